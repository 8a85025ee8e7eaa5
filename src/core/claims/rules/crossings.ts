import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { type Rule, rules } from '../rule.ts';
import type { Statement } from '../statement.ts';
import { isFlown } from './route-statements.ts';

const isOnLand = ({ place, sense }: NamedPlace): boolean =>
  sense !== 'demonym' && place?.feature !== 'bloc' && place?.feature !== 'sea';

/** Ways cross a few borders; what is more was counted otherwise. */
const MOST = 20;

/** "From Beira to Harare, the fuel crosses one border": how many of them. */
function counted(hit: Hit): Statement | null {
  const [from, to] = [hit.place('a'), hit.place('z')];
  const count = hit.has('none') ? 0 : hit.has('one') ? 1 : hit.number('n');
  if (from === null || to === null || count === null || count > MOST || isFlown(hit)) return null;
  const via = hit.places('v');
  if (![from, to, ...via].every(isOnLand)) return null;
  const of = /(?:pays|countries)/.test(hit.text('what')) ? 'countries' : 'borders';
  return { kind: 'route', from, via, to, crossings: count, of };
}

/** "Trucks from Matadi to Kinshasa never leave Congolese soil". */
function within(hit: Hit): Statement | null {
  const [from, to] = [hit.place('a'), hit.place('z')];
  if (from === null || to === null || isFlown(hit) || ![from, to].every(isOnLand)) return null;
  return { kind: 'route', from, via: [], to, crossings: 0, of: 'borders' };
}

const COUNT_FR =
  "(?:(?:d'|qu')?(?:une? (?:seule? |unique |meme )?(?<one>)|(?<n>{N}) |aucune (?<none>)|pas de (?<none2>)))(?<what>frontieres?|pays)";
const VERB_FR =
  '(?:travers|franchi|franch|pass|crois|coup|enjamb)(?:e|ent|ait|aient|era|eront|er|it|issent|ir|ira|iront|ant)?';
const WAY_FR =
  "(?:de |d'|du |depuis |entre |reliant |relie |relient )(?:la |le |l')?(?<a>{P}) (?:a |au |aux |en |et |vers |jusqu'a )(?:la |le |l')?(?<z>{P})(?:,? (?:via|par|en passant par) (?<v>{PL}))?";

const COUNT_EN =
  '(?:(?:only |just |but )?(?:(?:a single |a |one |a lone )(?<one>)|(?<n>{N}) |no (?<none>)|not a single (?<none2>)))(?:international |national |state )?(?<what>borders?|frontiers?|countries)';
const VERB_EN = '(?:cross(?:es|ed|ing)?|pass(?:es|ed|ing)? (?:through|over)|travers(?:es?|ed|ing))';
const WAY_EN =
  '(?:from |between |(?<=^["\' ]*))(?:the )?(?<a>{P}) (?:to|and) (?:the )?(?<z>{P})(?:,? (?:via|through|by way of) (?<v>{PL}))?';

export const crossingsRules: readonly Rule[] = [
  ...rules(
    'fr',
    counted,
    `${WAY_FR},?{~60}${VERB_FR}(?: [a-z'-]{1,14}){0,2} ${COUNT_FR}`,
    `${WAY_FR},?{~40}(?:n'a|n'ont|il n'y a|il y a|soit|avec) (?:plus )?${COUNT_FR}(?: a (?:traverser|franchir|passer))?`,
  ),
  ...rules(
    'fr',
    within,
    `${WAY_FR},?{~60}(?:sans (?:jamais )?(?:quitter|sortir)|ne (?:quitte|quittent|sort|sortent) (?:jamais|pas)|reste(?:nt)? (?:entierement |toujours )?(?:en|sur)) (?:du |le |de )?(?:(?:territoire|sol|pays)(?: {D})?|{C})`,
  ),
  ...rules(
    'en',
    counted,
    `${WAY_EN},?{~70}${VERB_EN}(?: [a-z'-]{1,14}){0,2}? ${COUNT_EN}`,
    `${WAY_EN},?{~50}(?:with|has|have|there (?:is|are)) ${COUNT_EN} to cross`,
  ),
  ...rules(
    'en',
    within,
    `${WAY_EN},?{~60}(?:never|without(?: ever)?|does not|do not|not) (?:leave|leaves|leaving) (?:{D} (?:soil|territory)|{C}|the country)`,
  ),
];
