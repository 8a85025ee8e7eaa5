import { NOUN_OF_PLACE } from '../clause.ts';
import { countryOf } from '../country-of.ts';
import { isDenied } from '../denial.ts';
import { bearingOf } from '../directions.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { isCountryItself, isSettlement } from '../sort-of-place.ts';
import type { Statement } from '../statement.ts';
import { isCountedFrom, oneOfTwo, subjectBefore, tiedBefore } from '../subject.ts';
import { headOfEntry, topicBefore } from '../topic.ts';

const isSettled = ({ place, sense }: NamedPlace): boolean =>
  sense !== 'demonym' &&
  (place === null ||
    [
      'capital',
      'seat',
      'city',
      'district',
      'landmark',
      'region',
      'county',
      'macro-region',
      'island',
    ].includes(place.feature));

/** "Bakhmout, dans la région de Donetsk": the place right before lies in the one named. */
export function inside(hit: Hit): Statement | null {
  const said = hit.place('o') ?? hit.place('o2');
  if (said === null || said.sense === 'demonym' || said.place?.feature === 'bloc') return null;
  const bearing =
    hit.has('dir') && !IS_OF_REGION.test(hit.words) ? bearingOf(hit.text('dir')) : null;
  if (isListedWith(hit)) return null;
  // "En Laponie suédoise": of the two that bear the name, not the one that nobody speaks of.
  const people = hit.place('people')?.place?.country ?? null;
  const own = said.place?.country ?? people;
  if (people !== null && own !== people) return null;
  const held = heldCountedFrom(hit, said);
  const told = held ?? hit.place('t') ?? subjectBefore(hit);
  const subject = told ?? townCountedFrom(hit);
  if (subject === null || !isSettled(subject)) return null;
  const outer = asHolding(said, subject);
  // "Warsaw … that anyone in Brest": in a town lies what the words tie to it.
  if (isSettlement(outer) && !HAS_VERB.test(hit.words) && tiedBefore(hit) === null) return null;
  // "Au sud de Lyon", a town: beside it, and not in it.
  if (bearing !== null && isSettlement(outer)) return null;
  if (subject.place !== null && subject.place.id === outer.place?.id) return null;
  return {
    kind: 'containment',
    relation: 'in',
    inner: [subject, ...listed(hit, subject)],
    outer,
    bearing,
    isDenied: isDenied(hit),
    ...(told === null || held !== null ? { isInferred: true } : {}),
  };
}

/** "In the eastern Donetsk region": the region lies in the east, and the town somewhere in it. */
const IS_OF_REGION =
  /in the [a-z]{4,5}(?:[a-z]{4,5})?ern (?:[a-z]+ )?\uE011 (?:region|oblast|province|state)$/;

/** "Is", "lies", "se trouve": words that say of a subject that it lies somewhere. */
const HAS_VERB =
  /^(?:(?:which|qui) )?(?:is|are|was|lies?|sits?|est|sont|etait|se trouve|se situe)(?:nt)? /;

