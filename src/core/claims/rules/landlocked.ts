import { isDenied } from '../denial.ts';
import type { Hit } from '../hit.ts';
import { onlyWith, type Rule, rules } from '../rule.ts';
import { isCountryItself } from '../sort-of-place.ts';
import type { Statement } from '../statement.ts';
import { subjectBefore } from '../subject.ts';
import { speaksOfTheCountry } from '../topic.ts';

/** "As good as landlocked": it has a coast, and the words do not say that it has none. */
const ALMOST =
  /(?:as good as|virtually|practically|all but|nearly|almost|quasi(?:ment)?|pratiquement|presque)[ -]$/;

function landlocked(hit: Hit): Statement | null {
  if (ALMOST.test(hit.before)) return null;
  const tied = subjectBefore(hit);
  if (tied === null && !hit.has('l') && speaksOfTheCountry(hit))
    return { kind: 'adjacency', landlocked: null, isDenied: false };
  const near = [
    ...(tied === null ? [] : [tied]),
    ...[...hit.placesBefore(), ...hit.placesEarlier()].map(({ named }) => named),
  ];
  const named = hit.place('l') ?? near.find(isCountryItself) ?? null;
  if (named?.place && named.place.feature !== 'country') return null;
  // "Has access to the sea" denies it; "neither has access to the sea" does not.
  return { kind: 'adjacency', landlocked: named, isDenied: hit.has('sea') !== isDenied(hit) };
}

/** "Has six neighbours and no coastline". */
const noCoast = (hit: Hit): Statement | null =>
  /(?:has|have) [^,;]{1,40},? (?:and|but) $/.test(hit.before) ? landlocked(hit) : null;

const SEA_FR =
  "(?:(?:acces|debouche|ouverture|fenetre)(?: direct| propre)?e? (?:(?:a|sur) (?:la mer|l'ocean)|maritime)|facade maritime|littoral|cotes)";
const A_SEA_FR =
  "(?:acces|debouche|ouverture|fenetre)(?: direct| propre)?e? (?:a|sur) (?:la |l')?{W}";
const SEA_EN =
  '(?:(?:access|outlet|exit) to (?:the )?(?:sea|ocean)|sea access|access to the coast|coastline|seaboard|seacoast|coast)';

const all: readonly Rule[] = [
  ...rules(
    'fr',
    landlocked,
    "(?:le |la )?(?:plus|moins) [a-z]{3,10} des (?:rares |\uE022 )?(?:pays|etats) enclaves(?: (?:du monde|de la planete|d'(?:afrique|asie|europe|amerique du sud)))?(?! entre| dans)",
    "(?:(?:le |la |l'un des |un |une )(?:(?:plus )?(?:grand|petit|vaste)e?s? )?)?(?:pays|etat|nation|royaume|republique|territoire)s? (?:(?:[a-z]{4,14}|{D}) ){0,2}(?:enclavee?s?|sans (?:aucun )?littoral|sans (?:aucun )?(?:acces|debouche|ouverture) (?:a la mer|sur la mer|maritime)|prives? d'acces a la mer)(?: (?:du monde|de la planete|d'(?:afrique|asie|europe|amerique du sud)))?(?! entre| dans)",
    '(?<=, )(?:doublement )?enclavee?(?: (?:(?:elle|lui) )?aussi)?(?: depuis [^,;\uE00F]{1,40})?(?=[,.;)]|$| et (?:pauvre|sans) )',
    "(?:est|reste|sont|restent|etait|demeure) (?:pas |plus |toujours )?(?:tou(?:te)?s (?:les )?(?:deux|trois|quatre|\uE022) )?(?:un pays |totalement |entierement |doublement |aussi |egalement )?enclavee?s?(?: au (?:coeur|centre) (?:de la |de l'|du ){P})?(?= ?[,.;:)]|$| et | mais )",
    `(?:est |sont )?(?:(?:le |l')?(?:seul|unique) (?:pays|etat) (?:(?:de |d'|du |des )(?:la |l')?\uE011 )?(?:a etre )?)?(?:prive|depourvu)e?s? (?:de tout |de toute |de |d')?${SEA_FR}`,
    'sans (?:aucune? )?(?:acces|debouche|ouverture|littoral|facade|cotes?)(?: direct)?(?: (?:a|sur) la mer| maritime)?',
    `(?:n'a|n'ont|ne dispose(?:nt)?|ne possede(?:nt)?|ne beneficie(?:nt)?)(?: (?:pas|plus|ni|toujours pas))? ?(?:d'une? |d'|de )?(?:aucune? )?(?:${SEA_FR}|cote(?= ?[,.;)]|$))`,
    `(?<!n')(?<sea>(?:a|ont|possede(?:nt)?|dispose(?:nt)?|beneficie(?:nt)?) (?:bien )?(?:d')?(?:une? |l')?(?:large |petite? |etroite? |longue? |vaste )?(?:${SEA_FR}|${A_SEA_FR})(?= ?[,.;:)]|$))`,
  ),
  ...rules(
    'en',
    landlocked,
    "(?:is |are )?(?:one of )?(?:only |just |the (?:world's )?)?(?:\uE022 )?(?:doubly |double-)landlocked(?: (?:country|countries|nations?|states?))?",
    "(?:{P}'s |the (?:world's |region's )?)(?:most|least) [a-z]{4,10} landlocked (?:country|nation|state)",
    '(?:which |that )?(?:(?:has|have) been |was left |were left |became |is |remains )landlocked (?:since|when|after) [^,;\uE00F]{1,40}(?=[,;)]|$)',
    "(?:(?:(?:the|a|an) (?:world's |region's |continent's )?|{P}'s? )(?:(?:largest|biggest|smallest|poor|small|large|tiny|vast|mountainous|poorest|only|few) ){0,2})?landlocked(?: (?<l>{P})| (?:(?:{D}|west|east|central|southern|african) ){0,3}(?:country|nation|state|kingdom|republic|countries|nations|states)(?: in the world| on earth)?)?(?! between)",
    `(?:(?:has|with|have|having) no |lacks? |lacking |(?:does not|doesn't|do not|don't) have |without )(?:any |an? )?(?:direct )?${SEA_EN}`,
    `(?<sea>(?:has|have|enjoys?) (?:an? )?(?:direct |short |long |narrow )?${SEA_EN}(?= ?[,.;)]|$))`,
  ),
  ...rules('en', noCoast, `no ${SEA_EN}(?= ?[,.;)]|$)`),
];

/** A word that each of the patterns has. */
const WORDS =
  /enclav|littoral|acces|debouche|ouverture|fenetre|facade|cote|prive|depourvu|landlock|(?<![a-z])sea|coast|ocean|maritime/;

export const landlockedRules: readonly Rule[] = onlyWith(WORDS, all);
