import { countryOf, headOfEntry, NOUN_OF_PLACE } from '../clause.ts';
import { isDenied } from '../denial.ts';
import { bearingOf } from '../directions.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { type Rule, rules } from '../rule.ts';
import { isCountryItself, isSettlement } from '../sort-of-place.ts';
import type { Statement } from '../statement.ts';
import { isCountedFrom, oneOfTwo, subjectBefore, tiedBefore } from '../subject.ts';
import { capitalRules } from './capital.ts';
import { ownedRules } from './owned.ts';
import { regionCapitalRules } from './region-capital.ts';
import { sideOfPeopleRules } from './side-of-people.ts';
import { townOfCountryRules } from './town-of-country.ts';

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
function inside(hit: Hit): Statement | null {
  const said = hit.place('o') ?? hit.place('o2');
  if (said === null || said.sense === 'demonym' || said.place?.feature === 'bloc') return null;
  const bearing =
    hit.has('dir') && !IS_OF_REGION.test(hit.words) ? bearingOf(hit.text('dir')) : null;
  if (isListedWith(hit)) return null;
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
  if (HAS_VERB.test(words)) return false;
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
function insideItsCountry(hit: Hit): Statement | null {
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
function around(hit: Hit): Statement | null {
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

function enclave(hit: Hit): Statement | null {
  const place =
    hit.place('e') ??
    oneOfTwo(hit) ??
    headOfEntry(hit) ??
    hit.placesBefore().find(({ named }) => named.sense !== 'demonym')?.named ??
    null;
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

function island(hit: Hit): Statement | null {
  const said = hit.place('i') ?? nationBefore(hit);
  // "Bornholm, île danoise de la Baltique": of the sea it lies in.
  const place = said === null || said.place?.feature === 'sea' ? subjectBefore(hit) : said;
  return { kind: 'containment', relation: 'island', place, within: hit.places('w') };
}

const FR_IN =
  "(?:situee?s? |se trouve(?:nt)? |se situe(?:nt)? |est situee? |est |sont )?(?:dans|en|au|aux) (?:l'|la |le |les )?";
const FR_WIDER =
  "(?:(?:(?:extreme )?(?<dir>{DIR})|centre|coeur|littoral) (?:de (?:la |l')?|du |d'|des ))?";
const FR_SORT =
  "(?:(?:region|oblast|province|departement|etat|comte|district|gouvernorat|republique|raion|territoire|canton|prefecture|wilaya|vallee|bande|presqu'ile|peninsule|ile)(?: (?:{D}|separatiste|voisine|autonome|orientale|occidentale))? (?:de (?:la |l')?|du |d'|des )?)?";

export const containmentRules: readonly Rule[] = [
  ...ownedRules,
  ...sideOfPeopleRules,
  ...regionCapitalRules,
  ...rules(
    'fr',
    inside,
    `${FR_IN}${FR_WIDER}${FR_SORT}(?:la |le |l')?(?<o>{P})(?: {D}(?! {P}))?`,
    `(?:est |se trouve |se situe )?(?:situee? )?a (?:l'extreme|l'extremite|la pointe) (?<dir>{DIR}) (?:de (?:la |l')?|du |des |d')${FR_SORT}(?<o>{P})`,
    "(?:est |se trouve |se situe )?(?:situee? )?(?:sur|au bord de|sur les (?:rives|bords) de|baignee? par) (?:la |le |l')(?<o>{W})(?= ?[,.;)]|$)",
  ),
  ...rules(
    'fr',
    inside,
    `(?:la |une |l'une des |l'|le |un )?(?:(?:unique|seule?|premier|principal|grand|grande|petite|deuxieme|seconde|troisieme|quatrieme|cinquieme|sixieme|septieme|principale|premiere|plus grande) )?(?:ville|villes|localite|cite|port|village|commune|bourgade|ile(?= la plus))(?: la plus [a-z]{5,14}| {D})? (?:de (?:la |l')?|du |d')${FR_SORT}(?<o>[\uE010\uE011])`,
    `(?:la |une |l'une des )?(?:(?:grande|petite|deuxieme|seconde|troisieme|quatrieme|cinquieme|sixieme|septieme|principale|premiere|plus grande) )?(?:ville|villes|localite|cite|port|village|commune|bourgade)(?: [a-z]{4,14}){0,2} (?:de l'|du )(?<dir>{DIR}) (?:de (?:la |l')?|du |d'|des )(?<o>[\uE010\uE011])`,
  ),
  ...rules(
    'en',
    inside,
    "(?:the )?(?<o>[\uE010\uE011])'s? (?:(?:second|third|fourth|fifth|sixth|seventh|eighth)(?:[- ](?:largest|biggest|most populous))?|largest|biggest|main|only|chief|principal|northern|southern|eastern|western|(?:north|south|east|west)ernmost) (?:largest |biggest )?(?:city|town|port|port city|seaport|island|prefecture|province|region|state)",
    'the (?:second|third|fourth|fifth|largest|biggest|main|(?:north|south|east|west)ernmost|(?:second|third|fourth|fifth|sixth)[- ]largest) (?:largest |biggest )?(?:city|town|port|island) (?:in|of) (?:the )?(?:(?<dir>{DIR}) )?(?<o>[\uE010\uE011])',
  ),
  ...rules(
    'fr',
    insideItsCountry,
    "dans (?:le |l')(?:extreme )?(?<dir>{DIR}) du pays",
    "dans (?:le |l')(?:extreme )?(?<dir>{DIR})(?= ?[,.;)]|$)",
  ),
  ...rules(
    'en',
    insideItsCountry,
    'in the (?:far )?(?<dir>{DIR}) of the country',
    "the (?:country|nation)'s (?<dir>{DIR})(?<=ern)(?:most)? (?:city|town|port|village)",
    "in the country's (?:far )?(?<dir>{DIR})",
    'in the (?:far )?(?<dir>{DIR})(?= ?[,.;)]|$)',
  ),
  ...rules(
    'fr',
    inside,
    "une? (?:region|province|republique|territoire|ville|port|village)(?: [a-z]{4,14}){0,2} (?:de (?:la |l')?|du |d'|des )(?<o>{C})",
  ),
  ...rules(
    'en',
    inside,
    'an? (?:[a-z-]{4,14} ){0,2}(?:region|province|republic|territory|city|town|port|village|district) (?:of|in) (?:the )?(?<o>{C})',
  ),
  ...rules(
    'fr',
    inside,
    "(?:est |se trouve |se situe )?(?:situee? )?sur l'ile (?:{D} )?(?:de |du |d')(?:la |l')?(?<o>{I}|{R})",
    "(?:situee? )?sur (?:la |le )(?:cote|littoral)(?: (?<dir>{DIR})| [a-z]{5,14})? (?:de (?:la |l')?|du |d'|des )(?<o>{C})",
  ),
  ...rules(
    'en',
    inside,
    'an? (?:[a-z-]{4,14} ){0,2}(?:city|town|port|village) in (?:the )?(?:{D} )?(?:state|province|region) of (?<o>{R})',
    "on (?:the )?(?<o>{C})'s (?:(?<dir>{DIR}) )?(?:(?:[a-z]{3,12}|{P}) )?coast",
    "in (?:the )?(?<o>{C})'s (?:far )?(?<dir>{DIR})(?![a-z-])",
    'on the (?:(?<dir>{DIR}) )?(?:[a-z]{3,12} )?coast of (?<o>{C})',
    'in the (?:{DIR} )?(?:{D} )?(?:state|province|region|department|district|prefecture|governorate) of (?:the )?(?<o>{R})',
    '(?:is |lies |sits )?on the (?:{D} )?island of (?<o>{I}|{R})',
    'on the (?<o>{W})(?: coast)?(?![a-z])',
    '(?:is |lies |sits )?(?:at|on) the (?:far |extreme )?(?<dir>{DIR}) (?:end|tip|edge|extremity) of (?:the )?(?<o>[\uE010\uE011])',
    'in the {D} (?<o>[])(?! (?:of|and))',
  ),
  ...rules(
    'fr',
    inside,
    "(?:fait|font|faisait) partie (?:integrante )?(?:de (?:la |l')?|du |des |d')(?<o>{C})(?! et )",
    `(?:l'une des |une des )(?:plus grandes |principales |grandes )villes (?:de (?:la |l')?|du |des |d')(?<o>[\uE010\uE011])`,
    `(?:dans (?:le |l')(?<dir>{DIR}) (?:de (?:la |l')?|du |des |d')|en |au |aux )(?<o>{C}),? a (?<t>{T})`,
  ),
  ...rules(
    'en',
    inside,
    "one of (?:(?:the )?(?<o>[\uE010\uE011])'s? (?:largest|biggest|main|major|oldest) (?:cities|towns|ports)|the (?:largest|biggest|main|major|oldest) (?:cities|towns|ports) (?:in|of) {A}(?<o2>[\uE010\uE011]))",
    'in (?:(?<dir>{DIR})(?<=ern) )?(?:the )?(?<o>{C}),? in (?:the (?:city|town|port) of )?(?<t>{T})',
    '(?<t>{T}), (?<c>(?<dir>{DIR})(?<=ern) (?<o>[\uE010\uE011]))(?= ?[,.;)]|$)',
  ),
  ...rules('fr', around, `dans (?:la |le |l')${FR_SORT}(?<o>{R})`),
  ...townOfCountryRules,
  ...capitalRules,
  ...rules(
    'fr',
    enclave,
    "(?:l'|une |cette |d'une )?(?:enclave|exclave)(?: (?:{D}|{W}|baltique|strategique|mediterraneenne|militarisee|lourdement|separatiste)){0,3} (?<of>de |d'|du )(?:la |l')?(?<e>{P})",
    "(?<e>{P}),? (?:est |sont |reste )?(?<c>(?:(?:une |cette |l'|petite |cette petite |deux |\uE022 |les ){1,2}(?:enclave|exclave)s?|(?:enclave|exclave)s?(?= (?:{D}|a majorite|de majorite|situee|en |au |dans )))(?: (?:a|de) majorite {D}| {D}s?)?(?: (?:situee )?(?:en|au|dans|au milieu de|au sein de|au coeur de) (?<w>{PLC}))?)",
    "(?:entierement |totalement |completement )?(?:enclavee?|encerclee?|entouree?)s? (?:dans|par|au sein de|au milieu de|a l'interieur de) (?<w>{PLC})",
  ),
  ...rules(
    'fr',
    island,
    "(?:l'|une |d'une )?(?:ile|archipel)(?: (?:{D}|mediterraneenne|caribeenne|italienne|grecque)){1,2} (?:de |d'|du |des )(?:la |l'|les )?(?<i>{P})",
    "(?:est |etant )?une (?:petite |grande )?ile (?:de |du |d'|dans |en |au large (?:de |du |d'))(?:la |l'|le )?(?<w>{P})",
    "(?<i>{P}),? (?<c>(?:est )?(?:une |l'|la )?(?:petite |grande )?ile (?<w>{D}))(?! de | d'| du )",
    "(?<i>{C}), (?<c>(?:petite |grande )?ile (?:de |du |des |d')(?:la |l')?(?:{W}|{R}))(?= ?[,.;)]|$)",
    '(?:(?:est |etant )?(?:une|un) )(?:petite? |grande? )?(?:etat insulaire|nation insulaire|pays insulaire|royaume insulaire|ile-nation)',
    '(?:(?:le |la |une? )?(?:plus )?(?:petite? |grande? ))?(?:cite-etat|etat|nation|pays|royaume|archipel) insulaire',
  ),
  ...rules(
    'en',
    inside,
    "(?:which is |located |situated |lies |lie |is |are |sits )?(?:in|within) (?:the )?(?:(?:far )?(?<dir>{DIR}) (?:of )?(?:the )?)?(?:the |{C}'s )?(?:(?:central|coastal|occupied|separatist) )?(?<o>{P})(?:'s)?(?: (?:region|oblast|province|state|district|county|governorate|republic|territory|peninsula|valley|department|prefecture))?",
    '(?:which is |located |situated |lies |lie |is |are |sits )?in (?:the )?(?:far |extreme )?(?<dir>{DIR}) (?:part |corner |region )?of (?:the )?(?<o>{P})',
  ),
  ...rules(
    'en',
    inside,
    '(?:just |right )?across the (?:border|frontier),? in (?:the )?(?:(?<dir>{DIR})(?<=ern) )?(?<o>{C}|{R})',
    '(?:is |lies |sits )?on (?:the )?(?:{D} )?(?:island of )?(?<o>{I})(?: of {C})?(?= ?[,.;:)]|$| and )',
  ),
  ...rules('en', inside, 'in neighbou?ring (?:{D} )?(?<o>{R})(?= ?[,.;:)]|$| and )'),
  ...rules('fr', inside, "(?:dans |en |au )(?:la |le |l')?(?<o>{R}) voisine?(?= ?[,.;:)]|$| et )"),
  ...rules(
    'en',
    around,
    'in (?:the )?(?:eastern |western |southern |northern )?(?<o>{R})(?: (?:region|oblast|province))?',
  ),
  ...rules(
    'en',
    enclave,
    '(?:the |a |an )?(?:(?:{D}|{W}|baltic|small|tiny|heavily militarized|strategic) ){0,3}(?:enclave|exclave) (?<of>of )(?:the )?(?<e>{P})',
    "(?:the )?(?:{P}'s )?(?<e>{P}) (?:enclave|exclave)",
    "(?<e>{P}),? (?:is |was |remains )?(?<c>(?:a |an |the )?(?:(?:{D}|small|tiny|{P}'s|baltic) ){0,2}(?:enclave|exclave)(?: (?:within|in|inside|surrounded by) (?<w>{PLC}))?)",
    '(?:is |are )?(?:entirely |completely |wholly |totally )?(?:surrounded by|encircled by|enclosed by|enclosed within|enclaved (?:within|in)) (?<w>{PLC})',
  ),
  ...rules(
    'en',
    island,
    '(?:the |a )?(?:{D} |mediterranean |caribbean )+(?:island|archipelago) of (?<i>{P})',
    '(?<i>{P}),? (?<c>(?:is )?(?:an?|the) (?:small |large |tiny )?(?<w>{D}) island)(?! of | nation| state| country)',
    '(?:is |are )?(?:an|the|a) (?:small |large |tiny )?(?:{W} |{R} |{D} |caribbean |pacific )?island (?:nation|country|state|republic|kingdom)(?: (?:in|of) (?:the )?(?:(?:north|south|western|eastern|southern|northern|central) ?)?(?:{W}|pacific|caribbean|atlantic|indian ocean))?',
    '(?:is )(?:an|the|a) (?:{D} )?island(?: (?:in|off|of) (?:the )?(?:coast of )?(?<w>{P}))?',
    'the island (?:nation|state|country) of (?<i>{P})',
    '(?:is |are )?(?:an|the|a) (?:[a-z]{4,9} )?archipelago (?:nation|country|state)',
  ),
];
