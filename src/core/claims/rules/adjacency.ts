import { headOfParenthesis, topicBefore } from '../clause.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { type Rule, rules } from '../rule.ts';
import type { Statement } from '../statement.ts';
import { countryBefore, subjectBefore } from '../subject.ts';

const isCountry = ({ place }: NamedPlace): boolean => place?.feature === 'country';

const isTown = ({ place, sense }: NamedPlace): boolean =>
  sense !== 'demonym' && ['seat', 'city', 'district'].includes(place?.feature ?? '');

/** Whom the sentence speaks of: the nearest country before, or the several that a list joins with it. */
function subjectsOf(hit: Hit, others: readonly NamedPlace[]): NamedPlace[] {
  // "X borders A and B, and also borders C": both are said of X.
  if (/,? (?:et|and|mais|but)(?: also| aussi| egalement)? $/.test(hit.before)) {
    const first = hit.placesBefore().at(-1)?.named;
    if (first !== undefined && isCountry(first)) return [first];
  }
  const nearest = countryBefore(hit, others);
  if (nearest === null) return [];
  const { signs } = hit.skeleton;
  const before = hit.placesBefore();
  const at = before.findIndex(({ named }) => named === nearest);
  const next = before[at + 1];
  const first = before[at];
  if (isPlural(signs.slice(hit.from, hit.from + 16)) && next && first) {
    const gap = signs.slice(next.at + 1, first.at);
    if (/^(?:,| et| and)[a-z' ]{0,8}$/.test(gap) && isCountry(next.named))
      return [next.named, nearest];
  }
  return [nearest];
}

/** "Partagent", "voisins", "are": said of several. */
const isPlural = (words: string): boolean =>
  /^(?:(?:ne )?[a-z]+(?:nt|es|s) |(?:ont|sont|are|have|share|border) )/.test(words) &&
  !/^(?:shares|borders|has|is|its|ses|les|des) /.test(words);

const isDenied = (hit: Hit): boolean =>
  ['not', 'not2', 'not3'].some((group) => hit.has(group)) ||
  /(?:ne |n'|not |no longer |never |doesn't |does not )$/.test(hit.before);

/** "Voisin", "neighbour": said of islands too; "borders on" is not. */
const isNeighbourWord = (words: string): boolean => /voisin|neighbou?r/.test(words);

function withOthers(hit: Hit): Statement | null {
  const told = hit.places('o').filter(isTold);
  // "Bordered by Algeria and the Mediterranean": the sea has no border.
  const land = told.filter(({ place }) => place?.feature !== 'sea');
  const others = land.length > 0 ? land : told;
  if (others.length === 0) return null;
  const said =
    /^(?:(?:est|sont|is|are|was) )?(?:bord|frontal|limitroph|jouxt|touch|limite|delimit|born|ceintur|loge|intercal|bounded|ringed|enclosed|entour|cern|encadr|coince|situe|pris|niche|enserre|enchasse|cale|encastre|sandwich|wedge|squeeze|squash|trapped|located|lying|caught|nestle|tuck|flank|hemm)/.test(
      hit.skeleton.signs.slice(hit.from, hit.from + 16),
    )
      ? subjectBefore(hit)
      : null;
  // "Cúcuta, ville frontalière du Venezuela": a town lies near a border.
  if (said !== null && isTown(said) && /^(?:est )?frontal/.test(hit.words))
    return { kind: 'proximity', from: said, to: { type: 'border', countries: others } };
  const region = said === null ? null : asArea(said);
  const isLoose = isNeighbourWord(hit.words);
  if (region !== null)
    return { kind: 'adjacency', subjects: [region], others, isDenied: isDenied(hit), isLoose };
  const subjects = subjectsOf(hit, others);
  return { kind: 'adjacency', subjects, others, isDenied: isDenied(hit), isLoose };
}

/** A part of a country, or the region that a town's name stands for: "Kaliningrad, coincée entre …" is said of it. */
function asArea(named: NamedPlace): NamedPlace | null {
  const { place, territory } = named;
  if (place?.feature === 'region' || place?.feature === 'macro-region') return named;
  return place !== null && territory !== undefined ? { ...named, place: territory } : null;
}

const isTold = ({ place }: NamedPlace): boolean =>
  place === null ||
  place.feature === 'country' ||
  place.feature === 'region' ||
  place.feature === 'bloc' ||
  place.feature === 'sea' ||
  place.feature === 'macro-region';

/** "Les voisins de la Biélorussie, la Lituanie et la Pologne": the first is whose neighbours the others are. */
function neighboursOf(hit: Hit): Statement | null {
  // "Le Tchad est voisin de la Libye, du Niger et du Soudan": all of them are its neighbours.
  if (/^(?:est|sont|etait|is|are|was) /.test(hit.words)) return withOthers(hit);
  const places = hit.places('o').filter(isTold);
  const [first, ...rest] = places;
  if (first === undefined) return null;
  if (rest.length > 0)
    return { kind: 'adjacency', subjects: [first], others: rest, isDenied: false, isLoose: true };
  // "Parmi les voisins de la Russie": whoever they are.
  const words = hit.skeleton.signs.slice(Math.max(0, hit.from - 5), hit.from + 5);
  if (/(?:des|les|aux) /.test(words)) return null;
  const subjects = subjectsOf(hit, [first]);
  return { kind: 'adjacency', subjects, others: [first], isDenied: isDenied(hit), isLoose: true };
}

/** "Partage ses frontières avec sept pays, dont le Mali", "borders three NATO members". */
function counted(hit: Hit): Statement | null {
  const count = hit.has('none') ? 0 : hit.number();
  if (count === null || count > 30) return null;
  const named = hit.places('o').filter(isCountry);
  const bloc = hit.place('b');
  const topic = headOfParenthesis(hit) ?? topicBefore(hit);
  const head =
    topic !== null && isCountry(topic)
      ? { named: topic }
      : hit.placesBefore().find((each) => isCountry(each.named));
  const of = head?.named.sense === 'demonym' ? null : (head?.named ?? countryBefore(hit, named));
  return { kind: 'adjacency', count, of, bloc, named };
}

/** "Russia's western neighbor Estonia". */
function ofOwner(hit: Hit): Statement | null {
  const owner = hit.place('w');
  const others = hit.places('o').filter(isTold);
  if (owner === null || others.length === 0) return null;
  const isLoose = isNeighbourWord(hit.words);
  return { kind: 'adjacency', subjects: [owner], others, isDenied: false, isLoose };
}

/** Two that border on each other: "la frontière entre la Pologne et le Bélarus". */
function each(hit: Hit): Statement | null {
  const [first, ...rest] = hit.places('o').filter(isTold);
  if (first === undefined || rest.length === 0) return null;
  const isLoose = isNeighbourWord(hit.words);
  return { kind: 'adjacency', subjects: [first], others: rest, isDenied: false, isLoose };
}

function landlocked(hit: Hit): Statement | null {
  const tied = subjectBefore(hit);
  const near = [
    ...(tied === null ? [] : [tied]),
    ...[...hit.placesBefore(), ...hit.placesEarlier()].map(({ named }) => named),
  ];
  const own = near.find((named) => isCountry(named) && named.sense !== 'demonym');
  const named = hit.place('l') ?? own ?? null;
  if (named?.place && named.place.feature !== 'country') return null;
  return { kind: 'adjacency', landlocked: named, isDenied: hit.has('not') };
}

const OWN_FR = '(?:son|sa|ses|leur|leurs|notre|nos|votre|vos)';
const SOME_FR =
  '(?: (?:grand|grande|petit|petite|puissant|puissante|immediat|immediate|proche|proches|direct|directe|turbulent|commun|communs|commune|remuant))?';

const NAMED_FR = '(?:,? ?\\(?(?:dont|parmi lesquels|notamment|a savoir|:) ?(?<o>{PL}))?';
const NAMED_EN = '(?:,? ?\\(?(?:including|among them|such as|:) ?(?<o>{PL}))?';

export const adjacencyRules: readonly Rule[] = [
  ...rules(
    'fr',
    counted,
    `(?:partage(?:nt|ant)? (?:ses|des|une|leurs|sa)|a (?:des|une)) (?:longues? )?frontieres?(?: communes?| terrestres?)? avec (?:pas moins de )?(?<n>{N}) (?:pays|etats|voisins|membres)(?: membres)?(?: (?:de la |de l'|du |de |des )(?:la |l')?(?<b>{B}))?${NAMED_FR}`,
    "n'a (?<none>aucune) frontieres?(?: terrestres?)(?! avec)",
    `(?:compte|a|possede|n'a que|ne compte que) (?:pas moins de )?(?<n>{N}) (?:pays |etats )?(?:voisins|limitrophes|frontaliers)${NAMED_FR}`,
    `(?:est |sont )?(?:voisine?|limitrophe|frontaliere?|entouree?|bordee?)s? (?:de|par) (?<n>{N}) (?:pays|etats|voisins|membres)(?: membres)?(?: (?:de la |de l'|du |de |des )(?:la |l')?(?<b>{B}))?${NAMED_FR}`,
  ),
  ...rules(
    'en',
    counted,
    `(?:which |that |is |are )?(?:(?:shares?|sharing|has|have) (?:a |its |their |land |common )*(?:borders?|frontiers?|boundaries) with|borders|bordering|(?:bordered|surrounded|hemmed in|flanked|ringed) by|neighbou?rs|touch(?:es|ing)|abuts) (?:as many as |no fewer than )?(?<n>{N}) (?:other )?(?:(?<b>{B}) )?(?:countries|nations|states|neighbou?rs|members|member states|others)${NAMED_EN}`,
  ),
  ...rules(
    'en',
    counted,
    '(?:has|have) (?<none>no) land (?:border|frontier|neighbou?r)s?(?! with)',
    `(?:has|have|counts) (?:as many as |no fewer than )?(?<n>{N}) (?:land )?(?:neighbou?rs|neighbou?ring (?:countries|nations|states))${NAMED_EN}`,
  ),
  ...rules(
    'fr',
    withOthers,
    '(?<not>ne )?partage(?:nt|ait|ant|aient|r)?(?<not2> pas)?(?: (?:egalement|aussi|en effet|toutes deux|tous deux|deja))?(?: (?:une?|sa|des|ses|leur|leurs|de|plusieurs|la))?(?: (?:longue|longues|tres longue))? frontieres?(?: (?:commune|communes|terrestre|terrestres|maritime|directe))? avec (?<o>{SIDES})',
    '(?<not>ne )?touche(?:nt)? pas (?:a )?(?<o>{PL})',
    '(?:presque|quasiment) (?:entierement |totalement |completement )?(?:entouree?|enclavee?|encerclee?)s? (?:par|de|dans) (?<o>{PL})',
    "partage(?:nt|ait)? (?:l'|la |cette |une )(?:meme )?ile(?: (?:de |d')(?:la |l')?{P})? avec (?<o>{PL})",
    '(?:a|ont|avait|avaient) (?:pour|comme) (?:seuls? )?voisins? (?<o>{PL})',
    "(?:jouxte(?:nt|ait)?|touche(?:nt)?(?: a)?(?= (?:la |l'|le |les )?{C})|(?:est |sont )?contigue?s? (?:a|au|avec)|(?:est |sont )?attenante?s? (?:a|au)) (?<o>{PL})",
    "n'(?:a|ont) de frontieres?(?: terrestres?| communes?)? qu'avec (?<o>{PL})",
    "n'(?:a|ont|possede|possedent) qu'une(?: seule)? frontiere(?: terrestre)?,? avec (?<o>{PL})",
    "n'(?:a|ont) (?:pour seul voisin|qu'un (?:seul )?voisin),? (?:que )?(?<o>{PL})",
    "(?<not>n'|ne )?(?:a|ont|avait|possede|possedent|dispose)(?<not3> pas)? (?:une |de |d'une |pour seule |des )?(?:longue )?frontieres?(?: (?:commune|terrestre|directe)s?)?(?: avec (?<o>{PL}))",
    "(?:est |sont )?(?:limitrophe|frontaliere?|mitoyen(?:ne)?|riverain)s? (?:de |du |des |d'|avec )(?<o>{PL})",
    "(?:est |sont )?(?:bordee?s?|entouree?s?|cernee?s?|encadree?s?|enserree?s?|ceinturee?s?|flanquee?s?|limitee?s?|delimitee?s?|bornee?s?)(?: (?:de toutes parts|de tous cotes|sur (?:trois|deux|{N}) cotes))? (?<o>(?:(?=par |de |d'|a l'|au ){SIDES}))",
    '(?:qui )?bord(?:e|ent|ait) (?<o>{PL})',
    '(?:est |sont )?(?:coince|enclave|situe|pris|serre|ecartele|pris en etau|prise en etau|pris en tenaille|prise en tenaille|pris en sandwich|prise en sandwich|niche|enserre|enchasse|cale|encastre|loge|intercale)e?s? entre (?<o>{PL})',
    `(?<o>{C}),? (?<c>${OWN_FR}${SOME_FR} voisin(?:e|s|es)?(?: (?:du |de l')(?:nord|sud|est|ouest)| (?:septentrional|meridional|oriental|occidental)e?)?)(?= ?[,.;)]| a | est | et |$)`,
    `${OWN_FR}${SOME_FR} voisin(?:e|s|es)?${SOME_FR},? (?:l'|la |le |les )?(?<o>(?:{P}|{D})(?:(?:, | et )(?:l'|la |le |les )?(?:{P}|{D})){0,6})`,
  ),
  ...rules(
    'fr',
    neighboursOf,
    "(?:est |sont )?(?:des |les |aux |de |l'un des |un des )?voisin(?:e|s|es)?(?: (?:immediat|direct|oriental|occidental|mediterraneen|commun)(?:e|s|es)?)? (?:du (?:nord|sud) |de l'(?:est|ouest) )?(?:de |du |des |d')(?<o>{PL})(?! voisin)",
    "(?<o>{C}) voisine?s?(?! de| du| d'| des)",
  ),
  ...rules(
    'fr',
    each,
    "(?<o>{C} et (?:la |le |l'|les )?{C}) (?<c>(?:,? ?qui )?(?:ont|partagent|possedent) une (?:longue )?frontiere(?: commune)?)(?! avec)",
    "(?<o>{C} et (?:la |le |l'|les )?{C}) (?<c>sont (?:voisine?s|limitrophes|frontaliere?s))(?= ?[,.;)]|$)",
  ),
  ...rules(
    'fr',
    landlocked,
    "(?:(?:le |la |l'un des |un |une )(?:(?:plus )?(?:grand|petit|vaste)e?s? )?)?(?:pays|etat|nation|royaume|republique|territoire)s? (?:(?:[a-z]{4,14}|{D}) ){0,2}(?:enclavee?s?|sans (?:aucun )?littoral|sans (?:aucun )?(?:acces|debouche|ouverture) (?:a la mer|sur la mer|maritime)|prives? d'acces a la mer)(?: (?:du monde|de la planete|d'(?:afrique|asie|europe|amerique du sud)))?(?! entre| dans)",
    ', (?<c>enclavee?)(?=,| et (?:pauvre|sans) )',
    "(?:est|reste|sont|restent|etait|demeure) (?:tou(?:te)?s (?:les )?(?:deux|trois|quatre|\uE022) )?(?:un pays |totalement |entierement |doublement |aussi |egalement )?enclavee?s?(?: au (?:coeur|centre) (?:de la |de l'|du ){P})?(?= ?[,.;:)]|$| et | mais )",
    "(?:est |sont )?(?:prive|depourvu)e?s? (?:de tout |de toute |de |d')?(?:(?:acces|debouche|ouverture) (?:a|sur) la mer|facade maritime|littoral)",
    'sans (?:aucun )?(?:acces|debouche|ouverture|littoral|facade|cotes?)(?: direct)?(?: (?:a|sur) la mer| maritime)?',
    "(?:n'a|n'ont|ne dispose|ne possede)(?: pas| aucun| plus)? ?(?:d'|de )?(?:acces|debouche)(?: direct)? (?:a|sur) la mer",
  ),
  ...rules(
    'en',
    withOthers,
    "(?<not>does not |do not |doesn't |don't )?shar(?:e|es|ed|ing) (?:a |an |its |their |the )?(?:long |longest |short |shortest |only |land |common |maritime |porous |direct |{Q} ){0,3}?(?:borders?|frontiers?|boundar(?:y|ies)) with (?<o>{SIDES})",
    "(?<not>does not |do not |doesn't |don't )?(?:has|have|had) (?:(?<not2>no )|a |common |long |land )?(?:long |land |common |direct )?(?:borders?|frontiers?) with (?<o>{SIDES})",
    'shar(?:e|es|ed|ing) (?:the |an |its )(?:(?:{D}|caribbean) )?island(?: of {P})? with (?<o>{PL})',
    '(?:almost|nearly|virtually) (?:entirely |completely |wholly |totally )?(?:surrounded|encircled|enclosed) by (?<o>{PL})',
    '(?:is |are )?(?:adjacent|contiguous|next door) to (?<o>{PL})',
    '(?:its|whose) (?:only|sole) (?:land )?(?:border|neighbou?r|frontier)(?: is)?,? (?:with )?(?<o>{PL})',
    '(?:has|have|with) (?:a single|just one|only one|but one) (?:land )?(?:border|neighbou?r|frontier),? (?:with )?(?<o>{PL})',
    "(?<not>does not |do not |doesn't |don't )(?:border|adjoin|neighbou?r)(?: on)? (?<o>{PL})",
    '(?<=(?:\uE010|both|all|they|countries|states|nations),? (?:both |all |each |also )?)border(?: on)? (?<o>{SIDES})',
    '(?:which |that )?(?:borders|bordering|adjoins|adjoining|neighbou?rs|abuts)(?: on| both| only)? (?<o>{SIDES})',
    '(?:is |are |was )?(?:bordered|bounded|flanked|hemmed in|ringed|enclosed|surrounded(?= on| by {A}{P} (?:to|on|in) the| to the))(?: on (?:all|both|two|three|four|{N}) sides)?,? (?<o>(?:(?=by |to the |on the |in the |on its ){SIDES}))',
    '(?:is |are )?(?:sandwiched|wedged|squeezed|squashed|located|situated|lying|lies|sits|sitting|caught|nestled|tucked|landlocked|hemmed in|trapped) (?:in )?between (?<o>{PL})',
    '(?:its|their|his|our) (?:(?:giant|big|bigger|small|smaller|powerful|immediate|closest|common|eastern|western|northern|southern|larger|mutual) )?neighbou?rs?,? (?<o>(?:the )?(?:{P})(?:(?:, | and )(?:the )?{P}){0,6})',
    '(?<o>{C}),? (?<c>(?:its|their|his|our) (?:(?:giant|big|bigger|small|smaller|powerful|immediate|closest|eastern|western|northern|southern|larger|only) ){1,2}neighbou?r)(?= ?[,.;)]| has | is | and |$)',
    '(?:its|their|our) (?<o>{D}(?:(?:, | and ){D}){0,4}) neighbou?rs?',
  ),
  ...rules(
    'en',
    neighboursOf,
    '(?:a |the |an )?(?:(?:immediate|direct|close|next-door|eastern|western|northern|southern) )?neighbou?rs? (?:of|to) (?<o>{PL})',
    'neighbou?ring (?<o>{C}(?:(?:, (?:and )?| and )(?:the )?{C}){0,6})',
  ),
  ...rules(
    'en',
    ofOwner,
    "(?<w>{C})'s? (?<c>(?:only|sole) (?:land )?(?:border|neighbou?r|frontier)s?(?: is| are)?,? (?:with )?(?<o>{PL}))",
    "(?<o>{C}),? (?<c>(?<w>{C})'s? (?:(?:giant|big|bigger|small|powerful|immediate|closest|eastern|western|northern|southern|larger) ){0,2}neighbou?r)(?= ?[,.;)]|$)",
    "(?<w>{C})'s? (?<c>(?:(?:giant|big|bigger|small|powerful|immediate|closest|eastern|western|northern|southern|larger) )?neighbou?rs?,? (?<o>(?:the )?{P}(?:(?:, | and )(?:the )?{P}){0,6}))",
  ),
  ...rules(
    'en',
    each,
    "(?<o>{C} and (?:the )?{C}),? (?<c>(?:,? ?(?:which|who|that) )?share (?:a|the) (?:[a-z' ]{1,30} )?(?:border|frontier)|are neighbou?rs|border (?:on )?(?:each other|one another))(?! with| of)",
  ),
  ...rules(
    'en',
    landlocked,
    "(?:(?:(?:the|a|an) (?:world's |region's |continent's )?|{P}'s? )(?:(?:largest|biggest|smallest|poor|small|large|tiny|vast|mountainous|poorest|only|few) ){0,2})?landlocked(?: (?<l>{P})| (?:(?:{D}|west|east|central|southern|african) ){0,3}(?:country|nation|state|kingdom|republic|countries|nations|states)(?: in the world| on earth)?)?(?! between)",
    '(?:has|with|have|having|lacks?|lacking) (?:no |any )?(?:direct )?(?:access to the (?:sea|ocean)|coastline|outlet to the (?:sea|ocean)|sea access|coast|seaboard)',
    'without (?:direct |any )?(?:access to the sea|a coastline|an outlet to the sea|sea access)',
  ),
];
