import { isDenied } from '../denial.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { type Rule, rules } from '../rule.ts';
import type { Statement } from '../statement.ts';
import { isCountedFrom, subjectBefore } from '../subject.ts';
import { headOfSentence } from '../topic.ts';

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
  const [from, ...others] = places.filter(
    ({ named, at }) =>
      !isCountedFrom(hit, at) &&
      isPoint(named) &&
      named.place?.id !== to.place?.id &&
      isTown(named),
  );
  const target = { type: 'place', named: to } as const;
  const own = hit.place('q');
  if (own !== null) return { kind: 'proximity', from: own, to: target };
  // What the sentence has named is meant; else whichever was spoken of before.
  const isOfSentence = from !== undefined && hit.placesBefore().some(({ at }) => at === from.at);
  const orFrom = isOfSentence ? [] : others.slice(0, 3).map(({ named }) => named);
  return { kind: 'proximity', from: from?.named ?? null, to: target, orFrom };
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

/** "Non loin de Managua, Masaya fume encore": of what follows the comma; a pronoun there is of what the sentence opens with. */
function opening(hit: Hit): Statement | null {
  const from = hit.place('a') ?? (hit.has('it') ? headOfSentence(hit) : null);
  const to = hit.place('p');
  if (from === null || to === null || !isTown(from)) return null;
  return { kind: 'proximity', from, to: { type: 'place', named: to } };
}

/** "Boutcha, au bord de la rivière, se trouve tout près de Kiev": what the verb is said of. */
function said(hit: Hit): Statement | null {
  const from = subjectBefore(hit);
  const to = asTown(hit.place('p'));
  if (from === null || to === null || !isPoint(from) || !isPoint(to)) return null;
  return { kind: 'proximity', from, to: { type: 'place', named: to } };
}

const NEAR_FR =
  "(?:est |se trouve |se situe )?(?:(?:situee?|batie?|construite?|implantee?|installee?|fondee?|perchee?)s? )?(?:(?:tout |toute )?(?:pres|proche|a proximite(?: immediate)?|non loin|a (?:deux|{N}) pas|a quelques encablures|a un jet de pierre|aux abords|tout contre) de |(?:collee?|accolee?|adossee?|face) a |a |sur |le long de |jouxte |longe )(?:la |l')frontiere";
const NEAR_EN =
  '(?:is |lies |sits |stands )?(?:located |built |set |perched )?(?:right |just |directly |very )?(?:near|close to|a short (?:walk|drive|hop|ride) from|within sight of|a stone.s throw from|hard by|on|along|just across from|not far from|just inside) (?:the )?';

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
    '(?:is |lies |sits )?(?:just |right |directly )?across the (?:river|border|frontier|bridge) from (?<b>{A}{C})',
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
    "(?<a>{P}),? (?<c>(?:toute? )?(?:pres|non loin|proche|a proximite(?: immediate)?|aux portes|dans la banlieue|en banlieue|dans les environs|aux abords|a cote|a (?:deux|{N}) pas|a un jet de pierre|banlieue|(?:une |petite |grande ){0,2}banlieue|a quelques encablures|(?:juste |presque )?en face)(?: (?:nord|sud|est|ouest))? (?:de |d'|du )(?:la (?:ville|capitale) (?:de |d'))?(?:la |le |l')?(?<p>{T}))",
  ),
  ...rules(
    'fr',
    opening,
    "(?<=^[\"' ]*)(?<c>(?:tout )?(?:pres|non loin|proche|a proximite|aux portes|a (?:deux|{N}) pas|a un jet de pierre) (?:de |d'|du )(?<p>{T})), (?:la |le |l')?(?<a>{T})(?! et )",
    "(?<=: )(?<c>(?:tout )?(?:pres|non loin|proche|a proximite|aux portes) (?:de |d'|du )(?<p>{T})), (?<it>elle|il) ",
  ),
  ...rules(
    'en',
    opening,
    '(?<=^["\' ]*)(?<c>(?:near|close to|just outside|not far from|next to) (?<p>{T})), (?:the (?:town|city|village|port) of )?(?<a>{T})(?! and )',
    '(?<=: )(?<c>(?:near|close to|just outside|not far from|next to) (?<p>{T})), (?<it>it) ',
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
    '(?:close to|near|not far from|next to|just outside) (?<q>{T}) (?:lies|sits|stands|is) (?<p>{T})(?= ?[,.;)]|$| with | whose )',
    'neighbou?ring (?<p>{T})',
    'nearby (?<p>{T})',
  ),
  ...rules(
    'en',
    beside,
    "(?<a>{P}),? (?:a (?:town|city|village|suburb) )?(?<c>(?:(?:a |an )?(?:[a-z]{3,12} ){0,2}suburb (?:of|outside)|near|close to|just outside|a stone's throw from|on the outskirts of|not far from|next to|next door to|within sight of|a short (?:drive|walk|hop|ride) from|on the edge of|(?:just |right )?(?:across|over|up|down|along|beyond) (?:the (?:border|river|bay|bridge|hill|road|line|coast|valley|strait|lake|mountain)|{A}{W}) from) (?:the (?:{D} )?(?:[a-z]{4,10} )?(?:city|town|capital|village|port|resort) of )?(?<p>{T}|{R}(?! (?:region|oblast|province))))",
  ),
];
