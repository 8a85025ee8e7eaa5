import type { DateMention, PlaceMention } from '../../src/core/edition/model.ts';
import { span } from '../../src/core/text/offset.ts';
import { minsk, ownArticle } from './own-articles.ts';

/** An article of one's own that names Minsk and a day. */
export function tellingArticle(id: string, text: string, day: string, edtf: string) {
  const own = ownArticle(id, `${text}\n`);
  const of = (words: string) => span(text.indexOf(words), text.indexOf(words) + words.length);
  const mention: PlaceMention = {
    ...{ kind: 'place', articleId: own.article.id, placeId: minsk.id, sense: 'location' },
    ...{ id: `${id}.m` as PlaceMention['id'], reviewed: true, ...of('Minsk') },
  };
  const date: DateMention = {
    ...{ id: `${id}.d` as DateMention['id'], articleId: own.article.id, reviewed: false, edtf },
    ...{ basis: 'inferred', from: 'article', ...of(day) },
  };
  return { ...own, mentions: [mention], dates: [date], places: [minsk] };
}
