import type { Formats } from '../../i18n/format.ts';
import type { TintSteps } from '../../store/selectors/tint-steps.ts';

/** The figures of the legend's line on tinted countries. */
export const stepWords = ({ first, second }: TintSteps, { number }: Pick<Formats, 'number'>) => ({
  first: number(first),
  next: number(first + 1),
  second: number(second),
});
