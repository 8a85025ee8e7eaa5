import { daysOf, type EdtfDate } from '../dates/edtf.ts';
import type { Article, CountryCode, Mention, Place } from '../edition/model.ts';
import { isWithin, type Moments } from '../edition/moments.ts';
import { type PlaceKind, placeKinds } from '../gazetteer/kind.ts';
import { type Sense, senses } from '../geoparse/sense.ts';
import { fail, type Result, succeed } from '../result.ts';
import type { Content } from './exported.ts';
import type { Register } from './named-mentions.ts';
import { namedBy } from './named-mentions.ts';

/**
 * Which part of an edition is meant. Within a list any entry will do; what is named by more than one of `articles`,
 * `dates`, `told`, `senses`, `kinds` and the named things (`places`, `countries`, `systems`) must fit each. An empty list asks nothing.
 */
export interface Selection {
  readonly articles: readonly string[];
  readonly dates: readonly EdtfDate[];
  /** Of mentions and findings: the days in which what their passages tell happened (`momentsOf`). */
  readonly told: readonly EdtfDate[];
  readonly senses: readonly Sense[];
  /** Of places. */
  readonly kinds: readonly PlaceKind[];
  readonly places: readonly string[];
  readonly countries: readonly CountryCode[];
  /** Of systems or of their variants. */
  readonly systems: readonly string[];
}

const keys = {
  article: 'articles',
  date: 'dates',
  told: 'told',
  sense: 'senses',
  kind: 'kinds',
  place: 'places',
  country: 'countries',
  system: 'systems',
} as const;

const nothing: Selection = {
  articles: [],
  dates: [],
  told: [],
  senses: [],
  kinds: [],
  places: [],
  countries: [],
  systems: [],
};

/** Reads "article:<id>", "place:<id>", "system:<id>", "country:BY", "date:2022-06", "told:2022-06", "sense:actor", "kind:city"; or says what is wrong. */
export function parseSelection(texts: readonly string[]): Result<Selection, string> {
  let selection: Selection = nothing;
  for (const text of texts) {
    const at = text.indexOf(':');
    const kind = text.slice(0, at);
    const value = text.slice(at + 1);
    if (at < 1 || value === '' || !isKind(kind)) {
      const sentence = `"${text}" selects nothing: write ${Object.keys(keys).join(':…, ')}:….`;
      return fail(sentence);
    }
    if ((kind === 'date' || kind === 'told') && daysOf(value) === null) {
      const sentence = `"${value}" is no date: write 2022, 2022-06, 2022-06-25 or two of them with "/" between.`;
      return fail(sentence);
    }
    if (kind === 'sense' && !senses.some((sense) => sense === value)) {
      return fail(`"${value}" is no sense: write ${senses.join(', ')}.`);
    }
    if (kind === 'kind' && !placeKinds.some((known) => known === value)) {
      return {
        ok: false,
        fault: `"${value}" is no kind of place: write ${placeKinds.join(', ')}.`,
      };
    }
    const named = kind === 'country' ? value.toUpperCase() : value;
    selection = { ...selection, [keys[kind]]: [...selection[keys[kind]], named] };
  }
  return succeed(selection);
}

type Asked = keyof typeof keys;

const all = Object.keys(keys) as Asked[];

/** What can be asked of each thing that a file may hold: a range has no date, and a finding no sense. */
export const askable: Readonly<Record<Content, readonly string[]>> = {
  mentions: all,
  edition: all,
  places: all.filter((kind) => kind !== 'system'),
  findings: all.filter((kind) => kind !== 'system' && kind !== 'sense'),
  reach: ['system'],
};

/** Whether what is asked for, as `parseSelection` reads it, tells apart things of this sort. */
export const canAsk = (content: Content, text: string): boolean =>
  askable[content].includes(text.slice(0, text.indexOf(':')));

const isKind = (kind: string): kind is Asked => Object.hasOwn(keys, kind);

/** Whether an article may hold what is meant. One without a date is of no date. */
export function selectsArticle({ articles, dates }: Selection, { id, date }: Article): boolean {
  const named = articles.length === 0 || articles.includes(id);
  return named && (dates.length === 0 || dates.some((wanted) => overlap(wanted, date?.edtf)));
}

/** Whether a mention is meant, in an article that is. */
export function selectsMention(
  selection: Selection,
  mention: Mention,
  register: Register,
): boolean {
  const { senses: wanted, kinds, systems } = selection;
  const hasSense =
    wanted.length === 0 || (mention.kind === 'place' && wanted.includes(mention.sense));
  if (!hasSense || (kinds.length === 0 && !namesThings(selection))) return hasSense;
  const named = namedBy(mention, register);
  if (named === null) return false;
  if (named.kind === 'place') return selectsPlace(selection, named.place);
  const { system, variant } = named;
  // A system is no place of any kind.
  return (
    kinds.length === 0 &&
    (systems.includes(system.id) || (variant !== null && systems.includes(variant.id)))
  );
}

/** Whether what happened at these moments is meant. */
export const selectsMoments = ({ told }: Selection, moments: Moments): boolean =>
  told.length === 0 || told.some((days) => isWithin(daysOf(days), moments));

/** Whether a place is of the kinds meant and among the named things; where none is named, every place is. */
export function selectsPlace(selection: Selection, place: Place): boolean {
  const { id, kind, countryCode, ids } = place;
  const { places, countries, kinds } = selection;
  if (kinds.length > 0 && !kinds.includes(kind)) return false;
  if (!namesThings(selection)) return true;
  return (
    places.includes(id) ||
    countries.some((country) => country === countryCode || country === ids.iso3166)
  );
}

/** Whether only some articles, or some mentions in them, are meant. */
export const selectsByText = ({ articles, dates, told, senses: wanted }: Selection): boolean =>
  articles.length + dates.length + told.length + wanted.length > 0;

/** Whether an article without a mention that is meant is none that is meant. */
export const asksForMentions = (selection: Selection): boolean =>
  selection.told.length + selection.senses.length + selection.kinds.length > 0 ||
  namesThings(selection);

export const namesThings = ({ places, countries, systems }: Selection): boolean =>
  places.length + countries.length + systems.length > 0;

function overlap(a: EdtfDate, b: EdtfDate | undefined): boolean {
  const [one, other] = [daysOf(a), b === undefined ? null : daysOf(b)];
  return one !== null && other !== null && one.first <= other.last && other.first <= one.last;
}
