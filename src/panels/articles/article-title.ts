import { articleTitle as titleOr } from '../../core/edition/article-title.ts';
import type { Translate } from '../../i18n/translator.ts';
import type { ArticleSummary } from '../../library/answers.ts';

/** What an article is called in a list. */
export const articleTitle = (
  article: Pick<ArticleSummary, 'title' | 'opening'>,
  t: Translate,
): string => titleOr(article, t('article.untitledAside'));
