import { expect, test } from 'vitest';
import { tellingArticle as telling } from '../../../tests/support/telling-articles.ts';
import { span } from '../text/offset.ts';
import { copiesAmong } from './copied-passages.ts';
import { proposeEvents } from './propose-events.ts';

const proposed = (articles: readonly ReturnType<typeof telling>[]) =>
  proposeEvents(articles, copiesAmong(articles.map(({ article }) => article)));

const one = telling(
  'a',
  'Samedi, le président Poutine a reçu Loukachenko à Minsk.',
  'Samedi',
  '2022-06-25',
);
const same = telling(
  'b',
  'À Minsk, le 25 juin, un sommet réunissait encore Poutine et ses alliés.',
  'le 25 juin',
  '2022-06-25',
);

test('sentences of two articles that name one place, one day and somebody are proposed as an event', () => {
  const [event, ...more] = proposed([one, same]);
  expect(more).toEqual([]);
  expect(event).toMatchObject({
    id: 'own-minsk-2022-06-25',
    date: '2022-06-25',
    placeId: 'own:minsk',
    passages: [{ articleId: 'a' }, { articleId: 'b' }],
  });
  const words = event?.questions.map(({ id, answers }) => [
    id,
    answers.map(({ articleId, start, end }) =>
      [one, same].find(({ article }) => article.id === articleId)?.article.text.slice(start, end),
    ),
  ]);
  expect(words).toEqual([
    ['where', ['Minsk', 'Minsk']],
    ['who', ['Poutine', 'Poutine']],
    ['when', ['Samedi', 'le 25 juin']],
  ]);
});

test('another day or nobody in common is no event', () => {
  const dayAfter = telling(
    'b',
    'À Minsk, le 26 juin, un sommet réunissait encore Poutine et ses alliés.',
    'le 26 juin',
    '2022-06-26',
  );
  const nobody = telling(
    'c',
    'À Minsk, le 25 juin, le marché a fermé plus tôt que de coutume.',
    'le 25 juin',
    '2022-06-25',
  );
  expect(proposed([one, dayAfter, nobody])).toEqual([]);
});

test('an article that repeats another word for word is no second account', () => {
  const copy = telling(
    'b',
    'Samedi, le président Poutine a reçu Loukachenko à Minsk.',
    'Samedi',
    '2022-06-25',
  );
  expect(proposed([one, copy])).toEqual([]);
  const third = telling(
    'c',
    'À Minsk, le 25 juin, un sommet réunissait Poutine et ses alliés.',
    'le 25 juin',
    '2022-06-25',
  );
  expect(proposed([one, copy, third])[0]?.passages).toHaveLength(3);
});

test('the day may stand in the sentence before', () => {
  const parted = telling(
    'b',
    'Le sommet s’est tenu le 25 juin. Le président Poutine y a salué Loukachenko à Minsk.',
    'le 25 juin',
    '2022-06-25',
  );
  expect(proposed([one, parted])[0]?.passages[1]).toMatchObject({ articleId: 'b', start: 0 });
});

test('a place that waits for review is enough where it is likely, and is not where it is a guess', () => {
  const unsure = (confidence: number) => ({
    ...same,
    mentions: same.mentions.map((mention) => ({
      ...mention,
      reviewed: false,
      proposal: { confidence, sense: mention.sense, candidates: [], reasons: [] },
    })),
  });
  expect(proposed([one, unsure(0.85)])).toHaveLength(1);
  expect(proposed([one, unsure(0.4)])).toEqual([]);
});

test('what the sentence with the day has told is not told again by the next', () => {
  const twice = telling(
    'b',
    'Poutine a salué Loukachenko à Minsk le 25 juin. Minsk était calme.',
    'le 25 juin',
    '2022-06-25',
  );
  const [mention] = twice.mentions;
  const start = twice.article.text.lastIndexOf('Minsk');
  const again = mention && { ...mention, ...span(start, start + 5) };
  const [event] = proposed([
    one,
    { ...twice, mentions: [...twice.mentions, ...(again ? [again] : [])] },
  ]);
  expect(event?.passages).toHaveLength(2);
});
