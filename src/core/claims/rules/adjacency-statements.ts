import { headOfCoordination, headOfParenthesis, headOfRelatives } from '../clause.ts';
import { isDenied as isDeniedBefore } from '../denial.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { isCountry, isCountryItself } from '../sort-of-place.ts';
import type { Statement } from '../statement.ts';
import { countryBefore, subjectBefore } from '../subject.ts';
import { opensSentence, subjectAfter } from '../subject-after.ts';
import { theseCountries } from '../these-countries.ts';
import { headBefore, headOfSentence } from '../topic.ts';

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

const ASIDE =
  /^ (?:mise?s? a part|except[a-z]{1,3}|aside|apart|excluded|(?:does|do|is|has) not|(?:does|do|is|has)n't|n[e'] ?[a-z]{1,10} pas|,? ?non(?= ?[,.;]|$))(?![a-z])/;

export function withOthers(hit: Hit): Statement | null {
  if (LONG_AGO.test(hit.before)) return null;
  const before = opened(hit);
  if (before !== null) return before;
  const told = withoutSeas([...hit.places('o'), ...hit.places('o2')].filter(isTold));
  // "With the United Kingdom, Gibraltar aside", "borders India, Sri Lanka does not": all but the last.
  const others = told.length > 1 && ASIDE.test(hit.after) ? told.slice(0, -1) : told;
  if (others.length === 0) return null;
  const said =
    /^(?:(?:qui|which|that) )?(?:(?:est|sont|is|are|was) )?(?:bord|frontal|limitroph|jouxt|touch|limite|delimit|born|ceintur|loge|intercal|bounded|ringed|enclosed|entour|cern|encadr|coince|situe|se trouve|se situe|s'etend|pris|niche|enserre|enchasse|cale|encastre|sandwich|wedge|squeeze|squash|trapped|located|lying|caught|nestle|tuck|flank|hemm|compr|tass|blott|love|enclos|resserr|press|jamm|penn|cradl|cramm|pinn|stuck|(?:lies|sits) between|borders?|abut|adjoin|share|partag)/.test(
      hit.skeleton.signs.slice(hit.from, hit.from + 16),
    )
      ? subjectBefore(hit)
      : null;
  // "Cúcuta, ville frontalière du Venezuela": a town lies near a border.
  if (said !== null && isTown(said) && /^(?:est )?frontal/.test(hit.words))
    return { kind: 'proximity', from: said, to: { type: 'border', countries: others } };
  const region = said === null || holdsSubject(hit) ? null : asArea(said, hit.words);
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
function asArea(named: NamedPlace, words: string): NamedPlace | null {
  const { place, territory } = named;
  if (/^(?:(?:which|that|qui) )?(?:lies|sits|abut|adjoin|share|partag)/.test(words))
    return place?.feature === 'region' ? named : null;
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
export function neighboursOf(hit: Hit): Statement | null {
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
export function ofOwner(hit: Hit): Statement | null {
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
export function each(hit: Hit): Statement | null {
  const [first, ...rest] = hit.places('o').filter(isTold);
  if (first === undefined || rest.length === 0) return null;
  const isLoose = isNeighbourWord(hit.words);
  return { kind: 'adjacency', subjects: [first], others: rest, isDenied: isDenied(hit), isLoose };
}

/** "Le Niger a une frontière avec le Bénin, mais n'en a pas avec le Ghana". */
export const noSuchBorder = (hit: Hit): Statement | null =>
  /(?:frontiere|border|borde |bordent |touche|jouxte|limitrophe|voisin|neighbou?r)[^;]{1,60}$/.test(
    hit.before,
  )
    ? withOthers(hit)
    : null;

/** "Tanzania, with which the country shares a border", "Rwanda, which it borders": of what the sentence, or the one before, is of. */
export function ofIt(hit: Hit): Statement | null {
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
export function ofTheTwo(hit: Hit): Statement | null {
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
export function oneOfThose(hit: Hit): Statement | null {
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
export function oneOfIts(hit: Hit): Statement | null {
  const others = hit.places('o');
  const whose = countryBefore(hit, others);
  if (whose === null) return null;
  return { kind: 'adjacency', subjects: [whose], others, isDenied: isDenied(hit), isLoose: true };
}
