import { afterEach, expect, test, vi } from 'vitest';
import { testEdition, testEditionFolder } from '../../tests/support/edition.ts';
import { livePortee } from '../../tests/support/scene.ts';
import { drawHeadline } from '../node/draw-headline.ts';
import { encodeHeadline } from '../node/encode-headline.ts';
import { keyOf } from '../store/answers.ts';
import { reachQuestion } from '../store/reach/reach-question.ts';
import { readHeadlineAnswer } from './headline-answer.ts';

const edition = await testEdition();

afterEach(() => vi.unstubAllGlobals());

/** What the page asks when the headline is followed. */
async function keyAsked(): Promise<string> {
  const { scene, actions, answered } = livePortee(edition);
  await answered();
  actions.showHeadline();
  const [overlay] = scene.getState().overlays;
  const question = overlay && reachQuestion(scene.getState(), overlay);
  return question ? keyOf(question) : '';
}

const served = (text: string) => vi.stubGlobal('fetch', async () => new Response(text));

test('the headline’s question finds its answer in the file that the build wrote, whole', async () => {
  const drawn = await drawHeadline(edition, testEditionFolder);
  if (!drawn.ok || drawn.value === null) throw new Error('The edition has no headline.');
  served(encodeHeadline(drawn.value).answer);
  const answer = await readHeadlineAnswer('answer.json', await keyAsked());
  expect(answer?.shapes.km2.all).toBeCloseTo(drawn.value.answer.shapes.km2.all, 3);
  expect(answer?.shapes.base?.outline.geometry.coordinates.length).toBeGreaterThan(0);
  expect(answer?.cities).toHaveLength(drawn.value.answer.cities.length);
  expect(await readHeadlineAnswer('answer.json', 'another question')).toBeNull();
});

test('a damaged file answers nothing', async () => {
  served('{"query": {"mode": "somewhere"}, "answer": {}}');
  expect(await readHeadlineAnswer('answer.json', await keyAsked())).toBeNull();
});
