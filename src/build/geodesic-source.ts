/** A file of the package and what the page and the worker never call in it, each from a line to the next that ends it. */
interface Trimmed {
  readonly file: string;
  readonly cuts: readonly (readonly [from: string, until: string])[];
}

const METHOD_END = '\n  };\n';
const BLOCK_END = '\n    }\n';

const method = (name: string) => [`  g.Geodesic.prototype.${name} = function`, METHOD_END] as const;

/** In the order in which the package joins them; areas of geodesic polygons and arcs are left out. */
const trimmed: readonly Trimmed[] = [
  {
    file: 'Math.js',
    cuts: [
      [
        '(function(\n  /**\n   * @exports geodesic/Accumulator',
        '})(geodesic.Accumulator, geodesic.Math);',
      ],
    ],
  },
  {
    file: 'Geodesic.js',
    cuts: [
      ['    this.C4coeff();', '\n'],
      ['  C4_coeff = [', '\n  ];\n'],
      ...[
        'C4coeff',
        'C4f',
        'ArcDirect',
        'DirectLine',
        'ArcDirectLine',
        'GenDirectLine',
        'Polygon',
      ].map(method),
      ['    if (outmask & g.AREA) {', BLOCK_END],
    ],
  },
  {
    file: 'GeodesicLine.js',
    cuts: [
      ['    if (this.caps & g.CAP_C4) {', BLOCK_END],
      ['    if (outmask & g.AREA) {', BLOCK_END],
    ],
  },
];

/** Geodesics alone: the package’s sources without what they are not asked for. Throws where they have changed. */
export async function geodesicSource(read: (file: string) => Promise<string>): Promise<string> {
  const parts = trimmed.map(async ({ file, cuts }) =>
    cuts.reduce((source, [from, until]) => without(source, from, until, file), await read(file)),
  );
  return `${(await Promise.all(parts)).join('\n')}\nexport default geodesic;`;
}

function without(source: string, from: string, until: string, file: string): string {
  const start = source.indexOf(`\n${from}`) + 1;
  const end = source.indexOf(until, start + from.length);
  if (start === 0 || end < 0) throw new Error(`${file} no longer has “${from.trim()}”.`);
  return source.slice(0, start) + source.slice(end + until.length);
}
