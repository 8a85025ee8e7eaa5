import { countryOf } from '../country-of.ts';
import { isDenied } from '../denial.ts';
import { bearingOf } from '../directions.ts';
import type { Hit } from '../hit.ts';
import { type Rule, rules } from '../rule.ts';
import type { Statement } from '../statement.ts';

/** "The northern Syrian city of Aleppo", "Dandong, ville chinoise": in the people's country; else in the town's own. */
function ofPeople(hit: Hit): Statement | null {
  const town = hit.place('t');
  const people = hit.place('d');
  const dir = hit.has('dir') ? bearingOf(hit.text('dir')) : null;
  if (town === null || (people !== null && people.place?.feature !== 'country')) return null;
  const outer = countryOf(people ?? town);
  if (outer === null || (people === null && dir === null)) return null;
  return {
    ...{ kind: 'containment', relation: 'in', inner: [town], outer },
    ...{ bearing: dir, isDenied: isDenied(hit) },
  };
}

/** "In Lyon, Germany": said of where it lies, if no list goes on there. */
const SAID = /(?:^|[ ("])(?:a|in|at|from|near|depuis|pres de) (?:the (?:city|town) of )?$/;
const GOES_ON =
  /^,? ?(?:and|et|or|ou)(?: |$)|^, (?:in |en |a |au |aux |la |le |les |l'|the )?[\uE010-\uE012\uE016]/;

/** "Lyon, France", "Bâle (Suisse)". */
function apposed(hit: Hit): Statement | null {
  const town = hit.place('t');
  const outer = hit.place('o');
  if (town === null || outer === null || outer.sense === 'demonym') return null;
  const isSame = town.place?.country === outer.place?.country;
  const lead = hit.before.slice(0, Math.max(0, hit.before.search(/[^\uE012]*$/) - 1));
  // "London, Germany and Spain" is a list, where the country is not the town's.
  const isSaid = hit.has('in') || (SAID.test(lead) && !GOES_ON.test(hit.after));
  if (!isSame && !isSaid) return null;
  return {
    ...{ kind: 'containment', relation: 'in', inner: [town], outer },
    ...{ bearing: null, isDenied: false },
  };
}

export const townOfCountryRules: readonly Rule[] = [
  ...rules(
    'fr',
    apposed,
    '(?<t>{T}), (?<c>(?<o>[\uE010\uE011]))(?= ?[,.;)]|$)',
    '(?<t>{T}) (?<in>\\()(?<c>(?<o>[\uE010\uE011]))(?=\\))',
  ),
  ...rules(
    'en',
    apposed,
    '(?<t>{T}), (?<c>(?<o>[\uE010\uE011]))(?= ?[,.;)]|$)',
    '(?<t>{T}) (?<in>\\()(?<c>(?<o>[\uE010\uE011]))(?=\\))',
  ),
  ...rules(
    'fr',
    ofPeople,
    "(?:la |cette |une |le |ce |dans la )?(?:[a-z]{5,12} )?(?:ville|cite|localite|port|village|station|commune)(?: [a-z]{7,13})? (?<d>{D}) (?:de |d'|du )(?:la |le )?(?<t>{T})",
    '(?<t>{T}),? (?<c>(?:une |la )?(?:petite |grande )?(?:ville|cite|port|station|localite|village|commune)(?: [a-z]{5,14})? (?<d>{D}))(?= ?[,.;)]|$| (?:situe|distant|proche|de \uE022|(?:a|d|de) \uE021))',
  ),
  ...rules(
    'en',
    ofPeople,
    '(?:the |a )?(?:far )?(?<dir>{DIR})(?<=ern)(?:most)? (?:(?<d>{D}) )?(?:[a-z-]{4,12} )?(?:city|town|port|village|seaport) of (?:the )?(?<t>{T})',
    '(?:the |a )?(?:[a-z-]{4,12} )?(?<d>{D}) (?:[a-z-]{4,12} )?(?:city|town|port|village|seaport) of (?:the )?(?<t>{T})',
    '(?<t>{T}),? (?<c>(?:is |was )?an? (?:[a-z-]{4,12} ){0,2}(?<d>{D}) (?:[a-z-]{4,12} )?(?:city|town|port|village|seaport))(?! of)',
  ),
];
