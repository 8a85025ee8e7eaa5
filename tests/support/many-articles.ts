import { shiftDay } from '../../src/core/dates/stretch.ts';
import type { Edition } from '../../src/core/edition/model.ts';

/** An edition's articles again and again, each time some days later, with everything that is marked in them. */
export function manyArticles(edition: Edition, times: number): Edition {
  const copies = Array.from({ length: times }, (_, copy) => {
    const named = <Id extends string>(id: Id): Id => id.replace(/^[^.]+/, `$&-${copy}`) as Id;
    const moved = (edtf: string): string =>
      edtf.replace(/\d{4}-\d{2}-\d{2}/g, (day) => shiftDay(day, copy * 7));
    return {
      articles: edition.articles.map((article) => ({
        ...article,
        id: named(article.id),
        date: article.date && { ...article.date, edtf: moved(article.date.edtf) },
      })),
      mentions: edition.mentions.map((mention) => ({
        ...mention,
        id: named(mention.id),
        articleId: named(mention.articleId),
      })),
      dates: edition.dates.map((date) => ({
        ...date,
        id: named(date.id),
        articleId: named(date.articleId),
        edtf: moved(date.edtf),
      })),
    };
  });
  return {
    ...edition,
    articles: copies.flatMap(({ articles }) => articles),
    mentions: copies.flatMap(({ mentions }) => mentions),
    dates: copies.flatMap(({ dates }) => dates),
  };
}
