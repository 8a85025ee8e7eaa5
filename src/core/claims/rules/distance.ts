import { headBefore, headOfParenthesis, headOfSentence } from '../clause.ts';
import { isDenied } from '../denial.ts';
import { bearingOf } from '../directions.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { type Rule, rules } from '../rule.ts';
import { isTown } from '../sort-of-place.ts';
import type { PlacedName } from '../standpoint.ts';
import type { Statement, Target } from '../statement.ts';
import { isCountedFrom, subjectBefore, tiedBefore } from '../subject.ts';

/** "De la frontière polonaise", "of the border with Poland": the countries are in the group `b`. */
const FR_BORDER =
  "(?<border>(?:de |d'|des |du )?(?:la |l'|les |sa |leur )?frontieres? ?(?:commune |terrestre |internationale |nord |sud |est |ouest |orientale |occidentale )?(?:(?:avec|entre|de|(?=du |des |d')) ?(?<b>{PL})|(?<b2>{D}(?:-{D}| (?:et|avec) {A}[\uE010-\uE020])?))?)";
const FR_BORDER_OF =
  "frontieres? ?(?:commune |terrestre |internationale )?(?:(?:avec|de|(?=du |des |d')) ?(?<b>{PL})|(?<b2>{D}))";
const EN_BORDER =
  "(?<border>(?:the |its |their )?(?:(?<b>(?:{P}|{D})(?:'s)?(?:-(?:{P}|{D}))?) )?(?:border|frontier)s?(?: (?:with|of|between) (?<b2>{PL}))?)";
const FR_PLACE =
  "(?:de |d'|du |des )(?:la |le |l'|les )?(?:(?:grande |petite |deuxieme |seconde )?(?:ville|capitale|village|port|centrale(?: nucleaire)?|base|ile|aeroport|centre|region|territoire)(?: {D})?,? )?(?:{D} )?(?:de |d'|du |des )?(?:la |le |l'|les )?(?<p>{P})";
const EN_PLACE =
  '(?:the )?(?:mainland )?(?:(?:{D} |{W} )?(?:city|town|village|port|capital|island|coast|shores?|centre|center|(?:nuclear |power |nuclear power )?plant|air ?base|base|airport)(?: city)?(?: of| at| in)? )?(?:(?:central|downtown|the {D} capital|{D} capital|(?:the )?capital(?: city)?),? )?(?:the )?(?<p>{P})';
const FR_COAST =
  "(?:de |d'|des )(?:la |les )?cotes? (?:(?:de |d'|du |des )(?:la |le |l'|les )?(?<k>{P})|(?<k2>{D}))";

/** A border without a country: the one nearest to the subject that its country has. */
function borderOf(hit: Hit): Target {
  const said = [...hit.places('b'), ...hit.places('b2')];
  return { type: 'border', countries: said };
}

function targetOf(hit: Hit): Target | null {
  if (hit.has('border')) return borderOf(hit);
  const coast = hit.place('k') ?? hit.place('k2');
  if (coast !== null) return { type: 'coast', named: coast };
  const named = hit.place('p');
  return named === null ? null : { type: 'place', named: asTown(named, hit) };
}

/** "60 miles north of Donetsk" is counted from the town, though the text spoke of its region; "of the Donetsk region" is not. */
function asTown(named: NamedPlace, { words, after }: Hit): NamedPlace {
  const isArea = /(?:region|oblast|province|territoire)/.test(`${words}${after.slice(0, 12)}`);
  return named.town === undefined || isArea ? named : { ...named, place: named.town };
}

/** Said in the claim, or right after it. */
const isByRoad = ({ words, after }: Hit): boolean =>
  /(?:par la route|de route|de piste|en voiture|par le rail|en train|by road|by rail|by train|by car|drive|journey)/.test(
    words + after.slice(0, 16),
  );

/** "…; it is 1,500 miles from Manila": of one of those that the clause before names. */
const PRONOUN_OF_CLAUSE = /[;:] (?:it|il|elle) [^;:]{0,40}$/;

