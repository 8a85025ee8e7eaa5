import type { Context } from '../context.ts';
import type { Figure, Source } from '../finding.ts';
import type { Geography } from '../geography.ts';
import type { ClaimPlace, NamedPlace } from '../place.ts';
import { compare, type Quantity } from '../quantity.ts';
import type { StatementOf } from '../statement.ts';
import { type Outcome, uncheckable, verdictOf, wording } from './outcome.ts';
import { resolved } from './resolved.ts';

type Length = StatementOf<'length'>;

/** Four of five borders of the fine outlines lie within this of the World Factbook's figure. */
const BORDER_ERROR = 0.1;

/** Sources on rivers and coasts differ by more: where a river begins, how finely a coast is drawn. */
const THING_ERROR = 0.06;
const COAST_ERROR = 0.15;

export function judgeLength({ of, quantity }: Length, { geography }: Context): Outcome {
  switch (of.type) {
    case 'border':
      return judgeBorder(of.between, quantity, geography);
    case 'coast':
      return judgeCoast(of.named, quantity, geography);
    case 'thing':
      return judgeThing(of.named, quantity, geography);
  }
}

function judgeBorder(
  between: readonly NamedPlace[],
  quantity: Quantity,
  geography: Geography,
): Outcome {
  const method = wording('finding.method.border-length');
  const sides = resolved(between.length === 0 ? [null] : between, method);
  if (!sides.ok) return sides.fault;
  const part = sides.value.find(
    ({ feature }) => feature === 'region' || feature === 'macro-region',
  );
  if (part !== undefined) return uncheckable(method, 'no-length', { name: part.name });
  // The border of a bloc is that of those of its members that lie at its edge, and of no table.
  const bloc = sides.value.find(({ feature }) => feature === 'bloc');
  if (bloc !== undefined) return uncheckable(method, 'no-length', { name: bloc.name });
  const codes = [...new Set(sides.value.flatMap(({ country }) => country ?? []))];
  const names = [...new Set(sides.value.map(({ name }) => name))];
  const [own, ...others] = codes;
  if (own === undefined) return uncheckable(method, 'no-border', { name: names[0] ?? '' });
  const neighbours = others.length > 0 ? others : [...geography.neighboursOf(own)];
  const lengths = neighbours.map((other) => lengthsOf(own, other, geography));
  const figures = addedUp(lengths.map(({ figures }) => figures));
  if (figures.length === 0) return uncheckable(method, 'no-length', { name: names.join(' – ') });
  // "Its border, 800 miles long": of a country with several, whichever was meant.
  const isOfOne = (one: string): boolean =>
    lengthsOf(own, one, geography).figures.some(
      ({ low, high }) => compare(quantity, { lowKm: low, highKm: high }, BORDER_ERROR * high).holds,
    );
  if (others.length === 0 && !holds(quantity, figures) && neighbours.some(isOfOne))
    return uncheckable(method, 'no-subject');
  const drawn = neighbours.reduce((sum, other) => sum + geography.drawnBorderKm(own, other), 0);
  const { basemap, fineBorders, factbook } = geography.facts.sources;
  const stated = neighbours.flatMap((other) => statedBorder(own, other, geography) ?? []);
  return compared(quantity, figures, BORDER_ERROR, {
    method: wording('finding.method.border-length', { names: names.join(' – ') }),
    sources: [
      { title: fineBorders.source, date: fineBorders.date },
      { title: factbook.source, date: factbook.date },
      ...stated.map(({ source, date }) => ({ title: source, date })),
    ],
    uncounted:
      drawn > 0 ? [{ low: drawn, high: drawn, source: basemap.source, isCounted: false }] : [],
  });
}

const holds = (quantity: Quantity, figures: readonly Figure[]): boolean => {
  const lowKm = Math.min(...figures.map(({ low }) => low));
  const highKm = Math.max(...figures.map(({ high }) => high));
  return compare(quantity, { lowKm, highKm }, (BORDER_ERROR * (lowKm + highKm)) / 2).holds;
};

const pairOf = (a: string, b: string): string => (a < b ? `${a}-${b}` : `${b}-${a}`);

const statedBorder = (a: string, b: string, { facts }: Geography) =>
  facts.borderFigures[pairOf(a, b)] ?? null;

