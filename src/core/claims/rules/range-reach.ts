import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { type Rule, rules } from '../rule.ts';
import type { Statement } from '../statement.ts';
import { countryBefore } from '../subject.ts';

function range(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  if (quantity === null) return null;
  return { kind: 'range', system: isOfAnother(hit) ? null : hit.systemNear(), quantity };
}

/** "The Kinzhal has a range of …": of something that is none of the known systems, whatever else the text names. */
const isOfAnother = ({ before, words }: Hit): boolean =>
  !/^(?:its|their|sa|son|leur) /.test(words) &&
  /(?:^|[ ,;:"])(?:the|le|la|l')? ?(?!(?:missiles?|rockets?|systems?|systemes?|weapons?|armes?|engins?|fusees?|roquettes?|versions?|variants?|variantes?|it|which|that|qui|il|elle|they|ils|elles|drones?|model|modele) )[a-z0-9-]{3,16} (?:missiles? |rockets? |drones? )?(?:has|have|had|a|ont|avait|boasts|possede|offre|dispose d'|is thought to have|is believed to have|aurait) ?(?:an? |une? )?$/.test(
    before,
  );

const isReachable = ({ place, sense }: NamedPlace): boolean =>
  sense !== 'demonym' && place?.feature !== 'sea';

/** What a move brings into range: the targets are named in it, the ground it is made from before it. */
function reach(hit: Hit): Statement | null {
  const targets = hit.has('here') ? landBefore(hit) : hit.places('t').filter(isReachable);
  if (targets.length === 0) return null;
  const codes = targets;
  const beyond = hit.place('whose') ?? null;
  const origin = originOf(hit, beyond === null ? codes : [...codes, beyond]);
  const isDenied = /(?:ne |n'|not |out of |hors de )$/.test(hit.before) || hit.has('not');
  const system = hit.systemNear();
  const rangeKm = system === null ? rangeBeside(hit) : null;
  return { kind: 'reach', targets, origin, beyond, system, rangeKm, isDenied };
}

/** "… of missiles with a range of 500 km": the figure that the sentence gives for what is fired. */
function rangeBeside(hit: Hit): number | null {
  const from = hit.from - hit.before.length;
  const whole = `${hit.before}${hit.words}${hit.after}`;
  const found =
    /(?:range|radius|portee|rayon d'action)(?: (?:of|de|d'|maximale|up to|jusqu'a|about|environ|allant)){0,4} ?\uE021/.exec(
      whole,
    );
  const entity =
    found === null
      ? undefined
      : hit.skeleton.entities.get(from + found.index + found[0].length - 1);
  return entity?.type === 'length' && Number.isFinite(entity.quantity.highKm)
    ? entity.quantity.highKm
    : null;
}

/** "Fired from Minsk", "tirés de Minsk": where that stands behind. */
function firedFrom(hit: Hit): NamedPlace | null {
  const lead =
    /^[^;\uE010-\uE016]{0,50}(?:fired|launched|based|stationed|deployed|tiree?s?|lancee?s?|basee?s?|deployee?s?|stationnee?s?) (?:from |in |at |near |depuis |de |d'|en |a |au )(?:the |la |le |l')?(?=[\uE010-\uE016])/.exec(
      hit.after,
    );
  return lead === null ? null : (hit.placesAfter()[0]?.named ?? null);
}

/** "Des cibles dans ce pays": in the country that the sentence named last. */
const landBefore = (hit: Hit): NamedPlace[] =>
  hit
    .placesBefore()
    .map(({ named }) => named)
    .filter(({ place, sense }) => place?.feature === 'country' && sense !== 'demonym')
    .slice(0, 1);

/** "Des Iskander en Biélorussie", "from Belarus", "moving Iskanders to Belarus": the ground named nearest before. */
function originOf(hit: Hit, except: readonly NamedPlace[]): NamedPlace | null {
  const said = hit.place('from') ?? firedFrom(hit);
  if (said !== null) return said;
  const isOther = (named: NamedPlace): boolean =>
    !except.some(({ place }) => place?.country === named.place?.country);
  const { signs } = hit.skeleton;
  const near = hit
    .placesBefore()
    .find(
      ({ named, at }) =>
        named.sense === 'location' &&
        isOther(named) &&
        /(?:en|au|a|depuis|from|in|to|into|dans|la|le|l') ?$/.test(
          signs.slice(Math.max(0, at - 9), at),
        ),
    );
  return near?.named ?? countryBefore(hit, except);
}

const TARGETS = '(?<t>{PL}(?:{~60}(?:en|in|au|dans|vers) {A}{P})?)';

export const rangeRules: readonly Rule[] = [
  ...rules(
    'fr',
    range,
    "(?:d'une |une |la |sa |leur |de |avec une )?portee(?: (?:maximale|operationnelle|estimee|theorique|effective|officielle|declaree|utile|annoncee|pratique)){0,2}(?:,? (?:allant|pouvant aller|peut aller|va|atteint|atteignant|pouvant atteindre|peut atteindre|est|serait|etait|estimee|evaluee|varie|variant|comprise|qui depasse|qui atteint|depasse|depassant|limitee))?(?: (?:jusqu'|entre|de|d'|a|superieure|inferieure))? ?(?:de |d'|a )?{Q}",
    "(?:d'un |un |son |leur )?rayon d'action (?:maximal |operationnel )?(?:est |allant |peut atteindre )?(?:de|d'|jusqu'a|superieur a)? ?{Q}",
    "(?:peu(?:t|vent)|capables? (?:de |d'))? ?(?:frapper|atteindre|toucher|detruire|viser|porter|engager|voler) (?:[a-z' -]{1,40}? )?(?:a |jusqu'a |sur |jusqu'|a une distance (?:maximale )?(?:de |d'))(?:plus )?{Q}(?! (?:de|du|d'|au|a l'|des) )",
    '{Q} de portee',
  ),
  ...rules(
    'en',
    range,
    '(?:a |the |its |their |maximum |with a )?(?:maximum |operational |effective |combat |estimated |reported |striking |firing )*(?:range|radius)s? (?:of|is|was|reaches|reaching|exceeds|exceeding|extends to|estimated at|between|from)? ?(?:up to )?{Q}',
    '(?:a |its |their )?(?:maximum )?{Q}[- ](?:[a-z]+ )?(?:range|radius)',
    '(?:can|could|able to|capable of|designed to) ?(?:hit|hitting|strike|striking|reach|reaching|fly|flying|travel|destroy|destroying|target|targeting|fire|firing)(?: [a-z-]{1,14}){0,4}?(?: at| to| over)?(?: a distance of| distances of| ranges of| a range of)? {Q}(?: away)?(?! (?:from|of|north|south|east|west|off|inside))',
  ),
];

export const reachRules: readonly Rule[] = [
  ...rules(
    'fr',
    reach,
    `(?:etend(?:rait|ra|re|ent|ant)?|elargi(?:t|rait|ra|r|ssent)|accroi(?:t|trait|tra)|augmente(?:rait|ra)?|renforce(?:rait|ra)?|accroitre)(?: (?:egalement|aussi|encore|d'autant|considerablement|de fait))? (?:la |sa |leur )?(?:capacite|capacites|portee|faculte|possibilite)s? (?:de (?:la |l')?(?<whose>{P}) |{D} )?(?:a |de |d')(?:cibler|frapper|atteindre|toucher|viser|menacer) ${TARGETS.replace('(?<t>', '(?<t>(?:[a-z]+ ){0,3}')}`,
    `(?:met(?:tent|trait|traient|tra|tant|tre)?|place(?:nt|rait|raient|ra|r)?|mis|mise|mises|placant) ${TARGETS} (?:directement )?a (?:la |leur |sa )?portee(?: (?:de (?:tir|missiles?|frappe)|d[^,\uE00F]{0,20}))?`,
    `(?<t>{PL}),? (?:se (?:trouve|trouvent|trouverait|retrouve|retrouvent|retrouverait|retrouveraient)|serait|seraient|est|sont|sera|seront) (?:desormais |alors |donc |ainsi |aussi |directement )?a (?:la )?portee (?:de tir|de missiles?|des? [^,\uE00F]{0,20})`,
    `permett(?:rait|raient|ra|ent|ant|re)(?: (?:aux?|a la|a l'|a) [^,\uE00F]{0,40}?)? ?(?:de |d')(?:frapper|atteindre|cibler|toucher|viser)(?: (?:facilement|rapidement|et|directement)){0,3} (?:[a-z' ]{1,30}? )?(?:(?<here>dans ce pays)|(?:en |au |aux |dans |a )?(?<t>{PL}))`,
  ),
  ...rules(
    'en',
    reach,
    `(?:puts?|puttings?|putting|placing|places?|brings?|bringing|brought|would put|leaves|leaving) (?:(?:much|most|all|parts|large parts) of )?(?<t>{PL})(?: all)? (?:with)?in(?:to)? (?:the |striking |missile |easy |firing )?(?:range|reach|striking distance)(?: of (?:(?!with |that |which |fired |launched |based )[^, \uE00F]{1,14} ?){1,4})?`,
    `(?<t>{PL}) (?:is|are|was|were|would be|lies?|falls?|fall|comes?|come|now|will be) (?<not>not )?(?:now |all |well |also )?(?:with)?in (?:the |striking |missile |easy |firing )?(?:range|reach|striking distance)(?: of (?:(?!with |that |which |fired |launched |based )[^, \uE00F]{1,14} ?){1,4})?`,
    `(?:extend(?:s|ed|ing)?|expand(?:s|ed|ing)?|increas(?:e|es|ing)|broaden(?:s|ing)?) (?:the )?(?:(?<whose>{P}|{D})(?:'s)? )?(?:ability|capacity|capability|reach|range)(?: of (?:the )?{P})? to (?:target|strike|hit|reach|threaten) (?:[a-z]+ ){0,3}${TARGETS}`,
    `(?:allow(?:s|ing)?|enabl(?:e|es|ing)|let(?:s|ting)?) [^,\uE00F]{0,40}? to (?:strike|hit|reach|target) (?:[a-z]+ ){0,4}?(?:in |as far as )?(?<t>{PL})(?: from (?<from>{P}))?`,
  ),
];
