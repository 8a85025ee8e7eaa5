import { type Rule, rules } from '../rule.ts';
import {
  couldHit,
  range,
  rangeOfWeapon,
  reach,
  threat,
  withinTheirReach,
} from './range-reach-statements.ts';

const TARGETS = '(?<t>{PL}(?:{~60}(?:en|in|au|dans|vers) {A}{P})?)';

export const rangeRules: readonly Rule[] = [
  ...rules(
    'fr',
    range,
    "(?:d'une |une |la |sa |leur |de |avec une )?portee(?: (?:maximale|operationnelle|estimee|theorique|effective|officielle|declaree|utile|annoncee|pratique)){0,2}(?:,? (?:allant|pouvant aller|peut aller|va|atteint|atteignant|pouvant atteindre|peut atteindre|est|serait|etait|estimee|evaluee|varie|variant|comprise|qui depasse|qui atteint|depasse|depassant|limitee))?(?: (?:jusqu'|entre|de l'ordre|de|d'|a|superieure|inferieure|avoisinant|proche))? ?(?:de |d'|a )?{Q}",
    "(?:d'un |un |son |leur )?rayon d'action (?:maximal |operationnel )?(?:est |allant |peut atteindre )?(?:de|d'|jusqu'a|superieur a)? ?{Q}",
    "(?:peu(?:t|vent)|capables? (?:de |d'))? ?(?:frapper|atteindre|toucher|detruire|viser|porter|engager|voler) (?:[a-z' -]{1,40}? )?(?:a |jusqu'a |sur |jusqu'|a une distance (?:maximale )?(?:de |d'))(?:plus )?{Q}(?! (?:de|du|d'|au|a l'|des) )",
    '{Q} de portee',
  ),
  ...rules(
    'fr',
    rangeOfWeapon,
    "(?:d'une |une |son |leur )?autonomie(?: (?:maximale|theorique|de vol|annoncee))?(?: (?:est|serait|atteint|atteindrait|depasse))? ?(?:de |d'|a )?{Q}",
    "(?:qui )?(?:port(?:e|ent|ait|aient|erait|eraient)|tir(?:e|ent|ait|aient)|vol(?:e|ent)) (?:jusqu')?a {Q}(?! (?:de|du|d'|au|la|le|les|sa|son) ?)",
    '(?:capables? de |peu(?:t|vent) |pourrai(?:t|ent) |pouvant )(?:voler(?: sur)?|parcourir|franchir|couvrir) {Q}',
    "portee(?: [a-z]{4,12})? (?:est|serait|avoisine|approche|frole|excede|va) (?:de |d'|jusqu'a )?{Q}",
  ),
  ...rules(
    'en',
    range,
    '(?:a |the |its |their |maximum |with a )?(?:maximum |operational |effective |combat |estimated |reported |striking |firing )*(?:range|radius)s? (?:of|is|was|reaches|reaching|exceeds|exceeding|tops|approaches|extends to|estimated at|put at|said to be|between|from)? ?(?:up to )?{Q}',
    '(?:a |its |their )?(?:maximum )?{Q}[- ](?:[a-z]+ )?(?:range|radius)',
    '(?:can|could|able to|capable of|designed to) ?(?:hit|hitting|strike|striking|reach|reaching|fly|flying|travel|destroy|destroying|target|targeting|fire|firing)(?: [a-z-]{1,14}){0,4}?(?: at| to| over)?(?: a distance of| distances of| ranges of| a range of)? {Q}(?: away)?(?! (?:from|of|north|south|east|west|off|inside))',
  ),
  ...rules(
    'en',
    rangeOfWeapon,
    '(?:a |with a )?(?:maximum |effective )?reach of {Q}',
    '(?:reach(?:es)?|fly|flies|fires|carries|hits|strikes)(?: targets)?(?: at| to| up to| over)? {Q}(?: (?:off|away|out))?(?! (?:from|of|north|south|east|west|inside|off the|long))',
    '(?:has|have|with) (?:an )?endurance of {Q}',
  ),
];

