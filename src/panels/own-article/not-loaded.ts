import { fail } from '../../core/result.ts';
import type { LookAgainFault } from '../../store/adding/adding-port.ts';

/** What looks again did not come. */
export const notLoaded = (error: unknown) => fail<LookAgainFault>({ detail: String(error) });
