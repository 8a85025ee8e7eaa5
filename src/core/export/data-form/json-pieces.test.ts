import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asJson, objectPieces } from './json-pieces.ts';

const wholeOf = async (pieces: AsyncIterable<string>): Promise<string> => {
  let whole = '';
  for await (const piece of pieces) whole += piece;
  return whole;
};

it('lays a list out piece by piece as the whole would be', async () => {
  const fields = fc.dictionary(fc.stringMatching(/^[A-Z]{1,3}$/), fc.jsonValue());
  await fc.assert(
    fc.asyncProperty(fields, fc.array(fc.jsonValue()), async (head, list) => {
      expect(await wholeOf(objectPieces(head, 'list', list))).toBe(
        `${asJson({ ...head, list })}\n`,
      );
    }),
  );
});

it('asks for what stands behind the list when the list has ended', async () => {
  const seen: number[] = [];
  function* records(): Generator<number> {
    for (const record of [1, 2]) {
      seen.push(record);
      yield record;
    }
  }
  const whole = await wholeOf(
    objectPieces({ title: 'A' }, 'list', records(), () => ({ seen: [...seen] })),
  );
  expect(whole).toBe(`${asJson({ title: 'A', list: [1, 2], seen: [1, 2] })}\n`);
});
