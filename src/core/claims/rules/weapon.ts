import type { Hit } from '../hit.ts';
import type { Quantity } from '../quantity.ts';
import { Standpoint, sentenceBefore } from '../standpoint.ts';

/** What has a range, and is fired. */
const WEAPON =
  /(?:^|[ '"(-])(?:missiles?|rockets?|roquettes?|fusees?|ogives?|warheads?|drones?|shells?|obus|artillery|artillerie|howitzers?|obusiers?|canons?|cannons?|mortars?|mortiers?|launchers?|lanceurs?|lance-roquettes|munitions?|projectiles?|fired|tiree?s?|torpedo(?:es)?|torpilles?|icbms?)(?![a-z])|\uE024/;

/** What has a range as well, and threatens nobody with it. */
const CIVIL =
  /(?:^|[ '"(-])(?:cars?|vehicles?|vans?|trucks?|voitures?|vehicules?|automobiles?|utilitaires?|bus(?:es)?|autobus|bikes?|scooters?|motos?|velos?|airliners?|avions? de ligne|airbus|boeing|embraer|ferry|ferries|locomotives?|trains?|radars?|antennes?|antennas?|emetteurs?|transmitters?|beacons?|phares?|lighthouses?|wi-?fi|species|especes?|batteries? (?:electriques?|au lithium)|electric batter(?:y|ies)|recharges?|charge)(?![a-z])/;

const sentence = ({ before, words, after }: Standpoint): string => before + words + after;

/** "Its Shahab-3, with a range of 1,300 km, …": whatever it is, it is fired, unless it is flown. */
const WITH_RANGE = /(?:range|portee)(?: [a-z'-]{1,14}){0,4} ?(?:d'|jusqu'a )?\uE021/;
const AIRCRAFT = /(?:^|[ '"(-])(?:planes?|aircraft|jets?|avions?|helicopt[a-z]{2,4})(?![a-z])/;

/** Whether its sentence, or the one before it, tells of what is fired. */
export function tellsOfWeapon(hit: Hit): boolean {
  const own = sentence(hit);
  if (WEAPON.test(own)) return true;
  if (CIVIL.test(own)) return false;
  const isOfSome = WITH_RANGE.test(own) && !AIRCRAFT.test(own);
  return isOfSome || WEAPON.test(sentenceBefore(hit)?.before ?? '');
}

/** A range of something that is driven, sails or sends. */
export const isCivil = (hit: Hit): boolean => {
  const own = sentence(hit);
  return CIVIL.test(own) && !WEAPON.test(own);
};

/** The ways in which a text gives a range, the figure last or first. */
const RANGES = [
  /(?:range|radius|reach|portee|rayon d'action|autonomie)(?: [a-z'-]{1,14}){0,5} ?(?:d'|jusqu'a )?\uE021/g,
  /\uE021(?=[- ](?:[a-z]+ )?(?:range|radius)|(?: de)? (?:de portee|de rayon))/g,
  /(?:porte(?:nt)?|tire(?:nt)?|vole(?:nt)?|voler|parcouru|flew|travelled|flies|fires|carries|parcourir|franchir|frapper|atteindre|fly|flying|travel|travelling|reach(?:es|ing)?|hit(?:ting)?|strik(?:e|ing))(?: [a-z'-]{1,14}){0,4} ?(?:d')?\uE021(?! (?:de|du|d'|from|of|north|south|east|west|au) )/g,
];

/** The range that its sentence gives for what is fired; else the one before. */
export function rangeTold(hit: Hit): Quantity | null {
  const own = new Standpoint(hit.skeleton, hit.to + hit.after.length, hit.to + hit.after.length);
  // "With half that range": another figure, which is not given.
  if (
    /(?:^|[ '])(?:half|twice|double|triple|moitie|deux fois|trois fois)(?![a-z])/.test(own.before)
  )
    return null;
  const earlier = sentenceBefore(hit);
  return rangeIn(own) ?? (earlier === null ? null : rangeIn(earlier));
}

/** The one figure for a range before the end of a sentence; none where it gives several. */
function rangeIn({ skeleton, from, before }: Standpoint): Quantity | null {
  const start = from - before.length;
  const found = new Set<number>();
  for (const pattern of RANGES)
    for (const match of before.matchAll(pattern))
      found.add(start + match.index + match[0].length - 1);
  const [at, ...others] = found;
  const entity = at === undefined || others.length > 0 ? undefined : skeleton.entities.get(at);
  const isLength = entity?.type === 'length' && Number.isFinite(entity.quantity.highKm);
  return isLength ? entity.quantity : null;
}
