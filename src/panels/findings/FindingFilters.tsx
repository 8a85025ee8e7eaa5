import type { ReactNode } from 'react';
import { claimKinds, findingVerdicts } from '../../core/edition/claim-kind.ts';
import { localised } from '../../core/localised.ts';
import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import type { FindingPage } from '../../library/answers.ts';
import type { FindingsShown } from '../../store/state.ts';
import { articleTitle } from '../articles/article-title.ts';
import { usePortee, useSlice } from '../shared/portee.ts';

interface Props {
  readonly words: FindingsViewWords;
  readonly page: FindingPage;
  readonly choice: FindingsShown;
  readonly onChoose: (choice: Partial<Omit<FindingsShown, 'open'>>) => void;
}

/** Of which kind, article, place and verdict findings are listed. */
export function FindingFilters({ words: { t }, page, choice, onChoose }: Props) {
  const { formats, t: common } = usePortee();
  const language = useSlice((scene) => scene.language);
  const articles = withChosen(page, choice.articleId);
  const kinds = claimKinds.filter((kind) => page.kinds.includes(kind));
  return (
    <div className="finding-filters">
      <Filter
        label={t('filter.verdict')}
        all={t('filter.all-verdicts')}
        value={choice.verdict}
        onChoose={(value) =>
          onChoose({ verdict: findingVerdicts.find((verdict) => verdict === value) ?? null })
        }
      >
        {findingVerdicts.map((verdict) => (
          <option key={verdict} value={verdict}>
            {t(`verdict.${verdict}`)}
          </option>
        ))}
      </Filter>
      <Filter
        label={t('filter.kind')}
        all={t('filter.all-kinds')}
        value={choice.kind}
        onChoose={(value) => onChoose({ kind: kinds.find((kind) => kind === value) ?? null })}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kind.${kind}`)}
          </option>
        ))}
      </Filter>
      <Filter
        label={t('filter.place')}
        all={t('filter.all-places')}
        value={choice.placeId}
        onChoose={(value) =>
          onChoose({ placeId: page.places.find(({ id }) => id === value)?.id ?? null })
        }
      >
        {page.places.map(({ id, label }) => (
          <option key={id} value={id}>
            {localised(label, language)}
          </option>
        ))}
      </Filter>
      <Filter
        label={t('filter.article')}
        all={t('filter.all-articles')}
        value={choice.articleId}
        onChoose={(value) =>
          onChoose({ articleId: articles.find(({ id }) => id === value)?.id ?? null })
        }
      >
        {articles.map((article) => (
          <option key={article.id} value={article.id} lang={article.language}>
            {article.date !== null && `${formats.date(article.date.edtf)}, `}
            {articleTitle(article, common)}
          </option>
        ))}
      </Filter>
    </div>
  );
}

/** The articles to choose from, and the one that is chosen, where it is none of the first. */
function withChosen({ articles, listed }: FindingPage, chosen: string | null) {
  const isOffered = articles.some(({ id }) => id === chosen);
  return isOffered ? articles : [...articles, ...listed.filter(({ id }) => id === chosen)];
}

interface FilterProps {
  readonly label: string;
  /** The choice of no choice. */
  readonly all: string;
  readonly value: string | null;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function Filter({ label, all, value, onChoose, children }: FilterProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value ?? ''} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{all}</option>
        {children}
      </select>
    </label>
  );
}
