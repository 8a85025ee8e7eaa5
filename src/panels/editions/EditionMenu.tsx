import { useEffect, useState } from 'react';
import { localised } from '../../core/localised.ts';
import type { Shelf, ShelfEntry } from '../../library/own/shelf.ts';
import { useSlice } from '../shared/portee.ts';
import { EditionRow } from './EditionRow.tsx';
import './edition-menu.css';
import { type EditionsPortee, useEditionsWords } from './use-words-of-editions.ts';

interface Props {
  readonly onClose: () => void;
}

/** The published edition and the reader's own: open one, make one, and look after them. */
export function EditionMenu({ onClose }: Props) {
  const portee = useEditionsWords();
  const { actions, editions, t } = portee;
  const { shelf, entries, isUnread } = useShelf(portee);
  const open = useOpenEdition(portee, onClose);
  const current = useSlice(({ edition }) => edition);
  const language = useSlice((scene) => scene.language);
  const [deleted, setDeleted] = useState<ShelfEntry | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  /** What changes the list may fail as the browser's storage does: then that is said. */
  const attempt = (work: () => Promise<unknown>): void => {
    setFault(null);
    void work().catch((error: unknown) => setFault(faultOf(error)));
  };
  const { published } = editions;
  const [isCopying, setCopying] = useState(false);
  const correct = async (): Promise<void> => {
    setCopying(true);
    try {
      const title = titleOf(published.title);
      await open(await editions.correct({ [language]: t('editions.corrected', { title }) }));
    } finally {
      setCopying(false);
    }
  };
  const titleOf = (title: ShelfEntry['title']) => localised(title, language);
  return (
    <section className="edition-menu" aria-label={t('editions.list')}>
      <ul>
        <li className="edition-menu__row">
          <button
            type="button"
            className="edition-menu__title"
            lang={undefined}
            aria-current={current === null ? 'true' : undefined}
            onClick={() => attempt(() => open(null))}
          >
            {titleOf(published.title)}
          </button>
          <p className="edition-menu__count">
            {t('editions.articles', { count: published.counts.articles })}
          </p>
          <p className="edition-menu__meta">{t('editions.published')}</p>
          <p className="edition-menu__actions">
            <button
              type="button"
              className="text-button"
              disabled={isCopying}
              onClick={() => attempt(correct)}
            >
              {t(isCopying ? 'editions.correcting' : 'editions.correct')}
            </button>
          </p>
        </li>
        {shelf &&
          entries.map((entry) => (
            <EditionRow
              key={entry.id}
              entry={entry}
              shelf={shelf}
              isOpen={entry.id === current}
              onOpen={(view) => attempt(() => open(entry.id, view))}
              attempt={attempt}
              onDelete={() =>
                attempt(async () => {
                  if (entry.id === current) await open(null, undefined, true);
                  await shelf.remove(entry.id);
                  setDeleted(entry);
                })
              }
            />
          ))}
      </ul>
      {deleted && shelf && (
        <p className="edition-menu__note" role="status">
          {t('editions.deleted', { title: titleOf(deleted.title) })}{' '}
          <button
            type="button"
            className="text-button"
            onClick={() =>
              attempt(async () => {
                await shelf.restore(deleted.id);
                setDeleted(null);
              })
            }
          >
            {t('editions.undo')}
          </button>
        </p>
      )}
      {shelf?.fault && (
        <p className="edition-menu__note">{t(`editions.fault.${shelf.fault.kind}`)}</p>
      )}
      {(fault !== null || isUnread) && (
        <p className="edition-menu__note" role="alert">
          {t(`editions.${fault ?? 'failed'}`)}
        </p>
      )}
      <p className="edition-menu__ways">
        <button
          type="button"
          className="text-button"
          onClick={() => {
            actions.openAside('add');
            onClose();
          }}
        >
          {t('articles.add')}
        </button>
        <button
          type="button"
          className="text-button"
          disabled={shelf === null}
          onClick={() =>
            attempt(async () => {
              if (shelf === null) return;
              await open(await shelf.create({ [language]: t('editions.defaultTitle') }));
            })
          }
        >
          {t('editions.new')}
        </button>
      </p>
    </section>
  );
}

type Fault = 'full' | 'failed';

/** The browser names it so; what is kept by operations fails with their own word for it. */
const faultOf = (error: unknown): Fault =>
  error instanceof Error && (error.name === 'QuotaExceededError' || error.message === 'full')
    ? 'full'
    : 'failed';

/** The reader's own editions as they are now. */
function useShelf({ editions }: EditionsPortee) {
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const [entries, setEntries] = useState<readonly ShelfEntry[]>([]);
  const [isUnread, setUnread] = useState(false);
  useEffect(() => {
    let stop = (): void => undefined;
    let isGone = false;
    const follow = async (): Promise<void> => {
      const opened = await editions.shelf();
      const read = async () => {
        const list = await opened.list();
        if (!isGone) setEntries(list);
      };
      if (isGone) return;
      setShelf(opened);
      stop = opened.changes(() => void read().catch(fail));
      await read();
    };
    const fail = (): void => {
      if (!isGone) setUnread(true);
    };
    void follow().catch(fail);
    return () => {
      isGone = true;
      stop();
    };
  }, [editions]);
  return { shelf, entries, isUnread };
}

/** Opens an edition, in a view where one is named; the menu closes unless it is kept. */
function useOpenEdition({ editions, actions }: EditionsPortee, onClose: () => void) {
  return async (id: string | null, view?: 'review', isKept = false): Promise<void> => {
    if (!(await editions.show(id))) throw new Error(id ?? '');
    actions.enterEdition(id);
    if (view !== undefined) actions.openAside(view);
    if (!isKept) onClose();
  };
}
