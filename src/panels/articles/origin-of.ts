import type { Article } from '../../core/edition/model.ts';
import type { Translate } from '../../i18n/translator.ts';

/** Who published and signed an article, in a phrase; what is not known is said to be unknown. */
export function originOf(
  article: Pick<Article, 'title' | 'publisher' | 'signature' | 'translatedFrom'>,
  t: Translate,
): string {
  const { title, publisher, signature, translatedFrom } = article;
  const from = publisher === null ? t('article.publisherUnknown') : publisher;
  const signed = signature === null ? null : t('article.signed', { signature });
  const translated = translatedFrom === null ? null : t('article.translated');
  const origin = [from, signed, translated].filter((part) => part !== null).join(', ');
  return title === null ? `${t('article.untitled')} ${origin}` : origin;
}
