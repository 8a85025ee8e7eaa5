import { isDenied } from '../denial.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { type Rule, rules } from '../rule.ts';
import { isCountryItself } from '../sort-of-place.ts';
import { Standpoint } from '../standpoint.ts';
import type { Statement } from '../statement.ts';
import { lastTwoCountries, subjectBefore } from '../subject.ts';
import { headBefore } from '../topic.ts';

/** "The Rio Grande separates Mexico from the United States": a strait or a sea between two is no border that they share. */
function separated(hit: Hit): Statement | null {
  const between = hit.place('w');
  return between === null || runsOnLand(between) ? neighbours(hit.places('o')) : null;
}

/** What nobody knows is taken by its noun: a strait that nobody knows would be one else. */
const runsOnLand = ({ place, text }: NamedPlace): boolean =>
  place === null
    ? /^R[ií]o |^River | River$/.test(text)
    : ['river', 'lake', 'mountain'].includes(place.feature);

/** "Laos is separated from Thailand by the Mekong": each of the two ends there. */
function parted(hit: Hit): Statement | null {
  const by = hit.place('w');
  const [one, other] = hit.places('o');
  const subject = other === undefined ? subjectBefore(hit) : one;
  const from = other ?? one;
  if (by === null || !runsOnLand(by) || subject == null || from === undefined) return null;
  if (isDenied(hit)) return null;
  return neighbours([subject, from]);
}

/** "Plus au sud, il sépare la Roumanie de la Bulgarie": of the river that the sentence before opened with. */
function byIt(hit: Hit): Statement | null {
  if (hit.placesBefore().length > 0) return null;
  const before = new Standpoint(hit.skeleton, hit.from, hit.from);
  const start = Math.max(0, hit.from - hit.before.length - 1);
  const heads = [headBefore(before), headBefore(new Standpoint(hit.skeleton, start, start))];
  const isBy = heads.some((by) => by?.place != null && runsOnLand(by));
  return isBy ? neighbours(hit.places('o')) : null;
}

/** "India and China … Nepal sits between the two": of the two that were spoken of before. */
function betweenTheTwo(hit: Hit): Statement | null {
  const [nearest] = hit.placesBefore();
  const code = nearest?.named.place?.country;
  if (nearest === undefined || !isCountryItself(nearest.named)) return null;
  const others = lastTwoCountries(hit, (named) => named.place?.country !== code);
  return others.length < 2 ? null : neighbours([nearest.named, ...others]);
}

/** "Forms the border between Romania and Bulgaria", "between them". */
const bordering = (hit: Hit): Statement | null =>
  neighbours(hit.has('them') ? lastTwoCountries(hit) : hit.places('o'));

function neighbours([first, ...others]: readonly NamedPlace[]): Statement | null {
  return first === undefined || others.length === 0
    ? null
    : { kind: 'adjacency', subjects: [first], others, isDenied: false, isLoose: false };
}

const STREAM_FR =
  "(?:le |la |ce |cette |l')(?:fleuve|riviere|cours d'eau|ligne de crete|chaine|massif)(?: {P}| [a-z]{4,12})?";
const STREAM_EN = '(?:the |this )(?:river|stream|ridge|mountain range|watershed)(?: {P})?';

