import { HEAD } from './clause.ts';
import { countryOf } from './country-of.ts';
import type { NamedPlace } from './place.ts';
import { isTown } from './sort-of-place.ts';
import { type PlacedName, Standpoint } from './standpoint.ts';

/** What a clause says of its subject, up to the verb that "but" or "and" joins to it. */
const SAID_BEFORE =
  '(?:[^;\uE00F]{1,140}(?:,? (?:but|and|mais|et|puis)(?: also| aussi| elle| il| it| qui| which| that)? ))?';

const TOPIC = new RegExp(
  `^["' ]*(?:(?:but|and|yet|so|still|mais|et|or|puis|[a-z]{4,14}ed|enclavee?|bordee?|situee?)(?:,|(?= )) )?(?:(?:ancienne?|former|once|jadis|longtemps|autrefois|home|fondee?|capitale?|fief|bastion|berceau|birthplace)[^,;:\uE00F]{0,60}, )?(?:(?<pronoun>elle|il|it)|(?:the|this|la|le|l'|cette|ce) ?(?:(?:petite |small |(?:[a-z\uE020]{1,12}-)?[a-z\uE020]{1,12} ){0,2})(?<noun>ville|village|localite|commune|cite|port|bourgade|metropole|capitale|base|centrale|town|city|village|settlement|plant|ile|ilot|islet|peninsule|presqu'ile|peninsula|island|archipel|archipelago|chef-lieu|region|province|territoire|territory|enclave|exclave|pays|etat|royaume|republique|prefecture|country|nation|kingdom|republic))(?: \uE020)?(?: (?:de|of) [^,;:\uE00F\uE010-\uE016]{1,30}(?=, ))?(?:, [^;\uE00F]{1,90},)?,? ?(?:${SAID_BEFORE}|[a-z' ]{0,30})$`,
);

/** Where what a semicolon, a colon or a dash parts from the rest begins. */
const clauseStart = (before: string): number =>
  Math.max(
    0,
    ...['; ', ': ', ' , '].map((mark) => {
      const at = before.lastIndexOf(mark);
      return at < 0 ? 0 : at + mark.length - 1;
    }),
  );

