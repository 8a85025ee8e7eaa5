import { expect, test } from 'vitest';
import { testEdition } from '../../../tests/support/edition.ts';
import { livePortee } from '../../../tests/support/scene.ts';
import type { ArticleId } from '../../core/edition/model.ts';
import { memberships, readingDate } from './reading-date.ts';

const edition = await testEdition();
const june = { first: '2022-06-10', last: '2022-06-30' };
const may = { first: '2024-05-01', last: '2024-05-31' };

/** The blocs of Finland and Sweden, which joined one of them in 2023 and 2024. */
async function newMembers(show: (portee: ReturnType<typeof livePortee>) => void) {
  const portee = livePortee(edition);
  show(portee);
  await portee.answered();
  const scene = portee.scene.getState();
  const at = memberships(scene);
  const blocs = ['FI', 'SE'].map((country) =>
    (at?.blocsOf(country) ?? []).some(({ id }) => id === 'nato'),
  );
  return [readingDate(scene), ...blocs];
}

test('who belonged where is told as of the window, of the article in it, or of the latest', async () => {
  const old = edition.articles.find(({ date }) => date?.edtf === '2022-06-25')?.id as ArticleId;
  expect(await newMembers(() => {})).toEqual(['2024-05-26', true, true]);
  expect(await newMembers(({ actions }) => actions.setWindow(june))).toEqual([
    '2022-06-30',
    false,
    false,
  ]);
  expect(await newMembers(({ actions }) => actions.setWindow(may))).toEqual([
    '2024-05-31',
    true,
    true,
  ]);
  expect(
    await newMembers(({ actions }) => {
      actions.openArticle(old);
      actions.setWindow(june);
    }),
  ).toEqual(['2022-06-25', false, false]);
  // It is not of that time.
  expect(
    await newMembers(({ actions }) => {
      actions.openArticle(old);
      actions.setWindow(may);
    }),
  ).toEqual(['2024-05-31', true, true]);
});
