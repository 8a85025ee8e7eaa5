import type { Feature } from '../core/gazetteer/feature.ts';

/** One way to write a place's name. */
export interface NameForm {
  readonly text: string;
  /** The language whose ordinary name this is; absent for the main name and for mere variants. */
  readonly lang?: 'fr' | 'en';
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

/** Merges name forms: first come first kept, one form for each text. */
export function uniqueForms(forms: Iterable<NameForm>): NameForm[] {
  const byText = new Map<string, NameForm>();
  for (const form of forms) {
    const text = form.text.trim();
    if (text === '') continue;
    const known = byText.get(text);
    if (known === undefined) byText.set(text, { ...form, text });
    else if (form.lang !== undefined && known.lang === undefined)
      byText.set(text, { text, lang: form.lang });
    else if (known.weak && !form.weak) byText.set(text, { ...known, weak: false });
  }
  return [...byText.values()];
}
