import { searchWords } from '../../i18n/parts/search.ts';
import { useWords } from '../shared/use-words.ts';
import { HitOption } from './HitOption.tsx';
import type { Choice } from './use-choice.ts';

export function HitList({ choice }: { readonly choice: Choice }) {
  const { t, formats } = useWords(searchWords);
  const { groups, chosen, idOf, listId } = choice;
  if (groups.length === 0) return null;
  return (
    <div id={listId} role="listbox" aria-label={t('search.results')} className="hits">
      {groups.map(({ name, title, total, hits }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, these are results.
        <div key={name} role="group" aria-labelledby={`${listId}${name}`} data-group={name}>
          <p className="hits__title" role="presentation" id={`${listId}${name}`}>
            {title} {total !== null && <span className="meta">{formats.number(total)}</span>}
          </p>
          {hits.map((hit) => (
            <HitOption key={hit.key} id={idOf(hit)} hit={hit} chosen={hit === chosen} />
          ))}
        </div>
      ))}
    </div>
  );
}