/** "In Paris, in Essonne and in the Yvelines", "à Brest, dans le Morbihan et en …": where something happened, one after the other. */
function isListedWith({ words, before, after }: Hit): boolean {
  if (
    HAS_VERB.test(words) ||
    !/^(?:(?:in|at|on|near|en|au|aux|dans|sur|within) |a (?=\uE012))/.test(words)
  )
    return false;
  const isLast = /(?:,| )(?:and|et|ou|or|puis|then) (?:also |aussi |even |jusqu')?$/.test(before);
  if (
    isLast &&
    /(?:^|[ ,("])(?:in|at|a|en|au|dans|to|from|near|de) [^,;]{0,12}[\uE010-\uE016][^;]{0,70}$/.test(
      before,
    )
  )
    return true;
  return (
    /(?:^|[ ("])(?:in|at|a|en|dans) (?:the |la |le |l')?[\uE010-\uE016], (?:notamment |aussi )?$/.test(
      before,
    ) &&
    /^(?:, (?:dans |en |in |au |aux )[^,;]{0,12}[\uE010-\uE016])*,? (?:et|and) (?:dans |en |in |at |au |aux |a (?=\uE012))/.test(
      after,
    )
  );
}

/** "Gaziantep is 60 miles from Aleppo, in Syria": what the figure is counted from, where that lies there. */
function heldCountedFrom(hit: Hit, outer: NamedPlace): NamedPlace | null {
  const town = townCountedFrom(hit);
  const holds =
    outer.place?.feature === 'country'
      ? town?.place?.country === outer.place.country
      : outer.place !== null && town?.place?.region === outer.place.id;
  return holds ? town : null;
}

/** "The quake struck 33 km from Gaziantep, in …": what lies there has no name, and the town beside it has. */
function townCountedFrom(hit: Hit): NamedPlace | null {
  const [nearest] = hit.placesBefore();
  const isRight =
    nearest !== undefined && /^, $/.test(hit.skeleton.signs.slice(nearest.at + 1, hit.from));
  return isRight && isCountedFrom(hit, nearest.at) && isSettlement(nearest.named)
    ? nearest.named
    : null;
}

/** A name that is a country's as well is the country's, where it is said to hold something that no region of that name does. */
function asHolding(outer: NamedPlace, inner: NamedPlace): NamedPlace {
  const { namesake, place } = outer;
  if (namesake === undefined || place?.feature === 'country') return outer;
  const isMeant =
    place === null || isSettlement(outer) || inner.place?.country === namesake.country;
  return isMeant ? { ...outer, place: namesake, doubt: null } : outer;
}

/** "Lviv, dans l'ouest du pays": of the country that the place lies in. */
export function insideItsCountry(hit: Hit): Statement | null {
  const subject = subjectBefore(hit);
  const outer = subject === null ? null : countryOf(subject);
  if (subject === null || outer === null || subject.place?.feature === 'country') return null;
  const bearing = bearingOf(hit.text('dir'));
  return {
    kind: 'containment',
    relation: 'in',
    inner: [subject],
    outer,
    bearing,
    isDenied: isDenied(hit),
  };
}

/** The rest of "Sloviansk et Kramatorsk, dans le Donbass". */
function listed(hit: Hit, last: NamedPlace): NamedPlace[] {
  const before = hit.placesBefore();
  const { signs } = hit.skeleton;
  const at = before.findIndex(({ named }) => named === last);
  const more: NamedPlace[] = [];
  // "Zaranj and Kunduz, a city in …": of the one that is a city.
  if (/(?:^|[ ,])(?:an?|une?) /.test(signs.slice((before[at]?.at ?? hit.from) + 1, hit.from)))
    return more;
  for (let i = at; i + 1 < before.length; i++) {
    const [later, earlier] = [before[i], before[i + 1]];
    if (later === undefined || earlier === undefined) break;
    const isJoined = /^(?: et | and |, (?:and |et )?)(?:de |d'|a )?$/.test(
      signs.slice(earlier.at + 1, later.at),
    );
    // "Between Ostend and Ramsgate, in England": of the one right before.
    const isEnd = /(?:entre|between|de|d'|from) (?:la |le |the )?$/.test(
      signs.slice(Math.max(0, earlier.at - 12), earlier.at),
    );
    if (!isJoined || isEnd || !isSettled(earlier.named) || isCountedFrom(hit, earlier.at)) break;
    more.push(earlier.named);
  }
  return more;
}

/** "…, s'emparant de la ville de X", ", in the town of X": a town's own noun before its name says that it lies there. */
const isPlacedThere = ({ after }: Hit): boolean =>
  new RegExp(
    `^[^;\uE010-\uE016]{0,90}${NOUN_OF_PLACE}s?(?: \uE020| [a-z]{4,12})? (?:of |de |d'|du )(?:la |le |l')?\uE012`,
  ).test(after) || /^, (?:a|in|at) \uE012(?! (?:et|and)|, )/.test(after);

/** "Dans le Donbass, s'emparant de la ville de X": an area, and the settlements that the sentence then places there. */
export function around(hit: Hit): Statement | null {
  // "Saky, in Crimea, is 200 km from Kherson": said of a name that nobody knows, not of what comes after.
  if (/(?:^|[,;] )[a-z' -]{1,30}, $/.test(hit.before)) return null;
  // "In Ponce, 45 miles southwest of San Juan": of Ponce, and of nothing in it.
  if (/^, (?:a |at )?\uE021/.test(hit.after)) return null;
  const outer = hit.place('o');
  if (outer?.place == null || !['region', 'county', 'macro-region'].includes(outer.place.feature))
    return null;
  const inner = hit
    .placesAfter()
    .map(({ named }) => named)
    .filter(
      ({ place, sense }) =>
        sense !== 'demonym' &&
        place !== null &&
        ['capital', 'seat', 'city'].includes(place.feature),
    );
  const [first] = inner;
  if (first === undefined) return null;
  return {
    kind: 'containment',
    relation: 'in',
    inner: [first],
    outer,
    bearing: null,
    isDenied: false,
    ...(isPlacedThere(hit) ? {} : { isInferred: true }),
  };
}

export function enclave(hit: Hit): Statement | null {
  const place =
    hit.place('e') ??
    oneOfTwo(hit) ??
    headOfEntry(hit) ??
    hit.placesBefore().find(({ named }) => named.sense !== 'demonym')?.named ??
    topicBefore(hit);
  // "Almost surrounded by India": neighbours, and no enclave.
  if (/(?:almost|nearly|virtually|presque|quasiment) $/.test(hit.before)) return null;
  const within = hit.places('w').filter((named) => named !== place);
  // "Nakhchivan is an exclave of Azerbaijan": of the country, not the country itself.
  const subject = place?.place?.feature === 'country' && hit.has('of') ? subjectBefore(hit) : null;
  if (isDenied(hit)) return null;
  if (subject !== null && place !== null) {
    return { kind: 'containment', relation: 'enclave', place: subject, within: [place, ...within] };
  }
  return { kind: 'containment', relation: 'enclave', place, within };
}

/** "In the Philippines, an archipelago nation": of the country right before, whatever lies in it. */
function nationBefore(hit: Hit): NamedPlace | null {
  const [nearest] = hit.placesBefore();
  const isNation = /(?:nation|country|state|pays|etat|royaume)/.test(hit.words);
  if (!isNation || nearest === undefined || !isCountryItself(nearest.named)) return null;
  return /^, $/.test(hit.skeleton.signs.slice(nearest.at + 1, hit.from)) ? nearest.named : null;
}

export function island(hit: Hit): Statement | null {
  const said = hit.place('i') ?? nationBefore(hit);
  // "Bornholm, île danoise de la Baltique": of the sea it lies in.
  const place = said === null || said.place?.feature === 'sea' ? subjectBefore(hit) : said;
  return { kind: 'containment', relation: 'island', place, within: hit.places('w') };
}
