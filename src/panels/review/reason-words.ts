import { localised } from '../../core/localised.ts';
import type { CandidateReason } from '../../core/review/candidate-reasons.ts';
import type { Language } from '../../i18n/languages.ts';
import type { ReviewPortee } from './use-words-of-review.ts';

/** What speaks for a candidate, in a sentence or two. */
export function reasonsInWords(
  reasons: readonly CandidateReason[],
  language: Language,
  { t, formats }: Pick<ReviewPortee, 't' | 'formats'>,
): string {
  return reasons.slice(0, mostTold).map(inWords).join(' ');

  function inWords(reason: CandidateReason): string {
    switch (reason.code) {
      case 'country-named': {
        const name = localised(reason.country, language);
        return t('review.reason.country-named', { name, times: reason.times });
      }
      case 'same-country': {
        const names = formats.list(reason.places.map((place) => localised(place, language)));
        return t('review.reason.same-country', { names });
      }
      case 'most-populous': {
        const population = formats.number(reason.population);
        return t('review.reason.most-populous', { of: reason.of, population });
      }
      case 'other-name':
        return t('review.reason.other-name', { name: reason.name });
      case 'stated-beside':
        return t('review.reason.stated-beside', { container: reason.container });
      case 'placed-in-container':
        return t('review.reason.placed-in-container', { container: reason.container });
      case 'near-others':
        return t('review.reason.near-others', { names: formats.list([...reason.others]) });
      case 'same-name':
        return t('review.reason.same-name');
      case 'only-candidate':
        return t('review.reason.only-candidate');
      case 'nothing-else':
        return t('review.reason.nothing-else');
    }
  }
}

/** A third would not be read. */
const mostTold = 2;
