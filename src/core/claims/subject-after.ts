import type { NamedPlace } from './place.ts';
import type { Standpoint } from './standpoint.ts';
import { headBefore, townOfSentenceBefore } from './topic.ts';

const ROUGH_KM = 20;

/** "Near Kharkiv": somewhere about it. */
export const roughly = (named: NamedPlace): NamedPlace =>
  named.place === null || named.place.radiusKm > 0
    ? named
    : { ...named, place: { ...named.place, radiusKm: ROUGH_KM } };

/** Where a sentence begins; "petit pays" may stand before what is said of the country after the comma. */
const OPENING =
  /^["' ]*(?:(?:being|as|etant|comme|tout en etant|(?:bien qu'|quoiqu')(?:elle|il|ils|elles) ne soi(?:t|ent) (?:pas|plus)|(?:although|though|while|despite) (?:not|not being)|sans etre) )?(?:(?:(?:petite?|grande?|vaste|ancienne?|vieille|simple|une?|le|la|l'|an?|the|tiny|small|large|vast|old|former|mountainous|landlocked|(?:west|east|central|southern|north) african|\uE020) ?){0,3}(?:pays|etat|nation|royaume|republique|territoire|ville|port|cite|bourgade|country|kingdom|state|republic|nation|territory|town|city|village)(?: (?:d'|de (?:la |l')?|du |des |in |of (?:the )?)(?:[\uE010\uE011\uE013]|[a-z]{4,9}(?: (?:de l'|du )?[a-z]{3,10})?))? )?$/;

/** Whether a claim opens its sentence, and tells of what follows its comma. */
export const opensSentence = (hit: Standpoint): boolean => OPENING.test(hit.before);

const TOWN_AFTER =
  /^, (?:the city|the town|the village|the port|la ville|le village|le port|la cite) /;

/** "À 60 km au nord de Lyon, Mâcon …": a claim that opens its sentence tells of what follows its comma. */
export function subjectAfter(hit: Standpoint): NamedPlace | null {
  if (
    /^,? (?:pres|non loin|a proximite|aux abords|near|close to|just outside) ?(?:de |d'|du |of )?(?:the |la )?(?:town of |village of |ville de |village de )?[\uE012]/.test(
      hit.after,
    )
  ) {
    const [near] = hit.placesAfter();
    if (near !== undefined) return roughly(near.named);
  }
  if (!opensSentence(hit)) return null;
  // "Landlocked, it joined …": of what the sentence before opened with.
  if (
    /^, (?:it|elle|il|the country|le pays|the kingdom|le royaume|the island|l'ile|the city|the town|la ville) (?!(?:[a-z\uE020]+ )?(?:de |d'|du |of )?[\uE010-\uE016])/.test(
      hit.after,
    )
  )
    return headBefore(hit) ?? (TOWN_AFTER.test(hit.after) ? townOfSentenceBefore(hit) : null);
  const match =
    /^,? ?(?:se trouve |lies )?(?:(?:la |le |l'|the )(?:[a-z]{4,12} |\uE020 )?(?:ville|cite|ile|village|port|base|town|city|village|port|island)(?: \uE020)? (?:de |d'|du |of ))?(?:la |le |l'|the )?(?=[\uE010-\uE016])/.exec(
      hit.after,
    );
  return match ? (hit.placesAfter()[0]?.named ?? null) : null;
}
