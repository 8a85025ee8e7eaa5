import { countryOf } from '../country-of.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import type { Statement } from '../statement.ts';

/** The countries on the way; "across Lithuanian territory" is of those whose it is. */
function passed(hit: Hit): NamedPlace[] {
  const said = hit.places('v').filter(({ sense }) => sense !== 'demonym');
  // "Relié à Paris par Moscou": who acts there is nothing on the way.
  const [one, ...more] = said;
  const isDoer = one?.sense === 'actor' && one.place?.feature !== 'country';
  if (hit.has('by') && more.length === 0 && isDoer) return [];
  return [...said, ...hit.places('vd').flatMap((people) => countryOf(people) ?? [])];
}

const isOnTheWay = ({ place }: NamedPlace): boolean => place?.feature !== 'bloc';

/** In the air no country borders on the next. */
const FLIES =
  /(?:^|[ ,'"])(?:flights?|fly|flies|flying|flew|flown|planes?|jets?|airlines?|airways|vols?|avions?|vole(?:r|nt)?|compagnies? aeriennes?|escales?|stopovers?|layovers?|decolle(?:nt|r)?|atterrit)(?![a-z])/;
export const isFlown = (hit: Hit): boolean => FLIES.test(hit.before + hit.words);

/** Which countries lie on the way: "depuis la Russie, via la Biélorussie, jusqu'à Kaliningrad". */
export function route(hit: Hit): Statement | null {
  const via = passed(hit);
  const to = hit.place('z');
  const toShore = hit.has('shore');
  if (via.length === 0 || (to === null && !toShore) || isFlown(hit)) return null;
  if (![...(to === null ? [] : [to]), ...via].every(isOnTheWay)) return null;
  const from = hit.place('a') ?? hit.placesAfter()[0]?.named ?? null;
  return { kind: 'route', from, via, to };
}

/** "Depuis Kigali, le café gagne Mombasa par l'Ouganda": from where, the words before say. */
export function onward(hit: Hit): Statement | null {
  const via = passed(hit);
  const to = hit.place('z');
  const from = sourceOf(hit);
  if (via.length === 0 || to === null || from === null || isFlown(hit)) return null;
  if (![from, to, ...via].every(isOnTheWay)) return null;
  return { kind: 'route', from, via, to };
}

const FROM =
  /(?:^|[ '"(])(?:depuis|de|d'|du|from|leaving|quitt(?:e|ent|ant)|out of) ?(?:la |le |l'|les |the )?$/;
const IN = /(?:^|[ '"(])(?:in|at|near|a|au|en|dans|pres de) (?:la |le |l'|les |the )?$/;
const THENCE = /^["' ]*(?:de la|from there|thence),? /;

/** Where a way begins that the words before it tell of; whose the goods are ("le gaz algérien"). */
function sourceOf(hit: Hit): NamedPlace | null {
  const { signs } = hit.skeleton;
  const before = hit.placesBefore().filter(({ named }) => named.sense !== 'demonym');
  const leads = (at: number): string => signs.slice(Math.max(0, at - 24), at);
  const said = before.find(({ at }) => FROM.test(leads(at)));
  if (said !== undefined) return said.named;
  const [goods] = hit.places('of');
  if (goods !== undefined) return countryOf(goods);
  if (THENCE.test(hit.before)) {
    const [last] = hit.placesEarlier(300).filter(({ named }) => named.sense !== 'demonym');
    return last?.named ?? null;
  }
  const [nearest] = before;
  const isBeside =
    nearest !== undefined && IN.test(leads(nearest.at)) && hit.from - nearest.at < 60;
  return isBeside ? nearest.named : null;
}

/** "The pipeline crosses Georgia and Turkey": countries in a row, whichever lie at its ends. */
export function through(hit: Hit): Statement | null {
  const via = [...passed(hit), ...hit.places('z')];
  const codes = new Set(via.map(({ place }) => place?.country));
  const areCountries = via.every(({ place }) => place === null || place.feature === 'country');
  return codes.size < 2 || !areCountries ? null : { kind: 'route', from: null, via, to: null };
}
