import type { Feature } from '../core/gazetteer/feature.ts';
import { fold } from '../core/gazetteer/fold.ts';

/** One way to write a place's name. */
export interface NameForm {
  readonly text: string;
  /** The language whose ordinary name this is; absent for the main name and for mere variants. */
  readonly lang?: 'fr' | 'en' | 'both';
  /** A variant that the sources list without a language: it counts less than a name. */
  readonly weak?: boolean;
}

/** A place on its way into the gazetteer. */
export interface Entry {
  /** "gn:703448", "iso:BY", "iso:BY-BR", or a slug of the project's own. */
  readonly id: string;
  readonly geonames: number | null;
  readonly wikidata: string | null;
  readonly feature: Feature;
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Id of the first-level region that it lies in. */
  readonly region: string | null;
  readonly population: number;
  /** The first is the main name. */
  readonly names: readonly NameForm[];
}

/**
 * Merges name forms: of those that a look-up cannot tell apart the first is kept, and beside it each
 * one that a language writes in its own way, so that the place can be named so.
 */
export function uniqueForms(forms: Iterable<NameForm>): NameForm[] {
  const kept = new Map<string, NameForm[]>();
  for (const form of forms) {
    const text = form.text.trim();
    if (text === '') continue;
    const key = lookupKey(text);
    kept.set(key, merged(kept.get(key) ?? [], { ...form, text }));
  }
  // In the order in which they came: the first of all is the main name.
  return [...kept.values()].flat();
}

/** What `fold` keeps, and the capital or stops that decide whether a text is written like the name. */
const lookupKey = (text: string): string =>
  /^[\p{Lu}.-]{2,7}$/u.test(text) ? text : `${/^\p{Lu}/u.test(text)} ${fold(text)}`;

function merged(known: readonly NameForm[], form: NameForm): NameForm[] {
  const same = known.find(({ text }) => text === form.text);
  if (same === undefined) {
    if (known.length === 0) return [form];
    if (form.lang !== undefined) return [...known, form];
    return known.map((other) => (form.weak ? other : strong(other)));
  }
  return known.map((other) => {
    if (other !== same) return other;
    const lang = joined(other, form);
    const isWeak = other.weak === true && form.weak === true;
    return { text: other.text, ...(lang && { lang }), ...(isWeak && { weak: true }) };
  });
}

/** The language that has it first; of a form that is only shown, and does not count for more, both. */
function joined(known: NameForm, form: NameForm): NameForm['lang'] {
  if (known.lang === undefined || form.lang === undefined) return known.lang ?? form.lang;
  return form.weak && known.lang !== form.lang ? 'both' : known.lang;
}

const strong = (form: NameForm): NameForm => (form.weak ? { ...form, weak: false } : form);
