import { useState } from 'react';
import type { Refusal } from '../../core/import/refusal.ts';
import { addingWords } from '../../i18n/parts/adding.ts';
import { type AddingFile, attentionOf } from '../../store/adding/adding.ts';
import type { AddingPort } from '../../store/adding/adding-port.ts';
import { useWords } from '../shared/use-words.ts';
import { AttentionLine } from './AttentionLine.tsx';
import { useRefusalWords } from './refusal-words.ts';

interface Props {
  readonly port: AddingPort;
  readonly files: readonly AddingFile[];
}

/** What waits for the reader: a line for each kind, with what can be done to all of it at once. */
export function ManyRequests({ port, files }: Props) {
  const { t, formats } = useWords(addingWords);
  const sentence = useRefusalWords();
  const refused = groupByCode(files.filter((file) => attentionOf(file) === 'refused'));
  const [damaged, repeated, tables] = (['damage', 'repeated', 'columns'] as const).map((kind) =>
    files.filter((file) => attentionOf(file) === kind),
  );
  const requests: readonly Request[] = [
    ...[...refused].map(([code, some]) => ({
      key: code,
      files: some,
      isRefused: true,
      title: t('adding.many.refused', { count: some.length, why: t(shortOf(code)) }),
      why: firstRefusal(some, sentence),
      act: null,
    })),
    {
      ...{ key: 'damage', files: damaged ?? [], isRefused: false },
      title: t('adding.many.damage', { count: damaged?.length ?? 0 }),
      why: damaged?.[0]?.damage ? t('adding.damage', { ...damaged[0].damage }) : null,
      act: {
        label: t('adding.many.mend', { count: damaged?.length ?? 0 }),
        run: () => void port.again(keysOf(damaged), { mends: true }),
      },
    },
    {
      ...{ key: 'repeated', files: repeated ?? [], isRefused: false },
      title: t('adding.many.repeated', { count: repeated?.length ?? 0 }),
      why: t('adding.many.repeated-why'),
      act: { label: t('adding.many.not-kept'), run: () => port.dismiss(keysOf(repeated)) },
    },
    {
      ...{ key: 'columns', files: tables ?? [], isRefused: false },
      title: t('adding.many.columns', { count: tables?.length ?? 0 }),
      why: null,
      act: null,
    },
  ];
  const waiting = requests.filter((request) => request.files.length > 0);
  if (waiting.length === 0) return null;
  const total = waiting.reduce((sum, request) => sum + request.files.length, 0);
  return (
    <section aria-labelledby="adding-yours">
      <h3 id="adding-yours" className="file-group__title">
        {t('adding.many.yours')} <span className="file-group__count">{formats.number(total)}</span>
        <span className="file-group__names">{t('adding.many.at-once')}</span>
      </h3>
      <ul>
        {waiting.map((request) => (
          <RequestLine key={request.key} port={port} request={request} />
        ))}
      </ul>
    </section>
  );
}

interface Request {
  readonly key: string;
  readonly files: readonly AddingFile[];
  readonly isRefused: boolean;
  readonly title: string;
  readonly why: string | null;
  readonly act: { readonly label: string; readonly run: () => void } | null;
}

function RequestLine({ port, request }: { readonly port: AddingPort; readonly request: Request }) {
  const { t, formats } = useWords(addingWords);
  const [isOpen, setOpen] = useState(false);
  const { files, title, why, act, isRefused } = request;
  const named = files.slice(0, 2).map(({ name }) => name);
  return (
    <li className="many-request" data-refused={isRefused || undefined}>
      <span className="many-request__count">{formats.number(files.length)}</span>
      <div>
        <p className="many-request__title">
          <strong>{title}</strong>
          {act !== null && (
            <button type="button" className="text-button many-request__act" onClick={act.run}>
              {act.label}
            </button>
          )}
          <button
            type="button"
            className="text-button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {t('adding.many.see', { count: files.length })}
          </button>
          {isRefused && (
            <button
              type="button"
              className="text-button"
              onClick={() => port.dismiss(keysOf(files))}
            >
              {t('adding.dismiss')}
            </button>
          )}
        </p>
        <p className="meta">
          {why}{' '}
          {t('adding.many.files', { names: named.join(', '), more: files.length - named.length })}
        </p>
        {isOpen && (
          <ul className="file-group">
            {files.map((file) => (
              <AttentionLine key={file.key} port={port} file={file} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

const keysOf = (files: readonly AddingFile[] = []): number[] => files.map(({ key }) => key);

function groupByCode(files: readonly AddingFile[]): Map<Refusal['code'], AddingFile[]> {
  const groups = new Map<Refusal['code'], AddingFile[]>();
  for (const file of files) {
    const code = file.refusals[0]?.refusal.code ?? 'damaged';
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [file]);
    else group.push(file);
  }
  return groups;
}

function firstRefusal(
  files: readonly AddingFile[],
  sentence: (refusal: Refusal) => string,
): string | null {
  const refusal = files[0]?.refusals[0]?.refusal;
  return refusal === undefined ? null : sentence(refusal);
}

function shortOf(code: Refusal['code']) {
  switch (code) {
    case 'empty':
    case 'binary':
    case 'encrypted':
    case 'damaged':
      return `adding.why-short.${code}` as const;
    case 'no text':
      return 'adding.why-short.no-text';
    case 'unsupported format':
      return 'adding.why-short.unsupported-format';
    case 'no text layer':
      return 'adding.why-short.no-text-layer';
    case 'too large':
      return 'adding.why-short.too-large';
    case 'unpacks to too much':
      return 'adding.why-short.unpacks-to-too-much';
    default:
      return 'adding.why-short.other';
  }
}
