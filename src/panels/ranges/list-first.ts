import type { Formats } from '../../i18n/format.ts';

interface Listing {
  /** As many names as the sentence holds. */
  readonly most: number;
  readonly formats: Pick<Formats, 'list'>;
  /** How those that are left are told: "3 autres". */
  readonly others: (count: number) => string;
}

/** The first names as a sentence lists them, and how many more there are. */
export function listFirst(names: readonly string[], { most, formats, others }: Listing): string {
  const rest = names.length - most;
  return formats.list(rest > 0 ? [...names.slice(0, most), others(rest)] : names);
}
