import { expect, test } from 'vitest';
import type { DayRange } from '../../core/dates/edtf.ts';
import type { PlaceId } from '../../core/edition/model.ts';
import type { Sense } from '../../core/geoparse/sense.ts';
import { span } from '../../core/text/offset.ts';
import type { PassageGroup, QuotedPassage } from '../../library/answers.ts';
import { sensesFrom, sequenceOf } from './sequence.ts';

const place = 'p' as PlaceId;
const day = (first: string): DayRange => ({ first, last: first });

function passage(start: number, sense: Sense, days: DayRange | null): QuotedPassage {
  const mention = {
    kind: 'place',
    id: `m${start}`,
    placeId: place,
    sense,
    ...span(start, start + 5),
  };
  return {
    ...{ span: span(start, start + 20), text: 'Minsk se tait encore', marks: [mention.id] },
    ...{ mentions: [mention], moments: days === null ? [] : [days] },
  } as unknown as QuotedPassage;
}

const group = (
  id: string,
  date: { edtf: string; basis: 'stated' | 'inferred' } | null,
  ...passages: QuotedPassage[]
) => ({ article: { id, date }, passages }) as unknown as PassageGroup;

const said = sequenceOf(
  [
    group('undated', null, passage(0, 'actor', null)),
    group(
      'late',
      { edtf: '2024-05-26', basis: 'stated' },
      passage(0, 'actor', day('2024-05-26')),
      passage(40, 'location', day('2023-05-25')),
    ),
    group(
      'early',
      { edtf: '2022-06-25', basis: 'inferred' },
      passage(0, 'actor', day('2022-06-25')),
    ),
  ],
  place,
);

test('passages stand in the order of what they tell, those without a date last', () => {
  expect(said.map(({ id, days, isSure }) => [id, days?.first, isSure])).toEqual([
    ['early 0', '2022-06-25', false],
    ['late 40', '2023-05-25', true],
    ['late 0', '2024-05-26', true],
    ['undated 0', undefined, true],
  ]);
});

test('a sense is new where no passage before it has it', () => {
  expect(said.map(({ newSenses }) => newSenses)).toEqual([['actor'], ['location'], [], []]);
  expect(sensesFrom(said)).toEqual([
    { sense: 'actor', days: day('2022-06-25') },
    { sense: 'location', days: day('2023-05-25') },
  ]);
});
