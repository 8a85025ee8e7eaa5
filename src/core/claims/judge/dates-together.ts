import type { Contradiction } from '../../dates/contradictions.ts';
import { numberOfDay, stretchOf } from '../../dates/stretch.ts';
import { type Outcome, wording } from './outcome.ts';

/** What is said of dates that cannot all hold: never which of them is wrong. */
export function judgeDatesTogether(contradiction: Contradiction): Outcome {
  return {
    verdict: 'differs',
    method: wording('finding.method.dates-together'),
    ...told(contradiction),
  };
}

function told(contradiction: Contradiction): Pick<Outcome, 'result' | 'differsBy' | 'unit'> {
  switch (contradiction.kind) {
    case 'weekday':
      return {
        result: wording('finding.result.weekday', {
          weekday: contradiction.is,
          date: contradiction.mention.edtf ?? '',
        }),
      };
    case 'no such day':
      return { result: wording('finding.result.no-such-day') };
    case 'reversed':
      return { result: wording('finding.result.reversed') };
    case 'after the article': {
      const { written, mention } = contradiction;
      return {
        result: wording('finding.result.after-article', { written }),
        ...daysBetween(written, mention.edtf),
      };
    }
    case 'apart': {
      const { other, mention } = contradiction;
      const values = { other: other.text, date: other.edtf ?? '' };
      return {
        result: wording('finding.result.dates-apart', values),
        ...daysBetween(other.edtf, mention.edtf),
      };
    }
  }
}

function daysBetween(
  one: string | null,
  other: string | null,
): Pick<Outcome, 'differsBy' | 'unit'> {
  const [first, second] = [one, other].map((edtf) => (edtf === null ? null : stretchOf(edtf)));
  if (!first || !second) return {};
  const days = Math.abs(numberOfDay(second.first) - numberOfDay(first.last));
  return { differsBy: days, unit: 'days' };
}
