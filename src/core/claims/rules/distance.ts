import { type Rule, rules } from '../rule.ts';
import {
  away,
  between,
  beyond,
  from,
  fromHere,
  fromThere,
  ofBorder,
  ofTopic,
  theTwo,
} from './distance-statements.ts';

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
    `(?:de |d')?{A}(?<a>{T}) (?:a|et|jusqu'a) {A}(?<z>{T}),? (?<c>(?:(?:distante?s?|separee?s?|eloignee?s?) (?:l'une? de l'autre )?(?:de |d'|par )(?:seulement )?{Q}${STRAIGHT}|(?:a|de) {Q}(?: a peine)? l'une? de l'autre))(?= ?[,.;)]|$)`,
    `(?:de |d')?{A}(?<a>{T}) au (?<z>{T}),? (?<c>(?:distante?s?|separee?s?) (?:de |d'|par ){Q}${STRAIGHT})(?= ?[,.;)]|$)`,
    `(?:de |d'){A}(?<a>{T})${ASIDE}(?:,)? (?:a|jusqu'a) {A}(?<z>{T}),? (?<c>(?:on compte|il y a|il faut compter|comptez) {Q})`,
    "{A}(?<a>{P}),? (?<c>(?:distante?|eloignee?|separee?) (?:de |d'|du )(?<z>{T}) (?:de |d'|par ){Q})",
    "(?:de |d'|depuis ){A}(?<a>{T}),? (?<c>(?:il reste|il faut|il y a|on compte) (?:encore )?{Q} (?:jusqu'a|pour (?:rejoindre|atteindre)|a) {A}(?<z>{T}))",
    `(?:les |il y a )?{Q} (?:qui separent|separant|entre|de route entre|de distance entre) ${PAIR_FR}`,
  ),
  ...rules(
    'en',
    from,
    `(?:(?:located|situated|lying|lies|sits) )?(?:an? (?={Q}[- ](?:drive|walk|ride|trip|journey|flight|stretch)))?{Q}${BY}(?: away)?(?: to the)? ?(?<dir>{DIR})?(?: of| from| off| inside| outside)? ${EN_BORDER}`,
    `(?:(?:located|situated|lying|lies|sits) )?(?:at (?:a distance of )?|an? (?={Q}[- ](?:drive|walk|ride|trip|journey|flight|stretch)))?{Q}${BY}(?: away| across (?:the )?(?:[a-z]{2,12}|{W})| (?:up|down|along) the (?:[a-z]{4,9} )?(?:coast|shore|road|river|line|highway|valley|motorway|railway|track|canal|autobahn))? (?:(?:further |farther |due |to the )?(?<dir>{DIR}) of|(?:inland )?from|(?:up|down)(?:stream|river) (?:from|of)|off|away from|outside|off the coast of|off the (?:{DIR} )?(?:tip|coast|end|shores?) of) ${EN_PLACE}`,
    `{Q} of ${EN_PLACE}`,
    "{Q} (?:off|from) (?:the )?(?:coast of {A}(?<k>{P})|(?<k2>{D}|{P})(?:'s)? (?:coast|coastline|shores?))",
  ),
  ...rules(
    'en',
    between,
    "(?:it is|it's|there are)(?: about| some| only| roughly)? {Q} (?:from|between) {A}(?<a>{T}) (?:to|and) {A}(?<z>{T})",
    "from {A}(?<a>{T}) to {A}(?<z>{T}),? (?:it is|it's|there are) (?:about |only |just )?(?<c>{Q})(?= ?[,.;)]|$| by )",
    `from {A}(?<a>{T}|{I})${ASIDE},? (?:it is|it's) (?:some |about |only |just )?(?<c>{Q} to {A}(?<z>{T}|{I}))`,
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
    ofTopic,
    "{Q} (?:de [a-z]{3,12} )?(?:a peine |seulement )?(?:la |le |l')separ(?:ent|e|aient|ait) (?:encore )?(?:de |du |d'){A}(?<p>{T})",
  ),
  ...rules(
    'en',
    ofTopic,
    '{Q} (?:of [a-z]{3,12} )?separates? (?:it|the (?:city|town|village|place)) from {A}(?<p>{T})',
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
    '{Q} (?:(?:away )?across (?:the )?(?:{W}|straits?|bay|gulf|channel|sea|water|river|lake|desert|plain)|further on|farther on|on|away(?: as the crow flies| by (?:road|air|sea|rail|train|car))?|off|inland|upriver|downriver|upstream|downstream|(?:up|down|along) the (?:coast|road|river|line|highway|valley)|(?:further |farther |to the |to its |due ){0,2}(?<dir>{DIR}))(?= ?[,.;)]|$)',
  ),
];
