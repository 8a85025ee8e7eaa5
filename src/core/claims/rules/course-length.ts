import { headOfParenthesis } from '../clause.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import type { Quantity } from '../quantity.ts';
import { type Rule, rules } from '../rule.ts';
import { sentenceBefore } from '../standpoint.ts';
import type { Statement } from '../statement.ts';
import { headOfSentence } from '../topic.ts';
import { ofTheRiver, thing } from './length-statements.ts';

const isRiver = (named: NamedPlace | null): boolean => named?.place?.feature === 'river';

const lengthOf = (named: NamedPlace | null, quantity: Quantity | null): Statement | null =>
  quantity === null ? null : { kind: 'length', of: { type: 'thing', named }, quantity };

/** "…, soit 4 350 km", "2,700 miles in all": of the river that the sentence is of. */
function ofItsRiver(hit: Hit): Statement | null {
  const head = headOfParenthesis(hit) ?? headOfSentence(hit);
  if (head !== null && isRiver(head)) return lengthOf(head, hit.quantity());
  if (hit.has('river')) return ofTheRiver(hit);
  // "From source to sea": a river, be it one that nobody knows.
  return hit.has('whole') && hit.placesBefore().length === 0 ? ofWay(hit) : null;
}

/** "The Karnali highway, 145 miles of hairpins": of what is laid, and of which no source tells. */
function ofWay(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  return quantity === null || quantity.highKm < 1 ? null : lengthOf(null, quantity);
}

/** "Celui de Suez, qui en fait 193": kilometres, as the figure before. */
function asMany(hit: Hit): Statement | null {
  const value = hit.number();
  const named = hit.place('w');
  if (named === null) return null;
  if (value === null) return lengthOf(named, hit.quantity());
  if (!/\uE021/.test((sentenceBefore(hit)?.before ?? '') + hit.before)) return null;
  const quantity: Quantity = { lowKm: value, highKm: value, qualifier: 'exact', roundingKm: 0.5 };
  return lengthOf(named, quantity);
}

/** "La Seudre, longue de 68 km, …": of what opens its sentence and bears no name that is known. */
function ofUnknown(hit: Hit): Statement | null {
  return hit.placesBefore().length > 0 || QUEUE.test(hit.before) ? null : ofWay(hit);
}

/** What is long on the ground for a day, or is no ground. */
const QUEUE =
  /(?:file|colonne|queue|convoi|cortege|fissure|faille|course|etape|procession|marche|manifestation|chaine|nappe|traine|banderole|cicatrice|boucle|promenade|randonnee|ascension|piste|frontiere)s?,? $/;

/** From where to where something is long. */
const WHOLE_FR =
  "(?:de sa source a (?:l'embouchure|son embouchure|la mer)|de la source a (?:l'embouchure|la mer)|d'un bout a l'autre|de bout en bout|de cours|au total|en tout)";
const WHOLE_EN =
  '(?:from (?:its )?(?:source|headwaters|headwater|springs?|end|top) to (?:its )?(?:mouth|sea|the sea|end|bottom)|end to end|source to mouth|from mountain to sea)';

const WAYS_EN =
  '(?:highway|motorway|freeway|road|railway|railroad|track|trail|footpath|path|towpath|canal|pipeline|aqueduct|wall|fence|dyke|levee|causeway|tunnel|bridge|barrier)';
const WAYS_FR =
  '(?:route|autoroute|voie ferree|voie verte|sentier|chemin|canal|gazoduc|oleoduc|pipeline|conduite|aqueduc|mur|cloture|grillage|digue|tunnel|pont|viaduc)';
/** What a way goes through, or is of. */
const OF_EN =
  'of (?:[a-z]+ )?(?:hairpins|bends|sand|asphalt|tarmac|gravel|dirt|concrete|steel|track|rail|rails|road|pipe|wire|razor wire|barbed wire|brick|stone|rock|mud|water|ruts|potholes|curves|switchbacks)';
