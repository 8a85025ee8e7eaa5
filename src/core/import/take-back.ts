import { utf16Offset } from '../text/offset.ts';
import type { ImportedArticle } from './imported-article.ts';

/** The part of an article that taking something back in changes. */
type WithLeftOut = Pick<ImportedArticle, 'text' | 'segments' | 'leftOut'>;

/** The article with something that was left out taken back in where it stood, as paragraphs. */
export function takeBackIn<Article extends WithLeftOut>(article: Article, index: number): Article {
  const taken = article.leftOut[index];
  if (taken === undefined) return article;
  const { text, segments } = article;
  const isAtEnd = taken.at >= text.length;
  const lines = taken.text.split('\n');
  const inserted = isAtEnd ? `\n${taken.text}` : `${taken.text}\n`;
  const shift = inserted.length;
  let at = taken.at + (isAtEnd ? 1 : 0);
  const added = lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return { kind: 'paragraph' as const, start: utf16Offset(start), end: utf16Offset(at) };
  });
  const before = segments.filter(({ start }) => start < taken.at);
  const after = segments.slice(before.length).map(({ kind, start, end }) => ({
    kind,
    start: utf16Offset(start + shift),
    end: utf16Offset(end + shift),
  }));
  const whole = `${text.slice(0, taken.at)}${inserted}${text.slice(taken.at)}`;
  const covering = [...before, ...added, ...after].map((segment, n, all) => ({
    ...segment,
    end: utf16Offset(all[n + 1]?.start ?? whole.length),
  }));
  return {
    ...article,
    text: whole,
    segments: covering,
    leftOut: article.leftOut
      .filter((_, n) => n !== index)
      .map((left, n) => (n >= index ? { ...left, at: left.at + shift } : left)),
  };
}
