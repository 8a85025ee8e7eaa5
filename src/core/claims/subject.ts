import {
  headOfApposition,
  headOfCoordination,
  headOfParenthesis,
  headOfRelatives,
  headOfStatement,
  NOUN_OF_PLACE,
  sharedFrom,
} from './clause.ts';
import { countryOf } from './country-of.ts';
import type { NamedPlace } from './place.ts';
import { Sign } from './signs.ts';
import { SENTENCE_END } from './skeleton.ts';
import { isCountry } from './sort-of-place.ts';
import type { PlacedName, Standpoint } from './standpoint.ts';
import { opensSentence, roughly, subjectAfter } from './subject-after.ts';
import { headOfEntry, speaksOfTheCountry, topicBefore } from './topic.ts';

/** A country, or a capital that stands for its government: "Varsovie et ses 418 km de frontière". */
export function asCountry(named: NamedPlace): NamedPlace | null {
  const { place, sense } = named;
  if (place?.feature === 'country') return named;
  if (place?.feature !== 'capital' || sense !== 'actor' || place.country === null) return null;
  return countryOf(named);
}

export const isBloc = ({ place }: NamedPlace): boolean =>
  place?.feature === 'bloc' || place?.feature === 'former state';

/** Words that tie a place to what is said of it right after: "X, a town in …, lies", "X est située". */
const APPOSITION =
  /^(?:'s (?:[a-z]+ ){0,2}(?:capital|city|port|town))?(?: (?:city|town|village|refinery|air ?base|air ?field|airport|nuclear plant|nuclear power plant|power plant|power station|(?:border )?crossing|region|district|area|dam|bridge|base|port|oblast|province))?(?:,? ?\([^)]{0,60}\))?(?:,? ?(?:qui |which |that )?(?:se (?:trouve|trouvait|situe|situait)(?:nt)?|n'est|n'etait|qu'|que|est|etait|sont|is|was|are|were|lies|lay|sits|stands|located|situated|situee?s?|etabli[es]*|installee?|distante?s?|about|just|only|some|environ|seulement|a peine|encore|lui|also|aussi|desormais|now|proper|itself|(?:elle|lui)-meme|ne|pas|plus|jamais|not|no longer|isn't|wasn't|does|doesn't|lie|sit|(?:at a|a une) distance(?: of| de)?|perchee?|nichee?|se dresse|s'eleve|s'etend|rises|perched|nestled|stands))*,? ?\(?$/;

/** "X, petite ville de l'est, ": a noun of place between the name and the claim. */
const NOUN =
  /^,? (?:qui est |which is )?(?:une?|la|le|l'|a|an|the)? ?(?:[a-z\uE020-]{1,14} ){0,2}(?:ville|village|localite|commune|cite|port|bourgade|base|centrale|aeroport|aerodrome|station|capitale|chef-lieu|(?:sous-)?prefecture|metropole|bourg|hameau|ile|island|town|city|village|hamlet|port|base|suburb|settlement|plant|airfield|airport|capital|resort|seat)(?: [^,\uE00F]{0,40})?, ?(?:is |est |lies |sits |se trouve |se situe )?(?:situee?s? |located )?$/;

/** "Jindo, an island 200 miles south of …": a noun of place, and the figure with no comma between. */
const NOUN_OF =
  /^, (?:(?:an?|une?|the|la|le|l') ?)?(?:[a-z-]{2,14} ){0,3}(?:ville|village|localite|commune|cite|port|bourgade|station|ile|island|town|city|hamlet|suburb|settlement|resort)(?: \uE020)? (?:situee? |located |lying |about )?$/;

/** "Dubrovnik, dans l'extrême sud du pays, |à 165 km de …": where it lies, by words that name no other place. */
const ASIDE =
  /^(?: ?\([^)]{0,40}\))?, (?:in|on|at|near|along|dans|sur|au|aux|a|en|pres) [a-z' -]{2,50}, $/;

/** "Esbjerg, on Jutland's west coast, |165 miles …". */
const OF_CONTAINER = /^'s? (?:[a-z-]{3,14} ){0,3}[a-z-]{3,14}, $/;

/** "Cyprus is an island nation about …": a copula and a noun. */
const COPULA =
  /^,? (?:is|was|est|etait) (?:an?|the|une?|le|la) (?:(?:[a-z-]{2,14}|\uE020) ){1,4}(?:located |situated |situee? |lying )?$/;

/** "Sweden, which after two centuries of neutrality |will join": of what the clause is of. */
const RELATIVE =
  /\uE010, (?:which|who|that|qui) (?:after|since|for|despite|unlike|apres|depuis|malgre|contrairement|en|in) [^,;\uE010-\uE016]{1,50}$|\uE010, (?:which|who|that|qui),? (?:like|unlike|comme|contrairement a|a l'instar de) ?(?:la |le |l'|les |the )?\uE010,? $/;

/** "Moldova, which borders Romania, is not …": what follows the clause is said of what stands before it. */
export function headOfClause(hit: Standpoint): NamedPlace | null {
  const relative = RELATIVE.exec(hit.before);
  if (relative !== null) {
    const of = hit.from - hit.before.length + relative.index;
    return hit.placesBefore().find((each) => each.at === of)?.named ?? null;
  }
  if (!/, ?$/.test(hit.before)) return null;
  const clause = hit.before.search(/[\uE010-\uE016], (?:which|who|that|qui|dont) /);
  const at = hit.from - hit.before.length + clause;
  return clause < 0 ? null : (hit.placesBefore().find((each) => each.at === at)?.named ?? null);
}

/**
 * The place that a claim is of: the one named right before it, with nothing but a copula or an apposition between;
 * what contains that one ("Narva, in Estonia, 150 km from …") is passed over. Null where the words tie none to it.
 */
export function subjectBefore(hit: Standpoint): NamedPlace | null {
  const head = oneOfTwo(hit) ?? headOfParenthesis(hit) ?? headOfRelatives(hit);
  if (head !== null) return head;
  const joined = JOINED_TO.exec(hit.before);
  if (joined !== null) {
    const at = hit.from - hit.before.length + joined.index - 1;
    const of = hit.placesBefore().find((each) => each.at === at);
    if (of !== undefined) return of.named;
  }
  const shared = sharedFrom(hit);
  if (shared !== null) return subjectBefore(shared);
  return (
    headOfEntry(hit) ??
    headOfCoordination(hit) ??
    headOfStatement(hit) ??
    topicBefore(hit) ??
    headOfApposition(hit) ??
    tiedBefore(hit) ??
    subjectAfter(hit)
  );
}

/** "Laredo, on the border with Mexico and |150 miles southwest of …": what "and" joins is said of the same town. */
const JOINED_TO =
  /(?<=[\uE012\uE016]), (?:(?:right|just|close|directly|tout|juste) )?(?:on|near|at|to|just|not far|sur|pres|contre|proche|non loin|a la|aux) [^,;\uE012\uE021]{2,60},? (?:and|et) (?:only |just |about |some |seulement )?$/;

/** "Soudja, petite ville de la région de Koursk, …": what holds a town is not what is said to lie somewhere. */
const OF_TOWN = new RegExp(
  `${NOUN_OF_PLACE}s?(?: \\uE020| [a-z]{4,12})? (?:de|du|des|of|in|en|dans|a|au|d') ?(?:(?:the|la|le|les|l'|region|oblast|province|district|departement|etat|de|du|of) ?){0,4}$`,
);

/** "La province de Paktika": a region's own noun, and nothing that lies in it. */
const OWN_NOUN =
  /(?:^|[ '])(?<!(?:ville|village|cite|port|town|city|localite|dans la|de la|in the|of the) )(?:region|province|territoire|archipel|enclave|exclave|peninsule|presqu'ile) (?:de (?:la |l')?|du |des |d'|of (?:the )?)$/;

/** "Eilat, next to Aqaba, in Israel": what one lies beside is passed over. */
const BESIDE =
  /^, (?:right |just |tout |toute )?(?:near|next to|close to|just outside|not far from|opposite|across from|face a|(?:pres|proche|non loin|a cote|a proximite|en face) (?:de|du|d')) ?(?:la |le |l'|the )?$/;

const ORDINAL =
  /(?:(?<first>la premiere|le premier|the former)|(?:la seconde|le second|la derniere|the latter)) $/;

/** "La première", "the latter": one of the two that the sentence joined last. */
export function oneOfTwo(hit: Standpoint): NamedPlace | null {
  const ordinal = ORDINAL.exec(hit.before.replace(/(?: ne | n'| partage | shares |, )$/, ' '));
  if (ordinal === null) return null;
  const { signs } = hit.skeleton;
  const places = [...hit.placesBefore(), ...hit.placesEarlier(300)];
  for (const [at, later] of places.entries()) {
    const earlier = places[at + 1];
    const isPair =
      earlier !== undefined &&
      /^ (?:et|and) (?:la |le |l'|les |the )?$/.test(signs.slice(earlier.at + 1, later.at));
    if (isPair) return ordinal.groups?.first === undefined ? later.named : earlier.named;
  }
  return null;
}

/** The place right before, with a copula or an apposition between at most. */
export function tiedBefore(hit: Standpoint): NamedPlace | null {
  const before = hit.placesBefore().filter(({ named }) => named.sense !== 'demonym');
  const { signs } = hit.skeleton;
  const tied = (from: PlacedName, to: number): boolean => {
    const between = signs.slice(from.at + 1, to);
    return (
      [APPOSITION, NOUN, NOUN_OF, COPULA, ASIDE].some((pattern) => pattern.test(between)) ||
      (OF_CONTAINER.test(between) && leadOfContainer(signs, from.at) !== null)
    );
  };
  const [nearest, next] = before;
  if (nearest === undefined || !tied(nearest, hit.from)) return null;
  // "Cheyenne, Wyoming's capital, is …": of the town, be it one that nobody knows.
  if (OWNED.test(signs.slice(nearest.at, hit.from))) {
    const isApposed = next !== undefined && /^, $/.test(signs.slice(next.at + 1, nearest.at));
    return isApposed ? next.named : { ...nearest.named, place: null, doubt: 'unresolved' };
  }
  const lead = signs.slice(Math.max(0, nearest.at - 60), nearest.at);
  const isHolder =
    /[\uE010\uE011]/.test(signs.charAt(nearest.at)) &&
    OF_TOWN.test(lead) &&
    !(signs.charAt(nearest.at) === Sign.region && OWN_NOUN.test(lead));
  if (isHolder)
    return next !== undefined && APPOSED_TO.test(signs.slice(next.at + 1, nearest.at))
      ? next.named
      : null;
  if (next !== undefined && BESIDE.test(signs.slice(next.at + 1, nearest.at))) return next.named;
  if (next !== undefined && isContainerOf(signs, nearest, next)) return next.named;
  const inner = leadOfContainer(signs, nearest.at);
  if (inner !== null) return before.find(({ at }) => at === inner)?.named ?? ofItsTown(nearest);
  // "The valley of Chevreuse": what bears a town's name need not lie at it.
  if (signs.charAt(nearest.at) === Sign.settlement && OF_NATURE.test(lead))
    return { ...nearest.named, place: null, doubt: 'unresolved' };
  return FACILITY.test(signs.slice(nearest.at + 1, hit.from))
    ? roughly(nearest.named)
    : nearest.named;
}

const OWNED = /^[\uE010\uE011]'s (?:[a-z]+ ){0,2}(?:capital|city|port|town)(?![a-z])/;

const CONTAINER_LEAD =
  /,? \(?(?:in|dans|en|au|aux|on|sur) (?:the |la |le |l')?(?:(?:[a-z]{4,9} )?(?:coast|cote|littoral) )?(?:(?:of|de|du|des) )?(?:the |la |l')?(?:(?:[a-z-]{3,14}|\uE010(?:'s)?) (?:de (?:la |l')?|du |d'|of (?:the )?)?){0,2}$/;

/**
 * "Panjgur, in Pakistan's Balochistan province, 50 miles from …": where what lies in a country or a region must stand, for
 * the claim is of that and of nothing else; null where the place is not said to hold anything.
 */
function leadOfContainer(signs: string, at: number): number | null {
  if (!/[\uE010\uE011]/.test(signs.charAt(at))) return null;
  const from = Math.max(0, at - 50);
  const lead = CONTAINER_LEAD.exec(signs.slice(from, at));
  return lead === null ? null : from + lead.index - 1;
}

/** "In Ponce, 45 miles from …": a region that bears its town's name, with nothing named in it. */
const ofItsTown = ({ named }: PlacedName): NamedPlace | null =>
  named.town === undefined ? null : named;

const OF_NATURE =
  /(?:vallees?|gorges?|cols?|massif|plaine|foret|mont|pic|baie|golfe|valley|forest|plain|bay|gulf) (?:de |d'|du |of )(?:la |le |l'|the )?$/;

/** "The Novoshakhtinsk refinery" stands somewhere about the town. */
const FACILITY =
  /^ (?:refinery|air ?base|air ?field|airport|nuclear plant|nuclear power plant|power plant|power station|(?:border )?crossing|dam|bridge|base|port)/;

/** "X, a small town in the Y district": the noun of place is of X. */
const APPOSED_TO = /^, (?:[a-z'-]{1,14} ){0,12}[a-z']{0,8} ?$/;

/** Whether the later of two names says where the earlier lies: "Narva, in Estonia", "Narva (Estonie)". */
function isContainerOf(signs: string, container: PlacedName, inner: PlacedName): boolean {
  const between = signs.slice(inner.at + 1, container.at);
  // No country lies in another: "la Roumanie et l'Ukraine, la Moldavie".
  const isInCountry = signs.charAt(inner.at) !== Sign.country;
  const isWider = isInCountry && /[\uE010\uE011]/.test(signs.charAt(container.at));
  const isCapital =
    /^,? (?:the |la |l'|a |une )?(?:[a-z]+ )?(?:capital|capitale|city|ville|town|port) (?:city )?(?:of |de |du |d'|in |en )(?:the |la |l')?$/;
  return (
    isWider &&
    (isCapital.test(between) ||
      /^,? ?\(?(?:in |dans |en |au |aux |region |the |la |le |l'|les |de |du |d'|sud |nord |est |ouest |oblast |province |southern |northern |eastern |western |southeastern |northeastern |southwestern |northwestern |central ){0,6}$/.test(
        between,
      ))
  );
}

/** The country that the text last spoke of, other than some; none where "the country" may be another. */
export const countryBefore = (hit: Standpoint, except: readonly NamedPlace[]): NamedPlace | null =>
  topicBefore(hit) === null && headOfEntry(hit) === null && speaksOfTheCountry(hit)
    ? null
    : countryNear(hit, except);

/** The country that was named last, other than some, whatever the claim speaks of. */
export function countryNear(hit: Standpoint, except: readonly NamedPlace[]): NamedPlace | null {
  const codes = new Set(except.map(({ place }) => place?.country));
  const { signs } = hit.skeleton;
  const topic = headOfEntry(hit) ?? topicBefore(hit);
  const spokenOf = topic === null ? null : asCountry(topic);
  if (spokenOf !== null && !codes.has(spokenOf.place?.country ?? null)) return spokenOf;
  for (const { named, at } of [...hit.placesBefore(), ...opening(hit), ...hit.placesEarlier()]) {
    const country = asCountry(named);
    if (country === null || named.sense === 'demonym' || codes.has(country.place?.country ?? null))
      continue;
    // "A border with Finland and one with Norway": Finland is the other side of another border.
    if (
      /(?:avec|with|entre|between) (?:la |l'|le |les |the )?$/.test(
        signs.slice(Math.max(0, at - 16), at),
      )
    )
      continue;
    return country;
  }
  // Nobody but its people is named: "l'armée biélorusse", and then "une frontière avec l'Ukraine".
  const people = hit.placesBefore().find(({ named }) => isPeopleOfOther(named, codes));
  return people === undefined ? null : countryOf(people.named);
}

const isPeopleOfOther = (named: NamedPlace, codes: ReadonlySet<unknown>): boolean =>
  named.sense === 'demonym' &&
  named.place?.feature === 'country' &&
  !codes.has(named.place.country);

/** "Bordée par l'Algérie, la Tunisie …": what opens its sentence tells of the country after its comma. */
const opening = (hit: Standpoint): PlacedName[] =>
  opensSentence(hit) && hit.after.startsWith(',') ? hit.placesAfter().slice(0, 1) : [];

/** "Share a border", of "the two": the countries that were spoken of last. */
export function lastTwoCountries(
  here: Standpoint,
  isMeant: (named: NamedPlace) => boolean = () => true,
): NamedPlace[] {
  const said = [...here.placesBefore(), ...here.placesEarlier()]
    .map(({ named }) => named)
    .filter((named) => isCountry(named) && isMeant(named));
  const [last] = said;
  const other = said.find(({ place }) => place?.country !== last?.place?.country);
  return last === undefined || other === undefined ? [] : [other, last];
}

/** The bloc that the text last spoke of. */
export function blocBefore(hit: Standpoint): NamedPlace | null {
  const near = [...hit.placesBefore(), ...hit.placesAfter(), ...hit.placesEarlier()];
  return near.find(({ named }) => isBloc(named))?.named ?? null;
}

/** "A rejoint l'Alliance": the bloc that was last spoken of; where a sentence named several, the first is implied. */
export function blocEarlier(hit: Standpoint): NamedPlace | null {
  const isNow = ({ named }: PlacedName): boolean => named.place?.feature === 'bloc';
  const own = hit.placesBefore().filter(isNow);
  const said = own.length > 0 ? own : hit.placesEarlier().filter(isNow);
  const [last] = said;
  if (last === undefined) return null;
  const { signs } = hit.skeleton;
  const beside = said.filter(({ at }) => !signs.slice(at, last.at).includes(SENTENCE_END));
  const first = beside.at(-1)?.named ?? last.named;
  return first.place?.id === last.named.place?.id ? last.named : { ...first, isImplied: true };
}

/** "À 60 km de Lyon": a place that a distance is counted from, and no more is said of. */
export const isCountedFrom = ({ skeleton }: Standpoint, at: number): boolean =>
  /\uE021[^,\uE00F]{0,40}$/.test(skeleton.signs.slice(Math.max(0, at - 45), at));
