import { headOfParenthesis } from '../clause.ts';
import { countryOf } from '../country-of.ts';
import { isDenied } from '../denial.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { type Rule, rules } from '../rule.ts';
import { isSettlement } from '../sort-of-place.ts';
import type { Statement } from '../statement.ts';
import { subjectBefore } from '../subject.ts';
import { headBefore, headOfSentence } from '../topic.ts';

/** "Le Tigré … Mekele, sa capitale": of what the sentence or the one before opens with, where that is an area. */
function ownerOf(hit: Hit, city: NamedPlace | null): NamedPlace | null {
  const head = headOfSentence(hit);
  const owner = head === city ? headBefore(hit) : head;
  return ['country', 'region', 'macro-region'].includes(owner?.place?.feature ?? '') ? owner : null;
}

/** "The financial capital of India", "la future capitale": no seat of a government, or not yet. */
const OF_ANOTHER_SORT =
  /(?:financial|economic|commercial|cultural|business|industrial|spiritual|historic(?:al)?|ancient|old|wartime|summer|winter|fashion|tech|de facto|provisional|provisoire|temporary|interim|culinary|musical|religious|tourist|oil|gas|drug|diamond|royal|imperial|future|new|planned|would-be|nouvelle|veritable|vraie) $/;

/** "Bern, not Zurich, is the capital": of the town that the other is set against. */
function notThis(hit: Hit): NamedPlace | null {
  const isSetAgainst = /\uE012, (?:and not|not|et non|et pas|non) (?:pas )?\uE012, ?$/.test(
    hit.before,
  );
  return isSetAgainst ? (hit.placesBefore()[1]?.named ?? null) : null;
}

function capital(hit: Hit): Statement | null {
  const city = notThis(hit) ?? hit.place('t') ?? subjectBefore(hit);
  const isIts = /^(?:n'|is not |isn't )?(?:sa|son|leur|its|their|en) /.test(
    `${/(?:sa|son|leur|its|their) $/.exec(hit.before)?.[0] ?? ''}${hit.words}`,
  );
  const own = isIts ? ownerOf(hit, city) : null;
  // "Le Lesotho, royaume enclavé dans l'Afrique du Sud, a pour capitale …": of what the commas stand behind.
  const head = /^(?:a|ont) pour /.test(hit.words) ? headOfParenthesis(hit) : null;
  const said = head ?? hit.place('o') ?? own ?? (city === null ? null : countryOf(city));
  // A town has no capital: "capitale du Soudan" is of the country.
  const of =
    said?.namesake && (said.place === null || isSettlement(said))
      ? { ...said, place: said.namesake, doubt: null }
      : said;
  // "Dans la capitale du Mali" states nothing of a city.
  if (of === null || city === null) return null;
  if (city.sense === 'demonym' || city.place?.feature === 'country') return null;
  if (OF_ANOTHER_SORT.test(hit.before)) return null;
  const isOfRegion = of.place !== null && of.place.feature !== 'country';
  return {
    kind: 'containment',
    relation: isOfRegion ? 'seat' : 'capital',
    city,
    of,
    isFormer: hit.has('former') || hit.has('former2'),
    isDenied: ['not', 'not2', 'not3'].some((group) => hit.has(group)) || isDenied(hit),
    ...(isIts && own === null && !hit.has('o') ? { isInferred: true } : {}),
  };
}

const AREA_FR =
  '(?:region|etat|comte|gouvernorat|district|oblast|province|departement|prefecture|canton|wilaya)';
const OF_AREA_FR = `(?:de (?:la |l')?|du |des |d')(?:${AREA_FR} (?:de (?:la |l')?|du |des |d')?)?`;
const SEAT_EN =
  '(?:the |an? )?(?:(?:county|administrative|provincial|regional|district|state|governorate) )?seat of (?:the )?(?:(?:county|province|region|district|state|department|governorate) of )?(?<o>{R})';

