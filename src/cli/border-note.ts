import { loadMapCredits } from '../node/map-credits.ts';

/** Whose borders were used, and how far they may be off. */
export interface BorderNote {
  readonly borders: string;
  readonly outlineError: string;
}

/** As the page says it beside a reach (reach.limitOutline). */
const outlineError =
  'Outlines: Natural Earth, 1:10,000,000; they move a line of 500 km by about 1 km, 3.5 km at most.';

export async function borderNote(): Promise<BorderNote> {
  const { borderView } = await loadMapCredits();
  return { borders: borderView.en ?? '', outlineError };
}
