import { useMemo } from 'react';
import { useSlice } from '../shared/portee.ts';

/** Shares and sizes of files in the reader's convention: "61 %", "24 Mo". */
export function useMeasures() {
  const language = useSlice((scene) => scene.language);
  return useMemo(() => {
    const share = new Intl.NumberFormat(language, { style: 'percent' });
    const megabytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte' });
    return {
      share: (value: number) => share.format(Math.min(1, value)),
      bytes: (value: number) => megabytes.format(Math.ceil(value / (1024 * 1024))),
    };
  }, [language]);
}
