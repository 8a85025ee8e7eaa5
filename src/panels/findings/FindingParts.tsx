import type { ReactNode } from 'react';
import type { Source } from '../../core/claims/finding.ts';
import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import type { EditionFinding } from '../../library/edition-finding.ts';
import { usePortee } from '../shared/portee.ts';

interface Props {
  readonly words: FindingsViewWords;
  readonly finding: EditionFinding;
  /** The editor's reason, in the reader's language. */
  readonly editor: string | null;
}

/** How a finding came about: the method, the sources with their dates, the error, what editors may see otherwise. */
export function FindingParts({ words: { t, say }, finding: { computed }, editor }: Props) {
  const { formats } = usePortee();
  const { method, sources = [], error = null, note = null } = computed ?? {};
  const dated = ({ title, date }: Source): string =>
    date === null ? title : `${title} (${formats.date(date)})`;
  return (
    <dl className="finding-parts">
      {method !== undefined && <Part title={t('details.method')}>{say(method)}</Part>}
      {sources.length > 0 && (
        <Part title={t('details.sources')}>
          {sources
            .map(dated)
            .reduce((before, source) => t('details.and-source', { sources: before, source }))}
        </Part>
      )}
      {error !== null && <Part title={t('details.error')}>{say(error)}</Part>}
      {note !== null && <Part title={t('details.note')}>{say(note)}</Part>}
      {editor !== null && <Part title={t('details.editor')}>{editor}</Part>}
    </dl>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
