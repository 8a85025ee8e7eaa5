import { localised } from '../../core/localised.ts';
import type { Language } from '../../i18n/languages.ts';
import type { NamedPlace } from '../../i18n/place-words/grammar.ts';
import type { PlaceBrief } from '../../library/answers.ts';

/** A place as the words around names take it. */
export function namedPlace(
  { kind, ids, grammar, label }: PlaceBrief,
  language: Language,
): NamedPlace {
  return {
    name: localised(label, language),
    kind,
    country: kind === 'country' ? (ids.iso3166 ?? null) : null,
    grammar: grammar[language],
  };
}
