import type { ReactNode } from 'react';
import type { Figure, Source } from '../../core/claims/finding.ts';
import { localised } from '../../core/localised.ts';
import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import type { EditionFinding } from '../../library/findings.ts';
import { usePortee, useSlice } from '../shared/portee.ts';

interface Props {
  readonly words: FindingsViewWords;
  readonly finding: EditionFinding;
}

/** How a finding came about: all figures, the method, the sources with their dates, the error, what editors may see otherwise. */
export function FindingDetails({ words: { t, say }, finding }: Props) {
  const { formats } = usePortee();
  const language = useSlice((scene) => scene.language);
  const { quote, computed, review } = finding;
  const reason = review?.reason ?? null;
  if (computed === null && reason === null) return null;
  const { figures = [], method, sources = [], error = null, note = null } = computed ?? {};
  // A figure of a finding is a length.
  const inWords = ({ low, high, source, isCounted }: Figure): string => {
    const km = low === high ? formats.km(low) : `${formats.number(low)}–${formats.km(high)}`;
    const figure = `${km}, ${source}`;
    return isCounted ? figure : t('details.uncounted', { figure });
  };
  const dated = ({ title, date }: Source): string =>
    date === null ? title : `${title} (${formats.date(date)})`;
  return (
    <details className="finding-details">
      <summary>
        {t('details')}
        <span className="visually-hidden"> {quote}</span>
      </summary>
      <dl>
        {figures.length > 0 && (
          <Part title={t('details.figures')}>
            <ul>
              {figures.map((figure) => (
                <li key={inWords(figure)}>{inWords(figure)}</li>
              ))}
            </ul>
          </Part>
        )}
        {method !== undefined && <Part title={t('details.method')}>{say(method)}</Part>}
        {sources.length > 0 && (
          <Part title={t('details.sources')}>
            <ul>
              {sources.map((source) => (
                <li key={source.title}>{dated(source)}</li>
              ))}
            </ul>
          </Part>
        )}
        {error !== null && <Part title={t('details.error')}>{say(error)}</Part>}
        {note !== null && <Part title={t('details.note')}>{say(note)}</Part>}
        {reason !== null && <Part title={t('details.editor')}>{localised(reason, language)}</Part>}
      </dl>
    </details>
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
