import { countryOf } from '../country-of.ts';
import { isDenied } from '../denial.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { type Rule, rules } from '../rule.ts';
import type { Statement } from '../statement.ts';

/** What stretches over no ground: "sa carrière va de Broadway à Cannes". */
const NO_GROUND =
  /(?:^|[ '])(?:debat|debate|discussions?|talks|conversation|exposition|exhibition|carriere|career|vie|life|lives|parcours|repertoire|oeuvre|gamme|palette|tastes?|gouts?|reputation|influences?|interests?|references?|clients?|clientele|guests?|menu|carte)(?: [^,;:]{0,25})? $/;

function extent(hit: Hit): Statement | null {
  const from = hit.place('a');
  const to = hit.place('z');
  if (from === null || to === null || hit.quantity() !== null) return null;
  // "On ne va pas de Cayenne à Paris": nothing stretches.
  if (/ (?:pas|not) /.test(hit.words) || isDenied(hit) || NO_GROUND.test(hit.before)) return null;
  return { kind: 'extent', from, to, within: countryOfIt(hit) };
}

/** "Senegal stretches its grid from …", "Chile's coast stretches from …": not of what goes abroad, nor of what once was. */
const OF_COUNTRY = /(?:^|[ "'])\uE010(?:'s (?:territory|land|coast|coastline|grid|network))? $/;
const PAST =
  /^(?:ran|wound|(?:stretch|extend|span|sprawl|snak|meander)ed|s'(?:etendait|etendaient|etirait|etiraient|allongeait|allongeaient)|serpentait)/;

/** The country that all between the two ends is said to be. */
function countryOfIt(hit: Hit): NamedPlace | null {
  const [next] = hit.placesAfter();
  if (/^, (?:the |la |le |l'|les )?[\uE010\uE020]/.test(hit.after) && isOfCountry(next?.named))
    return next === undefined ? null : countryOf(next.named);
  const speaksOfIt =
    /^, (?:the |le |l'|la )(?:country|kingdom|nation|republic|pays|royaume|etat|republique)(?![a-z])/.test(
      hit.after,
    ) || /(?:^| )(?:pays(?: (?:tout )?entier)?|country|nation),? $/.test(hit.before);
  if (speaksOfIt) return theOneCountry(hit);
  const [head] = hit.placesBefore();
  const isHead = OF_COUNTRY.test(hit.before) && !PAST.test(hit.words) && isOfCountry(head?.named);
  return isHead && head !== undefined ? countryOf(head.named) : null;
}

const isOfCountry = (named: NamedPlace | undefined): boolean => named?.place?.feature === 'country';

/** "The country", in a text that named but one just before. */
function theOneCountry(hit: Hit): NamedPlace | null {
  const said = hit.placesEarlier(300).filter(({ named }) => isOfCountry(named));
  const [first] = said;
  const isOne = said.every(({ named }) => named.place?.country === first?.named.place?.country);
  return first !== undefined && isOne ? countryOf(first.named) : null;
}

/** "From Perth to Brisbane, Australians …" tells of all between; "De Paris à Lyon, le train met …" of a journey. */
const JOURNEY =
  /\uE021|(?:^|[ '])(?:heures?|minutes?|jours?|hours?|days?|trajet|trains?|vols?|avion|bus|autocar|ferry|traversee|voyage|compter|comptez|route|drive|flights?|journey|trip|walk|ride|via|it takes|il faut|fares?|tickets?|prix|billets?)(?![a-z])/;
const ALL_OVER =
  /(?:^|[ '])(?:partout|chose|pays(?: entier| tout entier)?|continent(?: entier)?|monde(?: entier)?|littoral|everywhere|country|nation|continent|world|coast(?:line)?),? $/;

function allBetween(hit: Hit): Statement | null {
  const opens =
    /^["' ]*$/.test(hit.before) && /^, /.test(hit.after) && !JOURNEY.test(hit.after.slice(0, 32));
  if (!opens && !(ALL_OVER.test(hit.before) && /^ ?(?:[,:;.!?"]|$)/.test(hit.after))) return null;
  // "From Paris to Berlin, ministers …": two governments.
  if (opens && areBoth(hit, 'capital')) return null;
  return isGround(hit.place('a')) && isGround(hit.place('z')) ? extent(hit) : null;
}

/** "Un marché unique de Tunis au Cap", "an empire from Cork to Calcutta": what covers ground, and no way or freight. */
const COVERS =
  /(?:^|[ '"])(?:marche|espace|union|continent|europe|afrique|asie|amerique|alliance|empire|monde|arc|bande|ceinture|cotes?|littoral|libre-echange|plaines?|forets?|steppes?|plages?|villes|villages|ports|bases|front|secheresse|vague|tempete|manifestations?|greves?|reseau|market|space|africa|asia|america|area|world|belt|swathe?s?|stretch|strip|land|territory|regions?|coast(?:line)?|shores?|plains?|forests?|beaches|cities|towns|villages|ports|network|front(?:line)?|drought|wave|storm|protests?|strikes?|queues|sites|zone|blackouts?|flooding|floods)(?: (?:uni(?:que|e)?|commune?|common|single|united|[a-z]{4,12}(?:ee?|ed|iques?|aux|als?))){0,2},? $/;
const COVERING =
  /(?:^|[ '"])(?:(?:serait|irait|iraient|reliee?s?|etendue?s?|unie?s?|tendue?s?|ressentie?s?|deploye(?:e|s|es)?|disseminee?s|semee?s|connue?s?|celebree?s?|felt|heard|seen|known|spread|scattered|dotted|strung|unite[ds]?|celebrated|defended|mourned|watched|anywhere|all the way|partout|someone|everyone),? $)/;

/** "La France « de Dunkerque à Tamanrasset »": a phrase for all of it. */
const isQuoted = ({ before, after }: Hit): boolean =>
  before.trimEnd().endsWith('"') && after.trimStart().startsWith('"');

/** "Laisse un vide, de Brest à Quimper, dans …": of where that is; two capitals may be two governments. */
const isAside = (hit: Hit): boolean =>
  hit.before.endsWith(', ') &&
  /^(?:,|$)/.test(hit.after) &&
  !RIDES.test(hit.before) &&
  !areBoth(hit, 'capital') &&
  !areBoth(hit, 'country');

const areBoth = (hit: Hit, feature: 'capital' | 'country'): boolean =>
  ['a', 'z'].every((end) => hit.place(end)?.place?.feature === feature);

/** Who goes, sends or flees from one to the other. */
const RIDES =
  /(?:^|[ '])(?:(?:all|part|voyag|roul|march|fui|envoy|transf|livr|exp[eé]di|achemin|condui|emmen|reven|rentr|vol|rel)[a-z]{1,7}|est|sont|go|goes|went|travel[a-z]{0,5}|flew|flown|fly|drove|drive[ns]?|sail[a-z]{0,4}|mov(?:e|ed|ing)|sen[dt]|ship[a-z]{0,4}|took|taken|fled|march[a-z]{0,3}|walk[a-z]{0,3}|rode|ride|ran|couru|link[a-z]{0,3})(?: [^,;:]{0,30})?, $/;

function covering(hit: Hit): Statement | null {
  const isCovered =
    COVERS.test(hit.before) || COVERING.test(hit.before) || isQuoted(hit) || isAside(hit);
  if (!isCovered || JOURNEY.test(hit.before.slice(-40))) return null;
  return isGround(hit.place('a')) && isGround(hit.place('z')) ? extent(hit) : null;
}

/** What commas enclose, or a sentence opens with, may be two governments: "de Paris à Berlin, on s'inquiète". */
const isGround = (named: NamedPlace | null): boolean =>
  named !== null && named.sense !== 'demonym' && named.place?.feature !== 'bloc';

const EXTENT_FR =
  "(?:s'eten(?:d|dant|dait|drait|dra|daient|dent)|s'etir(?:e|ent|ant|ait|aient)|s'allonge(?:nt|ait|aient)?|serpent(?:e|ent|ait|ant)|qui va|qui court|courant|allant|va|court|se deploie)";
const EXTENT_EN =
  '(?:stretch(?:es|ing|ed)?|extend(?:s|ing|ed)?|run(?:s|ning)?|ran|span(?:s|ning|ned)?|reach(?:es|ing)|sprawl(?:s|ing|ed)?|wind(?:s|ing)?|wound|snak(?:es|ed|ing)|meander(?:s|ed|ing)?)';

const BETWEEN_FR =
  "(?:de |d'|du |depuis )(?:la |le |l')?(?<a>{P}) (?:a |jusqu'a |au |aux |en )(?:la |l')?(?<z>{P})";
const BETWEEN_EN =
  '(?:all the way )?from (?:the )?(?<a>{P}) (?:all the way )?to (?:the )?(?<z>{P})';

export const extentRules: readonly Rule[] = [
  ...rules(
    'fr',
    extent,
    `${EXTENT_FR}(?:,? [a-z]{1,12}){0,2}? (?:de |d'|du |depuis )(?:la |le |l')?(?<a>{P}) (?:a |jusqu'a |jusqu'en |jusqu'au |au |aux |en )(?:la |l')?(?<z>{P})(?!,? (?:via|a travers|en passant|en traversant))(?:(?:,| et| ou)(?: [a-z]{1,12}){0,2} (?:de |d'|du )(?:la |l')?{P} (?:a |jusqu'a |au |aux |en )(?:la |l')?{P})?`,
  ),
  ...rules('fr', allBetween, BETWEEN_FR),
  ...rules('fr', covering, BETWEEN_FR),
  ...rules(
    'en',
    extent,
    `${EXTENT_EN}(?: [a-z]{1,12}){0,3}? from (?:the )?(?<a>{P}) (?:all the way )?(?:to|through to|as far as|until) (?:the )?(?<z>{P})`,
  ),
  ...rules('en', allBetween, BETWEEN_EN),
  ...rules('en', covering, BETWEEN_EN),
];
