import { headOfEntry, headOfParenthesis, headOfSentence, topicBefore } from '../clause.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { type Rule, rules } from '../rule.ts';
import { isCountryItself } from '../sort-of-place.ts';
import { Standpoint } from '../standpoint.ts';
import type { Statement } from '../statement.ts';
import { countryBefore, lastTwoCountries, oneOfTwo } from '../subject.ts';
import { theseCountries } from '../these-countries.ts';

const ADJECTIVE =
  '(?: (?:commune|terrestre|maritime|exterieure|orientale|occidentale|septentrionale|meridionale|nord|sud|est|ouest|{D}|poreuse|montagneuse|longue))?';
const WITH = `(?:,? (?:avec|entre|separant|qui separe|commune a) (?:son (?:grand |puissant |petit )?voisin,? )?(?<o>{PL}|(?<=voisin,? ){D})| (?:de |d'|du )(?:la |l'|le )?(?<o2>{P}))`;

function border(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  if (quantity === null) return null;
  // "… and Kosovo, not yet a member, share a border of": of two, whoever the other is.
  const isOfTwo = /^(?:share |partagent )/.test(hit.words) && !hit.has('o');
  const said = [...hit.places('o'), ...hit.places('o2'), ...hit.places('b')];
  // "The 830-mile Finnish border" alone: whose else is not said.
  // "Mexico's border with Guatemala and Belize": two borders of one, and no border between those two.
  const isOfSeveral =
    said.length > 1 &&
    /(?:borders?|frontiers?|frontieres?)(?: [a-z]{4,12})? (?:with|avec) /.test(hit.words);
  if (isOfSeveral) return { kind: 'length', of: { type: 'border', between: [] }, quantity };
  const isBare =
    /^the \uE021/.test(hit.words) && said.length === 1 && hit.placesBefore().length === 0;
  const between = isBare ? [] : withOther(hit, said);
  if (isOfTwo && between.length < 2) return null;
  return { kind: 'length', of: { type: 'border', between }, quantity };
}

