import { isDenied } from '../denial.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { type Rule, rules } from '../rule.ts';
import { isSettlement } from '../sort-of-place.ts';
import type { Statement } from '../statement.ts';
import { subjectBefore } from '../subject.ts';
import { headBefore, headOfSentence } from '../topic.ts';

/** "Columbus, the state capital": of the region that was spoken of, else of the one that the town lies in. */
function ofRegion(hit: Hit): Statement | null {
  const city = hit.place('t') ?? subjectBefore(hit);
  if (city === null || !isSettlement(city) || city.sense === 'demonym') return null;
  const of = spokenOf(hit, city) ?? regionOf(city);
  if (of === null) return null;
  return {
    ...{ kind: 'containment', relation: 'seat', city, of },
    ...{ isFormer: false, isDenied: isDenied(hit), isInferred: true },
  };
}

function spokenOf(hit: Hit, city: NamedPlace): NamedPlace | null {
  const head = headOfSentence(hit);
  const owner = head === city ? headBefore(hit) : head;
  return owner?.place?.feature === 'region' && owner.sense !== 'demonym' ? owner : null;
}

/** The region that a town lies in, under the town's own words. */
function regionOf({ start, end, text, sense, place }: NamedPlace): NamedPlace | null {
  if (place?.region == null) return null;
  const { region: id, name, point, country } = place;
  return {
    ...{ start, end, text, sense, doubt: null },
    place: { id, name, point, country, feature: 'region', radiusKm: 0, region: null },
  };
}

const OF_EN = "(?:state|province|region|territory|prefecture|county|governorate|department)(?:'s)?";
const OF_FR =
  "(?:de l'etat|de la (?:region|province|wilaya|prefecture)|du (?:departement|gouvernorat|canton|district))";
const END = '(?= ?[,.;:)]|$)';

export const regionCapitalRules: readonly Rule[] = [
  ...rules(
    'fr',
    ofRegion,
    `(?:est |reste )?(?:la )?capitale (?:regionale|provinciale|cantonale|${OF_FR})${END}`,
    `(?:est |reste )?(?:le |son )?chef-lieu(?: ${OF_FR}| (?:regional|provincial))?${END}`,
    `(?:est |reste )?la prefecture(?: ${OF_FR})?${END}`,
  ),
  ...rules(
    'en',
    ofRegion,
    `(?:is |remains )?(?:the|its) ${OF_EN} (?:capital|seat)${END}`,
    `(?:is |remains )?(?:the|its) (?:provincial|regional) (?:capital|seat)${END}`,
  ),
];
