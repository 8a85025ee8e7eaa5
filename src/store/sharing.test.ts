import { describe, expect, test } from 'vitest';
import { testEdition } from '../../tests/support/edition.ts';
import { livePortee } from '../../tests/support/scene.ts';
import type { ArticleId, PlaceId } from '../core/edition/model.ts';
import { parseSelection } from '../core/export/selection.ts';
import { span } from '../core/text/offset.ts';
import { sharedReaches } from './reach/shared-reaches.ts';
import { citable } from './selectors/quote.ts';
import { sharedSelection } from './selectors/shared-selection.ts';
import { shared } from './sharing.ts';

const edition = await testEdition();
const [article] = edition.articles;
const mention = edition.mentions.find((each) => each.kind === 'place' && each.placeId === 'minsk');
if (article === undefined || mention === undefined) throw new Error('The edition is empty.');

test('sharing is over as soon as another screen is opened, and leaves no trace in the screen', () => {
  const { scene, actions } = livePortee(edition);
  const { screen } = scene.getState();
  actions.toggleSharing();
  expect(shared(scene.getState())).not.toBeNull();
  expect(scene.getState().screen).toBe(screen);
  actions.openAside('places');
  expect(shared(scene.getState())).toBeNull();
  actions.toggleSharing();
  actions.toggleSharing();
  expect(shared(scene.getState())).toBeNull();
});

describe('what is cited', () => {
  test('is the sentence that the headline checks, until something is open or chosen', async () => {
    const { scene, actions, answered } = livePortee(edition);
    expect(citable(scene.getState())).toMatchObject(edition.headline?.claim ?? {});
    actions.openArticle(article.id);
    await answered();
    expect(citable(scene.getState())).toEqual({
      articleId: article.id,
      span: null,
      isMention: false,
    });
    actions.selectPlace('minsk' as PlaceId);
    await answered();
    expect(citable(scene.getState())?.span).not.toBeNull();
    expect(citable(scene.getState())).toBe(citable(scene.getState()));
  });

  test('is the mention at which the reader stands, or what the reader chose', async () => {
    const { scene, actions, answered } = livePortee(edition);
    actions.openMention(mention);
    await answered();
    expect(citable(scene.getState())).toMatchObject({
      articleId: mention.articleId,
      isMention: true,
    });
    const quote = { articleId: article.id, span: span(3, 9) };
    actions.openSharing(quote);
    expect(citable(scene.getState())).toEqual({ ...quote, isMention: false });
  });
});

describe('what is selected', () => {
  test('is nothing in particular until the view is of a part', () => {
    const { scene, actions } = livePortee(edition);
    expect(sharedSelection(scene.getState())).toEqual([]);
    actions.openArticle('gazette-2024-05-26' as ArticleId);
    actions.selectPlace('minsk' as PlaceId);
    actions.toggleKind('city');
    const selection = sharedSelection(scene.getState());
    expect(selection).toEqual([
      'article:gazette-2024-05-26',
      'place:minsk',
      ...['country', 'region', 'water', 'landmark', 'bloc'].map((kind) => `kind:${kind}`),
    ]);
    expect(parseSelection(selection).ok).toBe(true);
    actions.setWindow({ first: '2022-06-10', last: '2022-06-30' });
    expect(sharedSelection(scene.getState())).toContain('told:2022-06-10/2022-06-30');
  });
});

test('a range about a point is a ring to draw; one of the reader’s own is no claim', async () => {
  const { scene, actions, answered } = livePortee(edition);
  actions.selectPlace('minsk' as PlaceId);
  await answered();
  actions.addOverlay(edition.systems[0]?.id ?? ('' as never));
  actions.addRadius(300 as never);
  const reaches = sharedReaches(scene.getState(), () => 'Minsk');
  expect(reaches.length).toBeGreaterThan(0);
  for (const { drawn, origin } of reaches) {
    expect(drawn).toBeNull();
    expect(origin).toMatchObject({ label: 'Minsk', centre: expect.any(Array) });
  }
});
