import type { SystemId, Variant } from '../../edition/model.ts';
import { fail, succeed } from '../../result.ts';
import type { Applying } from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';

export interface AddVariant {
  readonly verb: 'add variant';
  readonly systemId: SystemId;
  readonly variant: Variant;
}

export function addVariant(state: EditionState, { systemId, variant }: AddVariant): Applying {
  const system = state.systems.get(systemId);
  if (system === undefined) return fail({ code: 'no such system', systemId });
  if (system.variants.some(({ id }) => id === variant.id)) {
    return fail({ code: 'variant is there', variantId: variant.id });
  }
  const more = { ...system, variants: [...system.variants, variant] };
  return succeed({ ...state, systems: new Map([...state.systems, [systemId, more]]) });
}
