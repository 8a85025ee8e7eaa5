import { countryOf } from '../country-of.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { type Rule, rules } from '../rule.ts';
import { isCountryItself } from '../sort-of-place.ts';
import { Standpoint } from '../standpoint.ts';
import type { Statement } from '../statement.ts';
import { blocEarlier, isBloc } from '../subject.ts';
import { theseCountries } from '../these-countries.ts';
import { headOfSentence } from '../topic.ts';
import { membersTold } from './members-told.ts';

/** "L'Asean, dont il est membre depuis 1997", "OPEC counts Gabon among its members": of the bloc right before. */
function ofIt(hit: Hit): Statement | null {
  const bloc = hit.place('b');
  if (bloc === null || bloc.place?.feature !== 'bloc') return null;
  const named = hit.places('m').filter(isCountryItself);
  const members = named.length > 0 ? named : whoIsTold(hit);
  return members.length === 0 ? null : { ...statementOf(hit, bloc, members) };
}

function whoIsTold(hit: Hit): readonly NamedPlace[] {
  const both = hit.words.search(
    /(?<![a-z])(?:both|the \uE022|les \uE022|l'une? et l'autre|tou(?:te)?s deux)(?![a-z])/,
  );
  const these =
    both < 0 ? theseCountries(hit) : bothBefore(new Standpoint(hit.skeleton, hit.from, hit.from));
  if (these !== null) return these;
  const head = headOfSentence(hit);
  return head !== null && isCountryItself(head) ? [head] : [];
}

/** "…, of which both are members": the two countries of the sentence, or of the one before. */
function bothBefore(here: Standpoint): readonly NamedPlace[] {
  const own = here.placesBefore();
  const said = (
    own.filter(({ named }) => isCountryItself(named)).length > 1
      ? own
      : [...own, ...here.placesEarlier(300)]
  ).filter(({ named }) => isCountryItself(named) || named.sense === 'demonym');
  const found = new Map<string, NamedPlace>();
  for (const { named } of said) {
    const country = isCountryItself(named) ? named : countryOf(named);
    const code = country?.place?.country;
    if (country !== null && code != null && !found.has(code)) found.set(code, country);
  }
  return found.size === 2 ? [...found.values()] : [];
}

/** "Finland joined it in 2023", "en est sorti en 2020": of the bloc that was spoken of last, if of none besides. */
function referred(hit: Hit): Statement | null {
  const bloc = blocEarlier(hit);
  if (bloc === null || !isBloc(bloc)) return null;
  const members = membersTold(hit, bloc);
  return members.length === 0
    ? null
    : statementOf(hit, isAlone(hit, bloc) ? bloc : { ...bloc, isImplied: true }, members);
}

/** Whether no other bloc may be meant: none is named before. */
const isAlone = (hit: Hit, bloc: NamedPlace): boolean =>
  [...hit.placesBefore(), ...hit.placesEarlier()].every(
    ({ named }) => named.place?.feature !== 'bloc' || named.place.id === bloc.place?.id,
  );

const statementOf = (
  hit: Hit,
  bloc: NamedPlace,
  members: readonly NamedPlace[],
): Extract<Statement, { relation: 'member' }> => ({
  ...{ kind: 'membership', relation: 'member', bloc, members },
  ...{ isDenied: hit.has('not'), year: hit.number('n') },
  ...(hit.has('ends') ? { turn: 'ends' } : {}),
  ...(hit.has('begins') ? { turn: 'begins' } : {}),
});

export const membersReferredRules: readonly Rule[] = [
  ...rules(
    'fr',
    ofIt,
    "(?<b>{B}),? (?<c>dont (?:(?<m>{A}{C}(?: et {A}{C})?)|il|elle|(?:le|ce) (?:pays|royaume)|ils|elles|tou(?:te)?s deux|l'une? et l'autre|les \uE022 pays) (?:(?:est|sont|etait|etaient|reste|restent|demeure|demeurent) (?:aussi |egalement |deja |toujours )?(?:un |des )?(?:pays |etats? )?membres?(?: fondateurs?)?|(?:fait|font) (?:aussi |egalement |deja |toujours )?partie)(?:,? (?:tou(?:te)?s deux|l'une? et l'autre))?(?: depuis (?:{N} )?(?<n>{N}))?)",
    '(?<b>{B}) (?<c>(?:compte|comptait) (?:aussi |egalement |notamment )?(?<m>{PL}) parmi ses (?:pays |etats )?membres)',
    '(?<b>{B}), (?<c>(?:qui|laquelle|lequel) (?:compte|comprend|inclut|regroupe|rassemble) (?:aussi |egalement )(?<m>{PL}))(?= ?[,.;)]|$)',
    '(?<b>{B}), (?<c>(?:qui|laquelle|lequel) (?:compte|comprend|inclut|englobe) (?<m>{A}{C}))(?= ?[,.;)]|$)',
    '(?<b>{B}), (?<c>(?:a laquelle|auquel) (?:appartien(?:t|nent)|ont adhere) (?:aussi |egalement )?(?:(?<m>{PL})|les \uE022(?: pays)?))(?= ?[,.;)]|$)',
    '(?<b>{B}), (?<c>dont (?:fait|font) (?:aussi |egalement |notamment )?partie (?<m>{PL}))(?= ?[,.;)]|$)',
    '(?<b>{B}),? (?:qui )?(?<c>(?:a|ont|avait) (?:[a-z]{4,14} )?(?:admis|accueilli) (?:[a-z]{4,14} )?(?<m>{PL}) (?:parmi ses (?:pays |etats )?(?:membres|rangs)|dans ses rangs|en son sein))',
  ),
  ...rules(
    'en',
    ofIt,
    '(?<b>{B}),? (?<c>(?:of which (?:(?<m>{A}{C}(?: and {A}{C})?)|it|both|they both|both (?:countries|nations|states)|the country) (?:is|are|has been|have been|remains?|became)(?: (?:also|already|still))?(?: an?)?(?: founding)? members?|to which (?:{A}{C}|it|both|they both|both (?:countries|nations|states)|the two(?: countries)?|the country) (?:also )?(?:belongs?|ha(?:s|ve) belonged))(?: since (?:{N} )?(?<n>{N}))?)',
    '(?<b>{B}) (?<c>(?:also )?(?:counts|includes|numbers) (?<m>{PL}) among its (?:{N} )?(?:members|member states))',
    '(?<b>{B}), (?<c>which also (?:includes|counts|comprises|groups) (?<m>{PL}))(?= ?[,.;)]|$)',
    '(?<b>{B}), (?<c>which (?:includes|counts|comprises|takes in|has) (?<m>{A}{C})(?: as (?:an? )?members?)?)(?= ?[,.;)]|$)',
    '(?<b>{B}),? (?:which )?(?<c>(?:has |had )?(?:[a-z]{4,14} )?(?:admitted|admits) (?<m>{PL}) (?:as (?:an? |full )*members?|to its ranks|into its (?:fold|ranks)))',
  ),
  ...rules(
    'fr',
    referred,
    'en (?:est|sont|etait|etaient) (?:officiellement |finalement )?(?<ends>)sortie?s? en (?:{N} )?(?<n>{N})',
  ),
  ...rules(
    'en',
    referred,
    '(?:had |has )?(?:joined|entered)(?<begins>) it in (?:{DATE} )?(?<n>{N})',
    '(?:had |has )?(?:left|quit)(?<ends>) it in (?:{DATE} )?(?<n>{N})',
  ),
];
