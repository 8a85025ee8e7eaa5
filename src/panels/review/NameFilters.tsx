import type { NamedRow, TableFilter } from '../../core/review/name-table.ts';
import { describeCountry } from '../place/describe-place.ts';
import { useSlice } from '../shared/portee.ts';
import { useReviewWords } from './use-words-of-review.ts';

interface Props {
  readonly rows: readonly NamedRow[];
  readonly filter: TableFilter;
  readonly onFilter: (filter: TableFilter) => void;
}

const whiches = ['all', 'doubtful', 'decided', 'unplaced'] as const;

/** "All names in every country", and words that they begin with. */
export function NameFilters({ rows, filter, onFilter }: Props) {
  const { t, formats } = useReviewWords();
  const language = useSlice((scene) => scene.language);
  const codes = new Set(rows.flatMap(({ country }) => country ?? []));
  const countries = [...codes]
    .map((code) => ({ code, name: describeCountry({ countryCode: code }, language) }))
    .sort((a, b) => formats.compare(a.name, b.name));
  return (
    <div className="name-filters">
      <select
        aria-label={t('names.filter.which')}
        value={filter.which}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, which: whiches.find((which) => which === value) ?? 'all' })
        }
      >
        {whiches.map((which) => (
          <option key={which} value={which}>
            {t(`names.filter.${which}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('names.filter.country')}
        value={filter.country ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, country: value === '' ? null : value })
        }
      >
        <option value="">{t('names.filter.anywhere')}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <input
        type="search"
        aria-label={t('names.filter.words')}
        placeholder={t('names.filter.words')}
        value={filter.words}
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget: { value } }) => onFilter({ ...filter, words: value })}
      />
    </div>
  );
}
