import { expect, test } from 'vitest';
import { testEdition } from '../../../tests/support/edition.ts';
import { smallEdition } from '../../../tests/support/small-edition.ts';
import { span } from '../text/offset.ts';
import { differencesIn } from './event-agreement.ts';
import { loadEdition } from './load-edition.ts';
import type { ArticleId, Place, PlaceId } from './model.ts';
import type { EventAnswer } from './told-event.ts';

const event = {
  id: 'attente',
  name: { fr: 'L’attente' },
  date: '2022-06-25',
  placeId: 'minsk',
  note: null,
  questions: [{ id: 'where', label: null, agreed: null }],
  passages: [
    {
      articleId: 'essai',
      quote: { exact: 'À Minsk, on attend.', prefix: '', suffix: '' },
      says: [{ question: 'where', words: 'À Minsk', stressed: ['Minsk'] }],
    },
  ],
};

type Draft = Omit<typeof event, 'questions'> & { questions: readonly object[] };

const load = (...events: readonly Draft[]) =>
  loadEdition(
    new Map([...smallEdition, ['events.json', JSON.stringify({ events }, null, 2)] as const]),
  );

const sentencesOf = (change: Partial<Draft>) => {
  const result = load({ ...event, ...change });
  return result.ok ? [] : result.fault.map(({ line, sentence }) => [line, sentence]);
};

const [passage] = event.passages;
const saying = (...says: readonly object[]) =>
  sentencesOf({ passages: [{ ...passage, says }] as typeof event.passages });

test('an event is tied to its articles’ words, and to the places that they name', () => {
  const result = load(event);
  if (!result.ok) throw new Error(result.fault[0]?.sentence);
  const { text } = result.value.edition.articles[0] ?? { text: '' };
  const [loaded] = result.value.edition.events;
  const [answer] = loaded?.questions[0]?.answers ?? [];
  if (!answer) throw new Error('There is no answer.');
  expect(text.slice(answer.start, answer.end)).toBe('À Minsk');
  expect(answer.stressed.map(({ start, end }) => text.slice(start, end))).toEqual(['Minsk']);
  expect(answer.placeIds).toEqual(['minsk']);
  expect(loaded?.passages).toMatchObject([{ articleId: 'essai' }]);
});

test('what does not hold is told with its line', () => {
  expect(sentencesOf({ placeId: 'nulle-part' })).toEqual([
    [9, 'The event "attente" is placed at "nulle-part", which is no place.'],
  ]);
  const elsewhere = { exact: 'À Brest', prefix: '', suffix: '' };
  expect(
    sentencesOf({ passages: [{ ...passage, quote: elsewhere }] as typeof event.passages }),
  ).toEqual([
    [21, 'The event "attente" quotes "À Brest", which is not found for certain in "essai".'],
  ]);
  expect(saying({ question: 'where', words: 'Brest', stressed: [] })).toEqual([
    [29, 'The event "attente" quotes "Brest", which does not stand once in its passage.'],
  ]);
  expect(saying({ question: 'where', words: 'Minsk', stressed: ['on'] })).toEqual([
    [30, 'The event "attente" stresses words that do not stand once in "Minsk".'],
  ]);
  expect(saying({ question: 'who', words: 'Minsk', stressed: [] })).toEqual([
    [28, 'The event "attente" answers "who", which it does not ask.'],
  ]);
  expect(saying()).toEqual([
    [12, 'The event "attente" asks "where", which none of its passages answers.'],
  ]);
  expect(saying({ question: 'where', words: 'on attend', stressed: [] })).toEqual([
    [
      12,
      'The event "attente" answers "where" with words of "essai" in which no place is annotated.',
    ],
  ]);
  const linesOf = (change: Partial<Draft>) => sentencesOf(change).map(([line]) => line);
  expect(linesOf({ date: '2022-13' })).toEqual([8]);
  expect(linesOf({ questions: [{ id: 'etape', label: null, agreed: null }] })).toEqual([12]);
  const twice = load(event, event);
  expect(twice.ok ? [] : twice.fault).toMatchObject([
    { sentence: 'Two events have the id "attente".' },
  ]);
});

const answering = (placeIds: readonly string[], dates: EventAnswer['dates'] = []): EventAnswer => ({
  articleId: 'a' as ArticleId,
  ...span(0, 1),
  stressed: [],
  placeIds: placeIds as readonly PlaceId[],
  dates,
});
const asking = (id: string, ...answers: readonly EventAnswer[]) => ({
  ...{ id, label: null, agreed: null },
  answers,
});

test('places part unless one holds the other; what spans countries parts from none', async () => {
  const places: ReadonlyMap<PlaceId, Place> = new Map(
    (await testEdition()).places.map((place) => [place.id, place]),
  );
  const parted = (...ids: readonly string[]) =>
    differencesIn(asking('where', ...ids.map((id) => answering([id]))), places).map((difference) =>
      difference.kind === 'place' ? difference.places.map(({ id }) => id) : difference.dates,
    );
  expect(parted('moscow', 'saint-petersburg')).toEqual([['moscow', 'saint-petersburg']]);
  expect(parted('kremlin', 'moscow', 'russia')).toEqual([]);
  expect(parted('minsk', 'russia')).toEqual([['minsk', 'russia']]);
  expect(parted('minsk', 'nato', 'europe')).toEqual([]);
});

test('dates part where no day is in both; vague and approximate ones part from none', () => {
  const dated = (...dates: EventAnswer['dates']) =>
    differencesIn(asking('when', ...dates.map((date) => answering([], [date]))), new Map()).length;
  const stated = (edtf: string) => ({ edtf, basis: 'stated' as const });
  expect(dated(stated('2022-06-25'), stated('2022-06'), stated('2022-02-24/..'))).toBe(0);
  expect(dated(stated('2022-06-25'), stated('2022-06-24'))).toBe(1);
  expect(dated(stated('2022-06-25'), stated('2022-06-24~'))).toBe(0);
  expect(dated(stated('2022-06-25'), { edtf: '2022-05', basis: 'vague' })).toBe(0);
});
