import { countryOf } from '../country-of.ts';
import { isDenied } from '../denial.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { type Rule, rules } from '../rule.ts';
import type { Statement } from '../statement.ts';
import { subjectBefore, tiedBefore } from '../subject.ts';

const isPart = ({ place, sense }: NamedPlace): boolean =>
  sense !== 'demonym' &&
  (place === null ||
    ['capital', 'seat', 'city', 'region', 'county', 'macro-region', 'island'].includes(
      place.feature,
    ));

/** What the name of a place stands behind where it is the place that is spoken of, and not a port or a firm of it. */
const OPENS =
  /(?:^|[,;:"(] ?| (?:et|and|but|mais|que|that|car|whereas|while) )(?:the |la |le |les |l')?(?:(?:[a-z-]{4,12} )?(?:ile|iles|archipel|region|province|territoire|enclave|ville|island|islands|archipelago|region|province|territory|exclave|city) (?:de (?:la |l')?|d'|du |des |of (?:the )?)?)?$/;

/** "Zanzibar, qui appartient à la Tanzanie", "Crete is part of Greece": what lies in a country, and nothing that somebody owns. */
function owned(hit: Hit): Statement | null {
  const outer = hit.place('o');
  const subject = subjectBefore(hit);
  if (outer === null || outer.sense === 'demonym' || subject === null || !isPart(subject))
    return null;
  const at = hit.placesBefore().find(({ named }) => named === subject)?.at;
  const start = hit.from - hit.before.length;
  const isRelative = /^(?:qui|which|that) /.test(hit.words);
  if (at === undefined || !(isRelative || OPENS.test(hit.before.slice(0, at - start)))) return null;
  return {
    ...{ kind: 'containment', relation: 'in', inner: [subject], outer },
    ...{ bearing: null, isDenied: isDenied(hit) },
  };
}

/** "La province pakistanaise du Baloutchistan", "the Indonesian island of Sulawesi": a part of that people's country. */
function ofPeople(hit: Hit): Statement | null {
  const people = hit.place('d');
  const part = hit.place('t');
  const outer = people === null ? null : countryOf(people);
  if (part === null || outer === null || people?.place?.feature !== 'country') return null;
  // "Quetta, in the Pakistani province of Balochistan": of the town, by another rule.
  if (tiedBefore(hit) !== null || !isPart(part)) return null;
  return {
    ...{ kind: 'containment', relation: 'in', inner: [part], outer },
    ...{ bearing: null, isDenied: isDenied(hit) },
  };
}

export const ownedRules: readonly Rule[] = [
  ...rules(
    'fr',
    owned,
    "(?:qui )?(?:n')?(?:appartien(?:t|nent)|est (?:rattachee?|administree?)) (?:toujours |pas |plus |aussi )?(?:a (?:la |l')|au |aux |a )(?<o>{C})(?! et )(?= ?[,.;:)]|$| depuis )",
  ),
  ...rules(
    'en',
    owned,
    "(?:which |that )?(?:(?:is|are) (?:still |now )?(?:an integral |a )?part of|belongs? to) {A}(?<o>{C})(?! and )(?!'s)(?= ?[,.;:)]|$| since | but )",
  ),
  ...rules(
    'fr',
    ofPeople,
    "(?:dans |de |vers )?(?:la |une |l')?(?:province|region|ile|peninsule|etat) (?<d>{D}) (?:de (?:la |l')?|du |d'|des )(?:la |l')?(?<t>{R}|{I})",
  ),
  ...rules(
    'en',
    ofPeople,
    '(?:in |on |to )?(?:the )?(?:(?:north|south|west|east)[a-z]* )?(?<d>{D}) (?:province|region|state|island|territory|prefecture) of (?:the )?(?<t>{R}|{I})',
  ),
];
