import {
  headBefore,
  headOfCoordination,
  headOfParenthesis,
  headOfRelatives,
  headOfSentence,
} from '../clause.ts';
import { isDenied as isDeniedBefore } from '../denial.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { type Rule, rules } from '../rule.ts';
import { isCountry, isCountryItself } from '../sort-of-place.ts';
import type { Statement } from '../statement.ts';
import { countryBefore, opensSentence, subjectAfter, subjectBefore } from '../subject.ts';
import { theseCountries } from '../these-countries.ts';
import { landlockedRules } from './landlocked.ts';
import { countedRules } from './neighbours-counted.ts';
import { separatedRules } from './separated.ts';

const isTown = ({ place, sense }: NamedPlace): boolean =>
  sense !== 'demonym' && ['seat', 'city', 'district'].includes(place?.feature ?? '');

/** Whom the sentence speaks of: the nearest country before, or the several that a list joins with it. */
function subjectsOf(hit: Hit, others: readonly NamedPlace[]): NamedPlace[] {
  const these = theseCountries(hit);
  if (these !== null && these.length > 0) return [...these];
  // "X borders A and B, and also borders C": both are said of X.
  if (/,? (?:et|and|mais|but)(?: also| aussi| egalement)? $/.test(hit.before)) {
    const first = hit.placesBefore().at(-1)?.named;
    if (first !== undefined && isCountry(first)) return [first];
  }
  const head = headOfParenthesis(hit) ?? headOfRelatives(hit) ?? headOfCoordination(hit);
  if (head !== null && isCountry(head)) return [head];
  // "Lebanon, whose only neighbours are …": of what stands right before, whatever that is joined to.
  const [last] = hit.placesBefore();
  if (
    /^(?:whose|dont) /.test(hit.words) &&
    last &&
    isCountryItself(last.named) &&
    /\uE010,? $/.test(hit.before)
  )
    return [last.named];
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
  ['not', 'not2', 'not3'].some((group) => hit.has(group)) || isDeniedBefore(hit);

/** "Voisin", "neighbour": said of islands too; "borders on" is not. */
const isNeighbourWord = (words: string): boolean => /voisin|neighbou?r/.test(words);

/** "Limitrophe du Tchad, le Niger …": where the claim opens its sentence, what its list seems to end in is what it is of. */
function opened(hit: Hit): Statement | null {
  if (!opensSentence(hit)) return null;
  const listed = withoutSeas(hit.places('o').filter(isTold));
  const isTaken =
    /, ?(?:la |le |l'|les |the )?[\uE010\uE011]$/.test(hit.words) && listed.length > 1;
  const subject = isTaken ? listed.at(-1) : subjectAfter(hit);
  const others = isTaken ? listed.slice(0, -1) : listed;
  if (subject == null || others.length === 0 || !isCountry(subject)) return null;
  const isLoose = isNeighbourWord(hit.words);
  return { kind: 'adjacency', subjects: [subject], others, isDenied: isDenied(hit), isLoose };
}

/** "Bordered by Algeria and the Mediterranean": the sea has no border. */
function withoutSeas(told: NamedPlace[]): NamedPlace[] {
  const land = told.filter(({ place }) => place?.feature !== 'sea');
  return land.length > 0 ? land : told;
}

/** "Once Burgundy bordered Savoy": nothing that is so. */
const LONG_AGO =
  /(?:^|[ "])(?:autrefois|jadis|once|naguere|in (?:the )?(?:middle ages|\uE022th century)|au (?:moyen age|[xvi]{2,5}e siecle))(?: |,)[^;]{0,60}$/;

function withOthers(hit: Hit): Statement | null {
  if (LONG_AGO.test(hit.before)) return null;
  const before = opened(hit);
  if (before !== null) return before;
  const others = withoutSeas([...hit.places('o'), ...hit.places('o2')].filter(isTold));
  if (others.length === 0) return null;
  const said =
    /^(?:(?:qui|which|that) )?(?:(?:est|sont|is|are|was) )?(?:bord|frontal|limitroph|jouxt|touch|limite|delimit|born|ceintur|loge|intercal|bounded|ringed|enclosed|entour|cern|encadr|coince|situe|se trouve|se situe|s'etend|pris|niche|enserre|enchasse|cale|encastre|sandwich|wedge|squeeze|squash|trapped|located|lying|caught|nestle|tuck|flank|hemm)/.test(
      hit.skeleton.signs.slice(hit.from, hit.from + 16),
    )
      ? subjectBefore(hit)
      : null;
  // "Cúcuta, ville frontalière du Venezuela": a town lies near a border.
  if (said !== null && isTown(said) && /^(?:est )?frontal/.test(hit.words))
    return { kind: 'proximity', from: said, to: { type: 'border', countries: others } };
  const region = said === null || holdsSubject(hit) ? null : asArea(said);
  const isLoose = isNeighbourWord(hit.words);
  if (region !== null)
    return { kind: 'adjacency', subjects: [region], others, isDenied: isDenied(hit), isLoose };
  const town = OF_TOWN_TOO.test(hit.words) ? subjectBefore(hit) : null;
  const isOfTown = town?.place?.feature !== 'capital' && town !== null && isTown(town);
  const subjects = isOfTown ? [town] : subjectsOf(hit, others);
  return {
    ...{ kind: 'adjacency', subjects, others, isDenied: isDenied(hit), isLoose },
    ...(ONLY.test(hit.words) ? { isOnly: true } : {}),
  };
}

/** "Its only border is with", "n'a de frontière qu'avec": all that it borders on. */
const ONLY =
  /(?<![a-z])(?:only|sole|solely|just|single|but one|seule?s?|unique|qu'avec|qu'une?) (?!other |[^\uE010-\uE016]{0,40}(?:northern|southern|eastern|western|nordique|arabe))/;

/** "Rafah borders Egypt": what is said of a town as of a country; a capital's name may stand for its government. */
const OF_TOWN_TOO =
  /^(?:which |that |qui )?(?:borders?|bordering|borde|jouxte|touche|touches|abuts|adjoins|(?:is |est )?(?:adjacent|contigue?|attenante?)) /;

/** "BÉNIN. État d'Afrique de l'Ouest, bordé par …": the region holds what is spoken of. */
const holdsSubject = (hit: Hit): boolean =>
  /(?:^| )(?:etat|pays|royaume|republique|country|nation|state|kingdom|republic)(?: [a-z]{4,12})? (?:de |d'|de l'|du |in |of |in the )\uE011,? $/.test(
    hit.before,
  );

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
  // "La Turquie, voisine de la Syrie et de l'Iran, …": of one, and both are its neighbours.
  if (/^(?:voisine? |an? .*neighbou?r )/.test(hit.words) && /\uE010 ?, $/.test(hit.before))
    return withOthers(hit);
  const before = opened(hit);
  if (before !== null) return before;
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

/** "Russia's western neighbor Estonia". */
function ofOwner(hit: Hit): Statement | null {
  const owner = hit.place('w');
  const others = hit.places('o').filter(isTold);
  if (owner === null || others.length === 0) return null;
  const isLoose = isNeighbourWord(hit.words);
  return {
    ...{ kind: 'adjacency', subjects: [owner], others, isDenied: isDenied(hit), isLoose },
    ...(ONLY.test(hit.words) ? { isOnly: true } : {}),
  };
}

/** Two that border on each other: "la frontière entre la Pologne et le Bélarus". */
function each(hit: Hit): Statement | null {
  const [first, ...rest] = hit.places('o').filter(isTold);
  if (first === undefined || rest.length === 0) return null;
  const isLoose = isNeighbourWord(hit.words);
  return { kind: 'adjacency', subjects: [first], others: rest, isDenied: isDenied(hit), isLoose };
}

/** "Le Niger a une frontière avec le Bénin, mais n'en a pas avec le Ghana". */
const noSuchBorder = (hit: Hit): Statement | null =>
  /(?:frontiere|border|borde |bordent |touche|jouxte|limitrophe|voisin|neighbou?r)[^;]{1,60}$/.test(
    hit.before,
  )
    ? withOthers(hit)
    : null;

/** "Tanzania, with which the country shares a border", "Rwanda, which it borders": of what the sentence, or the one before, is of. */
function ofIt(hit: Hit): Statement | null {
  const others = hit.places('o');
  const isOther = (named: NamedPlace | null): boolean =>
    named !== null &&
    isCountry(named) &&
    !others.some(({ place }) => place?.id === named.place?.id);
  const whose = [headOfSentence(hit), headBefore(hit), countryBefore(hit, others)].find(isOther);
  if (whose == null) return null;
  return {
    ...{ kind: 'adjacency', subjects: [whose], others },
    ...{ isDenied: isDenied(hit), isLoose: true },
  };
}

/** "Malta, …, and Italy, which share a border": the two that the sentence names and joins. */
function ofTheTwo(hit: Hit): Statement | null {
  const [one, other] = theseCountries(hit) ?? [];
  if (one !== undefined && other !== undefined)
    return {
      ...{ kind: 'adjacency', subjects: [one], others: [other] },
      ...{ isDenied: isDenied(hit) || /pas|aucune/.test(hit.words), isLoose: false },
    };
  const { signs } = hit.skeleton;
  const [later, earlier] = hit.placesBefore().filter(({ named }) => isCountryItself(named));
  if (later === undefined || earlier === undefined) return null;
  const gap = signs.slice(earlier.at + 1, later.at);
  const isJoined = /^(?:, [^;:\uE00F]{1,90},)? (?:et|and) (?:la |le |l'|les |the )?$/.test(gap);
  const isRight = /^(?:, [^,;\uE010]{1,40})?,? (?:ne )?$/.test(signs.slice(later.at + 1, hit.from));
  if (!isJoined || !isRight) return null;
  return {
    ...{ kind: 'adjacency', subjects: [earlier.named], others: [later.named] },
    ...{ isDenied: isDenied(hit) || /pas|aucune/.test(hit.words), isLoose: false },
  };
}

/** "Belize is its other neighbour; Honduras is not one of them": of whose neighbours the words before tell. */
function oneOfThose(hit: Hit): Statement | null {
  const others = hit.places('o');
  if (
    !/(?:neighbou?rs|voisins|border(?:s|ed|ing)?|bordee?s?|limitrophes?|frontiere) ?[^;.]{0,120}$/.test(
      hit.before,
    )
  )
    return null;
  if (/\uE015/.test(hit.before)) return null;
  const whose = headOfSentence(hit);
  if (whose === null || !isCountry(whose)) return null;
  return { kind: 'adjacency', subjects: [whose], others, isDenied: isDenied(hit), isLoose: false };
}

/** "Liberia is among its neighbours": of the country that was spoken of. */
function oneOfIts(hit: Hit): Statement | null {
  const others = hit.places('o');
  const whose = countryBefore(hit, others);
  if (whose === null) return null;
  return { kind: 'adjacency', subjects: [whose], others, isDenied: isDenied(hit), isLoose: true };
}

const OWN_FR = '(?:son|sa|ses|leur|leurs|notre|nos|votre|vos)';
const SOME_FR =
  '(?: (?:grand|grande|petit|petite|puissant|puissante|immediat|immediate|proche|proches|direct|directe|turbulent|commun|communs|commune|remuant))?';

export const adjacencyRules: readonly Rule[] = [
  ...countedRules,
  ...rules(
    'fr',
    oneOfIts,
    "(?<o>{C}),? (?<c>(?:(?<not>n'est (?:pas|plus)|ne (?:figure|compte) pas) |est |figure |compte )(?:l'un de|parmi) (?:ses|les) voisins)(?= ?[,.;)]|$)",
  ),
  ...rules(
    'fr',
    noSuchBorder,
    "(?<not>n'en (?:a|ont|possede|possedent|partage|partagent)) (?:pas|plus|aucune) avec (?<o>{PL})",
  ),
  ...rules(
    'en',
    oneOfIts,
    "(?<o>{C}) (?<c>is (?<not>not )?(?:one of|among) (?:its|the country's) (?:(?:immediate|direct|closest) )?neighbou?rs)(?= ?[,.;)]|$)",
  ),
  ...rules(
    'fr',
    withOthers,
    '(?<not>ne )?partage(?:nt|ait|ant|aient|r)?(?<not2> pas)?(?: (?:egalement|aussi|en effet|toutes deux|tous deux|deja))?(?: (?:une?|sa|des|ses|leur|leurs|de|plusieurs|la))?(?: (?:longue|longues|tres longue))? frontieres?(?: (?:commune|communes|terrestre|terrestres|maritime|directe))? avec (?<o>{SIDES})',
    '(?<not>ne )?touche(?:nt)? pas (?:a )?(?<o>{PL})',
    '(?:presque|quasiment) (?:entierement |totalement |completement )?(?:entouree?|enclavee?|encerclee?)s? (?:par|de|dans) (?<o>{PL})',
    "partage(?:nt|ait)? (?:l'|la |cette |une )(?:meme )?ile(?: (?:de |d')(?:la |l')?{P})? avec (?<o>{PL})",
    "(?<not>n'|ne )?(?:a|ont|avait|avaient) (?<not2>pas )?(?:pour|comme) (?:(?:seule?s?|principale?s?) )?(?:pays )?voisine?s? (?<o>{PL})",
    '(?:a|ont|avait|avaient) (?<o>{PL}) (?:pour|comme) (?:(?:seule?s?|principale?s?) )?(?:pays )?voisine?s?',
    'partage(?:nt|ait|ant)? avec (?<o>{PL}) (?:une|sa|leur|la|ses|des) (?:(?:longue|plus longue|tres longue) )?frontieres?(?! (?:de |longue de )?{Q})',
    'partage(?:nt|ait|ant)? (?:sa|ses) frontieres? (?:nord|sud|est|ouest|septentrionale|meridionale|orientale|occidentale) avec (?<o>{PL})',
    '(?:confine(?:nt|ait)?|(?:est |sont )?adossee?s?) (?:a |au |aux )(?<o>{PL})',
    "(?:compte|figure|est|comptent|figurent|sont) parmi les (?:pays )?voisins (?:immediats |directs )?(?:de |du |des |d')(?<o>{PL})",
    "(?:se trouve(?:nt)?|se situe(?:nt)?|s'eten(?:d|dent)) (?:juste )?entre (?<o>{A}{C}(?:(?:, | et |, et ){A}{C})+)",
    "(?:jouxte(?:nt|ait)?(?: a la fois)?|(?:qui )?(?<!(?:a|ont|avait|aient|aura|deja|ete|aussi) )touche(?:nt)?(?: a la fois| a)?(?= (?:la |l'|le |les )?(?:{C}|{R}))|(?:est |sont )?contigue?s? (?:a|au|avec)|(?:est |sont )?attenante?s? (?:a|au)) (?<o>{PL})",
    '(?:dont les|ses) (?:pays )?voisins(?: immediats| directs)? sont (?<o>{PL})',
    "(?:dont (?:l'unique|la seule)|(?:sa|son) (?:seule|unique)) (?:frontiere|voisine?)(?: terrestre)? est (?:avec )?(?<o>{PL})",
    "n'(?:a|ont) de frontieres?(?: terrestres?| communes?)? qu'avec (?<o>{PL})",
    "n'(?:a|ont|possede|possedent) qu'une(?: seule)? frontiere(?: terrestre)?,? avec (?<o>{PL})",
    "n'(?:a|ont) (?:pour seul voisin|qu'un (?:seul )?voisin(?: terrestre| immediat)?),? (?:que )?(?<o>{PL})",
    "(?<not>n'|ne )?(?:a|ont|avait|possede|possedent|dispose|fait|font)(?<not3> pas)?(?: (?:bien|egalement|aussi|meme))? (?:une |de |d'une |pour seule |des )?(?:longue )?frontieres?(?: (?:commune|terrestre|directe)s?)?(?: avec (?<o>{PL}))",
    "(?:est |sont )?(?:limitrophe|frontaliere?|mitoyen(?:ne)?|riverain)s? (?:de |du |des |d'|avec )(?<o>{PL})",
    "(?:est |sont )?(?:bordee?s?|entouree?s?|cernee?s?|encadree?s?|enserree?s?|ceinturee?s?|flanquee?s?|limitee?s?|delimitee?s?|bornee?s?)(?: (?:notamment|entre autres|principalement))?(?: (?:de toutes parts|de tous cotes|sur (?:trois|deux|{N}) cotes))? (?<o>(?:(?=par |de |d'|a l'|au ){SIDES}))",
    '(?:qui )?bord(?:e|ent|ait)(?: (?:a la fois|aussi|egalement|notamment))? (?<o>{PL})',
    '(?:qui )?entoure(?:nt)? (?:presque |quasiment |entierement |completement )*(?<o>{A}{C})',
    '(?:est |sont )?(?:coince|enclave|situe|pris|serre|ecartele|pris en etau|prise en etau|pris en tenaille|prise en tenaille|pris en sandwich|prise en sandwich|niche|enserre|enchasse|cale|encastre|loge|intercale)e?s? entre (?<o>{PL})',
    `(?<o>{C}),? (?<c>${OWN_FR}${SOME_FR} voisin(?:e|s|es)?(?: (?:du |de l')(?:nord|sud|est|ouest)| (?:septentrional|meridional|oriental|occidental|immediat|direct)e?)?)(?= ?[,.;)]| a | est | et |$)`,
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
    ofOwner,
    "(?:les |ses )?(?:pays )?(?:seuls? )?voisins (?:immediats |directs )?(?:de la |de l'|du |des |de |d')(?<w>{C}) (?:sont|:|,? a savoir) ?(?<o>{PL})",
  ),
  ...rules(
    'fr',
    each,
    "(?<o>{C} et (?:la |le |l'|les )?{C}),? (?<c>(?:(?:sont|restent) )?(?:{N} |deux |des )?(?:pays|etats) (?:voisins|limitrophes|frontaliers))(?= ?[,.;)]|$)",
    "(?<o>{C} et (?:la |le |l'|les )?{C}),? (?<c>(?:qui )?(?<not>n'ont|ne partagent|ne possedent) (?:pas de|aucune) frontieres?(?: communes?| terrestres?)*)(?! avec)",
    "(?<o>{C} et (?:la |le |l'|les )?{C}) (?<c>(?<not>ne sont) (?:pas|plus) (?:voisine?s|limitrophes|frontaliere?s))(?= ?[,.;)]|$)",
    "(?<c>(?<not>aucune frontiere) ne (?:separe|relie) (?:la |le |l'|les )?(?<o>{C} (?:et (?:la |le |l'|les )?|de la |de l'|du |des |de |d'){C}))",
    "(?<o>{C} et (?:la |le |l'|les )?{C}),? (?<c>(?:qui )?(?:ont|partagent|possedent) (?:bien )?une (?:longue )?frontiere(?: commune)?)(?! avec)",
    "(?<o>{C} et (?:la |le |l'|les )?{C}) (?<c>(?:sont|restent) (?:voisine?s|limitrophes|frontaliere?s))(?= ?[,.;)]|$)",
    "(?<o>{C} et (?:la |le |l'|les )?{C}), (?<c>(?:tous deux |toutes deux )?(?:voisine?s|limitrophes))(?=,)",
  ),
  ...rules(
    'en',
    withOthers,
    "(?<not>does not |do not |doesn't |don't )?shar(?:e|es|ed|ing) (?:a |an |its |their |the )?(?:long |longest |short |shortest |only |land |common |maritime |porous |direct |disputed |tense |volatile |mountainous |rugged |remote |contested |closed |open |narrow |tiny |lengthy |heavily |guarded |militari[sz]ed |{Q} ){0,3}?(?:borders?|frontiers?|boundar(?:y|ies)) with (?<o>{SIDES})",
    "(?<not>does not |do not |doesn't |don't )?(?:has|have|had) (?:(?<not2>no )|a |common |long |land )?(?:long |land |common |direct )?(?:borders?|frontiers?) with (?<o>{SIDES})",
    'shar(?:e|es|ed|ing) (?:the |an |its )(?:(?:{D}|caribbean) )?island(?: of {P})? with (?<o>{PL})',
    'shar(?:e|es|ed|ing) (?:its|their) (?:northern|southern|eastern|western|longest|only) (?:land )?(?:border|frontier) with (?<o>{PL})',
    '(?:has|have|had|counts?) (?<o>{PL}) (?:as|for) (?:(?:its|a|their) )?(?:(?:immediate|only|direct) )?neighbou?rs?',
    '(?:counts?) (?<o>{PL}) among (?:its|their) neighbou?rs',
    '(?:is|are) (?:one of|among) the (?:countries|states|nations) (?:that border|bordering|which border) (?<o>{PL})',
    '(?<=(?:\uE010|which|that|,),? )(?:also )?touches (?<o>{A}{C}(?:(?:, | and |, and ){A}{C})*)',
    'meets (?<o>{A}{C}(?:(?:, | and |, and ){A}{C})*) along (?:a |an |its )',
    '(?:which |that )?surrounds (?<o>{A}{C})',
    "(?:another|one) (?:neighbou?r of (?<o>{A}{C})|of (?<o2>{C})'s? (?:(?:\uE022|many|few) )?neighbou?rs)",
    '(?:almost|nearly|virtually) (?:entirely |completely |wholly |totally )?(?:surrounded|encircled|enclosed) by (?<o>{PL})',
    '(?:(?:is|are|lies?|sits?) )?(?:adjacent|contiguous|next door) to (?<o>{PL})',
    '(?<=\uE010 )(?:is|lies|sits) next to {A}(?<o>{C})',
    '(?:its|whose) (?:(?:land|immediate|direct) )?neighbou?rs (?:are|include) (?<o>{PL})',
    '(?:its|whose) (?:only|sole) (?:(?:land|immediate|direct) )?(?:border|neighbou?r|frontier)s?(?: is| are)?,? (?:with )?(?<o>{PL})',
    '(?:has|have|with) (?:a single|just one|only one|but one) (?:land )?(?:border|neighbou?r|frontier),? (?:with )?(?<o>{PL})',
    '(?:has|have|shares?) (?:an? |its |their )?(?:(?:land|common) )?(?:border|frontier)s? (?:only|solely|just) with (?<o>{PL})',
    "(?<not>does not |do not |doesn't |don't )(?:border|adjoin|neighbou?r)(?: on)? (?<o>{PL})",
    '(?<=(?:\uE010|both|all|they|countries|states|nations),? (?:both |all |each |also )?)border(?: on)? (?<o>{SIDES})',
    '(?:which |that )?(?:borders|bordering|adjoins|adjoining|neighbou?rs|abuts)(?: on| both| only)? (?<o>{SIDES})',
    '(?:is |are |was )?(?:bordered|bounded|flanked|hemmed in|ringed|enclosed|surrounded(?= on| by {A}{P} (?:to|on|in) the| to the| by {A}{C}(?:, {A}{C})*,? and {A}{C}(?! (?:by|is|has)(?![a-z]))))(?: on (?:all|both|two|three|four|{N}) sides)?,? (?<o>(?:(?=by |to the |on the |in the |on its ){SIDES}))',
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
    "(?<w>{C})'s? (?<c>(?:(?:immediate|direct|only|land) )?neighbou?rs (?:are|include|:) ?(?<o>{PL}))",
    '(?:the )?(?:(?:immediate|direct|only|land) )?neighbou?rs of {A}(?<w>{C}) (?<c>(?:are|include|:) ?(?<o>{PL}))',
    "{A}(?<o>{C}) (?<c>is (?<not>not )?{A}(?<w>{C})'s? (?:(?:only|sole|giant|big|bigger|small|powerful|immediate|closest|nearest|eastern|western|northern|southern|larger|direct) ){0,2}neighbou?r)(?= ?[,.;)]| to |$)",
    '(?<o>{C}),? (?<c>(?:is )?(?:the (?:only|other|one) (?:other )?|another |one of the )(?:country|countries|neighbou?r|nation)s? (?:that |which )?{A}(?<w>{C}) (?:borders|touches|shares a (?:land )?border with))',
    "(?<w>{C})'s? (?<c>(?:only|sole) (?:land )?(?:border|neighbou?r|frontier)s?(?: is| are)?,? (?:with )?(?<o>{PL}))",
    "(?<o>{C}),? (?<c>(?<w>{C})'s? (?:(?:giant|big|bigger|small|powerful|immediate|closest|eastern|western|northern|southern|larger) ){0,2}neighbou?r)(?= ?[,.;)]|$)",
    "(?<w>{C})'s? (?<c>(?:(?:giant|big|bigger|small|powerful|immediate|closest|eastern|western|northern|southern|larger) )?neighbou?rs?,? (?<o>(?:the )?{P}(?:(?:, | and )(?:the )?{P}){0,6}))",
  ),
  ...rules(
    'en',
    each,
    "(?<o>{C} and (?:the )?{C}),? (?:which |that )?(?<c>(?<not>do not|don't) (?:share|have) (?:a|any) (?:(?:common|land|direct) )*(?:border|frontier)|have (?<not2>no) (?:(?:common|shared|land|direct) )*(?:border|frontier)|are (?<not3>not) (?:neighbou?rs|neighbou?ring (?:countries|states|nations)))(?! with| of)",
    '(?<c>there is (?<not>no) (?:(?:common|shared|land|direct) )*(?:border|frontier) between (?:the )?(?<o>{C} and (?:the )?{C}))',
    '(?<o>{C} and (?:the )?{C}), (?<c>(?:both |two )?(?:neighbou?rs|neighbou?ring (?:countries|states|nations)))(?=,)',
    "(?<o>{C} and (?:the )?{C})(?:, [^,;\uE00F]{1,50},)?,? (?<c>(?:,? ?(?:which|who|that) )?(?:share|have) (?:a|the) (?:[a-z' ]{1,30} )?(?:border|frontier)|are (?:neighbou?rs|neighbou?ring (?:countries|states|nations))|border (?:on )?(?:each other|one another))(?! with| of)",
  ),
  ...rules(
    'fr',
    ofIt,
    "(?<o>{C}), (?<c>(?:(?:qui (?:(?<not>ne )?(?:le |la |l'))|qu'(?:il|elle) )(?:jouxte|borde|touche|avoisine|entoure)(?: (?:sur (?:trois|deux|\uE022) cotes|de toutes parts|presque entierement))?|avec (?:laquelle|lequel|qui) (?:le pays|le royaume|la republique) (?:a|partage|possede) (?:une |sa |la )(?:longue )?frontiere(?: commune| terrestre)?))(?! (?:longue )?(?:de )?\uE021)",
  ),
  ...rules(
    'en',
    ofIt,
    '(?<o>{C}), (?<c>(?:which (?:it|the country) (?:also )?(?:borders|touches)|with which (?:the country|the kingdom) (?:shares|has) (?:a|its) (?:long |land |common )*(?:border|frontier)))(?! of \uE021)',
  ),
  ...rules(
    'fr',
    ofTheTwo,
    "(?:qui |elles |ils )?(?:(?<not>ne )?(?:partagent|ont|possedent) (?:pas |bien )?(?:d'|une |de |aucune |la )?(?:longue )?frontieres?(?: (?:commune|terrestre|maritime)s?)?)(?= ?[,.;)]|$)",
  ),
  ...rules(
    'en',
    ofTheTwo,
    "(?:which |who |they )?(?:(?<not>do not |don't )?(?:share|have) (?:(?<not2>no) |an? |any )?(?:(?:land|common|long|short|open|porous|tense|disputed|mountainous|narrow|closed) )?(?:border|frontier)s?)(?= ?[,.;)]|$)",
  ),
  ...rules(
    'fr',
    noSuchBorder,
    '(?<=(?:et|mais) )(?:(?<not>pas|non) |aussi |egalement )?avec (?<o>{PL})(?= ?[,.;)]|$)',
    '(?<=mais )(?<not>pas |non )(?:de |du )?(?<o>{A}{C})(?= ?[,.;)]|$)',
  ),
  ...rules(
    'en',
    noSuchBorder,
    '(?<=(?:and|but) )(?:(?<not>not) |also )with (?<o>{PL})(?= ?[,.;)]|$)',
    '(?<=but )(?<not>not )(?<o>{A}{C})(?= ?[,.;)]|$)',
  ),
  ...rules(
    'fr',
    oneOfThose,
    "(?<o>{C}),? (?<c>(?:(?<not>n'est pas|n'en est pas|ne compte pas|ne figure pas) |est |en est |compte |figure )(?:(?:l'un d'eux|l'une d'elles|un d'eux|l'un d'entre eux|une d'elles|des leurs|du nombre|du lot)|parmi (?:eux|elles)))(?= ?[,.;)]|$)",
  ),
  ...rules('en', oneOfThose, '(?<o>{C}) (?<c>is (?<not>not )?(?:one of|among) them)(?= ?[,.;)]|$)'),
  ...separatedRules,
  ...landlockedRules,
];
