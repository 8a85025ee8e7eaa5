import { type ClaimKind, claimKinds } from '../../core/edition/claim-kind.ts';
import type { ArticleId } from '../../core/edition/model.ts';
import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import type { FindingPage } from '../../library/questions.ts';
import { articleTitle } from '../articles/article-title.ts';
import { usePortee } from '../shared/portee.ts';

/** Of which kind and which article findings are listed; null for all. */
export interface FindingChoice {
  readonly kind: ClaimKind | null;
  readonly articleId: ArticleId | null;
}

export const everyFinding: FindingChoice = { kind: null, articleId: null };

interface Props {
  readonly words: FindingsViewWords;
  readonly page: FindingPage;
  readonly choice: FindingChoice;
  readonly onChoose: (choice: FindingChoice) => void;
}

export function FindingFilters({ words: { t }, page, choice, onChoose }: Props) {
  const { formats } = usePortee();
  const kinds = claimKinds.filter((kind) => page.kinds.includes(kind));
  return (
    <div className="finding-filters">
      <label>
        <span>{t('filter.kind')}</span>
        <select
          value={choice.kind ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChoose({ ...choice, kind: kinds.find((kind) => kind === value) ?? null })
          }
        >
          <option value="">{t('filter.all-kinds')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('filter.article')}</span>
        <select
          value={choice.articleId ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChoose({
              ...choice,
              articleId: page.articles.find(({ id }) => id === value)?.id ?? null,
            })
          }
        >
          <option value="">{t('filter.all-articles')}</option>
          {page.articles.map((article) => (
            <option key={article.id} value={article.id} lang={article.language}>
              {article.date !== null && `${formats.date(article.date.edtf)}, `}
              {articleTitle(article)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
