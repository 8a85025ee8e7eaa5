import { countryOf } from '../country-of.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { type Standpoint, sentenceBefore } from '../standpoint.ts';
import type { Statement } from '../statement.ts';
import { countryBefore } from '../subject.ts';
import { isCivil, rangeTold, tellsOfWeapon } from './weapon.ts';

export function range(hit: Hit): Statement | null {
  const quantity = hit.quantity();
  if (quantity === null || isCivil(hit)) return null;
  return { kind: 'range', system: isOfAnother(hit) ? null : hit.systemNear(), quantity };
}

/** "Tire à 40 km", "an autonomy of 600 km": a range of what is fired, and of nothing else. */
export const rangeOfWeapon = (hit: Hit): Statement | null =>
  tellsOfWeapon(hit) ? range(hit) : null;

/** "The Kinzhal has a range of …": of something that is none of the known systems, whatever else the text names. */
const isOfAnother = ({ before, words }: Hit): boolean =>
  !/^(?:its|their|sa|son|leur) /.test(words) &&
  /(?:^|[ ,;:"])(?:the|le|la|l')? ?(?!(?:missiles?|rockets?|systems?|systemes?|weapons?|armes?|engins?|fusees?|roquettes?|versions?|variants?|variantes?|it|which|that|qui|il|elle|they|ils|elles|drones?|model|modele) )[a-z0-9-]{3,16} (?:missiles? |rockets? |drones? )?(?:has|have|had|a|ont|avait|boasts|possede|offre|dispose d'|is thought to have|is believed to have|aurait) ?(?:an? |une? )?$/.test(
    before,
  );

const isReachable = ({ place, sense }: NamedPlace): boolean =>
  sense !== 'demonym' && place?.feature !== 'sea';

/** "Paris is within reach of Lyon", "à portée de Lyon": where nothing is fired, by train. */
const OF_TRAVEL =
  / (?:(?:with)?in (?:easy )?reach of|a portee d(?:e|u)) ?(?:la |le |l'|the )?[\uE010-\uE016]/;

/** What a move brings into range: the targets are named in it, the ground it is made from before it. */
export function reach(hit: Hit): Statement | null {
  const targets = hit.has('here') ? landBefore(hit) : hit.places('t').filter(isReachable);
  if (targets.length === 0 || (OF_TRAVEL.test(hit.words + hit.after) && !tellsOfWeapon(hit)))
    return null;
  const beyond = hit.place('whose') ?? null;
  const origin = originOf(hit, beyond === null ? targets : [...targets, beyond]);
  const isDenied =
    /(?:ne |n'|not |out of |hors de )$/.test(hit.before) ||
    / (?:hors de|out of|beyond|outside) /.test(hit.words) ||
    hit.has('not') ||
    /(?:^|[ '"])(?:neither|ni|aucun|none) [^;:]{1,60}$/.test(hit.before);
  const { system, told } = meansOf(hit);
  return {
    ...{ kind: 'reach', targets, origin, beyond, system, isDenied },
    rangeKm: told?.highKm ?? null,
    ...(told?.qualifier === 'over' ? { isAtLeast: true } : {}),
  };
}

/** "Puts Warsaw in danger", "à leur merci": said of what is fired, and of no flood. */
export const threat = (hit: Hit): Statement | null => (tellsOfWeapon(hit) ? reach(hit) : null);

/** "It could hit Warsaw": a claim of how far something flies, where the text says how far, or what it is. */
export function couldHit(hit: Hit): Statement | null {
  if (!tellsOfWeapon(hit)) return null;
  const found = reach(hit);
  if (found?.kind !== 'reach') return null;
  return found.system === null && found.rangeKm === null ? null : found;
}

/** "Warsaw is within their reach": theirs who have what is fired. */
export const withinTheirReach = (hit: Hit): Statement | null =>
  tellsOfWeapon(hit) ? reach(hit) : null;

/** What is fired: a system that the sentence names; else what the text says how far it flies; else a system of before. */
function meansOf(hit: Hit) {
  const near = hit.systemNear();
  const isOwn = near !== null && /\uE024/.test(hit.before + hit.words + hit.after);
  const told = isOwn ? null : rangeTold(hit);
  return { system: told === null ? near : null, told };
}

const GROUND =
  "(?:from|in|at|near|to|into|depuis|de|d'|en|a|au|dans) (?:the |la |le |l')?(?:(?:l'|la )?(?:enclave|exclave|region) (?:\uE020 )?(?:de |of )(?:la )?|\uE020 (?:enclave|exclave) of )?";

/** "Fired from Minsk", "tirés de Minsk", "basés en Biélorussie", "depuis Belgorod". */
const FIRED = new RegExp(
  `(?:(?:fired|launched|based|stationed|deployed|positioned|installed|located|placed|tiree?s?|lancee?s?|basee?s?|deployee?s?|stationnee?s?|installee?s?|positionnee?s?|placee?s?) ${GROUND}|(?:^|[ "'])(?:from|depuis) (?:the |la |le |l')?)(?=[\uE010-\uE016])`,
  'g',
);

/** The ground that is named as the one from which it is fired, the nearest before; else the first after. */
function explicitOrigin(hit: Hit): NamedPlace | null {
  const said = hit.place('from') ?? firedFrom(hit) ?? groundIn(hit);
  const [of] = hit.places('o').filter(({ sense }) => sense !== 'demonym');
  const earlier = sentenceBefore(hit);
  return said ?? of ?? (earlier === null ? null : groundIn(earlier));
}

function firedFrom(hit: Hit): NamedPlace | null {
  const [first] = hit.after.matchAll(FIRED);
  const isNear = first !== undefined && !/[;\uE010-\uE016]/.test(hit.after.slice(0, first.index));
  return isNear && first.index < 60 ? (hit.placesAfter()[0]?.named ?? null) : null;
}

function groundIn(here: Standpoint): NamedPlace | null {
  const last = [...here.before.matchAll(FIRED)].at(-1);
  if (last === undefined) return null;
  const at = here.from - here.before.length + last.index + last[0].length;
  return here.placesBefore().find((each) => each.at === at)?.named ?? null;
}

/** "Des cibles dans ce pays": in the country that the sentence named last. */
const landBefore = (hit: Hit): NamedPlace[] =>
  hit
    .placesBefore()
    .map(({ named }) => named)
    .filter(({ place, sense }) => place?.feature === 'country' && sense !== 'demonym')
    .slice(0, 1);

/** "Des Iskander en Biélorussie", "from Belarus", "moving Iskanders to Belarus": the ground named nearest before. */
function originOf(hit: Hit, except: readonly NamedPlace[]): NamedPlace | null {
  const said = explicitOrigin(hit);
  const isTarget = except.some(({ place }) => place !== null && place.id === said?.place?.id);
  if (said !== null && !isTarget) return said;
  const isOther = (named: NamedPlace): boolean =>
    !except.some(({ place }) => place?.country === named.place?.country);
  const { signs } = hit.skeleton;
  const near = hit
    .placesBefore()
    .find(
      ({ named, at }) =>
        named.sense === 'location' &&
        isOther(named) &&
        /(?:en|au|a|depuis|from|in|to|into|dans|la|le|l') ?$/.test(
          signs.slice(Math.max(0, at - 9), at),
        ),
    );
  return near?.named ?? theEnclave(hit) ?? countryBefore(hit, except) ?? theirCountry(hit, except);
}

/** "Le missile chinois …. Il mettrait Guam à portée": of whose it is. */
function theirCountry(hit: Hit, except: readonly NamedPlace[]): NamedPlace | null {
  const people = (sentenceBefore(hit)?.placesBefore() ?? []).filter(
    ({ named }) =>
      named.sense === 'demonym' &&
      !except.some(({ place }) => place?.country === named.place?.country),
  );
  const [first, ...others] = people;
  return first === undefined || others.length > 0 ? null : countryOf(first.named);
}

/** "Les missiles de l'enclave": the part cut off that was named before. */
function theEnclave(hit: Hit): NamedPlace | null {
  if (!/(?:l'|the |cette |this )(?:enclave|exclave)(?![a-z])/.test(hit.before)) return null;
  const parts = hit.placesEarlier(600).filter(({ at }) => {
    const lead = hit.skeleton.signs.slice(Math.max(0, at - 40), at);
    return /(?:enclave|exclave)(?: [\uE020a-z]{1,12})? (?:de |d'|of )(?:la )?$/.test(lead);
  });
  return parts[0]?.named ?? null;
}
