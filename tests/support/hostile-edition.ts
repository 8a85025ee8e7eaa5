import { loadEdition } from '../../src/core/edition/load-edition.ts';
import type { Edition } from '../../src/core/edition/model.ts';
import { smallEdition } from './small-edition.ts';

/** What breaks markup, tables, scripts and readers, in one text. */
export const hostile = `=1+1</p>]]><script>alert("x")</script>&amp;'\u0007\ufffe\ud800`;

const inJson = JSON.stringify(hostile).slice(1, -1);

/** The small edition with hostile words wherever an edition has any. */
export function hostileEdition(): Edition {
  const files = new Map(
    [...smallEdition].map(([name, content]): [string, string] => [
      name,
      name.endsWith('.json')
        ? content
            .replaceAll('"Minsk"', `"${inJson}"`)
            .replaceAll(/"(?:Trial|Essai|Un titre|GeoNames|A Paper|On lances)"/g, `"${inJson}"`)
            .replaceAll('"publisher": null', `"publisher": "${inJson}"`)
        : content.replace('À Minsk', `À ${hostile}`).replaceAll('Un titre', hostile),
    ]),
  );
  // The quotes of the annotations have moved; what they mark is marked anew.
  files.set('annotations/essai.json', annotations(files.get('articles/essai.txt') ?? ''));
  const result = loadEdition(files);
  if (!result.ok) throw new Error(result.fault.map(({ sentence }) => sentence).join('\n'));
  return result.value.edition;
}

function annotations(text: string): string {
  const start = text.indexOf(hostile, hostile.length);
  const points = [...text.slice(0, start)].length;
  const page = JSON.parse(smallEdition.get('annotations/essai.json') ?? '');
  const [minsk] = page.items;
  minsk.target.selector = [
    {
      type: 'TextQuoteSelector',
      exact: hostile,
      prefix: text.slice(start - 5, start),
      suffix: text.slice(start + hostile.length, start + hostile.length + 5),
    },
    { type: 'TextPositionSelector', start: points, end: points + [...hostile].length },
  ];
  return JSON.stringify({ ...page, items: [minsk] });
}
