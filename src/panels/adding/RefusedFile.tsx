import { addingWords } from '../../i18n/parts/adding.ts';
import type { AddingFile, PartRefusal } from '../../store/adding/adding.ts';
import type { AddingPort } from '../../store/adding/adding-port.ts';
import { useWords } from '../shared/use-words.ts';
import { EncodingMenu } from './EncodingMenu.tsx';
import { detailOf, useRefusalWords } from './refusal-words.ts';

interface Props {
  readonly port: AddingPort;
  readonly file: AddingFile;
}

/** As many of a file's refused parts as are told one by one. */
const mostTold = 5;

/** Why a file, or a part of it, was not taken, and what can be done. */
export function RefusedFile({ port, file }: Props) {
  const { t } = useWords(addingWords);
  const { key, name, refusals, counts } = file;
  const [first] = refusals;
  if (first === undefined) return null;
  const isWhole = first.part === null && first.entry === null;
  const isText = first.refusal.code === 'binary' || first.refusal.code === 'unknown encoding';
  return (
    <li className="file-line">
      <span className="file-line__name">{name}</span>
      {!isWhole && (
        <span className="file-line__state">
          {t('adding.refused-parts', { count: counts.refused })}
        </span>
      )}
      <div className="file-line__why">
        {refusals.slice(0, mostTold).map((refused, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was refused stays in its order.
          <RefusedPart key={at} refused={refused} />
        ))}
        {isText && <EncodingMenu onChoose={(encoding) => port.again([key], { encoding })} />}
        {first.refusal.code === 'no text layer' && (
          <button type="button" className="text-button" onClick={focusPasteField}>
            {t('adding.paste-instead')}
          </button>
        )}
        <button type="button" className="text-button" onClick={() => port.dismiss([key])}>
          {t('adding.dismiss')}
        </button>
      </div>
    </li>
  );
}

function RefusedPart({ refused: { part, entry, refusal } }: { readonly refused: PartRefusal }) {
  const { t } = useWords(addingWords);
  const sentence = useRefusalWords();
  const detail = detailOf(refusal);
  const where = [entry, part === null ? null : t('adding.part', { part })].filter(
    (one) => one !== null,
  );
  return (
    <span>
      {where.length > 0 && <strong>{where.join(', ')} </strong>}
      {sentence(refusal)}
      {detail !== null && (
        <>
          {' '}
          <code className="file-line__detail" lang="en">
            {detail}
          </code>
        </>
      )}
    </span>
  );
}

function focusPasteField(): void {
  document.querySelector<HTMLElement>('.paste-field textarea')?.focus();
}
