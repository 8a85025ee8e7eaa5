import type { LanguageTag, Place } from '../../core/edition/model.ts';
import type { Language } from '../../i18n/languages.ts';

export interface NameInLanguage {
  readonly name: string;
  readonly tag: LanguageTag;
}

/** Every other form of a place's name, each once, the local ones first. */
export function otherNames(
  place: Pick<Place, 'label' | 'names'>,
  language: Language,
): readonly NameInLanguage[] {
  const shown = new Set([place.label[language]]);
  const tags = Object.keys(place.names).sort((a, b) => rank(a) - rank(b));
  const others: NameInLanguage[] = [];
  for (const tag of tags) {
    for (const name of place.names[tag] ?? []) {
      if (shown.has(name)) continue;
      shown.add(name);
      others.push({ name, tag });
    }
  }
  return others;
}

function rank(tag: LanguageTag): number {
  if (tag === 'fr') return 1;
  return tag === 'en' ? 2 : 0;
}
