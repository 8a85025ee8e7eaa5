import { headOfParenthesis } from '../clause.ts';
import { isDenied } from '../denial.ts';
import { bearingOf } from '../directions.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { isTown } from '../sort-of-place.ts';
import type { PlacedName } from '../standpoint.ts';
import type { Statement, Target } from '../statement.ts';
import { isCountedFrom, subjectBefore, tiedBefore } from '../subject.ts';
import { headBefore, headOfSentence, townOfSentenceBefore } from '../topic.ts';

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

export function from(hit: Hit): Statement | null {
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
export function beyond(hit: Hit): Statement | null {
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
export function fromHere(hit: Hit): Statement | null {
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

/** "375 km la séparent de Lusaka": from the town that the sentence before opened with, or that it alone names. */
export function ofTopic(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  const to = hit.place('p');
  const head = headBefore(hit);
  const from = isTown(head?.place?.feature) ? head : townOfSentenceBefore(hit);
  if (quantity === null || to === null || from === null) return null;
  return {
    ...{ kind: 'distance', from: asTown(from, hit), quantity, bearing: null },
    to: { type: 'place', named: asTown(to, hit) },
    ...{ isByRoad: isByRoad(hit), isInferred: true },
  };
}

/** "Cyprus, 150 miles away": from the one other town that the text just spoke of, else from what the sentence opens with. */
export function away(hit: Hit): Statement | null {
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
export function fromThere(hit: Hit): Statement | null {
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
export function between(hit: Hit): Statement | null {
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
export function theTwo(hit: Hit): Statement | null {
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
export function ofBorder(hit: Hit): Statement | null {
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
