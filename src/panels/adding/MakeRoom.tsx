import { useCallback, useEffect, useState } from 'react';
import { localised } from '../../core/localised.ts';
import { addingWords } from '../../i18n/parts/adding.ts';
import type { Shelf, ShelfEntry } from '../../library/own/shelf.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { useMeasures } from './use-measures.ts';

/** What takes the room that the browser gives: the reader's editions, the largest first, each to be removed for good. */
export function MakeRoom() {
  const { t } = useWords(addingWords);
  const measures = useMeasures();
  const { room, holders, discard, hasFailed } = useRoom();
  return (
    <section className="make-room" aria-labelledby="make-room">
      <div className="section-head section-head--strong">
        <h3 id="make-room">{t('adding.full.make-room')}</h3>
        {room?.quota !== undefined && room.usage !== undefined && (
          <span className="meta">
            {t('adding.full.room', {
              used: measures.bytes(room.usage),
              all: measures.bytes(room.quota),
            })}
          </span>
        )}
      </div>
      <ul>
        {holders.map((holder) => (
          <HolderRow key={holder.entry.id} holder={holder} onDiscard={discard} />
        ))}
      </ul>
      {hasFailed && <p role="alert">{t('adding.full.discard-fault')}</p>}
    </section>
  );
}

/** An edition that takes room. */
interface Holder {
  readonly entry: ShelfEntry;
  readonly isDeleted: boolean;
  /** In bytes, about. */
  readonly room: number;
}

interface RowProps {
  readonly holder: Holder;
  readonly onDiscard: (id: string) => void;
}

function HolderRow({ holder: { entry, isDeleted, room }, onDiscard }: RowProps) {
  const { t } = useWords(addingWords);
  const language = useSlice((scene) => scene.language);
  const isOpen = useSlice(({ edition }) => edition === entry.id);
  const measures = useMeasures();
  const [isSure, setSure] = useState(false);
  const title = localised(entry.title, language);
  const articles = t('adding.full.articles', { count: entry.articles });
  return (
    <li>
      <span className="make-room__title">{title}</span>
      <span className="meta">
        {isOpen && t('adding.full.open', { articles })}
        {!isOpen && (isDeleted ? t('adding.full.deleted', { articles }) : articles)}
        {` · ${t('adding.full.about', { size: measures.bytes(room) })}`}
      </span>
      {!isOpen && (
        <button
          type="button"
          className="text-button"
          aria-label={`${t(isSure ? 'adding.full.discard-sure' : 'adding.full.discard')} ${title}`}
          onClick={() => (isSure ? onDiscard(entry.id) : setSure(true))}
        >
          {t(isSure ? 'adding.full.discard-sure' : 'adding.full.discard')}
        </button>
      )}
    </li>
  );
}

function useRoom() {
  const { editions } = useWords(addingWords);
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const [holders, setHolders] = useState<readonly Holder[]>([]);
  const [room, setRoom] = useState<StorageEstimate | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const read = useCallback(async (from: Shelf): Promise<void> => {
    const marked = (isDeleted: boolean) => async (entry: ShelfEntry) => ({
      ...{ entry, isDeleted },
      room: await from.room(entry.id),
    });
    const [listed, deleted] = await Promise.all([from.list(), from.deleted()]);
    const all = await Promise.all([...listed.map(marked(false)), ...deleted.map(marked(true))]);
    setHolders(all.sort((a, b) => b.room - a.room));
    setRoom((await navigator.storage?.estimate?.()) ?? null);
  }, []);
  useEffect(() => {
    const open = async (): Promise<void> => {
      const opened = await editions.shelf();
      setShelf(opened);
      await read(opened);
    };
    void open().catch(() => undefined);
  }, [editions, read]);
  const discard = (id: string): void => {
    const work = async (from: Shelf): Promise<void> => {
      await from.discard(id);
      await read(from);
    };
    setFailed(false);
    if (shelf !== null) void work(shelf).catch(() => setFailed(true));
  };
  return { room, holders, discard, hasFailed };
}
