import type { RangeClaim, SystemId, VariantId } from '../../edition/model.ts';
import { fail, succeed } from '../../result.ts';
import type { Applying } from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';

export interface AddRangeClaim {
  readonly verb: 'add range claim';
  readonly systemId: SystemId;
  readonly variantId: VariantId;
  readonly claim: RangeClaim;
}

export function addRangeClaim(
  state: EditionState,
  { systemId, variantId, claim }: AddRangeClaim,
): Applying {
  const system = state.systems.get(systemId);
  if (system === undefined) return fail({ code: 'no such system', systemId });
  if (!system.variants.some(({ id }) => id === variantId)) {
    return fail({ code: 'no such variant', variantId });
  }
  const variants = system.variants.map((variant) =>
    variant.id === variantId ? { ...variant, claims: [...variant.claims, claim] } : variant,
  );
  return succeed({
    ...state,
    systems: new Map([...state.systems, [systemId, { ...system, variants }]]),
  });
}
