import { headOfParenthesis } from '../clause.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { onlyWith, type Rule, rules } from '../rule.ts';
import { isCountry, isCountryItself } from '../sort-of-place.ts';
import type { Statement } from '../statement.ts';
import { countryBefore, oneOfTwo } from '../subject.ts';
import { subjectAfter } from '../subject-after.ts';
import { topicBefore } from '../topic.ts';

/** "Partage ses frontières avec sept pays, dont le Mali", "borders three NATO members". */
function counted(hit: Hit): Statement | null {
  const count = hit.has('none') ? 0 : hit.number();
  if (count === null || count > 30) return null;
  const all = hit.places('all').filter(isCountry);
  // "Two neighbours, Colombia and Peru": all of them are named, or what follows is no list of them.
  const named = all.length === count ? all : hit.places('o').filter(isCountry);
  const bloc = hit.place('b');
  const of = whose(hit, named);
  // "A farmer with three neighbours": of no country.
  if (IS_RELATIVE.test(hit.words) && !FOLLOWS_COUNTRY.test(hit.before)) return null;
  if (of === null && bloc === null && named.length === 0 && IS_BARE.test(hit.words)) return null;
  return { kind: 'adjacency', count, of, bloc, named };
}

const IS_RELATIVE = /^(?:qui|which|that|with) /;
const FOLLOWS_COUNTRY =
  /(?:[\uE010\uE011\uE016]|seconde?|premiere?|derniere?|celui-ci|celle-ci|latter|former|pays|royaume|republique|country|kingdom|nation|republic),? $/;
const IS_BARE = /\uE022 (?:voisin|neighbou?r)/;

function whose(hit: Hit, named: readonly NamedPlace[]): NamedPlace | null {
  const owner = hit.place('w');
  if (owner !== null) return isCountryItself(owner) ? owner : null;
  const topic = oneOfTwo(hit) ?? headOfParenthesis(hit) ?? topicBefore(hit);
  if (topic !== null && isCountry(topic)) return topic;
  const head = hit.placesBefore().find((each) => isCountry(each.named))?.named;
  if (head !== undefined) return head.sense === 'demonym' ? null : head;
  const next = subjectAfter(hit);
  return next !== null && isCountry(next) ? next : countryBefore(hit, named);
}

const NAMED_FR =
  '(?:,? ?\\(?(?:dont|parmi lesquels|notamment|a savoir|:) ?(?<o>{PL})|, (?<all>{PL})(?= ?[.;)]|$))?';
const NAMED_EN =
  '(?:,? ?\\(?(?:including|among them|such as|:) ?(?<o>{PL})|, (?<all>{PL})(?= ?[.;)]|$))?';

const all: readonly Rule[] = [
  ...rules(
    'fr',
    counted,
    `(?:qui )?(?:que )?borde(?:nt)? (?<n>{N}) (?:autres )?(?:pays|etats)(?: membres)?(?: (?:de la |de l'|du |de |des )(?:la |l')?(?<b>{B}))?`,
    'partage(?:nt|ant)? (?:ses |leurs )?(?<n>{N}) frontieres(?: terrestres)?(?= ?[,.;)]|$)',
    "(?:les |ses |des |aux )(?<n>{N}) (?:pays |etats )?(?:voisins|limitrophes|frontaliers)(?: immediats| directs)? (?:de la |de l'|du |des |de |d')(?<w>{C})",
    "(?:le )?nombre de (?:pays )?voisins (?:de la |de l'|du |des |de |d')(?<w>{C}) (?:est|s'eleve|s'etablit) (?:de |a )(?<n>{N})",
    `(?<=(?:\uE010|elle|il|qui) (?:ne )?)touche(?:nt)? (?:a )?(?<n>{N}) (?:autres )?(?:pays|etats)`,
  ),
  ...rules(
    'en',
    counted,
    "(?<w>{C})'s? (?<c>(?<n>{N}) (?:land |immediate )?(?:neighbou?rs|neighbou?ring (?:countries|states|nations)|bordering countries))",
    '(?:the |its |all )(?<n>{N}) (?:(?:land |immediate |direct )?neighbou?rs (?:of|to)|(?:countries|nations|states) (?:bordering|that border|which border|neighbou?ring|that neighbou?r)) {A}(?<w>{C})',
    '(?:has|have|counts) (?<n>{N}) (?:bordering|adjacent) (?:countries|nations|states)',
  ),
  ...rules(
    'fr',
    counted,
    `(?:partage(?:nt|ant)? (?:ses|des|une|leurs|sa)|(?:a|possede|ont) (?:des|une)) (?:longues? )?frontieres?(?: communes?| terrestres?)? avec (?:pas moins de )?(?<n>{N}) (?:pays|etats|voisins|membres)(?: membres)?(?: (?:de la |de l'|du |de |des )(?:la |l')?(?<b>{B}))?${NAMED_FR}`,
    "n'a (?<none>aucune) frontieres?(?: terrestres?)(?! avec)",
    `(?:qui )?(?:compte|a|possede|n'a que|ne compte que) (?:pas moins de )?(?<n>{N}) (?:pays |etats )?(?:voisins|limitrophes|frontaliers)(?: (?:terrestres|immediats|directs))?${NAMED_FR}`,
    `(?:est |sont )?(?:voisine?|limitrophe|frontaliere?|entouree?|bordee?|cernee?|enserree?|encerclee?|encadree?|flanquee?)s? (?:de|par) (?:pas moins de )?(?<n>{N}) (?:autres )?(?:pays|etats|voisins|membres)(?: membres)?(?: (?:de la |de l'|du |de |des )(?:la |l')?(?<b>{B}))?${NAMED_FR}`,
  ),
  ...rules(
    'en',
    counted,
    `(?:which |that |is |are )?(?:(?:shares?|sharing|has|have) (?:a |its |their |land |common )*(?:borders?|frontiers?|boundaries) with|borders|bordering|(?:bordered|surrounded|hemmed in|flanked|ringed) by|neighbou?rs|touch(?:es|ing)|abuts) (?:as many as |no fewer than |just |only )?(?<n>{N}) (?:other )?(?:(?<b>{B}) )?(?:countries|nations|states|neighbou?rs|members|member states|others)${NAMED_EN}`,
  ),
  ...rules(
    'en',
    counted,
    '(?:has|have) (?<none>no) land (?:border|frontier|neighbou?r)s?(?! with)',
    `(?:which |that )?(?:has|have|counts|(?<!(?:nation|country|state|kingdom|republic) )with) (?:as many as |no fewer than |only |just )?(?<n>{N}) (?:land |immediate |direct )?(?:neighbou?rs|neighbou?ring (?:countries|nations|states))${NAMED_EN}`,
  ),
];

/** A word that each of the patterns has. */
const WORDS =
  /voisin|front(?:i|al)|limitroph|neighb|bord|touch|abut|surround|hemm|flank|ring|entour|cern|enserr|encercl|encadr|adjacent/;

export const countedRules: readonly Rule[] = onlyWith(WORDS, all);
