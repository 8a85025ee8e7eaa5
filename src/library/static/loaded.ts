import { FaultSignal } from '../tables/files.ts';

/** What only some questions need is loaded with the first of them; what does not come is a fault, to be asked again. */
export async function loaded<Module>(module: Promise<Module>): Promise<Module> {
  try {
    return await module;
  } catch (error) {
    throw new FaultSignal({ kind: 'unreachable', detail: String(error) });
  }
}
