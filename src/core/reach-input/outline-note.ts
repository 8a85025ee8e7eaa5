/** What was done to an outline so that it could be read. */
export type OutlineNoteCode =
  | 'closed'
  | 'short way'
  | 'wrapped'
  | 'right round'
  | 'pole'
  | 'crossing'
  | 'heights'
  | 'no area'
  | 'passed over'
  | 'no geometry'
  | 'other system';

/** A note to whoever gave an outline: what was done, how often, and where for the first time. */
export interface OutlineNote {
  readonly code: OutlineNoteCode;
  readonly count: number;
  /** "feature 2, ring 1"; for another system of coordinates its name. */
  readonly where: string;
}

const words: Readonly<Record<OutlineNoteCode, (count: number) => string>> = {
  closed: (n) => `${n === 1 ? 'a ring was' : `${n} rings were`} not closed: closed`,
  'short way': (n) =>
    `${n === 1 ? 'an edge spans' : `${n} edges span`} more than 180°: taken the short way, over ±180`,
  wrapped: () => 'longitudes beyond ±180: wrapped',
  'right round': (n) =>
    `${n === 1 ? 'an edge from' : `${n} edges from`} −180 to 180: taken right round the Earth`,
  pole: (n) => `${n === 1 ? 'a ring runs' : `${n} rings run`} round a pole: taken with the pole`,
  crossing: () => 'the border crosses itself: by the even-odd rule',
  heights: (n) => `${n === 1 ? 'a position has' : `${n} positions have`} a height: ignored`,
  'no area': (n) =>
    `${n === 1 ? 'a ring encloses' : `${n} rings enclose`} nothing: taken as the line that ${n === 1 ? 'it is' : 'they are'}`,
  'passed over': (n) => `${n === 1 ? 'a geometry is' : `${n} geometries are`} no polygon: left out`,
  'no geometry': (n) => `${n === 1 ? 'a feature has' : `${n} features have`} no geometry: left out`,
  'other system': () => 'another system of coordinates is named: read as WGS84 degrees',
};

/** A note as a sentence: "A ring was not closed: closed (feature 2, ring 1)." */
export function noteSentence({ code, count, where }: OutlineNote): string {
  const text = words[code](count);
  const first = count > 1 ? 'first ' : '';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} (${first}${where}).`;
}

/** Gathers notes of one code each. */
export class Notes {
  private readonly byCode = new Map<OutlineNoteCode, OutlineNote>();

  add(code: OutlineNoteCode, where: string): void {
    const known = this.byCode.get(code);
    this.byCode.set(code, { code, count: (known?.count ?? 0) + 1, where: known?.where ?? where });
  }

  get all(): readonly OutlineNote[] {
    return [...this.byCode.values()];
  }
}
