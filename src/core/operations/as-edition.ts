import { isTold } from '../edition/load-claims.ts';
import type { Edition } from '../edition/model.ts';
import type { StoryStep } from '../edition/story.ts';
import { tellEvents } from '../edition/tell-event.ts';
import { tellStep } from '../edition/tell-step.ts';
import { writtenEvent } from '../edition/written-event.ts';
import { groupBy } from '../group-by.ts';
import type { EditionState } from './edition-state.ts';

/** The whole of an edition of one's own as every edition is read, its articles by their ids. What was rejected is not in it. */
export function asEdition(state: EditionState): Edition {
  const { title, articles, places, systems, story, events = [], eventDecisions = [] } = state;
  const all = [...articles.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  return {
    title,
    headline: null,
    articles: all.map(({ article }) => article),
    places: [...places.values()],
    systems: [...systems.values()],
    mentions: all.flatMap(({ mentions }) => mentions),
    dates: all.flatMap(({ dates }) => dates),
    events: tellEvents(events, eventDecisions, {
      article: (id) => articles.get(id) ?? null,
      places,
    }),
    ...(story.length > 0 && { story: toldIn(state) }),
  };
}

function toldIn({ articles, places, story }: EditionState): readonly StoryStep[] {
  const claims = [...articles.values()].flatMap((own) => own.claims ?? []);
  const findings = new Set(claims.filter(isTold).map(({ id }) => id));
  return story.map((step) =>
    tellStep(step, {
      article: (id) => articles.get(id) ?? null,
      hasPlace: (id) => places.has(id),
      hasFinding: (id) => findings.has(id),
    }),
  );
}

/** An edition that was published or written by hand as one's own. */
export function stateOf(edition: Edition): EditionState {
  const mentions = groupBy(edition.mentions, ({ articleId }) => articleId);
  const dates = groupBy(edition.dates, ({ articleId }) => articleId);
  return {
    title: edition.title,
    articles: new Map(
      edition.articles.map((article) => [
        article.id,
        {
          article,
          mentions: mentions.get(article.id) ?? [],
          dates: dates.get(article.id) ?? [],
          rejected: [],
          orphans: [],
          imported: null,
        },
      ]),
    ),
    places: new Map(edition.places.map((place) => [place.id, place])),
    systems: new Map(edition.systems.map((system) => [system.id, system])),
    ...(edition.events.length > 0 && {
      events: edition.events.map((event) => writtenEvent(event, edition.articles)),
    }),
    story: (edition.story ?? []).map(({ when: _, lost: __, ...step }) => step),
  };
}