/** "1,376 km of border with Mali and |951 km with Niger": the length of another border of the same country. */
function another(hit: Hit): Statement | null {
  const { before } = hit;
  const isListed =
    /\uE021[^\uE021]{0,40}(?:frontiere|border|frontier)|(?:frontiere|border|frontier)[^\uE021]{0,40}\uE021/;
  if (!/(?:,| et| and) (?:de |d')?$/.test(before) || !isListed.test(before)) return null;
  return border(hit);
}

/** "La Somalie, avec laquelle le Kenya partage …": the antecedent and whom the clause names. */
const WHICH =
  /\uE010[^,\uE010]{0,14}, (?:avec|with) (?:laquelle|lequel|qui|which|whom) (?:(?:la |le |l'|the )?\uE010|il|elle|it) (?:[a-z]+ ){1,2}(?:an? |quelque |pres de )?$/;

/** "La Russie, dont la frontière avec lui court sur 7 600 km": of whom it stands behind, and whom the sentence speaks of. */
function withIt(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  const other = hit.place('a');
  const head = headOfSentence(hit) ?? countryBefore(hit, other === null ? [] : [other]);
  if (quantity === null || other === null || head === null || !isCountryItself(head)) return null;
  if (head.place?.id === other.place?.id) return null;
  return { kind: 'length', of: { type: 'border', between: [head, other] }, quantity };
}

/** "Is not 500 miles long" states no length. */
const DENIED = /(?:not|n't|ne|pas) $/;

/** A border of one named country is with the one that the text spoke of last. */
function withOther(hit: Hit, said: readonly NamedPlace[]): readonly NamedPlace[] {
  if (said.length === 0) return pairBefore(hit);
  if (said.length !== 1) return said;
  const other =
    oneOfTwo(hit) ?? regionBefore(hit) ?? headBeforeVerb(hit) ?? countryBefore(hit, said);
  return other === null ? said : [other, ...said];
}

const VERB =
  /(?:has|have|shares?|a|ont|possede|partage) (?:an? |une |quelque |some |about |pres de )?$/;

/** "Papua New Guinea, Australia's neighbour, has an 820-km border with …": of what stands before what the commas enclose. */
function headBeforeVerb(hit: Hit): NamedPlace | null {
  const verb = VERB.exec(hit.before)?.[0] ?? '';
  const head =
    verb === ''
      ? null
      : headOfParenthesis(new Standpoint(hit.skeleton, hit.from - verb.length, hit.to));
  return head !== null && isCountryItself(head) ? head : null;
}

/** "La Transnistrie a 400 km de frontière avec l'Ukraine": no country, and none stands in for it. */
function regionBefore(hit: Hit): NamedPlace | null {
  const [nearest] = hit.placesBefore();
  const isArea = ['region', 'macro-region'].includes(nearest?.named.place?.feature ?? '');
  if (nearest === undefined || !isArea || nearest.named.sense === 'demonym') return null;
  const gap = hit.skeleton.signs.slice(nearest.at + 1, hit.from);
  return /^ (?:a|has|possede|partage|shares) /.test(gap) ? nearest.named : null;
}

/** "L'Algérie et le Maroc se partagent 1 559 km de frontière": the two that the sentence joins; else the country that it names. */
function pairBefore(hit: Hit): NamedPlace[] {
  const { signs } = hit.skeleton;
  const verb = /^(?:share|partagent|have|ont) /.exec(hit.words)?.[0] ?? '';
  const ofOne = /^(?:shares|partage|has|a) (?:an? |une )?/.exec(hit.words)?.[0] ?? verb;
  if (THE_TWO.test(hit.before + verb)) {
    const these = theseCountries(beforeVerb(hit)) ?? [];
    return these.length === 2 ? [...these] : lastTwoCountries(hit);
  }
  if (WHICH.test(hit.before + ofOne)) {
    const antecedents = hit.placesBefore().map(({ named }) => named);
    const [antecedent] = antecedents;
    // "Lesotho: a kingdom …, South Africa, with which it shares": the pronoun is of what the sentence is of.
    const head = / (?:il|elle|it) (?:[a-z]+ ){1,2}(?:an? |quelque |pres de )?$/.test(hit.before)
      ? (headOfEntry(hit) ?? headOfSentence(hit) ?? countryBefore(hit, antecedents.slice(0, 1)))
      : null;
    return head !== null && antecedent !== undefined && head !== antecedent
      ? [head, antecedent]
      : antecedents.slice(0, 2);
  }
  const own = hit.placesBefore().filter(({ named }) => named.place?.feature === 'country');
  const [later, earlier] = own;
  if (later === undefined) return [];
  // "L'Iran, qui a avec l'Irak 1 600 km de frontière".
  if (SHARED_WITH.test(hit.before)) {
    const other = countryBefore(hit, [later.named]);
    return other === null ? [later.named] : [other, later.named];
  }
  const gap = earlier === undefined ? '' : signs.slice(earlier.at + 1, later.at);
  // "Avec le Canada, les États-Unis partagent 8 890 km": with whom opens the sentence.
  const isJoined =
    /^ (?:et|and) (?:la |le |l'|les |the )?$/.test(gap) ||
    (/^, (?:la |le |l'|les |the )?$/.test(gap) &&
      /^["' ]*(?:avec|with) (?:la |le |l'|les |the )?\uE010/.test(hit.before));
  return isJoined && earlier ? [earlier.named, later.named] : [later.named];
}

/** Where "share", "ont" stands, in what is read or right before. */
function beforeVerb(hit: Hit): Standpoint {
  const verb =
    /(?:share|have|(?:se )?partagent|ont) (?:an? |the |une )?$/.exec(hit.before)?.[0] ?? '';
  return new Standpoint(hit.skeleton, hit.from - verb.length, hit.to);
}

const SHARED_WITH =
  /(?:a|ont|partagent?|possede) avec (?:la |le |l'|les )?\uE010(?:, [^,;\uE00F]{1,60},)? (?:que |qu'|pres de |quelque |environ |plus de )?$/;

const THE_TWO =
  /(?:(?:the|les) \uE022|both|they|ils|elles)(?: (?:countries|nations|neighbou?rs|states|pays|etats|voisins))? (?:also |together |se )?(?:share|have|partagent|ont) (?:an? |the |une )?$/;

function thing(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  const named = hit.place('w') ?? hit.place('a');
  if (quantity === null || named === null) return null;
  return { kind: 'length', of: { type: 'thing', named }, quantity };
}

/** "Le Nil est célèbre : il mesure …": of the river that the words before speak of. */
function ofTopic(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  const named = topicBefore(hit);
  if (quantity === null || named?.place?.feature !== 'river') return null;
  return { kind: 'length', of: { type: 'thing', named }, quantity };
}

/** "Le fleuve, qui s'étire sur 4 000 km": of the one river that the text spoke of just before. */
function ofTheRiver(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  const rivers = [...hit.placesBefore(), ...hit.placesEarlier(300)]
    .map(({ named }) => named)
    .filter(({ place }) => place?.feature === 'river');
  const [first] = rivers;
  const isOne = rivers.every(({ place }) => place?.id === first?.place?.id);
  if (quantity === null || first === undefined || !isOne) return null;
  return { kind: 'length', of: { type: 'thing', named: first }, quantity };
}

/** "…, long de 2 850 km": of the river right before; of the border that was just spoken of. */
function long(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  if (quantity === null || DENIED.test(hit.before)) return null;
  // "The Rio Grande, which separates A from B, is 1,900 miles long": of the river, and of no country.
  const head = headOfParenthesis(hit);
  if (head?.place?.feature === 'river')
    return { kind: 'length', of: { type: 'thing', named: head }, quantity };
  const borderBefore =
    /(?:frontiere|border)[^,]{0,60},? ?(?:qui est |qui s'etend |that is |which is )?$/.test(
      hit.before,
    );
  const [nearest] = hit.placesBefore();
  if (borderBefore && nearest !== undefined) {
    return {
      kind: 'length',
      of: { type: 'border', between: withOther(hit, bordering(hit)) },
      quantity,
    };
  }
  const named = nearest?.named ?? null;
  const { signs } = hit.skeleton;
  const gap = nearest === undefined ? '' : signs.slice(nearest.at + 1, hit.from);
  const isRiver =
    /(?:fleuve|riviere|river|canal|gazoduc|oleoduc|pipeline|autoroute|highway|motorway|route|voie ferree|railway|pont|bridge|tunnel)[^,]{0,40},? $/.test(
      hit.before,
    );
  if (nearest === undefined || gap.length > 30) {
    return isRiver ? { kind: 'length', of: { type: 'thing', named: null }, quantity } : null;
  }
  // "The ship in the Suez Canal is 400 metres long": not the canal.
  const isPlaceOfOther =
    nearest !== undefined &&
    /(?<![a-z])(?:in|on|at|near|across|dans|sur|a|au|pres de) (?:the |la |le |l')?$/.test(
      signs.slice(Math.max(0, nearest.at - 14), nearest.at),
    );
  return isPlaceOfOther && gap !== ', '
    ? null
    : { kind: 'length', of: { type: 'thing', named }, quantity };
}

/** The countries between "border" and what follows it. */
function bordering(hit: Hit): NamedPlace[] {
  const at =
    hit.from -
    hit.before.length +
    Math.max(hit.before.lastIndexOf('frontiere'), hit.before.lastIndexOf('border'));
  return hit
    .placesBefore()
    .filter((each) => each.at > at)
    .map(({ named }) => named)
    .reverse();
}

/** "Avec 46 km de côtes, la Slovénie …": of the country that the sentence opens with after its comma. */
function countryAfter(hit: Hit): NamedPlace | null {
  const opens = /^["' ]*(?:avec|with|having|grace a) (?:[a-z]{2,8} ){0,2}$/.test(hit.before);
  const isNext = /^[^,\uE010-\uE016]{0,20}, (?:la |le |l'|les |the )?\uE010/.test(hit.after);
  return opens && isNext ? (hit.placesAfter()[0]?.named ?? null) : null;
}

function coast(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  if (quantity === null) return null;
  const named = hit.place('k') ?? hit.places('b')[0] ?? countryAfter(hit) ?? countryBefore(hit, []);
  return { kind: 'length', of: { type: 'coast', named }, quantity };
}

export const lengthRules: readonly Rule[] = [
  ...rules(
    'fr',
    withIt,
    "(?<a>{C}),? (?<c>dont la (?:longue )?frontiere (?:commune )?avec (?:elle|lui|eux) (?:court|s'etend|s'etire|mesure|fait|est longue) (?:sur |de )?{Q}(?: de long)?)",
  ),
  ...rules(
    'en',
    withIt,
    '(?<a>{C}),? (?<c>whose (?:long )?(?:border|frontier) with it (?:runs|stretches|extends|is|measures) (?:for |some )?{Q}(?: long)?)',
  ),
  ...rules(
    'fr',
    border,
    `une frontiere(?: terrestre| commune)? (?:longue )?(?:de|d') ?{Q} (?:separe|relie|court entre) (?:la |le |l'|les )?(?<o>{C} (?:et (?:la |le |l'|les )?|de la |de l'|du |des |de |d'){C})`,
    `longue de {Q}(?: et [^,;\uE00F]{1,30})?,? (?:la |leur )frontiere (?:commune )?entre (?<o>{PL})`,
    `frontiere(?: commune| terrestre)? \\({Q}\\) entre (?<o>{PL})`,
    `frontiere (?:entre (?<o>{A}{C} et {A}{C})|(?<b>{D}-{D})),(?: [^,;\uE00F]{1,60})? (?:avec (?:ses |une longueur de )|longue de ){Q}`,
    `frontiere(?: commune| terrestre)? (?:entre|avec) (?<o>{A}{C}(?: et {A}{C})?),? \\({Q}\\)`,
    `frontiere(?: commune| terrestre)? (?:qui separe|separant) (?<o>{A}{C} (?:et |de la |de l'|du |des |de |d'){A}{C}),? (?:est longue de|court sur|s'etend sur|s'etire sur|mesure|fait) {Q}`,
    `(?:une?|la|sa|leur|ses|leurs|cette|les|des)? ?frontieres?(?: (?<b>{D}(?:-{D})?))?${ADJECTIVE}(?:,? ?(?:longue |qui s'etend sur |s'etendant sur |qui court sur |qui fait |d'une longueur |d'une longueur totale ))?(?: ?(?:de|d'))? ?{Q}(?: de long(?:ueur)?)?${WITH}?`,
    `(?:une?|la|sa|leur|ses|leurs|les)? ?frontieres?${ADJECTIVE}${WITH},? (?:est |s'etend |court |se deroule |mesure |fait |longue |qui s'etend |qui court |qui mesure |d'une longueur )(?:longue )?(?:sur |de |d')? ?{Q}(?: de long)?`,
    'partage(?:nt|ait|aient)? (?:la |une )(?:(?:plus )?longue )?frontiere[^,;\uE00F\uE010]{0,40}, (?:soit |avec (?:ses )?)?{Q}(?= ?[,.;)]|$)',
    'partage(?:nt|ait|aient)? avec (?<o>{PL}) {Q} de frontieres?',
    `partage(?:nt|ait|aient)? avec (?<o>{PL}) (?:une |sa |leur )(?:longue )?frontiere${ADJECTIVE} (?:de |longue de |d')?{Q}`,
    `(?:les |ses |leurs |quelque )?{Q} de (?:longue )?frontieres?${ADJECTIVE}(?: qu'[^\uE00F]{0,20}partage)?${WITH}?`,
  ),
  ...rules('fr', another, '{Q} avec {A}(?<o>{C})'),
  ...rules('en', another, '{Q} with {A}(?<o>{C})'),
  ...rules(
    'fr',
    thing,
    "(?<w>{W})(?:,? (?:lui,? |elle,? |quant a (?:lui|elle),? |qui )?(?:s'etend sur|s'etire sur|coule sur|s'ecoule sur|parcourt|mesure|fait|ne fait que|ne mesure que|n'est long(?:ue)? que de|serpente sur|est long de|est longue de|court sur) {Q}(?: de long)?)",
    '(?<w>{W}) et (?:ses|leurs) {Q}',
    "(?<w>{W}),? (?:qui )?(?:a|possede|atteint) une longueur (?:totale )?(?:de|d') ?{Q}",
    "(?<w>{P}),? (?:est )?(?:le |la )?(?:(?:deuxieme|second|troisieme|quatrieme|cinquieme) )?(?:plus (?:long|grand)e? )?(?:fleuve|riviere|cours d'eau)(?: le plus long)? (?:de |d'|du |des )(?:la |l')?{P},? (?:avec|et) (?:ses )?{Q}",
    "longueur (?:totale )?(?:de la |de l'|du |des |de |d')(?<w>{W}) (?:est (?:de|estimee a)|atteint|depasse) ?{Q}",
    "les {Q} (?:de la |de l'|du |des |de |d')(?<w>{W})",
    "longs? (?:de|d') ?{Q},? (?:la |le |l')?(?<w>{W})",
    '(?<w>{W}) \\({Q}\\)',
    "avec (?:ses|leurs) {Q}(?: de long)?,? (?:la |le |l')?(?<w>{W})",
  ),
  ...rules(
    'fr',
    ofTopic,
    '(?:mesure|fait|coule sur|serpente sur|parcourt) {Q}(?: de long)?(?= ?[,.;:!?)]|$)',
  ),
  ...rules(
    'fr',
    ofTheRiver,
    "(?:le fleuve|la riviere|le cours d'eau),? (?<c>(?:qui )?(?:s'etend|s'etire|court|coule|serpente|mesure|long|longue) (?:sur |de )?{Q}(?: de long)?)",
  ),
  ...rules(
    'en',
    ofTheRiver,
    '(?:the|this) river,? (?<c>(?:which |that )?(?:runs|stretches|flows|winds|is|measures|extends) (?:for )?{Q}(?: long)?)(?! (?:north|south|east|west|from|off|away|wide))',
  ),
  ...rules(
    'fr',
    long,
    "(?:s'etend|s'etire|court|s'etendant|s'etirant) sur {Q}",
    "long(?:ue)?s? (?:de|d') ?{Q}",
    "d'une longueur (?:totale )?(?:de|d') ?{Q}",
    "(?:fleuve|riviere|cours d'eau)(?: {D}| [a-z]{4,12})? (?:long |longue )?(?:de |d') ?{Q}",
  ),
  ...rules(
    'fr',
    coast,
    "(?:le |les |ses |leurs )?(?:littoral|cotes|facade maritime) (?:de la |de l'|du |des |de |d'|en |au )(?<k>{C}),? (?:s'eten(?:d|dent)|s'etir(?:e|ent)|cour(?:t|ent)) sur {Q}",
    "(?:une |la )?facade maritime (?:longue )?(?:de|d') ?{Q}",
    "{Q} de (?:cotes?|littoral|rivages?|facade maritime)(?: (?:de |en |du |d')(?:la |l')?(?<k>{P}))?",
    "(?:cotes?|littoral)(?: (?<b>{D}))? (?:,? ?(?:longues? |(?:qui )?s'eten(?:d|dent) sur |(?:qui )?s'etir(?:e|ent) sur |(?:qui )?mesure(?:nt)? |(?:qui )?cour(?:t|ent) sur |totalise(?:nt)? |fai(?:t|sant) ))?(?:de|d')? ?{Q}",
  ),
  ...rules(
    'en',
    border,
    `(?:a |the )?{Q}(?:[- ]long)? (?:border|frontier) (?:separates|divides|runs between) (?<o>{A}{C} (?:from|and) {A}{C})`,
    `(?:border|frontier) between (?<o>{PL}),? \\({Q}\\)`,
    `at {Q}(?: long)?,? the (?:border|frontier) (?:between|of) (?<o>{PL})`,
    `(?:border|frontier) (?:that )?(?<o>{A}{C} shares with {A}{C}) (?:is|runs|stretches|measures) (?:for )?{Q}(?: long)?`,
    `(?:border|frontier) (?:separating|that separates) (?<o>{A}{C} (?:from|and) {A}{C}) (?:is|runs|stretches|measures) (?:for )?{Q}(?: long)?`,
    `(?:a |the |its |their )?{Q}(?:[- ]long)? (?:(?:long|shared|common|land|porous|mountainous|northern|southern|eastern|western) )?(?:(?<b>(?:{D}|{P})(?:-(?:{D}|{P}))?)(?:'s)? )?(?:border|frontier)(?:line)?(?: (?:with|between|that separates|separating|shared (?:by|with)|it shares with|of) (?<o>{PL}))?`,
    `(?:shar(?:e|es|ing)|ha(?:s|ve|d)|with) (?:a |the )?(?:(?:common|land|long|disputed|tense|mountainous|rugged|remote|contested|porous|closed|open) ){0,2}(?:border|frontier|boundary) of {Q}(?: with (?<o>{PL}))?`,
    `(?:{Q}) of (?:(?:shared|common|land) )?(?:border|frontier)s?(?: (?:with|between|that separates|separating) (?<o>{PL}))?`,
    `(?:border|frontier) (?:with|between) (?<o>{PL}),? (?:that |which )?(?:runs?|stretch(?:es|ing)?|extends?|extending|is|measures?|spans?|running|at) (?:for |some )?{Q}(?: long)?(?! (?:from|to|away|north|south|east|west|off))`,
    '(?:shar(?:e|es|ing)|have) (?:the |a )[^,;\uE00F\uE010]{0,40}(?:border|frontier|boundary)[^,;\uE00F\uE010]{0,20}, (?:at |some )?{Q}(?: long)?(?= ?[,.;)]|$)',
    `(?:border|frontier) (?:with|between) (?<o>{PL}),? (?<c>of {Q}(?: long)?)`,
    `(?<o>(?:{P}|{D})(?:'s)?) {Q} border`,
    `(?<b>(?:{D}|{P})-(?:{D}|{P})) (?:border|frontier),? (?:which |that )?(?:is |runs |stretches |stretching |running )?(?:for )?(?<c>{Q}(?:[- ]long)?)(?= ?[,.;)]|$)`,
  ),
  ...rules(
    'en',
    long,
    '(?:that |which )?(?:runs|stretches|stretching|extends|extending|running|flows|winds|meanders) (?:for )?{Q}',
    '{Q}[- ]long(?! (?:border|frontier|convoy|queue|column|line))',
  ),
  ...rules(
    'en',
    thing,
    '(?:the )?{Q}(?:[- ]long)? (?<w>{W})',
    '(?<w>{W}),? (?:which )?(?:has|with) (?:a|its) (?:total )?length of {Q}',
    '(?<w>{W}),? (?:which )?(?:is |, )?an? {Q}(?:[- ]long)? river',
    '(?:at|flowing for|running for|with its|stretching) {Q}(?: long)?,? (?:the )?(?<w>{W})',
    '{Q}[- ]long river,? (?:the )?(?<w>{W})',
    'length of (?:the )?(?<w>{W}) is {Q}',
    '(?<w>{W}) \\({Q}\\)',
    '(?<w>{W}), (?<c>at {Q}(?: long)?),',
    '(?<w>{W}), (?<c>an? (?:[a-z-]{3,12} )?river (?:of|some|about)? ?{Q}(?: long)?)',
    "(?<w>{P}),? (?:is )?(?:the |{P}'s )(?:[a-z]{5,7}[- ])?longest river(?: (?:in|of) (?:the )?{P})?,? (?:at|with|and) (?:its )?{Q}",
    '(?<w>{W}),? (?:which |that )?(?:is|runs|flows|stretches|measures|winds|extends) (?:for )?{Q}(?:[- ]long)?(?! (?:north|south|east|west|from|off|away))',
  ),
  ...rules(
    'en',
    coast,
    '(?:coast(?:line)?|shoreline|seaboard) of {A}(?<k>{C}) (?:is|stretches|runs|measures|totals|extends) (?:for |over |some )?{Q}(?: long)?',
    '(?:a |its )?(?:coast(?:line)?|shoreline|seaboard) of {Q}',
    '{Q} of (?:(?<b>{D}) )?(?:coast(?:line)?|shoreline|seashore)(?: (?:of |in )(?<k>{P}))?',
    '(?:a |the |its )?{Q}(?:[- ]long)? (?:(?<b>{D}) )?(?:coast(?:line)?|shoreline)(?: of {A}(?<k>{C}))?',
    "(?:(?<k>{P})'s? |(?<b>{D}) |the |its )?(?:coast(?:line)?|shoreline),? (?:which |that )?(?:stretch(?:es|ing)|runs|running|extend(?:s|ing)|spans|totals|(?:is|measures)(?= [^,]{1,3} long)) (?:for )?{Q}(?: long)?",
  ),
];
