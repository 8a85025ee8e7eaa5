import { type Rule, rules } from '../rule.ts';
import { crossingsRules } from './crossings.ts';
import { onward, route, through } from './route-statements.ts';

const END_FR =
  "(?:(?:l'|la |le )?(?:enclave|exclave|region|oblast|ville|port|territoire)(?: (?:{D}|{W}|baltique)){0,2} (?:de |d'|du )(?:la |l')?)?";
const END_EN = '(?:(?:{D} |{W} |baltic |russian ){0,2}(?:enclave|exclave|region|city|port) of )?';

/** On whose ground: a list of places, or "le territoire lituanien". */
/** Where a way ends that no name is given for. */
const SHORE_EN = '(?<shore>the (?:sea|ocean|coast))';
const SHORE_FR = "(?<shore>(?:la mer|l'ocean|la cote))";

const ON_FR = '(?:le (?:territoire|sol) (?<vd>{D})|(?<v>{PL}))';
const ON_EN = "(?:(?<vd>{D}|{C})(?:'s)? (?:territory|soil)|(?<v>{PL}))";

const VIA_FR =
  '(?:via|a travers|en passant par|en traversant|en transitant par|apres avoir traverse)';
const VIA_EN = '(?:via|through|crossing|across|transiting|passing through|by way of)';

const MOVES_FR =
  "(?:gagne|rejoin|rejoint|rallie|descend|remonte|va|vont|file|part|arrive|achemine|transite|conduit|conduise|mene|roule|voyage|s'exporte|s'evacue|est (?:expedie|exporte|achemine|transporte|evacue)e?|sont (?:expedie|exporte|achemine|transporte|evacue)e?s)(?:nt)?";
const MOVES_EN =
  '(?:go|goes|went|travels?|travelled|heads?|headed|moves?|moved|flows?|drives?|drove|sails?|rolls?|rolled|sends?|sent|ships?|shipped|exports?|exported|trucked|hauled|hauls?|carried|carry|carries|bound)';

const WAYS_FR =
  '(?:route|autoroute|voie|ligne|gazoduc|oleoduc|pipeline|corridor|chemin de fer|train|convoi|caravane|tube|trace|itineraire|parcours)s?';
const WAYS_EN =
  '(?:road|route|highway|motorway|railway|railroad|line|pipeline|corridor|train|convoy|caravan|trail|journey)s?';