const OF_FR =
  "(?:de |d')(?:virages|lacets|sable|asphalte|bitume|goudron|beton|acier|rails|voie|piste|barbeles|grillage|briques|pierre|terre|boue|nids-de-poule|tuyaux)";

/** Rivers, and ways of which no source tells. */
export const courseRules: readonly Rule[] = [
  ...rules(
    'fr',
    thing,
    `(?<w>{P}),? (?<c>{Q} ${WHOLE_FR})`,
    '(?<w>{P}),? (?:qui )?(?<c>(?:deroule|etire|promene|etale) ses {Q})',
    '(?<w>{P}),? (?:qui )?(?<c>(?:parcourt|serpente sur|coule sur|roule sur) {Q})',
    "(?<w>{P}),? (?<c>dont (?:le cours|la longueur) (?:fait|mesure|est de|atteint|depasse|s'etend sur|s'etire sur) {Q})",
    '(?<w>{P}),? (?:est |qui est )?(?<c>(?:forte?|riche) de (?:ses )?{Q})(?! de )',
    "longue (?:de|d') ?{Q},? (?:la |le |l')?(?<w>{W})",
  ),
  ...rules(
    'fr',
    asMany,
    '(?<w>{P}),? (?<c>qui en (?:compte|fait|mesure|totalise) (?:environ |pres de )?(?:{Q}|(?<n>{N})))(?= ?[,.;:!?)]|$)',
  ),
  ...rules(
    'fr',
    ofItsRiver,
    `(?:soit )?{Q} (?:(?<whole>${WHOLE_FR})|de longueur)`,
    'soit {Q}(?= ?[,.;:!?)]|$)',
    '(?<river>)le (?:plus long )?fleuve, (?<c>{Q})(?= ?[,.;:!?)]|$)',
  ),
  ...rules(
    'fr',
    ofWay,
    `(?:${WAYS_FR}|ligne)(?: [^;\uE00F]{1,60}?)?, (?<c>{Q} ${OF_FR})(?= ?[,.;:!?)]|$)`,
    `(?:une? |le |la |les |l')(?<c>${WAYS_FR} (?:longue? )?(?:de |d')?{Q})(?! (?:de|du|d'|des|a|au) )`,
  ),
  ...rules('fr', ofUnknown, "(?<=^[\"' ]*(?:la |le |l')[a-z-]{3,16}, )longue? (?:de|d') ?{Q}(?=,)"),
  ...rules(
    'en',
    thing,
    `(?<w>{P}),? (?<c>{Q}(?: long)?,? ${WHOLE_EN})`,
    "(?<w>{P}),? (?:which )?(?:is )?(?:a|the|{P}'s) (?:[a-z-]{3,12} ){0,3}(?:river|stream|waterway), (?<c>(?:at )?{Q}(?: long)?)(?= ?[,.;:!?)]|$)",
    '(?<w>{P}),? (?:which )?(?<c>(?:flows|meanders|winds|snakes) (?:for )?{Q})(?! (?:north|south|east|west|from|off|away|to|through) )',
  ),
  ...rules(
    'en',
    ofItsRiver,
    `{Q}(?: long)?,? (?<whole>${WHOLE_EN})`,
    '{Q} (?:in all|all told|in length|altogether|long in all)',
  ),
  ...rules(
    'en',
    ofWay,
    `(?:${WAYS_EN}|line|link)(?: [^;\uE00F]{1,60}?)?, (?<c>(?:the )?{Q} ${OF_EN})(?= ?[,.;:!?)]|$)`,
    `(?<c>(?:an? |the )?{Q}(?:[- ]long)? (?:(?!of|by|on|from|to|along|via|in|up|down|and)[a-z]+ )?${WAYS_EN}(?: (?:in|across) (?:the )?{P})?)(?! (?:race|trip|ride|journey|run|walk|drive|relay|time|trial|with|event)s?(?![a-z]))`,
    `(?:${WAYS_EN}|trail|way)s?,? (?:which |that )?(?:[^,;\uE00F\uE021]{1,50} )?(?:and )?(?<c>covers {Q})(?! (?:north|south|east|west|from|off|away))`,
  ),
];