export const separatedRules: readonly Rule[] = [
  ...rules(
    'fr',
    parted,
    "(?:est |sont |reste )?(?:seulement )?separee?s? (?:de (?:la |l')?|du |des |d')(?<o>{C}) (?:que )?par (?:la |le |l'|les )?(?:fleuve |riviere |monts? )?(?<w>{W}|{I})",
    "(?<o>{A}{C} et {A}{C}) (?<c>(?:sont |etaient )(?:seulement )?separee?s par (?:la |le |l'|les )?(?:fleuve |riviere |monts? )?(?<w>{W}|{I}))",
  ),
  ...rules(
    'en',
    parted,
    '(?:is |are )?(?:only |just )?separated from {A}(?<o>{C}) (?:only )?by (?:the )?(?<w>{W}|{I})',
    '(?<o>{A}{C} and {A}{C}) (?<c>(?:are |were )(?:only |just )?separated by (?:the )?(?<w>{W}|{I}))',
  ),
  ...rules(
    'fr',
    byIt,
    "(?:il|elle|le fleuve|la riviere) (?:y )?(?<c>separe (?<o>{A}{C} (?:et {A}|de la |de l'|du |des |de |d'){C}))",
  ),
  ...rules(
    'en',
    byIt,
    '(?:it|the river) (?<c>(?:separates|divides) (?<o>{A}{C} (?:from|and) {A}{C}))',
  ),
  ...rules(
    'fr',
    separated,
    `(?:(?<w>{W}|{I}|\uE016)|${STREAM_FR})(?:, [^,;\uE010-\uE016]{1,50}(?=,))?,? (?<c>(?:qui )?(?:y )?separ(?:e|ent|ait|aient|ant) (?<o>{A}{C} (?:et {A}|de la |de l'|du |des |de |d'){C}))`,
  ),
  ...rules(
    'fr',
    separated,
    '(?<w>{W}),? (?<c>(?:que se partagent|a cheval (?:sur|entre)|partagee? (?:entre|par)) (?<o>{A}{C}(?:, {A}{C})* et {A}{C}))',
  ),
  ...rules(
    'en',
    separated,
    '(?<w>{W}),? (?:which (?:is )?)?(?<c>(?:is )?(?:straddles?|straddling|shared (?:by|between)|split between|divided between) (?<o>{A}{C}(?:, {A}{C})*,? and {A}{C}))',
  ),
  ...rules(
    'fr',
    bordering,
    "(?:qui )?(?:ser(?:t|vent|vait|vant) de|marqu(?:e|ent|ait|ant)|form(?:e|ent|ait|ant)|constitu(?:e|ent|ait|ant)|materialis(?:e|ent|ait|ant)|dessin(?:e|ent|ait|ant)|trac(?:e|ent|ait|ant)) (?:une (?:grande |bonne )?partie de |l'essentiel de )?(?:la |une )?frontiere (?:naturelle |commune |terrestre )?(?:entre (?:(?<o>{A}{C} et {A}{C})|(?<them>eux|elles)))",
  ),
  ...rules(
    'fr',
    betweenTheTwo,
    '(?<=\uE010,? )(?:est )?(?:limitrophe|voisine?|frontaliere?) des (?:\uE022|deux)(?: pays| etats)?(?= ?[,.;:)]|$)',
    '(?<=\uE010,? )(?:est |se trouve )?(?:coincee?|prise?|situee?|enserree?|serree?) entre (?:les \uE022|eux)(?= ?[,.;:)]|$)',
  ),
  ...rules(
    'en',
    betweenTheTwo,
    '(?<=\uE010,? )(?:(?:which )?borders|(?:is )?an? neighbou?r of) (?:both(?: of them| countries)?|the \uE022)(?= ?[,.;:)]|$)',
    '(?<=\uE010,? )(?:(?:is |are )?(?:sandwiched|wedged|squeezed|caught|trapped)|sits|lies|stands) between (?:the \uE022|them)(?= ?[,.;:)]|$)',
  ),
  ...rules(
    'en',
    separated,
    `(?:(?<w>{W}|{I}|\uE016)|${STREAM_EN})(?:, [^,;\uE010-\uE016]{1,50}(?=,))?,? (?:which |that )?(?<c>(?:separat(?:es?|ed|ing)|divid(?:es?|ed|ing)) (?<o>{A}{C} (?:from|and) {A}{C}))`,
  ),
  ...rules(
    'en',
    bordering,
    '(?:form(?:s|ing|ed)?|mark(?:s|ing|ed)?|makes? up|constitut(?:es?|ing)|serv(?:es?|ing) as|defin(?:es?|ing)) (?:much of |part of |most of |a (?:long )?(?:part|stretch|section) of )?(?:the |a )?(?:natural |common |land |shared )?(?:border|boundary|frontier) (?:line )?between (?:(?<o>{A}{C} and {A}{C})|(?<them>them|the \uE022(?: countries| nations| states)?))',
  ),
];
