import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { localised } from '../../core/localised.ts';
import { legendWords } from '../../i18n/parts/legend.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { today } from '../shared/today.ts';
import { useWords } from '../shared/use-words.ts';
import { Attribution, LegendMarks } from './Legend.tsx';
import './imprint.css';

/** On paper alone, under the map: what its marks mean, whose it is, which edition this is, and the way back to it. */
export function Imprint() {
  const [printed, setPrinted] = useState<{ readonly link: string; readonly day: string } | null>(
    null,
  );
  // Nothing can be waited for when the paper is laid out: the legend's words are there before.
  useWords(legendWords);
  useEffect(() => {
    // The paper is laid out when the listeners have returned.
    const begin = () =>
      flushSync(() => setPrinted({ link: decodeURI(location.href), day: today() }));
    const end = () => setPrinted(null);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printed && <Printed {...printed} />;
}

function Printed({ link, day }: { readonly link: string; readonly day: string }) {
  const { formats } = usePortee();
  const title = useSlice(({ head, language }) => localised(head.title, language));
  return (
    <div className="imprint">
      <LegendMarks />
      <div>
        <p className="imprint__title">
          <strong>Portée</strong> {title}, {formats.date(day)}
        </p>
        <p className="imprint__link">{link}</p>
        <Attribution />
      </div>
    </div>
  );
}
