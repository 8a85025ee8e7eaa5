import type { System } from './model.ts';

/** The kinds whose range does not say which cities and people they could strike. */
export type NoGroundWeapon = Exclude<System['kind'], 'ballistic missile'>;

/**
 * The kind of a system whose range is no strike on the ground: an air defence's is against aircraft,
 * an aircraft's radius is where it can go and come back from. Null for one that strikes places.
 */
export function noGroundWeapon({ kind }: Pick<System, 'kind'>): NoGroundWeapon | null {
  return kind === 'ballistic missile' ? null : kind;
}
