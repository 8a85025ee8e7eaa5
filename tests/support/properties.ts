import fc from 'fast-check';

/**
 * Property tests draw the same cases each time, so that a run says something of the code and not of its luck.
 * `npm run fuzz` draws others, and more of them; what fails there prints its seed.
 */
const times = Number(process.env.FUZZ_TIMES ?? 1);

fc.configureGlobal({ seed: times === 1 ? 20220625 : Date.now(), numRuns: 100 * times });

/** For a property of which a hundred cases are too many, or too few. */
export const runs = (count: number): { numRuns: number } => ({ numRuns: count * times });
