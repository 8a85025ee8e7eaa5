import * as v from 'valibot';
import type { ReachAnswer } from '../core/reach/reach-answer.ts';
import { keyOf, type ReachQuestion } from '../store/answers.ts';

/** The build has worked it out; here it only matters whether this is its whole work. */
const schema = v.object({
  query: v.looseObject({ mode: v.string() }),
  answer: v.looseObject({
    shapes: v.looseObject({ core: v.looseObject({}), high: v.looseObject({}) }),
    targets: v.array(v.looseObject({ id: v.string() })),
    cities: v.array(v.looseObject({ id: v.string() })),
    countries: v.array(v.looseObject({ country: v.string() })),
  }),
});

interface FindingAnswer {
  readonly query: Omit<ReachQuestion, 'ask'>;
  readonly answer: ReachAnswer;
}

/** The answer that was worked out when the edition was built; null where it is another question's, or damaged. */
export async function readHeadlineAnswer(url: string, key: string): Promise<ReachAnswer | null> {
  const response = await fetch(url);
  if (!response.ok) return null;
  const json: unknown = await response.json();
  if (!v.is(schema, json)) return null;
  // The text of a question follows the order of its keys, which the schema does not keep.
  const { query, answer } = json as unknown as FindingAnswer;
  return keyOf({ ask: 'reach', ...query }) === key ? answer : null;
}
