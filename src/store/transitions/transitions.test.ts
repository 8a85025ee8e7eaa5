import { describe, expect, test } from 'vitest';
import { testEdition } from '../../../tests/support/edition.ts';
import { livePortee } from '../../../tests/support/scene.ts';
import type { PlaceId } from '../../core/edition/model.ts';
import { freshPlaceTool, placeTool } from '../review/draft.ts';
import { articleOnScreen, currentMention } from '../screen.ts';
import { selectedPassages } from '../selectors/passages.ts';
import { shownPlaces } from '../selectors/places.ts';
import { underReview } from '../selectors/under-review.ts';

const edition = await testEdition();
const place = (id: string) => id as PlaceId;

function portee() {
  const { scene, actions, answered } = livePortee(edition);
  return { actions, answered, state: () => scene.getState() };
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

  test('two places show the passages that name both, and only those', async () => {
    const { actions, state, answered } = portee();
    const passages = async () => {
      await answered();
      return selectedPassages(state())?.groups.flatMap((group) => group.passages) ?? [];
    };
    actions.selectPlace(place('minsk'));
    const alone = await passages();
    actions.selectPlace(place('moscow'), 'beside');
    const together = await passages();
    expect(together.length).toBeGreaterThan(0);
    expect(together.length).toBeLessThan(alone.length);
    for (const { mentions, marks } of together) {
      const named = mentions.flatMap((mention) =>
        mention.kind === 'place' && marks.includes(mention.id) ? mention.placeId : [],
      );
      expect(new Set(named)).toEqual(new Set(['minsk', 'moscow']));
    }
  });
});

describe('following a mention', () => {
  const mentionOf = (placeId: string) => {
    const mention = edition.mentions.find(
      (candidate) => candidate.kind === 'place' && candidate.placeId === placeId,
    );
    if (mention === undefined) throw new Error('No article names that place any more.');
    return mention;
  };

  test('opens its article and asks the map for its place and what was selected', () => {
    const { actions, state } = portee();
    actions.selectPlace(place('minsk'));
    const mention = mentionOf('donbas');
    actions.openMention(mention);
    expect(articleOnScreen(state().screen)).toBe(mention.articleId);
    expect(state().selection).toEqual(['donbas']);
    expect(state().viewRequest).toEqual({ type: 'places', placeIds: ['minsk', 'donbas'] });
  });

  test('next walks through the open article, whatever is selected, and comes round', async () => {
    const { actions, state, answered } = portee();
    actions.selectPlace(place('minsk'));
    const { articleId } = mentionOf('minsk');
    actions.openArticle(articleId);
    await answered();
    const own = edition.mentions.filter(
      (mention) =>
        mention.articleId === articleId && mention.kind === 'place' && mention.sense !== 'demonym',
    );
    const visited = own.map(() => {
      actions.stepMention(1);
      return currentMention(state().screen);
    });
    expect(visited).toEqual(own.map(({ id }) => id));
    actions.stepMention(1);
    expect(currentMention(state().screen)).toBe(own[0]?.id);
    actions.stepMention(-1);
    expect(currentMention(state().screen)).toBe(own.at(-1)?.id);
  });

  test('next does nothing where no article is on the screen', () => {
    const { actions, state } = portee();
    const before = state().screen;
    actions.stepMention(1);
    expect(state().screen).toBe(before);
  });

  test('a place is walked from article to article, oldest first', async () => {
    const { actions, state, answered } = portee();
    actions.selectPlace(place('minsk'));
    await answered();
    const own = edition.mentions.filter(
      (mention) =>
        mention.kind === 'place' && mention.placeId === 'minsk' && mention.sense !== 'demonym',
    );
    const visited = own.map(() => {
      actions.stepPlace(1);
      return currentMention(state().screen);
    });
    expect(new Set(visited)).toEqual(new Set(own.map(({ id }) => id)));
    expect(state().selection).toEqual(['minsk']);
  });

  test('another place chosen leaves the mention, not the article', () => {
    const { actions, state } = portee();
    const mention = mentionOf('minsk');
    actions.openMention(mention);
    actions.selectPlace(place('moscow'));
    expect(currentMention(state().screen)).toBeNull();
    expect(articleOnScreen(state().screen)).toBe(mention.articleId);
  });
});

describe('views', () => {
  const [article] = edition.articles;
  if (article === undefined) throw new Error('The edition is empty.');

  test('beside the articles keep what was open, and the way back leads to it', () => {
    const { actions, state } = portee();
    actions.openArticle(article.id);
    actions.openAside('places');
    expect(state().screen).toMatchObject({ view: 'places', behind: { articleId: article.id } });
    actions.openAside('ranges');
    actions.openArticles();
    expect(articleOnScreen(state().screen)).toBe(article.id);
    actions.openArticles();
    expect(state().screen).toEqual({ view: 'list' });
  });

  test('the list shows the map as the edition opens, but for what is selected and for a search that is closed', () => {
    const { actions, state } = portee();
    const elsewhere = () => actions.showPoint([27, 52]);
    const asked = () => state().viewRequest?.type;
    actions.openAside('places');
    elsewhere();
    actions.openArticles();
    expect(asked()).toBe('opening');

    actions.openAside('search');
    elsewhere();
    actions.closeSearch();
    expect(state().screen).toEqual({ view: 'list' });
    expect(asked()).toBe('view');

    actions.openAside('places');
    actions.selectPlace(place('moscow'));
    elsewhere();
    actions.openArticles();
    expect(asked()).toBe('view');
  });
});