export const routeRules: readonly Rule[] = [
  ...crossingsRules,
  ...rules(
    'fr',
    route,
    `(?:entre|reliant|relie(?:nt|ra|rait)?|de|d'|du|depuis) ?(?:la |le |l')?(?<a>{P}) (?:et|a|vers|pour|jusqu'a|jusqu'en|en|au|aux) (?:la |le |l')?${END_FR}(?<z>{P}),?{~30}${VIA_FR} ${ON_FR}`,
    `(?:depuis |de |d'|du |en provenance de |en provenance du |entre )(?:la |le |l')?(?<a>{P}),?{~60}(?:,? ?(?:via|a travers|en passant par|en traversant|en transitant par|transit(?:e|ent|ant) par|travers(?:e|ent|ant|aient|er)|passe(?:nt)? par)) ${ON_FR},?{~40}(?:(?:jusqu'a|jusqu'en|vers|a destination (?:de|d')|pour|et(?: (?:(?:entre|arrive|finit|debouche)(?:nt)? (?:en|au|a|dans)|(?:gagne|rejoint|atteint)))?|a|jusqu'au) ?${END_FR}(?:la |le |l')?(?<z>{P}))`,
    `(?:entre|reliant|de|du|depuis|relie|relient) (?:la |le |l')?(?<a>{P}) (?:et|a|au|vers|jusqu'a) (?:la |le |l')?${END_FR}(?<z>{P}),?{~60}(?:transit(?:e|ent|ait) par|travers(?:e|ent|ait|aient|er)|passe(?:nt|rait)? par) ${ON_FR}`,
    `(?:de |d'|du |depuis )(?:la |le |l')?(?<a>{P}) (?:a |vers |jusqu'a )${SHORE_FR},? (?:${VIA_FR}|(?<by>par)) ${ON_FR}`,
    `(?:de |d'|du |depuis )(?:la |le |l')?(?<a>{P}) (?:a|vers|jusqu'a|jusqu'en|en|au|aux) (?:la |le |l')?${END_FR}(?<z>{P}),? (?<by>par) (?<v>{PL})`,
    `(?:entre|de|d'|du|depuis) ?(?:la |le |l')?(?:port de )?(?<a>{P}) (?:et|a|vers) (?:la |le |l')?(?<z>{P}),?{~40}(?:n'(?:a|ont)(?: plus)? que|doi(?:t|vent)) (?:traverser )?(?<v>{PL})(?: a traverser)?`,
    `(?:a destination|en direction) (?:de |d'|du )${END_FR}(?:la |l')?(?<z>{P}),?{~40}(?<c>(?:via|transit(?:e|ent|ant|ait) par|travers(?:e|ent|ant|ait|aient|er)|passe(?:nt|rait)? par) ${ON_FR})(?: depuis (?:la |le |l')?(?<a>{P}))?`,
  ),
  ...rules(
    'fr',
    onward,
    `${MOVES_FR}(?: [a-z']{1,14}){0,3}?(?: (?<of>{D}))?(?: [a-z']{1,14}){0,2}? (?:vers |jusqu'a |jusqu'en |jusqu'au |a |au |en )?(?:la |le |l')?${END_FR}(?<z>{P}),? (?:${VIA_FR}|(?<by>par)) ${ON_FR}`,
  ),
  ...rules(
    'fr',
    through,
    `${WAYS_FR}(?: [^,;\uE00F]{1,40}?)?,? (?:qui )?(?<c>(?:travers(?:e|ent|ait|aient|era|erait)|pass(?:e|ent|ait|aient|era|erait) par) (?<v>{PL}))`,
    "(?:coule|traverse|arrose) (?:d'abord |a travers )?(?<v>{PL}),? (?:puis|avant (?:de gagner|d'atteindre|de rejoindre|d'arroser)|et (?:entre|debouche|finit) (?:en|au|dans)) (?:la |le |l')?(?<z>{P})",
  ),
  ...rules(
    'en',
    route,
    `(?:from|out of|leav(?:es|ing)) (?:the )?(?<a>{P}),?{~50}(?:via|through|across|crossing|transiting|by way of) ${ON_EN},?{~30}(?:to|into|towards?) (?:the )?${END_EN}(?<z>{P})`,
    `(?:from|out of|leav(?:es|ing)) (?:the )?(?<a>{P}),?{~30}${VIA_EN} ${ON_EN},?{~20}(?:to|into|towards?) ${SHORE_EN}`,
    `(?:from|between) (?:the )?(?<a>{P}) (?:to|and|into) (?:the )?${END_EN}(?<z>{P}),?{~50}(?:cross(?:es|ed)?|transit(?:s|ed)?|pass(?:es)? through|travers(?:e|es)) (?:through )?${ON_EN}`,
    `(?:from|between) (?:the )?(?<a>{P}) (?:to|and|into) (?:the )?${END_EN}(?<z>{P}),?{~30}${VIA_EN} ${ON_EN}`,
  ),
  ...rules(
    'en',
    onward,
    `${MOVES_EN}(?: [a-z']{1,14}){0,3}?(?: (?<of>{D}))?(?: [a-z']{1,14}){0,2}? (?:to|into|towards?|as far as|for) (?:the )?${END_EN}(?<z>{P}),? ${VIA_EN} ${ON_EN}`,
  ),
  ...rules(
    'en',
    through,
    `${WAYS_EN}(?: [^,;\uE00F]{1,40}?)?,? (?:that |which )?(?<c>(?:cross(?:es|ed)?|(?:pass|runs?|ran|goes|winds|snakes|cuts)(?:es|ed)? (?:through|across)|travers(?:es|ed)|transits?) (?<v>{PL}))`,
    '(?:flows?|flowed|runs|passes|winds) (?:on )?(?:through|across) (?<v>{PL}) (?:and )?(?:on )?into (?:the )?(?<z>{P})',
  ),
];
