import { countryOf } from '../country-of.ts';
import { isDenied } from '../denial.ts';
import { bearingOf } from '../directions.ts';
import type { Hit } from '../hit.ts';
import { type Rule, rules } from '../rule.ts';
import type { Statement } from '../statement.ts';
import { subjectBefore } from '../subject.ts';

const PARTS = ['capital', 'seat', 'city', 'district', 'landmark', 'region', 'county', 'island'];

/** "Oran, dans l'ouest algérien", "sur la côte allemande", "on Kenya's coast": in that people's country, towards that side. */
function onSide(hit: Hit): Statement | null {
  const said = hit.place('d');
  const outer = said === null ? null : countryOf(said);
  const subject = subjectBefore(hit);
  if (outer === null || said?.place?.feature !== 'country' || subject === null) return null;
  const { place } = subject;
  if (subject.sense === 'demonym' || (place !== null && !PARTS.includes(place.feature)))
    return null;
  return {
    ...{ kind: 'containment', relation: 'in', inner: [subject], outer },
    // Towards which side a coast looks is not where in its country a town lies.
    bearing: hit.has('dir') ? bearingOf(hit.text('dir')) : null,
    isDenied: isDenied(hit),
  };
}

const FR_SHORE = '(?:sur |en bordure de )(?:la cote|le littoral|la facade|les cotes|les rives)';
const END = '(?= ?[,.;:)]|$| et | ou )';

export const sideOfPeopleRules: readonly Rule[] = [
  ...rules(
    'fr',
    onSide,
    `(?:est |se trouve |se situe )?(?:situee? )?(?:dans|de) (?:le (?:grand |proche )?|l')(?:extreme[- ])?(?<dir>{DIR}) (?<d>{D})${END}`,
    `(?:est |se trouve |se situe )?(?:situee? )?du (?:grand )?(?<dir>{DIR}) (?<d>{D})${END}`,
    `(?:est |se trouve |se situe )?(?:situee? )?${FR_SHORE}(?: [a-z]{4,14}| {DIR}| {W})? (?<d>{D})${END}`,
    `(?:est |se trouve |se situe )?(?:situee? )?${FR_SHORE}(?: [a-z]{4,14}| {DIR}| {W})? (?:de (?:la |l')?|du |d'|des )(?<d>{C})${END}`,
  ),
  ...rules(
    'en',
    onSide,
    `(?:is |lies |sits )?(?:located )?in (?:the )?(?:far )?(?<d>{D}) (?<dir>{DIR})${END}`,
    `(?:is |lies |sits |stands )?(?:located )?on (?:the )?(?:[a-z]{4,14} |{W} |{DIR} ){0,2}(?<d>{D}) (?:[a-z]{4,14} |{W} )?(?:coast|seaboard|shore|coastline)${END}`,
    `(?:is |lies |sits |stands )?(?:located )?on (?<d>{C})'s (?:far )?(?:[a-z]{4,14} |{W} |{DIR} ){0,2}(?:coast|seaboard|shore|coastline)${END}`,
    `(?:is |lies |sits |stands )?(?:located )?on the (?:[a-z]{4,14} |{W} |{DIR} ){0,2}(?:coast|seaboard|shore|coastline) of (?:the )?(?<d>{C})${END}`,
  ),
];