const STRIKE_FR = '(?:frapper|atteindre|toucher|viser|menacer|cibler|detruire|bombarder)';
const STRIKE_EN =
  '(?:hit|strike|reach|target|threaten|destroy|hitting|striking|reaching|targeting|threatening|destroying)';

/** How much of what is named. */
const PART_EN =
  '(?:(?:targets |anywhere |anything |cities )?(?:in |as far (?:away |west |east |north |south )?as |across )|(?:all|most|much|parts|large parts) of |even )?';

/** What commas enclose between a target and its verb, with what it is counted from: "Delhi, 420 miles from Lahore, is …". */
const ENCLOSED =
  "(?:, (?:[^,;\uE00F\uE010-\uE021]{0,20}{Q}(?: [a-z-]{1,12}){0,3} (?:from |de |d'|du )(?:the |la |le |l')?(?<from>{P})|[^,;\uE00F\uE010-\uE021]{1,50}),)";

export const reachRules: readonly Rule[] = [
  ...rules(
    'fr',
    reach,
    `(?:etend(?:rait|ra|re|ent|ant)?|elargi(?:t|rait|ra|r|ssent)|accroi(?:t|trait|tra)|augmente(?:rait|ra)?|renforce(?:rait|ra)?|accroitre)(?: (?:egalement|aussi|encore|d'autant|considerablement|de fait))? (?:la |sa |leur )?(?:capacite|capacites|portee|faculte|possibilite)s? (?:de (?:la |l')?(?<whose>{P}) |{D} )?(?:a |de |d')(?:cibler|frapper|atteindre|toucher|viser|menacer) ${TARGETS.replace('(?<t>', '(?<t>(?:[a-z]+ ){0,3}')}`,
    `(?:met(?:tent|trait|traient|tra|tant|tre)?|tien(?:t|nent|drait|draient)|gard(?:e|ent|erait|eraient)|place(?:nt|rait|raient|ra|r)?|mis|mise|mises|placant) ${TARGETS} (?:directement )?a (?:la |leur |sa )?portee(?: (?:de (?:tir|missiles?|frappe)|d[^,\uE00F]{0,20}))?`,
    `(?<t>{PL}),? (?:se (?:trouve|trouvent|trouverait|retrouve|retrouvent|retrouverait|retrouveraient)|serait|seraient|est|sont|sera|seront) (?:desormais |alors |donc |ainsi |aussi |directement )?a (?:la )?portee (?:de tir|de missiles?|des? [^,\uE00F]{0,20})`,
    `permett(?:rait|raient|ra|ent|ant|re)(?: (?:aux?|a la|a l'|a) [^,\uE00F]{0,40}?)? ?(?:de |d')(?:frapper|atteindre|cibler|toucher|viser)(?: (?:facilement|rapidement|et|directement)){0,3} (?:[a-z' ]{1,30}? )?(?:(?<here>dans ce pays)|(?:en |au |aux |dans |a )?(?<t>{PL}))`,
  ),
  ...rules(
    'fr',
    couldHit,
    `(?:peu(?:t|vent)|pourrai(?:t|ent)|pourr(?:a|ont)|pouvai(?:t|ent)|aurai(?:t|ent) pu|capables? (?:de|d')|susceptibles? (?:de|d')|en mesure (?:de|d')) ?(?:(?:aussi|egalement|alors|meme|facilement|theoriquement) )?${STRIKE_FR} (?:jusqu'a |meme )?(?<t>{PL})`,
    '(?:atteind|frappe|touche|menace)r(?:ait|aient) (?:(?:aussi|directement|alors|meme) )?(?<t>{PL})',
  ),
  ...rules(
    'fr',
    withinTheirReach,
    `(?<t>{PL}),? (?:se trouve(?:nt|rait|raient)?|serai(?:t|ent)|est|sont|sera|seront|reste|restent) (?:(?:desormais|alors|donc|ainsi|aussi|egalement|tous|toutes) ){0,2}(?:a|hors de) (?:leur |sa )?portee(?: de (?:tir|missiles?|frappe))?`,
    `(?<t>{PL})${ENCLOSED} (?<c>(?:se trouve(?:nt|rait|raient)?|serai(?:t|ent)|est|sont|sera|seront|reste|restent) (?:(?:desormais|alors|donc|ainsi|aussi|egalement|tous|toutes) ){0,2}(?:a|hors de) (?:leur |sa )?portee(?: de (?:tir|missiles?|frappe))?)`,
  ),
  ...rules(
    'en',
    reach,
    `(?:puts?|puttings?|putting|placing|places?|brings?|bringing|brought|would put|leaves|leaving) (?:(?:much|most|all|parts|large parts) of )?(?<t>{PL})(?: all| and (?:its|their|the) [a-z]{3,12})? (?:with)?in(?:to)? (?:the |its |their |striking |missile |easy |firing )?(?:range|reach|striking distance)(?<o> of (?:(?!with |that |which |fired |launched |based )[^, \uE00F]{1,14} ?){1,4})?`,
    `(?<t>{PL}) (?:is|are|was|were|would be|lies?|falls?|fall|comes?|come|now|will be) (?<not>not )?(?:now |all |well |also )?(?:with)?in (?:the |its |their |striking |missile |easy |firing )?(?:range|reach|striking distance)(?<o> of (?:(?!with |that |which |fired |launched |based )[^, \uE00F]{1,14} ?){1,4})?`,
    `(?:extend(?:s|ed|ing)?|expand(?:s|ed|ing)?|increas(?:e|es|ing)|broaden(?:s|ing)?) (?:the )?(?:(?<whose>{P}|{D})(?:'s)? )?(?:ability|capacity|capability|reach|range)(?: of (?:the )?{P})? to (?:target|strike|hit|reach|threaten) (?:[a-z]+ ){0,3}${TARGETS}`,
    `(?:allow(?:s|ing)?|enabl(?:e|es|ing)|let(?:s|ting)?) [^,\uE00F]{0,40}? to (?:strike|hit|reach|target) (?:[a-z]+ ){0,4}?(?:in |as far as )?(?<t>{PL})(?: from (?<from>{P}))?`,
  ),
  ...rules(
    'fr',
    threat,
    `(?:met(?:tent|trait|traient|tra|tant|tre)?|tien(?:t|nent|drait|draient)|place(?:nt|rait|raient|ra|r)?) ${TARGETS} (?:directement )?(?:sous (?:leur|la|sa) menace(?: directe)?|en danger|a (?:leur|sa) merci|dans (?:leur|son|le) viseur|sous (?:leur|son|le) feu)`,
  ),
  ...rules(
    'en',
    threat,
    '(?:puts?|putting|places?|placing|has|have|had|holds?|held|leaves?) {A}(?<t>{PL}) (?:in danger|at risk|under (?:direct )?threat|at (?:its|their) mercy|in (?:its|their) (?:sights|crosshairs))',
  ),
  ...rules(
    'en',
    couldHit,
    `(?:can|could|would|might|may|able to|capable of)(?: (?:also|then|even|now|easily|theoretically|in theory))?(?: be (?:able to|capable of))? ${STRIKE_EN} ${PART_EN}(?<t>{PL})`,
  ),
  ...rules(
    'en',
    withinTheirReach,
    '(?<t>{PL}) (?:is|are|was|were|would be|will be|lies?|remains?)(?: (?:all|well|also|now))? (?:out of|beyond|outside) (?:the |its |their )?(?:range|reach)',
    `(?<t>{PL})${ENCLOSED} (?<c>(?:is|are|was|were|would be|will be|lies?|remains?)(?: (?:all|well|also|now))? (?:(?:with)?in|out of|beyond|outside) (?:the |its |their |striking |missile |easy |firing )?(?:range|reach|striking distance))`,
  ),
];