/** "Wedged between Senegal and the Atlantic, the Gambia …": what the sentence opens with tells of what follows its comma. */
const OPENED =
  /^["' ]*(?:[a-z]{4,14}(?:ed|ee?s?)|avec|with|without|sans|unlike|like|comme) [^;:]{1,110}, (?:la |le |l'|les |the )?$/;

/** "Lesotho : royaume d'Afrique australe, …", "CHAD. A landlocked country, …": the head of an entry. */
const ENTRY =
  /(?:^|[.-] )["' ]*(?<head>[\uE010-\uE016]) ?[:,-] ?(?:(?:l'|la |le |les |une? |the |an? )?(?:[a-z-]{2,14} ){0,2}(?:pays|etat|royaume|republique|archipel|sultanat|emirat|country|state|kingdom|republic|nation|sultanate|emirate) )/;

export function headOfEntry(here: Standpoint): NamedPlace | null {
  const found = ENTRY.exec(here.before.slice(0, 160));
  if (found === null || !found[0].includes(':')) return null;
  const at = here.from - here.before.length + found.index + found[0].search(/[\uE010-\uE016]/);
  return here.placesBefore().find((each) => each.at === at)?.named ?? null;
}

/** The end of a sentence; of the one before it where it names no place at all. */
function placedBefore(here: Standpoint): Standpoint {
  const start = here.from - here.before.length;
  return here.placesBefore().length > 0 || start < 1
    ? here
    : new Standpoint(here.skeleton, start - 1, start - 1);
}

/**
 * "Kandahar est tombée. La ville, …": what the sentence before speaks of. A pronoun stands only for what opens that
 * sentence; a noun of place also for the one place that it names.
 */
export function topicBefore(here: Standpoint): NamedPlace | null {
  const { skeleton, from } = here;
  const before = here.before.slice(clauseStart(here.before));
  const groups = TOPIC.exec(before.trimStart())?.groups;
  const start = from - before.length;
  if (groups === undefined || start < 1) return null;
  const earlier = placedBefore(new Standpoint(skeleton, start - 1, start - 1));
  const said = earlier.placesBefore().reverse();
  const named = said.filter(({ named }) => named.sense !== 'demonym');
  // "Its capital, Maseru, …; it …": of what has the capital.
  if (
    groups.pronoun !== undefined &&
    /^["' ]*(?:sa|its|leur) capitale? ?,? ?(?:est |is )?\uE012/.test(earlier.before)
  )
    return headBefore(earlier);
  // "La présidente moldave …. Le pays": its people stand for it.
  if (COUNTRY_NOUN.test(groups.noun ?? ''))
    return theCountryOf(named.length > 0 ? named : said) ?? countryOfHead(earlier);
  const sorts = named.filter((each) => isSortOf(groups.noun, each.named));
  // "The province" is none of the towns that are named beside one.
  const areas = sorts.filter(({ named }) => AREA_NOUN.test(groups.noun ?? '') && isRegion(named));
  const places = areas.length > 0 ? areas : sorts;
  const [first, ...others] = places;
  if (first === undefined || (others.length > 0 && groups.noun !== undefined)) {
    const called = groups.noun === undefined ? null : calledBefore(here, groups.noun);
    if (called !== null || first === undefined) return called;
  }
  const sentence = earlier.from - earlier.before.length;
  const after =
    groups.pronoun === undefined
      ? undefined
      : places.find(({ at }) => OPENED.test(skeleton.signs.slice(sentence, at)));
  if (after !== undefined && / /.test(skeleton.signs.charAt(after.at + 1))) return after.named;
  const opening = skeleton.signs.slice(sentence, first.at);
  const isTopic = HEAD.test(opening.replace(/^["' ]+/, ''));
  return isTopic || (groups.noun !== undefined && others.length === 0) ? first.named : null;
}

/** The one town that the sentence before names, where it names no other. */
export function townOfSentenceBefore({ skeleton, from, before }: Standpoint): NamedPlace | null {
  const end = from - before.length - 1;
  if (end < 1) return null;
  const towns = new Standpoint(skeleton, end, end)
    .placesBefore()
    .filter(({ named }) => named.sense !== 'demonym' && isTown(named.place?.feature));
  const [town] = towns;
  return towns.every(({ named }) => named.place?.id === town?.named.place?.id)
    ? (town?.named ?? null)
    : null;
}

/**
 * "L'enclave russe de Kaliningrad …. L'enclave": what an earlier sentence calls by that very noun, the last of them; null
 * where none does.
 */
function calledBefore({ skeleton, from }: Standpoint, noun: string): NamedPlace | null {
  const start = Math.max(0, from - 700);
  const called = new RegExp(
    `(?<![a-z])${noun}(?: \uE020| [a-z]{4,12}){0,2} (?:de (?:la |l')?|du |des |d'|of (?:the )?)?[\uE010-\uE016](?![a-z])`,
    'g',
  );
  const last = [...skeleton.signs.slice(start, from).matchAll(called)].at(-1);
  if (last === undefined) return null;
  const entity = skeleton.entities.get(start + last.index + last[0].length - 1);
  return entity?.type === 'place' ? entity.named : null;
}

/** The place that a sentence opens with; else the one that the sentence before opened with. */
export function headOfSentence(here: Standpoint): NamedPlace | null {
  return openingPlace(here) ?? headBefore(here);
}

/** The place that the sentence before opened with. */
export function headBefore({ skeleton, from, before }: Standpoint): NamedPlace | null {
  const start = from - before.length;
  return start < 1 ? null : openingPlace(new Standpoint(skeleton, start - 1, start - 1));
}

function openingPlace(here: Standpoint): NamedPlace | null {
  const first = here.placesBefore().at(-1);
  if (first === undefined || first.named.sense === 'demonym') return null;
  const lead = here.before.slice(0, first.at - (here.from - here.before.length));
  // "Trip notes: Tallinn sits …": what a colon introduces opens a sentence of its own.
  return HEAD.test(lead.replace(/^(?:[^:\uE00F]{1,40}: )?["' ,-]*/, '')) ? first.named : null;
}

const AREA_NOUN = /^(?:region|province|territ)/;

const isRegion = ({ place }: NamedPlace): boolean =>
  place?.feature === 'region' || place?.feature === 'county';

const COUNTRY_NOUN = /^(?:pays|etat|royaume|republique|country|nation|kingdom|republic)$/;

/** "The country": the one that is named, or in which all that is named lies. */
function theCountryOf(places: readonly PlacedName[]): NamedPlace | null {
  const own = places.filter(({ named }) => named.place?.feature === 'country');
  const [first, ...others] = own.length > 0 ? own : places;
  const code = first?.named.place?.country;
  const isOne = others.every(({ named }) => named.place?.country === code);
  return first !== undefined && code != null && isOne ? countryOf(first.named) : null;
}

/** "Chisinau is 100 miles from Odesa. The country …": that of the town which opens the sentence. */
function countryOfHead(here: Standpoint): NamedPlace | null {
  const head = openingPlace(here);
  const isTown = ['capital', 'seat', 'city'].includes(head?.place?.feature ?? '');
  return head !== null && isTown ? countryOf(head) : null;
}

/** "Le pays, enclavé, …", "the country borders": whichever it is, no other that stands nearer. */
export const speaksOfTheCountry = ({ before }: Standpoint): boolean =>
  /(?:^|[;:] )["' ]*(?:(?:but|and|mais|et) )?(?:the|this|le|ce|l'|la) ?(?:petite? |small |[a-z]{4,12} )?(?:country|nation|kingdom|republic|pays|royaume|etat|republique)(?:,? (?:[a-z' ]{0,30},?)?)? ?$/.test(
    before,
  );

/** Whether a noun of place may stand for a place. */
function isSortOf(noun: string | undefined, { place }: NamedPlace): boolean {
  if (place === null) return true;
  if (noun === undefined) return place.feature !== 'bloc';
  const isArea = ['country', 'region', 'county', 'macro-region', 'continent', 'bloc'].includes(
    place.feature,
  );
  return (
    /^(?:ile|ilot|islet|peninsul|presqu|island|region|province|territ|enclave|exclave)/.test(
      noun,
    ) || !isArea
  );
}
