import { countryOf } from '../country-of.ts';
import { isDenied } from '../denial.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { onlyWith, type Rule, rules } from '../rule.ts';
import { isCountry, isCountryItself } from '../sort-of-place.ts';
import { Standpoint } from '../standpoint.ts';
import type { Statement } from '../statement.ts';
import { countryBefore, countryNear, lastTwoCountries, subjectBefore } from '../subject.ts';
import { headBefore, headOfSentence } from '../topic.ts';
import { ofTheTwo, oneOfIts } from './adjacency-statements.ts';

/** "Hungary borders both countries": the two that were spoken of last, beside the one that it is said of. */
function bothOfThem(hit: Hit): Statement | null {
  const subject = subjectBefore(hit);
  if (subject === null || !isCountryItself(subject)) return null;
  const code = subject.place?.country;
  const others = lastTwoCountries(hit, ({ place }) => place?.country !== code);
  if (others.length < 2) return null;
  return {
    kind: 'adjacency',
    subjects: [subject],
    others,
    isDenied: isDenied(hit),
    isLoose: false,
  };
}

/** "Kazakhstan, which borders it": it is what the sentence, or the one before, opens with, or the country of that town. */
function ofWhatOpens(hit: Hit): Statement | null {
  const others = hit.places('o');
  const whose = countryThatOpens(hit, others);
  const subjects = whose === null ? [] : [whose];
  return {
    kind: 'adjacency',
    subjects,
    others,
    isDenied: isDenied(hit) || hit.has('not2'),
    isLoose: true,
  };
}

function countryThatOpens(hit: Hit, others: readonly NamedPlace[]): NamedPlace | null {
  const isOther = (named: NamedPlace | null): named is NamedPlace =>
    named !== null && others.every(({ place }) => place?.country !== named.place?.country);
  return (
    [headOfSentence(hit), headBefore(hit)]
      .map((named) => (named === null || isCountry(named) ? named : countryOf(named)))
      .find(isOther) ?? null
  );
}

/** "The country's one land neighbour is Germany": of the country that was spoken of before. */
function ofTheCountryBefore(hit: Hit): Statement | null {
  const others = hit.places('o');
  const end = hit.from - hit.before.length - 1;
  const whose = end < 1 ? null : countryNear(new Standpoint(hit.skeleton, end, end), others);
  const subjects = whose === null ? [] : [whose];
  return { kind: 'adjacency', subjects, others, isDenied: false, isLoose: true };
}

/** "Rwanda, just over the border, …": over that of the country, or of the town's, that the text speaks of. */
function overTheBorder(hit: Hit): Statement | null {
  const others = hit.places('o');
  const whose = countryThatOpens(hit, others) ?? countryBefore(hit, others);
  if (whose === null) return null;
  return { kind: 'adjacency', subjects: [whose], others, isDenied: false, isLoose: true };
}

const SHARES_FR =
  '(?:a|ont|possede|partage) (?:pas )?(?:une |de |la |sa )?(?:longue )?frontiere(?: commune| terrestre)?';

