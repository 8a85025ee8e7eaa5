import type { Span } from '../text/offset.ts';
import type { Article, Mention } from './model.ts';
export function passageOf(article: Article, mention: Mention): Span {
  void article;
  return mention;
}