/** "Au large de la Sicile, à 100 km des côtes tunisiennes, …": of Sicily, or of what lies off it. */
const OFF =
  /(?:^|[ "])(?:au large|off(?: the coasts? of)?) ?(?:de |d'|du |des )?(?:la |le |l'|les |the )?[\uE010-\uE016], $/;

function from(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  const to = targetOf(hit);
  if (quantity === null || to === null) return null;
  // "Within 50 miles of Chalkida"; else "10 miles of the coast" tells how much of it.
  if (/^\uE021 of /.test(hit.words) && quantity.qualifier !== 'under') return null;
  // "Is not 50 miles from": of how far it is nothing is stated.
  if (isDenied(hit)) return null;
  const said = subjectBefore(hit);
  // "Fell in the Pacific, 300 miles east of Japan": somewhere on it.
  const subject = said === null || isWater(said) ? null : asTown(said, hit);
  const bearing = hit.has('dir') ? bearingOf(hit.text('dir')) : null;
  return {
    ...{ kind: 'distance', from: subject, to, quantity, bearing, isByRoad: isByRoad(hit) },
    ...(PRONOUN_OF_CLAUSE.test(hit.before) || OFF.test(hit.before) ? { isInferred: true } : {}),
  };
}

/** "Toledo lies south of Madrid, 40 miles away": the direction stands before the figure. */
function beyond(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  const from = subjectBefore(hit);
  const to = hit.place('p');
  if (quantity === null || from === null || to === null || isDenied(hit)) return null;
  const target: Target = { type: 'place', named: asTown(to, hit) };
  const bearing = bearingOf(hit.text('dir'));
  return {
    kind: 'distance',
    from: asTown(from, hit),
    to: target,
    quantity,
    bearing,
    isByRoad: isByRoad(hit),
  };
}

/** "From here it is 320 km to Addis Ababa": from the town that the sentence before was of. */
function fromHere(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  const to = hit.place('p');
  const from = headBefore(hit);
  if (quantity === null || to === null || from === null || !isTown(from.place?.feature))
    return null;
  return {
    ...{ kind: 'distance', from: asTown(from, hit), quantity, bearing: null },
    to: { type: 'place', named: asTown(to, hit) },
    ...{ isByRoad: isByRoad(hit), isInferred: true },
  };
}

/** "Cyprus, 150 miles away": from the one other town that the text just spoke of, else from what the sentence opens with. */
function away(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  const subject = headOfParenthesis(hit) ?? tiedBefore(hit);
  if (quantity === null || subject === null || isWater(subject)) return null;
  const isOther = (named: NamedPlace | null): boolean => named?.place?.id !== subject.place?.id;
  const to =
    otherTown(hit, subject) ?? [headOfSentence(hit), headBefore(hit)].find(isOther) ?? null;
  // Of a country or a region only what the text spoke of before tells from where.
  if (to === null && !isTown(subject.place?.feature) && !/^(?:dist|eloi)/.test(hit.words))
    return null;
  const bearing = hit.has('dir') ? bearingOf(hit.text('dir')) : null;
  const target: Target = { type: 'place', named: to };
  return {
    kind: 'distance',
    from: subject,
    to: target,
    quantity,
    bearing,
    isByRoad: isByRoad(hit),
    isInferred: true,
    orTo: otherTowns(hit, subject),
  };
}

/** "It lies 60 miles south of it", "from the city": of the town that was named last beside the one that the claim is of. */
function fromThere(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  const from = subjectBefore(hit);
  if (quantity === null || from === null || isWater(from) || isDenied(hit)) return null;
  const isOther = ({ place }: NamedPlace): boolean =>
    isTown(place?.feature) && place?.id !== from.place?.id;
  // A pronoun is of what the sentence is of, "the city" of what was named last.
  const head = /(?:it|elle)$/.test(hit.words) ? headOfSentence(hit) : null;
  const last = [...hit.placesBefore(), ...hit.placesEarlier(300)].find(
    ({ named, at }) => isOther(named) && !isCountedFrom(hit, at),
  );
  const to = head !== null && isOther(head) ? head : (last?.named ?? null);
  const bearing = hit.has('dir') ? bearingOf(hit.text('dir')) : null;
  return {
    ...{ kind: 'distance', from: asTown(from, hit), quantity, bearing },
    to: { type: 'place', named: to },
    ...{ isByRoad: isByRoad(hit), isInferred: true },
  };
}

/** "Port-Soudan, sur la mer Rouge, à 670 km": no sea is meant. */
const isWater = ({ place }: NamedPlace): boolean =>
  ['sea', 'river', 'lake'].includes(place?.feature ?? '');

function otherTown(hit: Hit, subject: NamedPlace): NamedPlace | null {
  const [first, ...others] = otherTowns(hit, subject);
  return others.length === 0 ? (first ?? null) : null;
}

/** The towns that the text just spoke of, each once, the last first; where there are none, the islands. */
function otherTowns(hit: Hit, subject: NamedPlace): NamedPlace[] {
  const said = [...hit.placesBefore(), ...hit.placesEarlier(300)]
    .map(({ named }) => named)
    .filter(({ place }) => place !== null && place.id !== subject.place?.id);
  const towns = said.filter(({ place }) => isTown(place?.feature));
  const meant = towns.length > 0 ? towns : said.filter(({ place }) => place?.feature === 'island');
  return [...new Map(meant.map((named) => [named.place?.id, named])).values()];
}

/** A race, a hike, a cruise. */
const LAID =
  /(?:^|[ '(])(?:etapes?|coureurs?|cyclistes?|peloton|course|randonn[a-z]{1,5}|sentiers?|rallye|marathon|pelerin[a-z]{0,4}|croisiere|stages?|race|riders?|cyclists?|runners?|hik(?:e|es|ing|ers?)|trails?|rally|trek[a-z]{0,4}|pilgrim[a-z]{0,4}|cruise)(?=[ ,.;:)']|$)/;

/** "300 km séparent Minsk de Vilnius": both ends are named. */
function between(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  // Where nothing "separates" the two, a figure may be that of a course.
  const isLaid =
    LAID.test(`${hit.before} ${hit.words} ${hit.after}`) && !/separ|apart|distan/.test(hit.words);
  const ends = [...hit.places('a'), ...hit.places('z')];
  const [start, end] = ends;
  if (quantity === null || start === undefined || end === undefined) return null;
  return {
    kind: 'distance',
    from: asTown(start, hit),
    to: { type: 'place', named: asTown(end, hit) },
    quantity,
    bearing: null,
    isByRoad: isByRoad(hit),
    ...(isLaid ? { isLaid } : {}),
  };
}

/** "Minsk, Vilnius: the two are 110 miles apart": the two towns that the sentence named, and no more. */
function theTwo(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  const own = hit.placesBefore();
  const isTownOf = ({ named }: PlacedName): boolean => isTown(named.place?.feature);
  const near = own.some(isTownOf) ? own : hit.placesEarlier(160);
  const towns = near.filter(isTownOf).map(({ named }) => named);
  const [end, start, more] = towns;
  if (quantity === null || start === undefined || end === undefined || more !== undefined)
    return null;
  if (!isTown(start.place?.feature) || !isTown(end.place?.feature)) return null;
  const to: Target = { type: 'place', named: end };
  return { kind: 'distance', from: start, to, quantity, bearing: null, isByRoad: isByRoad(hit) };
}

/** "La frontière biélorusse est à 90 km de Kiev": the other way round, said of the border. */
function ofBorder(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  const said = hit.place('p') ?? topicOf(hit);
  const named = said === null ? null : asTown(said, hit);
  if (quantity === null || named === null) return null;
  const to = borderOf(hit);
  return { kind: 'distance', from: named, to, quantity, bearing: null, isByRoad: isByRoad(hit) };
}

/** "Kharkiv is calm. The Russian border is 25 miles away": from the town that was just spoken of. */
function topicOf(hit: Hit): NamedPlace | null {
  const head = headOfSentence(hit);
  return isTown(head?.place?.feature) ? head : null;
}

/** "Minsk et Vilnius", two places and no more. */
const TOWN_FR = "(?:(?:la |le )?(?:ville|cite|capitale|port|village) (?:de |d'))?";
const PAIR_FR = `${TOWN_FR}{A}(?<a>{P}) (?:et|de|d'|du|a) ?(?:de )?${TOWN_FR}{A}(?<z>{P})`;
const ASIDE = '(?:, [^,;\uE00F]{1,40},)?';
const PAIR_EN = '{A}(?<a>{P}) (?:and|from|to) {A}(?<z>{P})';
const STRAIGHT =
  "(?: a vol d'oiseau| par la route| en ligne droite| de route| de piste| en voiture| par la mer| par le rail)?";
const BY =
  '(?:(?:[- ](?:drive|journey|trip|flight|walk|ride|stretch))|,? (?:by (?:road|air|sea|rail|train|car|boat)|as the crow flies|in a straight line))?';

export const distanceRules: readonly Rule[] = [
  ...rules(
    'fr',
    from,
    `(?:(?:situee?s?|distante?s?|eloignee?s?|se trouve|se trouvait|se situe) )?(?:(?:a|de|d'|sur|dans un rayon de) ?)?{Q}${STRAIGHT},? ?(?:(?:au|a l'|vers le|vers l'|en direction du|plus au|dans le) ?(?<dir>{DIR}) )?${FR_BORDER}`,
    `(?:(?:situee?s?|distante?s?|eloignee?s?|se trouve|se trouvait|se situe) )?(?:a|de|d') ?{Q}${STRAIGHT},? ?(?:(?:au|a l'|vers le|vers l'|en direction du|plus au|dans le) ?(?<dir>{DIR}) |en (?:amont|aval) )?${FR_PLACE}`,
    `(?:a|de|d') ?{Q}${STRAIGHT},? ?(?:au large )?(?:(?:au|a l') ?(?<dir>{DIR}) )?${FR_COAST}`,
    `(?<=(?:\uE012|trouve|situe|situee?),? \\(?){Q}${STRAIGHT},? ?(?:au|a l') ?(?<dir>{DIR}) ${FR_PLACE}`,
    "(?:a|de|d') ?{Q} au large (?:de |d'|du |des )(?:la |le |l'|les )?(?<p>{P})",
  ),
  ...rules(
    'fr',
    ofBorder,
    `{Q} (?:a peine |seulement )?separe(?:nt|raient|ait)? (?:la ville de )?{A}(?<p>{T}) (?=de la )${FR_BORDER}`,
    `${FR_BORDER_OF} (?:est|n'est|se trouve|passe) (?:situee )?(?<c>(?:a|qu'a) (?:peine )?{Q}(?: a peine| seulement)?(?: (?:de |d'|du ){A}(?<p>{T}|{R})|(?: de la)?(?= ?[,.;:)]|$)))`,
  ),
  ...rules(
    'en',
    ofBorder,
    `{Q} separates? {A}(?<p>{T}) from (?=the )${EN_BORDER}`,
    `${EN_BORDER} (?:is|lies|runs) (?:just |only |barely )?(?<c>{Q}(?: (?:from|(?:to the )?(?:north|south|east|west) of) {A}(?<p>{T})| away(?= ?[,.;:)]|$)))`,
  ),
  ...rules(
    'fr',
    theTwo,
    '(?:les )?{Q} (?:seulement |a peine )?(?:(?:les |qui les )separ(?:ent|aient)|(?:qui )?separ(?:ent|aient) (?:les|ces) {N} (?:villes|capitales|cites|ports|localites|villages|communes))',
    "(?:les {N} (?:villes|capitales|cites|localites|ports|villages|bourgs|communes)|elles) (?:ne )?(?:sont|etaient) (?:(?:distant|separe|eloigne)e?s )?(?:que )?(?:de |d'|par )?{Q}",
  ),
  ...rules(
    'en',
    theTwo,
    '(?:(?:the|these) {N}|they|both)(?: (?:cities|towns|capitals|places|ports))? (?:are|were|lie) (?:only |just )?(?<c>{Q} apart)',
  ),
  ...rules(
    'fr',
    between,
    `{Q} (?:separe(?:nt|raient|ait)?) ${PAIR_FR}`,
    `{A}(?<a>{P})${ASIDE} et {A}(?<z>{P})(?:${ASIDE}|,) (?:ne )?(?:sont situees?|sont|etaient|se trouvent) (?<c>(?:(?:distante?s?|separee?s?|eloignee?s?) )?(?:que |qu')?(?:l'une? de l'autre )?(?:de|d'|par|a) ?{Q}(?: l'une? de l'autre)?)`,
    `(?:la )?distance (?:entre|de|separant|qui separe) ${PAIR_FR} (?:est|etait|atteint|depasse|avoisine)?,? ?(?:de|d')? ?{Q}`,
    `(?:entre|de) ${PAIR_FR},? (?:il n'y a (?:guere |plus )?qu[e']|il y a|on compte|la distance est de|il faut compter|n'y a-t-il que) ?{Q}`,
    "{A}(?<a>{P}) (?:est |n'est |etait )?(?<c>separee? (?:de |du |d'){A}(?<z>{P}) (?:que )?par (?:que )?{Q})",
    "(?:trajet|voyage|etape|marche|vol|traversee|route) de {Q} (?:de |d'|entre ){A}(?<a>{T}) (?:a|et|jusqu'a) {A}(?<z>{T})",
    `(?:on compte|il faut (?:parcourir|compter)|il y a|comptez|soit) {Q}(?: pour aller| pour relier|,)? (?:de |d'|du |entre )${PAIR_FR}`,
    "(?:de |d'|du |entre |reliant |rel(?:ie|ient|iait|iaient|iera) )(?:la )?{A}(?<a>{T}) (?:a|jusqu'a|et) {A}(?<z>{T}),? (?<c>(?:soit|une distance de|sur une distance de|distante?s? de|separees? de) (?:pres de |environ |quelque )?{Q})",
    "(?:de |d'|depuis ){A}(?<a>{T}),? (?<c>(?:il reste|il faut|il y a|on compte) (?:encore )?{Q} (?:jusqu'a|pour (?:rejoindre|atteindre)|a) {A}(?<z>{T}))",
    `(?:les |il y a )?{Q} (?:qui separent|separant|entre|de route entre|de distance entre) ${PAIR_FR}`,
  ),
  ...rules(
    'en',
    from,
    `(?:(?:located|situated|lying|lies|sits) )?(?:an? (?={Q}[- ](?:drive|walk|ride|trip|journey|flight|stretch)))?{Q}${BY}(?: away)?(?: to the)? ?(?<dir>{DIR})?(?: of| from| off| inside| outside)? ${EN_BORDER}`,
    `(?:(?:located|situated|lying|lies|sits) )?(?:at (?:a distance of )?|an? (?={Q}[- ](?:drive|walk|ride|trip|journey|flight|stretch)))?{Q}${BY}(?: away| across (?:the )?(?:[a-z]{2,12}|{W})| (?:up|down|along) the (?:coast|shore|road|river|line|highway|valley))? (?:(?:further |farther |due |to the )?(?<dir>{DIR}) of|from|(?:up|down)(?:stream|river) (?:from|of)|off|away from|outside|off the coast of|off the (?:{DIR} )?(?:tip|coast|end|shores?) of) ${EN_PLACE}`,
    `{Q} of ${EN_PLACE}`,
    "{Q} (?:off|from) (?:the )?(?:coast of {A}(?<k>{P})|(?<k2>{D}|{P})(?:'s)? (?:coast|coastline|shores?))",
  ),
  ...rules(
    'en',
    between,
    "(?:it is|it's|there are)(?: about| some| only| roughly)? {Q} (?:from|between) {A}(?<a>{T}) (?:to|and) {A}(?<z>{T})",
    "from {A}(?<a>{T}) to {A}(?<z>{T}),? (?:it is|it's|there are) (?:about |only |just )?(?<c>{Q})(?= ?[,.;)]|$| by )",
    "from {A}(?<a>{T}|{I}),? (?:it is|it's) (?<c>{Q} to {A}(?<z>{T}|{I}))",
    'from {A}(?<a>{T}) to {A}(?<z>{T}),? (?<c>(?:a (?:distance|journey|crossing|trip|voyage|drive|flight|ride) of )?{Q})(?= ?[,.;)]|$)',
    '{Q} from {A}(?<a>{T}|{R}) to {A}(?<z>{T})',
    '{A}(?<a>{T}) to {A}(?<z>{T}) is (?:only |just |barely )?(?<c>{Q})',
    `{Q} (?:separates?|divides?|lies? between|between|separating) ${PAIR_EN}`,
    '{Q}[- ](?:trip|journey|drive|stretch|road|route|flight|ride|march|walk|stage|crossing) (?:from|between) {A}(?<a>{T}) (?:to|and) {A}(?<z>{T})',
    `{A}(?<a>{P})${ASIDE} and {A}(?<z>{P})(?:${ASIDE}|,) (?:are|lie|were) (?:only |just )?(?<c>{Q} (?:apart|from each other|from one another)(?: at (?:their|its) (?:closest|narrowest|nearest)(?: points?)?)?)`,
    `(?:the )?distance (?:between|from) ${PAIR_EN} (?:is|was) ?{Q}`,
    '{A}(?<a>{P}) and {A}(?<z>{P}), (?:(?:which |that )?(?:are|lie|sit|stand) |only |just |some )?(?<c>{Q} apart)',
    `{A}(?<a>{P})${ASIDE} and {A}(?<z>{P})(?:${ASIDE}|,) (?:are|were|is|lie) (?:only |just )?(?<c>separated by {Q})`,
    `{A}(?<a>{P}) (?:is|was) (?:only |just )?(?<c>separated from {A}(?<z>{P}) by {Q})`,
  ),
  ...rules(
    'fr',
    fromHere,
    "(?:d'ici|de la),? (?:il (?:y a|faut compter|reste)|on compte|comptez) (?<c>{Q} (?:jusqu'a|pour (?:rejoindre|gagner|atteindre)) {A}(?<p>{T}))",
  ),
  ...rules(
    'en',
    fromHere,
    "from (?:here|there),? (?:it is|it's) (?:about |some |only |just )?(?<c>{Q} to {A}(?<p>{T}))",
  ),
  ...rules(
    'fr',
    from,
    "(?:est |reste )?separee? (?:des cotes?|de la cote|du littoral|du rivage) (?:(?<k2>{D})|(?:de (?:la |l')?|du |d'|des )(?<k>{P})) (?:que )?par {Q}",
  ),
  ...rules(
    'en',
    from,
    "(?:is |lies )?separated from (?:the )?(?:(?<k2>{D}|{P})(?:'s)? (?:coast|mainland|shore)|coast of {A}(?<k>{P})) by (?:only |just |some )?{Q}",
  ),
  ...rules(
    'fr',
    beyond,
    "(?:est |se trouve |se situe |se dresse |situee? )?(?:situee? )?(?:au|a l') ?(?<dir>{DIR}) (?:de la |de l'|du |des |de |d')(?<p>{T}),? (?:(?:en est |et )?(?:distante?|eloignee?) (?:de |d')|a (?:environ |quelque )?){Q}(?: de la)?(?= ?[,.;)]|$)",
  ),
  ...rules(
    'en',
    beyond,
    '(?:is |lies |sits |stands )?(?:located |situated )?(?:to the |due )?(?<dir>{DIR}) of {A}(?<p>{T}),? (?:at |and |at a distance of )?{Q}(?: away| from it)?(?= ?[,.;)]|$)',
  ),
  ...rules(
    'fr',
    away,
    "(?:(?:a|de|d') ?)?{Q}(?: de la| dans les terres| a l'interieur des terres| plus loin| en (?:amont|aval)|,? (?:plus )?(?:a son |au |a l')(?<dir>{DIR}))(?= ?[,.;)]|$)",
    "(?:n')?en (?:est|sont) (?:distante?s?|eloignee?s?|separee?s?) (?:que )?(?:de |d'|par ){Q}(?= ?[,.;:)]|$)",
    "(?:(?:distante?s?|eloignee?s?) (?:de |d')|situee?s? a |(?<=(?:[\uE010-\uE016](?: (?:elle|lui)-meme)?,? ?|, )(?:est |n'est |n'est qu')?)a ?){Q}(?: a peine| seulement| tout juste)?(?= ?[,.;:)]|$| sur (?:la|l') (?:rive|cote) | de l'autre cote )",
  ),
  ...rules(
    'fr',
    fromThere,
    "(?:(?:est |se trouve |se situe )?(?:situee?s? |distante?s? )?(?:a|de|d') ?)?{Q},? (?:(?:au|a l') ?(?<dir>{DIR}) )?(?:de la (?:ville|cite|localite|commune)|de (?:celle-ci|cette (?:ville|cite))|du (?:village|port|bourg)|d'elle|(?<=\\uE021 (?:au|a l')[^,;]{3,16})de la)(?= ?[,.;:)]|$| (?:et|sur|en|dans|au|a) )",
  ),
  ...rules(
    'en',
    fromThere,
    '(?:(?:lies|sits|is) )?{Q}(?: (?:away|to the))? ?(?:(?<dir>{DIR}) of|from) (?:it|there|here|the (?:city|town|village|port)|that (?:city|town))(?= ?[,.;:)]|$| (?:and|on|in|at|by|across) )',
  ),
  ...rules(
    'en',
    away,
    '{Q} (?:(?:away )?across (?:the )?{W}|away|off|inland|upriver|downriver|upstream|downstream|(?:up|down|along) the (?:coast|road|river|line|highway|valley)|(?:further |farther |to the |to its |due ){0,2}(?<dir>{DIR}))(?= ?[,.;)]|$)',
  ),
];