describe('filters', () => {
  test('demonyms are hidden until they are asked for', async () => {
    const { actions, state, answered } = portee();
    const before = shownPlaces(state()).mentions;
    actions.toggleSense('demonym');
    // What was shown stays until the answer is there.
    expect(shownPlaces(state()).mentions).toBe(before);
    await answered();
    expect(shownPlaces(state()).mentions).toBeGreaterThan(before);
    actions.resetFilters();
    expect(shownPlaces(state()).mentions).toBe(before);
  });

  test('an article’s filter leaves its mentions only', async () => {
    const { actions, state, answered } = portee();
    const [article] = edition.articles;
    if (article === undefined) throw new Error('The edition is empty.');
    actions.toggleArticleFilter(article.id);
    await answered();
    const own = edition.mentions.filter(
      (mention) =>
        mention.kind === 'place' && mention.articleId === article.id && mention.sense !== 'demonym',
    );
    expect(shownPlaces(state()).mentions).toBe(own.length);
  });
});

describe('the review', () => {
  test('takes mentions in hand one after the other, and goes back to where it was opened', async () => {
    const { actions, state, answered } = portee();
    const [first, second] = edition.mentions.filter(({ kind }) => kind === 'place');
    if (first === undefined || second === undefined) throw new Error('There are no mentions.');
    actions.selectPlace(place('minsk'));
    actions.openAside('places');
    actions.openReview();
    expect(state()).toMatchObject({ screen: { view: 'review' }, selection: [] });
    expect(currentMention(state().screen)).toBeNull();
    actions.reviewMention(first);
    actions.draftReview({ placeId: place('minsk'), scope: 'edition', later: [first.id] });
    await answered();
    expect(underReview(state())?.mention).toEqual(first);
    actions.reviewMention(second);
    expect(state().review).toMatchObject({ placeId: null, scope: 'here', later: [first.id] });
    expect(currentMention(state().screen)).toBe(second.id);
    actions.leaveReview();
    expect(state().screen.view).toBe('places');
    expect(state().review.later).toEqual([]);
  });

  test('opened at a mention by a link, it goes back to the articles', () => {
    const { actions, state } = portee();
    actions.openAside('review');
    actions.leaveReview();
    expect(state().screen).toEqual({ view: 'list' });
  });

  test('a point is put where the map was asked, an area gains a unit and loses it at the second touch', () => {
    const { actions, state } = portee();
    const donetsk = { unit: 'UA-14', country: 'UA', label: { fr: 'Donetsk' }, km2: 26_000 };
    const at = [37.8, 48] as const;
    actions.seekUnit(at);
    expect(state().review.tool).toBeNull();
    actions.draftReview({ tool: freshPlaceTool });
    actions.seekUnit(at);
    expect(placeTool(state().review)?.sought).toEqual({ at, isWhole: false });
    actions.foundUnit(at, donetsk);
    expect(placeTool(state().review)).toMatchObject({ point: at, country: 'UA', sought: null });
    actions.draftReview({ tool: { ...freshPlaceTool, how: 'area' } });
    actions.foundUnit(at, donetsk);
    expect(placeTool(state().review)?.units).toEqual([{ ...donetsk, at }]);
    actions.foundUnit(at, null);
    expect(placeTool(state().review)?.units).toHaveLength(1);
    actions.foundUnit(at, donetsk);
    expect(placeTool(state().review)?.units).toEqual([]);
  });

  test('a country as a whole takes the place of its regions in an area, and a region that of its country', () => {
    const { actions, state } = portee();
    const at = [37.8, 48] as const;
    const region = (unit: string, country: string) => ({ unit, country, label: {}, km2: 1 });
    const ukraine = { unit: 'UA', country: 'UA', label: null, km2: 600_000 };
    const units = () => placeTool(state().review)?.units.map(({ unit }) => unit);
    actions.draftReview({ tool: { ...freshPlaceTool, how: 'area' } });
    actions.seekUnit(at, true);
    expect(placeTool(state().review)?.sought).toEqual({ at, isWhole: true });
    for (const unit of [region('UA-14', 'UA'), region('UA-09', 'UA'), region('BY-BR', 'BY')])
      actions.foundUnit(at, unit);
    actions.foundUnit(at, ukraine);
    expect(units()).toEqual(['BY-BR', 'UA']);
    actions.foundUnit(at, region('UA-14', 'UA'));
    expect(units()).toEqual(['BY-BR', 'UA-14']);
  });

  test('a place that somebody wrote by hand is the one candidate of its mention', async () => {
    const { actions, state, answered } = portee();
    const mention = edition.mentions.find(
      (one) => one.kind === 'place' && one.placeId === place('minsk'),
    );
    if (mention === undefined) throw new Error('Minsk is not named.');
    actions.reviewMention(mention);
    await answered();
    expect(underReview(state())).toMatchObject({
      written: 'MINSK',
      candidates: [{ letter: 'A', likelihood: null, place: { placeId: 'minsk' } }],
      chosen: { letter: 'A' },
    });
  });
});

describe('the map that follows the text', () => {
  const [minsk, russia] = [place('minsk'), place('russia')];

  test('shows all that a paragraph names, and goes where something happens', () => {
    const { actions, state } = portee();
    actions.followText([minsk, russia], [minsk]);
    expect(state().focus).toBeNull();
    actions.setFollowing(true);
    actions.followText([minsk, russia], [minsk]);
    expect(state()).toMatchObject({
      focus: [minsk, russia],
      viewRequest: { type: 'places', placeIds: [minsk] },
    });
  });

  test('stays where it is for who acts, and keeps what it showed where nobody is named', () => {
    const { actions, state } = portee();
    actions.setFollowing(true);
    const before = state().viewRequest;
    actions.followText([russia], []);
    expect(state()).toMatchObject({ focus: [russia] });
    expect(state().viewRequest).toBe(before);
    actions.followText([], []);
    expect(state().focus).toEqual([russia]);
  });
});
