import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import type { Formats } from '../../i18n/format.ts';
import type { ArticleSummary } from '../../library/answers.ts';

/** Who published an article: "Al Jazeera", "signé « Melv »", or that nobody knows. */
export function articleVoice(
  { publisher, signature }: ArticleSummary,
  { t }: FindingsViewWords,
): string {
  if (publisher !== null) return publisher;
  return signature === null ? t('article.unknown') : t('article.signed', { signature });
}

/** Who published it, and when: "La Gazette, 26 mai 2024". */
export function articleOrigin(
  article: ArticleSummary,
  formats: Formats,
  words: FindingsViewWords,
): string {
  const { date } = article;
  const when = date === null ? [] : [formats.date(date.edtf)];
  return [articleVoice(article, words), ...when].join(', ');
}
