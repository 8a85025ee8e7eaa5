import { countryOf } from '../country-of.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import type { Quantity } from '../quantity.ts';
import { type Rule, rules } from '../rule.ts';
import { isCountry, isCountryItself } from '../sort-of-place.ts';
import { sentenceBefore } from '../standpoint.ts';
import type { Statement } from '../statement.ts';
import { countryBefore } from '../subject.ts';
import { headBefore } from '../topic.ts';
import { border } from './length-statements.ts';

const borderOf = (between: readonly NamedPlace[], quantity: Quantity | null): Statement | null =>
  quantity === null ? null : { kind: 'length', of: { type: 'border', between }, quantity };

/** "La Finlande, dont la frontière russe mesure …", "Entre lui et la Pologne, la frontière …": of the one named, and another. */
function ofTheTwo(hit: Hit): Statement | null {
  const other = hit.place('o') ?? hit.places('b').flatMap((each) => countryOf(each) ?? [])[0];
  const own =
    hit.place('a') ??
    (hit.has('it') ? headBefore(hit) : null) ??
    (other === undefined ? null : countryBefore(hit, [other]));
  if (other === undefined) return null;
  // "The 310-mile border with the Irish Republic": whose else is not said.
  if (own === null) return hit.has('a') ? null : borderOf([other], hit.quantity());
  return isCountryItself(own) && isCountry(other) ? borderOf([own, other], hit.quantity()) : null;
}

