import { headOfParenthesis } from '../clause.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { isCountryItself } from '../sort-of-place.ts';
import { Standpoint } from '../standpoint.ts';
import type { Statement } from '../statement.ts';
import { asCountry, countryBefore, lastTwoCountries, oneOfTwo } from '../subject.ts';
import { theseCountries } from '../these-countries.ts';
import { headOfEntry, headOfSentence, topicBefore } from '../topic.ts';
import { areMoreTheirs, possessorOf } from './border-owners.ts';
import { coast } from './coast-statements.ts';

export function border(hit: Hit): Statement | null {
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
  const fronted = ownAfter(hit, said);
  if (isOfSeveral && fronted === null)
    return { kind: 'length', of: { type: 'border', between: [] }, quantity };
  const isBare =
    /^the \uE021/.test(hit.words) && said.length === 1 && hit.placesBefore().length === 0;
  const between = isBare ? bareWith(hit, said) : (fronted ?? withOther(hit, said));
  if (isOfTwo && between.length < 2) return null;
  return { kind: 'length', of: { type: 'border', between }, quantity };
}

/** "The 2,000-mile border with the United States" alone: of the one other country that the text spoke of just before. */
function bareWith(hit: Hit, said: readonly NamedPlace[]): readonly NamedPlace[] {
  const codes = said.map(({ place }) => place?.country);
  const others = hit
    .placesEarlier(300)
    .map(({ named }) => named)
    .filter((named) => isCountryItself(named) && !codes.includes(named.place?.country));
  const [own] = others;
  const isOne = others.every(({ place }) => place?.country === own?.place?.country);
  return own !== undefined && isOne ? [own, ...said] : [];
}

/** "Sur ses 1 350 km de frontière avec l'Afghanistan, le Tadjikistan a …": whose it is stands behind the comma. */
function ownAfter(hit: Hit, said: readonly NamedPlace[]): readonly NamedPlace[] | null {
  const [other, own, ...more] = said;
  const opens =
    /^["' ]*(?:sur|avec|le long de|long de|on|along|with|for|de|malgre|despite) (?:its |ses |the )?$/;
  const isFronted =
    opens.test(hit.before) && / (?:avec|with) [^,]{0,12}\uE010, ?[^,]{0,5}\uE010$/.test(hit.words);
  return isFronted && other !== undefined && own !== undefined && more.length === 0
    ? [own, other]
    : null;
}

/** "1,376 km of border with Mali and |951 km with Niger": the length of another border of the same country. */
export function another(hit: Hit): Statement | null {
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
export function withIt(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  const other = hit.place('a');
  const head = headOfSentence(hit) ?? countryBefore(hit, other === null ? [] : [other]);
  if (quantity === null || other === null || head === null || !isCountryItself(head)) return null;
  if (head.place?.id === other.place?.id) return null;
  return { kind: 'length', of: { type: 'border', between: [head, other] }, quantity };
}

/** A race or a walk is as long as whoever runs it wishes. */
const IS_RUN =
  /(?:^|[ '])(?:marathon|race|walk|run|ride|march|hike|swim|stage|course|etape|randonnee|marche|balade|promenade)(?: [^,;:]{0,30})?(?:, [^,;:]{0,40})?,? (?:is |was |est |etait |qui est )?$/;

/** "Is not 500 miles long" states no length. */
const DENIED = /(?:not|n't|ne|pas) $/;

/** A border of one named country is with the one that the text spoke of last. */
function withOther(hit: Hit, said: readonly NamedPlace[]): readonly NamedPlace[] {
  // "The alliance's border with Russia": of no one country, and of no table.
  if (isOfBloc(hit)) return [];
  if (said.length === 0) return pairBefore(hit);
  if (said.length !== 1) return said;
  const other =
    possessorOf(hit) ??
    oneOfTwo(hit) ??
    regionBefore(hit) ??
    headBeforeVerb(hit) ??
    countryBefore(hit, said);
  return other === null ? said : [other, ...said];
}

const OF_BLOC =
  /(?:^|[;:,] |(?:that|que|than|before that|after that) )["' ]*(?:(?:but|and|mais|et) )?(?:l'|la |le |the |cette |this )?(?:\uE015|alliance|bloc|union)(?:'s| (?:a|ont|has|have|shares?|partage(?:nt)?|possede|compte))(?: (?:an?|une|some|about|land|longest|total|quelque|pres de)){0,2} $/;
const isOfBloc = ({ before, words }: Hit): boolean =>
  OF_BLOC.test(before) ||
  /frontieres?(?: [a-z]{4,12})? (?:de l'|du )(?:\uE015|alliance|union|bloc)/.test(words);

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
  if (areMoreTheirs(hit)) return [];
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
  const own = hit.placesBefore().flatMap(({ named, at }) => {
    const country = asCountry(named);
    return country === null ? [] : [{ named: country, at }];
  });
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
  // "A, B and C share …": of no two of them.
  const [, , third] = own;
  const isOfMore =
    isJoined &&
    third !== undefined &&
    earlier !== undefined &&
    /^, (?:la |le |l'|les |the )?$/.test(signs.slice(third.at + 1, earlier.at));
  if (isOfMore) return [];
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
  /(?:(?:the|les) \uE022|both|they|ils|elles)(?: (?:countries|nations|neighbou?rs|states|pays|etats|voisins))? (?:(?:also |together |se )?(?:share|have|partagent|ont) (?:an? |the |une )?|(?:are|sont) (?:separated|divided|separee?s|divisee?s) (?:by|par) )$/;

export function thing(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  const named = hit.place('w') ?? hit.place('a');
  if (quantity === null || named === null) return null;
  return { kind: 'length', of: { type: 'thing', named }, quantity };
}

/** "Le Nil est célèbre : il mesure …": of the river that the words before speak of. */
export function ofTopic(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  const named = topicBefore(hit);
  if (quantity === null || named?.place?.feature !== 'river') return null;
  return { kind: 'length', of: { type: 'thing', named }, quantity };
}

/** "Le fleuve, qui s'étire sur 4 000 km": of the one river that the text spoke of just before. */
export function ofTheRiver(hit: Hit): Statement | null {
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
export function long(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  if (quantity === null || DENIED.test(hit.before) || IS_RUN.test(hit.before)) return null;
  // "The Rio Grande, which separates A from B, is 1,900 miles long": of the river, and of no country.
  const head = headOfParenthesis(hit);
  if (head?.place?.feature === 'river')
    return { kind: 'length', of: { type: 'thing', named: head }, quantity };
  // "Ecuador's coast, some 1,400 miles long": of the coast.
  if (
    /(?:coast(?:line)?|shoreline|seaboard|littoral|cotes?|facade maritime)(?: (?:de (?:la |l')?|du |of )\uE010)?, (?:which is |qui est )?$/.test(
      hit.before,
    )
  )
    return coast(hit);
  // "North Korea and Russia, whose common border is 11 miles long".
  if (
    /(?:whose (?:common|shared) (?:border|frontier)|dont la frontiere commune)[^,]{0,30} ?$/.test(
      hit.before,
    )
  )
    return { kind: 'length', of: { type: 'border', between: lastTwoCountries(hit) }, quantity };
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