function lengthsOf(a: string, b: string, geography: Geography): { figures: Figure[] } {
  const { facts } = geography;
  const { fineBorders, factbook } = facts.sources;
  const [fine = null, known = null] = facts.borders[pairOf(a, b)] ?? [];
  const stated = statedBorder(a, b, geography);
  const figures = [
    { span: fine === null ? null : ([fine[0], fine[2]] as const), source: fineBorders.source },
    { span: known, source: factbook.source },
    ...(stated === null ? [] : [{ span: [stated.km, stated.km] as const, source: stated.source }]),
  ];
  return {
    figures: figures.flatMap(({ span, source }): Figure[] =>
      span === null ? [] : [{ low: span[0], high: span[1], source, isCounted: true }],
    ),
  };
}

/** The figures of several borders added up, source by source, where each has one. */
function addedUp(lengths: readonly (readonly Figure[])[]): Figure[] {
  const sources = new Set(lengths.flat().map(({ source }) => source));
  return [...sources].flatMap((source): Figure[] => {
    const each = lengths.map((figures) => figures.find((figure) => figure.source === source));
    if (each.some((figure) => figure === undefined)) return [];
    const sum = (key: 'low' | 'high') =>
      each.reduce((total, figure) => total + (figure?.[key] ?? 0), 0);
    return [{ low: sum('low'), high: sum('high'), source, isCounted: true }];
  });
}

function judgeCoast(named: NamedPlace | null, quantity: Quantity, { facts }: Geography): Outcome {
  const method = wording('finding.method.coast-length');
  const places = resolved([named], method);
  if (!places.ok) return places.fault;
  const [place] = places.value;
  const km = facts.coasts[place?.country ?? ''];
  if (place?.feature !== 'country' || km === undefined || km === 0) {
    return uncheckable(method, 'no-length', { name: place?.name ?? '' });
  }
  const { source, date } = facts.sources.factbook;
  return compared(quantity, [{ low: km, high: km, source, isCounted: true }], COAST_ERROR, {
    method: wording('finding.method.coast-length', { name: place.name }),
    sources: [{ title: source, date }],
    uncounted: [],
  });
}

/** A state may bear its river's name: what "runs 2,340 miles" is the Mississippi River, "l'Amazone, longue de" the river too. */
function riverOf(
  { id }: ClaimPlace,
  text: string,
  { rivers }: Geography['facts'],
): readonly [low: number, high: number] | undefined {
  const own = rivers[id]?.km;
  if (own !== undefined) return own;
  const isNamed = (name: string): boolean =>
    [text, `${text} River`, `River ${text}`, `fleuve ${text}`, `rivière ${text}`].includes(name);
  return Object.values(rivers).find(({ names }) => names.some(isNamed))?.km;
}

function judgeThing(named: NamedPlace | null, quantity: Quantity, { facts }: Geography): Outcome {
  const method = wording('finding.method.river-length');
  const places = resolved([named], method);
  if (!places.ok) return places.fault;
  const [place] = places.value;
  const km = place && riverOf(place, named?.text ?? '', facts);
  if (place === undefined || km === undefined) {
    return uncheckable(method, 'no-length', { name: place?.name ?? '' });
  }
  const { source, date } = facts.sources.rivers;
  const [low, high] = km;
  return compared(quantity, [{ low, high, source, isCounted: true }], THING_ERROR, {
    method: wording('finding.method.river-length', { name: place.name }),
    sources: [{ title: source, date }],
    uncounted: [],
  });
}

interface Shown {
  readonly method: Outcome['method'];
  readonly sources: readonly Source[];
  readonly uncounted: readonly Figure[];
}

function compared(
  quantity: Quantity,
  figures: readonly Figure[],
  error: number,
  { method, sources, uncounted }: Shown,
): Outcome {
  if (!Number.isFinite(quantity.highKm)) return uncheckable(method, 'not-a-length');
  const low = Math.min(...figures.map((figure) => figure.low));
  const high = Math.max(...figures.map((figure) => figure.high));
  const { holds, byKm } = compare(
    quantity,
    { lowKm: low, highKm: high },
    error * ((low + high) / 2),
  );
  return {
    verdict: verdictOf(holds),
    method,
    figure: (low + high) / 2,
    unit: 'km',
    figures: [...figures, ...uncounted],
    sources: sources.filter(({ title }) => figures.some(({ source }) => source === title)),
    error: wording('finding.error.share', { percent: Math.round(100 * error) }),
    result:
      Math.round(high) > Math.round(low)
        ? wording('finding.result.between', { low: Math.round(low), high: Math.round(high) })
        : wording('finding.result.km', { km: Math.round(high) }),
    ...(holds ? {} : { differsBy: byKm }),
  };
}