export const capitalRules: readonly Rule[] = [
  ...rules(
    'fr',
    capital,
    "(?:la |l')?capitale(?: (?:politique|officielle|administrative|federale))? (?:de (?:la |l')?|du |des |d')(?<o>{C}) (?:est|reste|n'est (?<not>pas|plus)|demeure) (?<t>{T})",
    '(?<o>{C}),? (?<c>(?:a |ont |ayant )pour capitale (?<t>{T}))',
    "(?<o>{C}),? (?<c>dont la capitale (?:est|n'est (?<not>pas)) (?<t>{T}))",
    '(?<o>{C}) \\((?<c>(?:sa )?capitale ?:? ?(?<t>{T}))\\)',
    "(?<t>{T}),? (?<c>(?:qui )?(?:sert|fait office|tient lieu) de capitale (?:de la |de l'|a la |a l'|du |des |de |d'|au |aux |a )(?<o>{C}))",
    "(?<t>{T}),? (?<c>(?:est |reste |etait |est devenue |devient |n'est (?<not>pas|plus) |n'etait (?<not2>pas) )?(?:la |l')?(?<former>ancienne |ex-)?capitale(?: (?:regionale|politique|federale|administrative|officielle|provinciale))? (?:(?:de (?:la |l'oblast (?:de |d')|la region (?:de |d'))?|du |des |d'|de l')(?:la |l'|le )?(?<o>{P})))",
    "(?:la |l')?(?<former>ancienne |ex-)?capitale(?: (?:regionale|politique|federale|administrative|officielle|provinciale))? (?:de (?:la |l')?|du |des |d'|de l')(?<o>{C}),? (?<t>{T})",
    "(?:la |l')?(?<former>ancienne |ex-)?capitale(?: (?:regionale|politique|federale|administrative|officielle))? (?:de (?:la |l')?|du |des |d')(?:la region (?:de |d'))?(?<o>{P})",
    "(?:la |l')?(?<former>ancienne |ex-)?capitale (?<o>{D}),? (?:de |d')?(?<t>{T})",
    "(?<t>{T}),? (?<c>(?:la |l')?(?<former>ancienne |ex-)?capitale (?<o>{D}))",
    '(?:sa|leur) (?<c>(?<former>ancienne |ex-)?capitale(?: (?:politique|federale|administrative))?,? (?<t>{T}))',
    '(?<t>{T}), (?<c>la capitale(?: du pays)?)(?= ?[,.;)]|$)',
    "(?<t>{T}),? (?<c>n'est (?<not>pas|plus) (?:la |sa )?capitale(?: du pays)?)(?= ?[,.;:)]|$| depuis )",
    `(?<t>{T}),? (?<c>(?:est |etait )?(?:le )?chef-lieu ${OF_AREA_FR}(?<o>{P}))`,
    // "À Pau, la préfecture des Landes annonce": an office, and no town.
    `(?<t>{T})(?:, |,? est (?:la )?)(?<c>prefecture ${OF_AREA_FR}(?<o>{R}))`,
    `(?:c'est |(?:elle |il )?(?:est|etait|reste) )(?:le chef-lieu|la prefecture) ${OF_AREA_FR}(?<o>{R})`,
    "(?:n')?en (?:est|reste|demeure) (?:(?<not>pas|plus) |aussi |toujours )?la capitale",
    "(?<t>{T}),? (?:est )?(?<c>(?:l'(?<former>ancienne |ex-)|sa |son (?<former2>ancienne |ex-))capitale)(?! (?:de|du|des|d'))",
  ),
  ...rules(
    'en',
    capital,
    '(?:the )?capital(?: city)? of (?:the )?(?<o>{C}) (?:is|remains) (?:(?<not>not) )?(?<t>{T})',
    '(?:the )?capital(?: city)? of (?:the )?(?<o>{C}) (?<former>used to be|was (?:once|formerly|previously)|had been) (?<t>{T})',
    "(?<o>{C})'s? (?:(?:official|political|administrative|federal) )?capital(?: city)? (?:is|isn't|remains) (?:(?<not>not) )?(?<t>{T})",
    '(?<o>{C}),? (?<c>whose capital(?: city)? (?:is|was) (?:(?<not>not) )?(?<t>{T}))',
    '(?<o>{C}) \\((?<c>capital ?:? ?(?<t>{T}))\\)',
    '(?<t>{T}),? (?<c>(?:which )?(?:serves as|became|has been|acts as) (?:the )?capital(?: city)? of (?:the )?(?<o>{C}))',
    "(?<t>{T}),? (?<c>(?:is (?<not>not|no longer)|(?<not3>isn't)|was (?<not2>not|never)) (?:the )?capital(?: city)? of (?:the )?(?<o>{C}))",
    "(?<t>{T}),? (?<c>(?:is (?<not>not|no longer)|(?<not2>isn't)) (?<o>{C})'s? capital(?: city)?)",
    "(?<t>{T}),? (?<c>(?:is |remains |was )?(?:the )?(?<former>former )?(?:federal |administrative |regional |political |provincial |state )?capital(?: city)? of (?:the )?(?:{P}'s? )?(?<o>{P})(?!'s ))",
    "(?:the )?(?<former>former )?capital(?: city)? of (?:the )?(?:{P}'s? )?(?<o>{P})(?!'s )(?:,? (?:is )?(?<t>{T}))?",
    "(?<o>{P}|{D})(?:'s)? (?<former>former )?capital(?: city)?,? (?:of )?(?<t>{T})",
    "(?<t>{T}),? (?<c>(?:is )?(?:the )?(?<o>{P}|{D})(?:'s)? (?<former>former )?capital)",
    '(?:its|their) (?<c>(?<former>former )?capital(?: city)?,? (?<t>{T}))',
    '(?<t>{T}),? (?:is )?(?<c>its capital)(?! (?:of|city of|,))',
    "(?:is (?<not>not|no longer)|(?<not2>isn't)) (?:the |its )?capital(?! (?:of|city))",
    `(?<t>{T}),? (?:is |was |remains )?(?<c>${SEAT_EN})`,
    `(?:is|remains) ${SEAT_EN}`,
    "(?<t>{T}), (?<c>the (?:new |seaside |coastal |sprawling |crowded |bustling |besieged |war-torn |leafy )?(?:country's |nation's )?capital)(?= ?[,.;)]|$)",
    '(?<t>{T}),? (?<c>(?:the |its )(?<former>former )capital)(?! (?:of|city of))',
  ),
];
