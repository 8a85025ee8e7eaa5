import { useMemo } from 'react';
import { countryName } from '../../core/country-name.ts';
import { localised } from '../../core/localised.ts';
import { rangesWords } from '../../i18n/parts/ranges.ts';
import type { TargetRow } from '../../store/reach/target-rows.ts';
import { memberships } from '../../store/selectors/reading-date.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';

export interface TargetWords {
  readonly country: (row: Pick<TargetRow, 'country'>) => string;
  /** The blocs that its country belonged to when it was written. */
  readonly blocs: (row: Pick<TargetRow, 'country'>) => string;
  /** Whether it was in range already; null where nothing is left out. */
  readonly before: (row: Pick<TargetRow, 'before'>) => string | null;
}

/** @param hasBase whether something is left out as in range already */
export function useTargetWords(hasBase: boolean): TargetWords {
  const { t, formats } = useWords(rangesWords);
  const language = useSlice((state) => state.language);
  const members = useSlice(memberships);
  return useMemo(() => {
    return {
      country: ({ country }) => (country === null ? '' : countryName(country, language)),
      blocs: ({ country }) =>
        country === null || members === null
          ? ''
          : formats.list(members.blocsOf(country).map(({ label }) => localised(label, language))),
      before: ({ before }) => (hasBase && before !== null ? t(`targets.was.${before.kind}`) : null),
    };
  }, [t, formats, language, members, hasBase]);
}
