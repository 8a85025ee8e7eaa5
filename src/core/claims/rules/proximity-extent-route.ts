import { isDenied } from '../denial.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { type Rule, rules } from '../rule.ts';
import type { Statement } from '../statement.ts';
import { isCountedFrom, subjectBefore } from '../subject.ts';

const isPoint = ({ place, sense }: NamedPlace): boolean =>
  sense !== 'demonym' &&
  (place === null ||
    !['country', 'continent', 'bloc', 'former state', 'macro-region'].includes(place.feature));

/** "La ville voisine de Kramatorsk": near the place that the text named last. */
function near(hit: Hit): Statement | null {
  const to = hit.place('p');
  if (to === null || !isPoint(to)) return null;
  const places = [
    ...hit.placesBefore(),
    ...hit.placesAfter().slice(0, 2),
    ...hit.placesEarlier(600),
  ];
  const from = places.find(
    ({ named, at }) =>
      !isCountedFrom(hit, at) &&
      isPoint(named) &&
      named.place?.id !== to.place?.id &&
      isTown(named),
  );
  return { kind: 'proximity', from: from?.named ?? null, to: { type: 'place', named: to } };
}

const isTown = ({ place }: NamedPlace): boolean =>
  place !== null && ['capital', 'seat', 'city', 'district', 'landmark'].includes(place.feature);

/** A region's name is its town's, where the words are those of a town; a region without one is none. */
function asTown(named: NamedPlace | null): NamedPlace | null {
  if (named?.place?.feature !== 'region') return named;
  return named.town === undefined ? null : { ...named, place: named.town };
}

/** "Boutcha, près de Kiev": of two settlements side by side. */
function beside(hit: Hit): Statement | null {
  const from = hit.place('a');
  const to = asTown(hit.place('p'));
  if (from === null || to === null || !isPoint(from) || !isPoint(to)) return null;
  // "À 60 km de Kiev, près d'Ivankiv": nothing is said of Kiev.
  if (isCountedFrom(hit, hit.from - 2)) return null;
  // "The Gila near Phoenix": a river or a forest, and no town, has the article.
  const { signs } = hit.skeleton;
  if (
    /[^a-z]the \uE012,? $/.test(signs.slice(Math.max(0, hit.from - 8), hit.from)) &&
    from.text.charAt(0) !== 'T'
  )
    return null;
  return { kind: 'proximity', from, to: { type: 'place', named: to } };
}

