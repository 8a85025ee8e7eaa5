import type { Edition, Place, PlaceId } from '../core/edition/model.ts';
import type { AnswerTo } from './answers.ts';
import type { Library } from './library.ts';
import type { Question } from './questions.ts';
import { toldEvents } from './told-events.ts';

/** How many articles are listed at once. */
const page = 200;

/**
 * An edition as its answers tell it: every article with its mentions and dates, every place that they name, its story and its
 * events. The headline that an editor wrote is not among it.
 *
 * @throws Error where the library cannot be read
 */
export async function wholeEdition(library: Library): Promise<Edition> {
  const ask = async <Q extends Question>(question: Q): Promise<AnswerTo<Q>> => {
    const result = await library.ask(question);
    if (!result.ok) throw new Error(result.fault.detail);
    return result.value;
  };
  const { title, systems, counts } = library.head;
  const articles: Edition['articles'][number][] = [];
  const mentions: Edition['mentions'][number][] = [];
  const dates: Edition['dates'][number][] = [];
  const places = new Map<PlaceId, Place>();
  for (let from = 0; from < counts.articles; from += page) {
    const listed = await ask({ ask: 'articles', window: null, from, count: page });
    for (const { id } of listed.articles) {
      const answer = await ask({ ask: 'article', id });
      if (answer === null) continue;
      articles.push(answer.article);
      mentions.push(...answer.mentions);
      dates.push(...answer.dates);
      const unknown = answer.places.flatMap((place) => (places.has(place.id) ? [] : place.id));
      for (const { native: _, ...place } of await ask({ ask: 'place details', ids: unknown })) {
        places.set(place.id, place);
      }
    }
  }
  const events = counts.events === 0 ? [] : await toldEvents(ask);
  return {
    ...{ title, headline: null, articles, places: [...places.values()], systems },
    ...{ mentions, dates, events, story: await ask({ ask: 'story' }) },
  };
}
