import { onlyWith, type Rule, rules } from '../rule.ts';
import { Sign } from '../signs.ts';
import { capitalRules } from './capital.ts';
import { around, enclave, inside, insideItsCountry, island } from './containment-statements.ts';
import { ownedRules } from './owned.ts';
import { regionCapitalRules } from './region-capital.ts';
import { sideOfPeopleRules } from './side-of-people.ts';
import { townOfCountryRules } from './town-of-country.ts';

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
    `${FR_IN}${FR_WIDER}${FR_SORT}(?:la |le |l')?(?<o>{P})(?: (?<people>{D})(?! {P}))?`,
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
    "(?:the )?(?<o>[\uE010\uE011])'s? (?:(?:second|third|fourth|fifth|sixth|seventh|eighth)(?:[- ](?:largest|biggest|most populous))?|largest|biggest|main|only|chief|principal|northern|southern|eastern|western|(?:north|south|east|west)ernmost) (?:largest |biggest |main )?(?:city|town|port|port city|seaport|island|prefecture|province|region|state)",
    'the (?:second|third|fourth|fifth|largest|biggest|main|(?:north|south|east|west)ernmost|(?:second|third|fourth|fifth|sixth)[- ]largest) (?:largest |biggest )?(?:city|town|port|island) (?:in|of) (?:the )?(?:(?<dir>{DIR}) )?(?<o>[\uE010\uE011])',
  ),
  ...rules(
    'fr',
    insideItsCountry,
    "(?:dans|a|de|au|sur) ?(?:le |l'|la )?(?:(?:extreme|extremite|pointe|grand|fin fond du|moitie|partie|corne|cote)[ -])?(?<dir>{DIR}) (?:du (?:pays|royaume|territoire)|de la (?:republique|federation))",
    "dans (?:le |l')(?:extreme )?(?<dir>{DIR})(?= ?[,.;)]|$)",
  ),
  ...rules(
    'en',
    insideItsCountry,
    'in the (?:far |deep |extreme )?(?<dir>{DIR}) of the (?:country|kingdom|republic|nation)',
    'at the (?:far |extreme )?(?<dir>{DIR}) (?:end|tip|edge) of the (?:country|kingdom)',
    "(?:at|on|in) the (?:country|kingdom|nation|republic)'s (?:far |deep |extreme )?(?<dir>{DIR}) (?:end|tip|edge|corner|coast)",
    "the (?:country|nation)'s (?<dir>{DIR})(?<=ern)(?:most)? (?:city|town|port|village)",
    "in the (?:country|kingdom|nation|republic)'s (?:far |deep |extreme )?(?<dir>{DIR})(?![a-z-]| (?:end|tip|edge|corner))",
    'in the (?:far |deep |extreme )?(?<dir>{DIR})(?= ?[,.;)]|$)',
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
    "on (?:the )?(?<o>{C}|{R}|{I})'s? (?:(?<dir>{DIR}) )?(?:(?:[a-z]{3,12}|{P}) )?coast",
    "in (?:the )?(?<o>{C}|{R})'s? (?:far |deep |extreme )?(?<dir>{DIR})(?![a-z-])(?: (?:corner|part|end|tip|reaches|highlands|lowlands))?",
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
  ...onlyWith(new RegExp(Sign.water), [
    ...rules(
      'fr',
      inside,
      "(?:une? |la |le |l')?(?:petite? |grande? |ancienne? )?(?:station balneaire|station|port|ville|cite|village)(?: [a-z]{4,12})? (?:de |du |sur |au bord de )(?:la |le |l')?(?<o>{W})(?= ?[,.;)]|$| et )",
    ),
    ...rules(
      'en',
      inside,
      '(?:an? |the )(?:[a-z-]{4,10} )?(?<o>{W}) (?:port|resort|city|town|seaport|village)(?= ?[,.;)]|$| and )',
    ),
  ]),
  ...rules('fr', around, `dans (?:la |le |l')${FR_SORT}(?<o>{R})`),
  ...townOfCountryRules,
  ...capitalRules,
  ...rules(
    'fr',
    enclave,
    "(?:l'|une |cette |d'une )?(?:enclave|exclave)(?: (?:{D}|{W}|baltique|strategique|mediterraneenne|militarisee|lourdement|separatiste)){0,3} (?<of>de |d'|du )(?:la |l')?(?<e>{P})",
    "(?<e>{P}),? (?:est |sont |reste )?(?<c>(?:(?:une |cette |l'|petite |cette petite |deux |\uE022 |les ){1,2}(?:enclave|exclave)s?|(?:enclave|exclave)s?(?= (?:{D}|a majorite|de majorite|situee|en |au |dans )))(?: (?:a|de) majorite {D}| {D}s?)?(?: (?:situee )?(?:en|au|dans|au milieu de|au sein de|au coeur de) (?<w>{PLC}))?)",
    "(?:entierement |totalement |completement )?(?:enclavee?|encerclee?|entouree?)s? (?:dans|par|au sein de|au milieu de|a l'interieur de) (?<w>{PLC})(?! sur (?:{N}|ses) )",
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
    "(?:which is |located |situated |lies |lie |is |are |sits )?(?:in|within) (?:the )?(?:(?:far )?(?<dir>{DIR}) (?:of )?(?:the )?)?(?:the |{C}'s )?(?:(?:central|coastal|occupied|separatist|tropical|subtropical|rural|remote|mountainous|mainland|metropolitan|arid|inland|deepest|semi-arid|sunny|landlocked|sparsely populated|(?:middle|heart|centre|center) of(?: the)?) )?(?<o>{P})(?:'s)?(?: (?:region|oblast|province|state|district|county|governorate|republic|territory|peninsula|valley|department|prefecture))?",
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
    '(?:is |are )?(?:entirely |completely |wholly |totally )?(?:surrounded by|encircled by|enclosed by|enclosed within|enclaved (?:within|in)) (?<w>{PLC})(?! on (?:{N}|both|most|its) )',
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
