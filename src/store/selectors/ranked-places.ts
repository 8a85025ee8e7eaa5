import { type Localised, localised } from '../../core/localised.ts';
import type { Language } from '../../i18n/languages.ts';
import type { PlacePage } from '../../library/answers.ts';
import { memoise } from '../memoise.ts';
import type { Scene } from '../scene.ts';
import { shownPlaces } from './places.ts';

/** The shown places, the most named first. */
export const rankedPlaces = (scene: Scene): PlacePage => ranked(shownPlaces(scene), scene.language);

const ranked = memoise((page: PlacePage, language: Language): PlacePage => {
  const places = mostNamedFirst(page.places, language, ({ place, mentions }) => ({
    label: place.label,
    mentions,
  }));
  return { ...page, places };
});

/** The most named first, and by their names in the reader's language where two are named as often. */
export function mostNamedFirst<T>(
  items: readonly T[],
  language: Language,
  read: (item: T) => { readonly label: Localised; readonly mentions: number },
): readonly T[] {
  const { compare } = new Intl.Collator(language);
  return items
    .map((item) => ({ item, ...read(item) }))
    .map(({ label, ...rest }) => ({ ...rest, name: localised(label, language) }))
    .sort((a, b) => b.mentions - a.mentions || compare(a.name, b.name))
    .map(({ item }) => item);
}
