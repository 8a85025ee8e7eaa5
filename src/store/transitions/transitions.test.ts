import { describe, expect, test } from 'vitest';
import { shippedEdition } from '../../../tests/support/edition.ts';
import type { PlaceId, SystemId, VariantId } from '../../core/edition/model.ts';
import { bindActions } from '../actions.ts';
import { shownMentions } from '../selectors/mentions.ts';
import { selectedPassages } from '../selectors/passages.ts';
import { initialState } from '../state.ts';
import { createPorteeStore } from '../store.ts';

const edition = await shippedEdition();
const place = (id: string) => id as PlaceId;

function portee() {
  const store = createPorteeStore(initialState(edition, 'fr'));
  return { actions: bindActions(store), state: () => store.getState() };
}

describe('selecting places', () => {
  test('a place chosen alone takes the other’s place', () => {
    const { actions, state } = portee();
    actions.selectPlace(place('minsk'));
    actions.selectPlace(place('moscow'));
    expect(state().selection).toEqual(['moscow']);
  });

  test('a place chosen beside another joins it, and a third takes the first’s turn', () => {
    const { actions, state } = portee();
    actions.selectPlace(place('minsk'));
    actions.selectPlace(place('moscow'), 'beside');
    expect(state().selection).toEqual(['minsk', 'moscow']);
    actions.selectPlace(place('belarus'), 'beside');
    expect(state().selection).toEqual(['moscow', 'belarus']);
  });

  test('chosen beside itself, a place leaves the selection', () => {
    const { actions, state } = portee();
    actions.selectPlace(place('minsk'));
    actions.selectPlace(place('minsk'), 'beside');
    expect(state().selection).toEqual([]);
  });

  test('asking for a second place makes the next plain choice join', () => {
    const { actions, state } = portee();
    actions.selectPlace(place('minsk'));
    actions.setAddingPlace(true);
    actions.selectPlace(place('moscow'));
    expect(state().selection).toEqual(['minsk', 'moscow']);
    expect(state().addingPlace).toBe(false);
  });

  test('two places show the passages that name both, and only those', () => {
    const { actions, state } = portee();
    actions.selectPlace(place('minsk'));
    const alone = selectedPassages(state()).flatMap(({ passages }) => passages);
    actions.selectPlace(place('moscow'), 'beside');
    const together = selectedPassages(state()).flatMap(({ passages }) => passages);
    expect(together.length).toBeGreaterThan(0);
    expect(together.length).toBeLessThan(alone.length);
    for (const { marks } of together) {
      expect(new Set(marks.map(({ placeId }) => placeId))).toEqual(new Set(['minsk', 'moscow']));
    }
  });
});

describe('following a mention', () => {
  test('opens its article and asks the map for its place and what was selected', () => {
    const { actions, state } = portee();
    actions.selectPlace(place('minsk'));
    const mention = edition.mentions.find(
      (candidate) => candidate.kind === 'place' && candidate.placeId === 'donbas',
    );
    if (mention === undefined) throw new Error('No article names that place any more.');
    actions.openMention(mention.id);
    expect(state().articleId).toBe(mention.articleId);
    expect(state().selection).toEqual(['donbas']);
    expect(state().viewRequest).toEqual({ type: 'places', placeIds: ['minsk', 'donbas'] });
  });

  test('next walks through the selected place’s mentions and comes round', () => {
    const { actions, state } = portee();
    actions.selectPlace(place('minsk'));
    const mentions = shownMentions(state()).filter(({ placeId }) => placeId === 'minsk');
    const visited = mentions.map(() => {
      actions.stepMention(1);
      return state().mentionId;
    });
    expect(visited).toEqual(mentions.map(({ id }) => id));
    actions.stepMention(1);
    expect(state().mentionId).toBe(mentions[0]?.id);
    actions.stepMention(-1);
    expect(state().mentionId).toBe(mentions.at(-1)?.id);
  });
});

describe('ranges', () => {
  const iskander = 'iskander' as SystemId;

  test('a system is drawn from the finding’s origin, and taken away again', () => {
    const { actions, state } = portee();
    actions.toggleSystem(iskander);
    expect(state().overlays).toMatchObject([
      { key: 0, variantId: 'iskander-m', origin: { type: 'places', placeIds: ['belarus'] } },
    ]);
    actions.toggleSystem(iskander);
    expect(state().overlays).toEqual([]);
  });

  test('a selected place is where the next range is drawn from', () => {
    const { actions, state } = portee();
    actions.selectPlace(place('minsk'));
    actions.toggleSystem(iskander, 'iskander-e' as VariantId);
    expect(state().overlays).toMatchObject([
      { variantId: 'iskander-e', origin: { placeIds: ['minsk'] } },
    ]);
  });

  test('a removed range leaves its key, and so its colour, to the next', () => {
    const { actions, state } = portee();
    actions.addOverlay(iskander);
    actions.addOverlay(iskander);
    actions.removeOverlay(0);
    actions.addOverlay(iskander);
    expect(state().overlays.map(({ key }) => key)).toEqual([1, 0]);
  });

  test('a dragged origin becomes a point of the reader’s', () => {
    const { actions, state } = portee();
    actions.addOverlay(iskander);
    actions.dragOrigin(0, [20, 50]);
    expect(state().overlays[0]?.origin).toEqual({ type: 'point', point: [20, 50] });
  });

  test('the finding leads to its system from its origin, whatever was selected', () => {
    const { actions, state } = portee();
    actions.selectPlace(place('minsk'));
    actions.showFinding();
    expect(state().panel).toBe('ranges');
    expect(state().overlays).toMatchObject([
      { systemId: 'iskander', origin: { type: 'places', placeIds: ['belarus'] } },
    ]);
  });
});

describe('filters', () => {
  test('demonyms are hidden until they are asked for', () => {
    const { actions, state } = portee();
    const before = shownMentions(state()).length;
    actions.toggleSense('demonym');
    expect(shownMentions(state()).length).toBeGreaterThan(before);
    actions.resetFilters();
    expect(shownMentions(state())).toHaveLength(before);
  });

  test('an article’s filter leaves its mentions only', () => {
    const { actions, state } = portee();
    const [article] = edition.articles;
    if (article === undefined) throw new Error('The edition is empty.');
    actions.toggleArticleFilter(article.id);
    const articles = new Set(shownMentions(state()).map(({ articleId }) => articleId));
    expect([...articles]).toEqual([article.id]);
  });
});
