import type { System } from '../../edition/model.ts';
import { fail, succeed } from '../../result.ts';
import type { Applying } from '../change-mentions.ts';
import type { EditionState } from '../edition-state.ts';

export interface AddSystem {
  readonly verb: 'add system';
  readonly system: System;
}

export function addSystem(state: EditionState, { system }: AddSystem): Applying {
  if (state.systems.has(system.id)) return fail({ code: 'system is there', systemId: system.id });
  return succeed({ ...state, systems: new Map([...state.systems, [system.id, system]]) });
}