const all: readonly Rule[] = [
  ...rules(
    'fr',
    oneOfIts,
    "(?<o>{C}(?:(?:, ?| et |, et ){A}{C}){0,9}),? (?<c>(?:en )?sont (?:tous |toutes )?(?:ses|les) (?:pays )?voisins(?: immediats)?|(?:l'|la |le )(?:entourent|enserrent|bordent|encerclent)|tou(?:te)?s voisine?s du (?:pays|royaume))(?= ?[,.;)]|$)",
    '(?<o>{C}) (?<c>est (?:son|leur|le) (?:seul|unique) (?:pays )?voisin(?: terrestre)?(?: du pays)?)(?= ?[,.;)]|$| si )',
  ),
  ...rules(
    'en',
    oneOfIts,
    "(?<o>{C}(?:(?:, | and |, and ){A}{C}){0,9}),? (?<c>(?:are|were) (?:all )?(?:its|the country's) (?:(?:land|immediate|direct|closest) )?neighbou?rs|surround it|all of which (?:it|the country) (?:borders|touches))(?= ?[,.;)]|$)",
    "(?<o>{C}) (?<c>is (?:its|the country's|the kingdom's) (?:only|sole|one|single|lone) (?:(?:land|immediate|direct) )?neighbou?r)(?= ?[,.;)]|$)",
  ),
  ...rules(
    'en',
    ofTheCountryBefore,
    "(?:its|the country's|the kingdom's) (?:only|sole|one|single|lone) (?:(?:land|immediate|direct) )?(?:neighbou?r|border|frontier) is (?:with )?(?<o>{C})",
    'the (?:only|sole) (?:(?:land|immediate|direct) )?(?:neighbou?r|border|frontier) of the (?:[a-z]{4,9} )?(?:country|state|nation|kingdom|republic) is (?:with )?{A}(?<o>{C})',
  ),
  ...rules(
    'fr',
    ofWhatOpens,
    '(?<o>{C}),? (?<c>qui (?:(?<not>ne )?lui (?:est|sont|etait)|(?<not2>ne lui est pas)) (?:frontali|limitroph|voisin|contigu|mitoyen)[a-z]{0,4})(?= ?[,.;)]|$)',
    `(?<o>{C}),? (?<c>qui (?<not>n'|ne )?${SHARES_FR} avec (?:lui|elle|le pays|le royaume))(?= ?[,.;)]|$)`,
  ),
  ...rules(
    'en',
    ofWhatOpens,
    '(?<o>{C}), (?<c>which (?:(?<not>does not) )?(?:also )?(?:borders?|touch(?:es)?|adjoins?|shares? a (?:land |long |common )*(?:border|frontier) with) (?:it|the country|the kingdom)(?: (?:to|on|in) the {DIR})?)(?= ?[,.;)]|$)',
    "(?<o>{C}), (?<c>(?:its|their|the country's) (?:(?:big|giant|small|powerful|immediate) )?neighbou?rs? (?:to|on|in) the {DIR})(?= ?[,.;)]|$)",
  ),
  ...rules(
    'fr',
    overTheBorder,
    '(?<o>{C}), (?<c>(?:juste |tout )?de l.autre cote de la frontiere)(?= ?[,.;)]|$)',
  ),
  ...rules(
    'en',
    overTheBorder,
    '(?<o>{C}), (?<c>(?:which (?:is|lies|sits) )?(?:just |right )?(?:over|across|on the other side of|beyond) the (?:border|frontier)|(?:right )?next door)(?= ?[,.;)]|$)',
  ),
  ...rules(
    'fr',
    bothOfThem,
    '(?:(?:qui )?(?:borde|jouxte|touche|confine)(?: a| aux)? les deux(?: pays| etats)?|(?:qui )?confine aux deux(?: pays| etats)?|(?:est )?(?:voisine?|limitrophe|frontaliere?) des deux(?: pays| etats)?)(?= ?[,.;)]|$)',
  ),
  ...rules(
    'en',
    bothOfThem,
    '(?:which )?(?:borders|adjoins|touches|abuts|shares a border with) both(?: (?:countries|nations|states|of them))?(?= ?[,.;)]|$)',
  ),
  ...rules(
    'fr',
    ofTheTwo,
    '(?:qui |elles |ils )?(?:(?<not>ne )?se (?:touchent|jouxtent|cotoient)(?: pas)?)(?= ?[,.;)]|$)',
    "(?<=\\uE010 et (?:la |le |l'|les )?\\uE010, |\\uE022 pays, )(?:pourtant |tou(?:te)?s deux )?(?:mitoyen(?:ne)?s|limitrophes|voisine?s)(?= ?[,.;)]|$)",
  ),
  ...rules(
    'en',
    ofTheTwo,
    '(?:which |who |they )?(?:(?<not>do not |don.t )?(?:touch|adjoin|abut)(?: (?:each |one an)other| on each other)?)(?= ?[,.;)]|$)',
    '(?<=\\uE010 and (?:the )?\\uE010, )neighbou?rs of (?:each |one an)other(?= ?[,.;)]|$)',
  ),
];

/** A word that each of the patterns has. */
const WORDS =
  /voisin|entour|enserr|bord|encercl|frontal|limitroph|contigu|mitoyen|fronti|jouxt|touch|confin|cotoi|neighb|surround|adjoin|abut|next door/;

export const neighboursReferredRules: readonly Rule[] = onlyWith(WORDS, all);