const JOINED = / (?:et|and) (?:la |le |l'|les |the )?$/;

/** "Le Mali et le Burkina Faso se touchent sur 1 000 km", "share 600 miles of it": of the two that the clause opens with. */
function ofTheJoined(hit: Hit): Statement | null {
  const { signs } = hit.skeleton;
  const countries = hit.placesBefore().filter(({ named }) => isCountryItself(named));
  const later = countries.find((each, i) => {
    const earlier = countries[i + 1];
    return earlier !== undefined && JOINED.test(signs.slice(earlier.at + 1, each.at));
  });
  const earlier = later && countries[countries.indexOf(later) + 1];
  if (/(?:first \uE022|\uE022 premiers?) (?:se )?$/.test(hit.before)) return ofTheFirstTwo(hit);
  // "A, B and C share …": of no two of them.
  const isOfMore =
    earlier !== undefined &&
    /\uE010, (?:la |le |l'|les |the )?$/.test(signs.slice(Math.max(0, earlier.at - 7), earlier.at));
  if (later !== undefined && earlier !== undefined && !isOfMore)
    return borderOf([earlier.named, later.named], hit.quantity());
  return hit.has('two') ? ofTheFirstTwo(hit) : null;
}

/** "The frontier, 870 miles of sand": of the two that the sentence before told of. */
function ofTheTwoBefore(hit: Hit): Statement | null {
  const own = hit.placesBefore().length > 0 ? hit : sentenceBefore(hit);
  const said = new Map(
    (own?.placesBefore() ?? [])
      .filter(({ named }) => isCountryItself(named))
      .map(({ named }) => [named.place?.country, named]),
  );
  return borderOf(said.size === 2 ? [...said.values()] : [], hit.quantity());
}

/** "Burkina Faso, Mali and Niger …; the first two share …". */
function ofTheFirstTwo(hit: Hit): Statement | null {
  const own = hit.placesBefore().filter(({ named }) => isCountryItself(named));
  const said = own.length > 1 ? own : hit.placesEarlier(400);
  const [first, second] = said.filter(({ named }) => isCountryItself(named)).reverse();
  if (first === undefined || second === undefined) return null;
  return borderOf([first.named, second.named], hit.quantity());
}

/** "Syria's longest border, 560 miles with Turkey": the figure stands behind, with whom. */
function behind(hit: Hit): Statement | null {
  const other = hit.place('o');
  const own = other === null ? null : (hit.place('a') ?? countryBefore(hit, [other]));
  return other === null || own === null || !isCountryItself(other)
    ? null
    : borderOf([own, other], hit.quantity());
}

/** "730 km de frontière avec le Brésil et 510 avec le Suriname": kilometres, as the figure before. */
function andSoMany(hit: Hit): Statement | null {
  const value = hit.number();
  const other = hit.place('o');
  const own = other === null ? null : countryBefore(hit, [other]);
  if (value === null || value < 20 || other === null || own === null) return null;
  if (!/\uE021[^\uE021;]{0,60}frontiere|frontiere[^\uE021;]{0,40}\uE021/.test(hit.before))
    return null;
  return borderOf([own, other], {
    ...{ lowKm: value, highKm: value, qualifier: 'exact' },
    roundingKm: value % 10 === 0 ? 5 : 0.5,
  });
}

const RUNS_FR =
  "(?:mesure|fait|atteint|depasse|court sur|s'etend sur|s'etire sur|se deroule sur|est longue de|s'allonge de|s'allonge d'un coup de)";
const RUNS_EN =
  '(?:is|was|runs|ran|stretches|stretched|measures|measured|extends|spans|totals|comes to|goes on)';

/** Borders, in other words than "a border of". */
export const borderLengthRules: readonly Rule[] = [
  ...rules(
    'fr',
    ofTheTwo,
    `(?<a>{C}),? (?<c>dont la (?:longue )?frontiere (?:(?<b>{D})|avec {A}(?<o>{C})) ${RUNS_FR} {Q}(?: de long)?)(?! (?:de|du|d'|des|au) )`,
    `(?:la |sa )(?:longue )?frontiere (?<b>{D}) ${RUNS_FR} {Q}(?: de long)?(?! (?:de|du|d'|des|au) )`,
    `entre (?:(?<it>lui|elle|celui-ci|celle-ci|ce pays)|{A}(?<a>{C})) et {A}(?<o>{C}),? (?<c>(?:la |une )?(?:longue )?frontiere (?:commune )?${RUNS_FR} {Q})`,
  ),
  ...rules(
    'fr',
    border,
    'frontiere(?: (?:commune|naturelle|terrestre|internationale))?,? sur {Q},? entre (?<o>{A}{C} et {A}{C})',
    '(?:les |des |ses ){Q} de sa (?:longue )?frontiere(?: (?<b>{D})| avec (?<o>{PL}))',
    `(?:la )?(?:longue )?frontiere(?: terrestre| commune)? entre (?<o>{A}{P} et {A}{P}) (?<c>${RUNS_FR} {Q})`,
  ),
  ...rules(
    'fr',
    ofTheJoined,
    '(?:se touchent|se cotoient|se jouxtent|voisinent) sur {Q}',
    "ont en commun (?:une? (?:ligne|limite|frontiere) (?:de |d'))?{Q}(?: de frontiere)?",
    '(?:les |leurs |des )?{Q} de (?:leur|leurs) (?:longues? )?frontieres?(?: (?:commune|{D}|[a-z]{5,14}))?',
    'partagent {Q} (?:de la leur|des leurs)',
  ),
  ...rules(
    'fr',
    behind,
    '(?<=frontieres?(?: [^,;\uE021]{0,40})?, ){Q} (?:face a|avec|contre|du cote de) {A}(?<o>{C})',
  ),
  ...rules('fr', andSoMany, '(?<n>{N}) (?:avec|face a) {A}(?<o>{C})'),
  ...rules(
    'en',
    ofTheTwo,
    '(?:the |its )?{Q}(?:[- ]long)? (?:border|frontier) with the (?<b>{D}) (?:republic|state|kingdom|mainland)',
    `(?<a>{C}),? (?<c>whose (?:long )?(?:(?<b>{D}) (?:border|frontier)|(?:border|frontier) with {A}(?<o>{C})) ${RUNS_EN} (?:for )?{Q}(?: long)?)(?! (?:from|to|away|north|south|east|west|off|inside))`,
    `between (?:(?<it>it|them)|{A}(?<a>{C})) and {A}(?<o>{C}),? (?<c>the (?:border|frontier) ${RUNS_EN} (?:for )?{Q}(?: long)?)(?! (?:from|to|away|north|south|east|west|off|inside))`,
  ),
  ...rules(
    'en',
    border,
    `(?:border|frontier) (?:with|between) (?<o>{PL})(?:, [^,;\uE00F\uE021]{1,25})?,? (?:that |which )?${RUNS_EN} (?:for |some )?{Q}(?: long)?(?! (?:from|to|away|north|south|east|west|off))`,
  ),
  ...rules(
    'en',
    ofTheTwoBefore,
    '(?:border|frontier), (?<c>{Q} of [a-z]{3,12}(?: and [a-z]{3,12})?)',
  ),
  ...rules(
    'en',
    border,
    '(?:border|frontier|boundary),? for {Q},? between (?<o>{A}{C} and {A}{C})',
    '(?:shares?|has|have) with (?<o>{PL}) (?:an? |the )?(?:[a-z]+ ){0,2}(?:border|frontier|boundary) (?:of|that (?:runs|stretches) for|stretching|running) {Q}',
  ),
  ...rules(
    'en',
    ofTheJoined,
    '(?:share|have|touch along|meet along) (?<c>{Q} of (?:it|theirs|them))',
    '(?:share|have) {Q} of (?:[a-z]{3,12} ){0,2}(?:border |frontier )?between them',
    '(?:the )?(?<two>first {N}) (?:share|have) {Q} of (?:it|theirs|them|border|frontier)',
    '(?:share|have) {Q} of (?!(?:[a-z]+ )?(?:coast|coastline|beach|road|track|pipe|river|cable)(?![a-z]))[a-z]{3,12}(?: and [a-z]{3,12})?(?= ?[,.;:!?)]|$)',
    '(?:the |their )?{Q} of their (?:[a-z]{4,12} )?(?:border|frontier)',
  ),
  ...rules(
    'en',
    behind,
    '(?<=(?:border|frontier)s?(?: [^,;\uE021]{0,40})?, ){Q} (?:with|against|facing) {A}(?<o>{C})',
    '(?<=(?:border|frontier)s?(?: [^,;\uE021]{0,40})?, )(?:the )?{Q} (?:one|stretch|line) (?:with|along|facing) {A}(?<o>{C})',
  ),
];