const LEADS =
  /(?:^|[ '])(?:de|d'|depuis|du|from|mene|menent|conduit|conduisent|va|vont|arrive|arrives|leads?) ?(?:la |le |l')?[\uE012\uE016] $/;

/** "Kobané, près de la frontière turque", "on the border with Moldova". */
function nearBorder(hit: Hit): Statement | null {
  const countries = [...hit.places('b'), ...hit.places('b2')];
  const from = subjectBefore(hit);
  // "On the border" alone: of whichever country its own borders on.
  if ((countries.length === 0 && !hit.has('own')) || from === null || !isPoint(from)) return null;
  // "La piste d'Agadez à la frontière": where it leads, and not where Agadez lies.
  if (/^(?:a|to) /.test(hit.words) && LEADS.test(hit.before)) return null;
  if (isDenied(hit)) return null;
  return { kind: 'proximity', from, to: { type: 'border', countries } };
}

/** "Boutcha, au bord de la rivière, se trouve tout près de Kiev": what the verb is said of. */
function said(hit: Hit): Statement | null {
  const from = subjectBefore(hit);
  const to = asTown(hit.place('p'));
  if (from === null || to === null || !isPoint(from) || !isPoint(to)) return null;
  return { kind: 'proximity', from, to: { type: 'place', named: to } };
}

function extent(hit: Hit): Statement | null {
  const from = hit.place('a');
  const to = hit.place('z');
  if (from === null || to === null || hit.quantity() !== null) return null;
  // "On ne va pas de Cayenne à Paris": nothing stretches.
  if (/ (?:pas|not) /.test(hit.words) || isDenied(hit)) return null;
  return { kind: 'extent', from, to };
}

/** Which countries lie on the way: "depuis la Russie, via la Biélorussie, jusqu'à Kaliningrad". */
function route(hit: Hit): Statement | null {
  const via = hit.places('v').filter(({ sense }) => sense !== 'demonym');
  const to = hit.place('z') ?? hit.place('z2');
  if (via.length === 0 || to === null) return null;
  if ([to, ...via].some(({ place }) => place?.feature === 'bloc')) return null;
  const from = hit.place('a') ?? hit.placesAfter()[0]?.named ?? null;
  return { kind: 'route', from, via, to };
}

const END_FR =
  "(?:(?:l'|la |le )?(?:enclave|exclave|region|oblast|ville|port|territoire)(?: (?:{D}|{W}|baltique)){0,2} (?:de |d'|du )(?:la |l')?)?";

const NEAR_FR =
  "(?:est |se trouve |se situe )?(?:(?:situee?|batie?|construite?|implantee?|installee?|fondee?|perchee?)s? )?(?:(?:tout |toute )?(?:pres|proche|a proximite(?: immediate)?|non loin|a (?:deux|{N}) pas|a quelques encablures|a un jet de pierre|aux abords|tout contre) de |(?:collee?|accolee?|adossee?|face) a |a |sur |le long de |jouxte |longe )(?:la |l')frontiere";
const NEAR_EN =
  '(?:is |lies |sits |stands )?(?:located |built |set |perched )?(?:right |just |directly |very )?(?:near|close to|hard by|on|along|just across from|not far from|just inside) (?:the )?';

const borderRules: readonly Rule[] = [
  ...rules(
    'fr',
    nearBorder,
    `${NEAR_FR}(?<own>)(?= ?[,.;)]|$)`,
    "(?:est |se trouve )?(?:aux portes|aux confins|a (?:deux|{N}) pas|tout pres|non loin) (?:de (?:la |l')?|du |des |d')(?<b>{C}(?: et (?:de (?:la |l')?|du |des |d'){C})?)",
    `${NEAR_FR}(?: nord| sud| est| ouest)? (?:(?:avec |de |du |des |d')(?<b>{A}{C})|(?<b2>{D}(?:-{D})?))`,
  ),
  ...rules(
    'en',
    nearBorder,
    "(?:is |lies |sits )?just (?:over|across|short of) the (?:(?<b>{C}|{D})(?:'s)? (?:border|frontier)|(?:border|frontier) with (?<b2>{A}{C}))(?! (?:town|city|crossing|village|post))",
    `${NEAR_EN}(?<own>)(?:border|frontier)(?= ?[,.;)]|$)`,
    `${NEAR_EN}(?:(?<b>(?:{C}|{D})(?:'s)?(?:-(?:{C}|{D}))?) (?:border|frontier)|(?:{P}'s )?(?:border|frontier) (?:with|between) (?<b2>{A}(?:{C}|{R})(?: and {A}(?:{C}|{R}))?))(?! (?:town|city|crossing|guard|village|post|police))`,
  ),
];

export const proximityRules: readonly Rule[] = [
  ...borderRules,
  ...rules(
    'fr',
    near,
    "(?:la |les |une |sa |dans la |de la )?(?:grande |petite )?(?:ville|localite|cite|village|commune|celle|celles|port|quartier|bourgade|bourg)s?(?: (?:strategique|cle))? voisine?s? (?:de |d'|du )(?:la |le |l')?(?<p>{P})",
    "voisine? (?:de |d'|du )(?<p>{T})",
    "(?<p>{T}),? (?:toute )?(?:voisine?)(?! de| du| d')",
  ),
  ...rules(
    'fr',
    beside,
    "(?<a>{P}),? (?<c>(?:tout )?(?:pres|non loin|proche|a proximite(?: immediate)?|aux portes|dans la banlieue|en banlieue|dans les environs|aux abords|a cote|a (?:deux|{N}) pas|a un jet de pierre|banlieue|(?:une |petite |grande ){0,2}banlieue|a quelques encablures)(?: (?:nord|sud|est|ouest))? (?:de |d'|du )(?:la (?:ville|capitale) (?:de |d'))?(?:la |le |l')?(?<p>{T}))",
  ),
  ...rules(
    'fr',
    said,
    "(?:est|se trouve|se situe|est situee?) (?:situee? )?(?:tout |toute |tres )?(?:pres|non loin|proche|a proximite(?: immediate)?|aux portes|aux abords|a (?:deux|{N}) pas|a un jet de pierre) (?:de |d'|du )(?:la (?:ville|capitale) (?:de |d'))?(?<p>{T})",
  ),
  ...rules(
    'en',
    said,
    "(?:is|lies|sits|stands) (?:located |situated )?(?:very |quite |right )?(?:near|close to|just outside|a stone's throw from|on the outskirts of|not far from|next to|on the edge of) (?:the (?:city|town|capital) of )?(?<p>{T}|{R}(?! (?:region|oblast|province)))",
  ),
  ...rules(
    'en',
    near,
    '(?:the |a )?(?:nearby |neighbou?ring |adjacent )(?:(?:strategic|key|small|large|twin) )?(?:city|town|village|settlement|suburb|port) of (?<p>{P})',
    'neighbou?ring (?<p>{T})',
    'nearby (?<p>{T})',
  ),
  ...rules(
    'en',
    beside,
    "(?<a>{P}),? (?:a (?:town|city|village|suburb) )?(?<c>(?:(?:a |an )?(?:[a-z]{3,12} ){0,2}suburb (?:of|outside)|near|close to|just outside|a stone's throw from|on the outskirts of|not far from|next to|on the edge of|(?:just |right )?across the (?:border|river) from) (?:the (?:city|town|capital) of )?(?<p>{T}|{R}(?! (?:region|oblast|province))))",
  ),
];

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

export const routeRules: readonly Rule[] = [
  ...rules(
    'fr',
    route,
    `(?:depuis |de |d'|du |en provenance de |en provenance du |entre )(?:la |le |l')?(?<a>{P}),?{~60}(?:,? ?(?:via|a travers|en passant par|en traversant|en transitant par|transit(?:e|ent|ant) par|travers(?:e|ent|ant|aient|er)|passe(?:nt)? par)) (?<v>{PL}),?{~40}(?:(?:jusqu'a|jusqu'en|vers|a destination (?:de|d')|pour|et|a|jusqu'au) ?${END_FR}(?:la |le |l')?(?<z>{P}))`,
    `(?:entre|reliant|de|depuis|relie|relient) (?:la |le |l')?(?<a>{P}) (?:et|a|vers|jusqu'a) (?:la |le |l')?${END_FR}(?<z>{P}),?{~60}(?<c>(?:transit(?:e|ent|ait) par|travers(?:e|ent|ait|aient|er)|passe(?:nt|rait)? par) (?<v>{PL}))`,
    `(?:entre|reliant|de|du|depuis) (?:la |le |l')?(?<a>{P}) (?:et|a|vers|jusqu'a|jusqu'en|en|au|aux) (?:la |le |l')?${END_FR}(?<z>{P}),?{~30}(?:via|a travers|en passant par|en traversant|en transitant par) (?<v>{PL})`,
    `(?:a destination|en direction) (?:de |d'|du )${END_FR}(?:la |l')?(?<z>{P}),?{~40}(?<c>(?:via|transit(?:e|ent|ant|ait) par|travers(?:e|ent|ant|ait|aient|er)|passe(?:nt|rait)? par) (?<v>{PL}))(?: depuis (?:la |le |l')?(?<a>{P}))?`,
  ),
  ...rules(
    'en',
    route,
    `from (?:the )?(?<a>{P}),?{~50}(?:via|through|across|crossing|transiting|by way of) (?<v>{PL}),?{~30}(?:to|into|towards?) (?:the )?(?:(?:{D} |{W} |baltic |russian ){0,2}(?:enclave|exclave|region|city|port) of )?(?<z>{P})`,
    `(?:from|between) (?:the )?(?<a>{P}) (?:to|and|into) (?:the )?(?:(?:{D} |{W} |baltic ){0,2}(?:enclave|exclave|region|city|port) of )?(?<z>{P}),?{~50}(?<c>(?:cross(?:es|ed)?|transit(?:s|ed)?|pass(?:es)? through|travers(?:e|es)) (?:through )?(?<v>{PL}))`,
    `(?:from|between) (?:the )?(?<a>{P}) (?:to|and|into) (?:the )?(?:(?:{D} |{W} |baltic ){0,2}(?:enclave|exclave|region|city|port) of )?(?<z>{P}),?{~30}(?:via|through|crossing|across|transiting|passing through) (?<v>{PL})`,
  ),
];
