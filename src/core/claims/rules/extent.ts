import { isDenied } from '../denial.ts';
import type { Hit } from '../hit.ts';
import { type Rule, rules } from '../rule.ts';
import type { Statement } from '../statement.ts';

function extent(hit: Hit): Statement | null {
  const from = hit.place('a');
  const to = hit.place('z');
  if (from === null || to === null || hit.quantity() !== null) return null;
  // "On ne va pas de Cayenne à Paris": nothing stretches.
  if (/ (?:pas|not) /.test(hit.words) || isDenied(hit)) return null;
  return { kind: 'extent', from, to };
}

const EXTENT_FR =
  "(?:s'eten(?:d|dant|dait|drait|dra|daient|dent)|s'etir(?:e|ant|ait)|qui va|qui court|courant|allant|va|court|se deploie)";
const EXTENT_EN =
  '(?:stretch(?:es|ing|ed)?|extend(?:s|ing|ed)?|run(?:s|ning)?|ran|span(?:s|ning|ned)?|reach(?:es|ing)|sprawl(?:s|ing))';

export const extentRules: readonly Rule[] = [
  ...rules(
    'fr',
    extent,
    `${EXTENT_FR}(?:,? [a-z]{1,12}){0,2}? (?:de |d'|du |depuis )(?:la |le |l')?(?<a>{P}) (?:a |jusqu'a |jusqu'en |jusqu'au |au |aux |en )(?:la |l')?(?<z>{P})(?!,? (?:via|a travers|en passant|en traversant))(?:(?:,| et| ou)(?: [a-z]{1,12}){0,2} (?:de |d'|du )(?:la |l')?{P} (?:a |jusqu'a |au |aux |en )(?:la |l')?{P})?`,
  ),
  ...rules(
    'en',
    extent,
    `${EXTENT_EN}(?: [a-z]{1,12}){0,3}? from (?:the )?(?<a>{P}) (?:all the way )?(?:to|through to|as far as|until) (?:the )?(?<z>{P})`,
  ),
];
