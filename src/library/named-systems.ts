import type { System } from '../core/edition/model.ts';
import { nameKeys } from '../core/search/name-keys.ts';
import { isOneErrorAway } from '../core/search/one-error.ts';

/** In fewer letters an error makes another name. */
const leastForgiven = 4;

/** The ids of the systems that a name begins, in any spelling; where it begins none, of those it misses by one typing error. */
export function systemsNamed(systems: readonly System[], key: string): System['id'][] {
  const known = systems.map(({ id, ...system }) => ({
    id,
    keys: namesOf(system).flatMap(nameKeys),
  }));
  const withName = (fits: (name: string) => boolean) =>
    known.filter(({ keys }) => keys.some(fits)).map(({ id }) => id);
  const begun = withName((name) => name.startsWith(key));
  const isForgiven = begun.length === 0 && key.length >= leastForgiven;
  return isForgiven ? withName((name) => isOneErrorAway(name, key)) : begun;
}

const namesOf = ({
  label,
  aliases,
  variants,
}: Pick<System, 'label' | 'aliases' | 'variants'>): readonly string[] => [
  ...[label, ...variants.map((variant) => variant.label)].flatMap(Object.values<string>),
  ...aliases,
];
