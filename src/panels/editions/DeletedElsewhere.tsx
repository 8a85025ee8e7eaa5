import { useEffect, useState } from 'react';
import { localised } from '../../core/localised.ts';
import type { Presence } from '../../library/own/shelf.ts';
import type { Editions } from '../../store/editions.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { useEditionsWords } from './use-words-of-editions.ts';

interface Props {
  /** The open edition, one of the reader's own. */
  readonly edition: string;
}

/** Says that another tab has deleted the open edition, which stays to be read, and what can be done. */
export function DeletedElsewhere({ edition }: Props) {
  const { editions } = usePortee();
  const presence = usePresence(editions, edition);
  return presence === 'kept' ? null : (
    <DeletedNote edition={edition} isGone={presence === 'gone'} />
  );
}

function DeletedNote({ edition, isGone }: Props & { readonly isGone: boolean }) {
  const { actions, editions, t } = useEditionsWords();
  const language = useSlice((scene) => scene.language);
  const own = useSlice(({ head }) => head.title);
  const [hasFailed, setFailed] = useState(false);
  const attempt = (work: () => Promise<unknown>): void => {
    setFailed(false);
    void work().catch(() => setFailed(true));
  };
  const title = localised(own, language);
  return (
    <div className="notice" role="status">
      <p>{t(isGone ? 'editions.elsewhere.gone' : 'editions.elsewhere', { title })}</p>
      {!isGone && (
        <button
          type="button"
          className="text-button"
          onClick={() => attempt(async () => (await editions.shelf()).restore(edition))}
        >
          {t('editions.elsewhere.keep')}
        </button>
      )}
      <button
        type="button"
        className="text-button"
        onClick={() =>
          attempt(async () => {
            await editions.show(null);
            actions.enterEdition(null);
          })
        }
      >
        {t('editions.elsewhere.open', { title: localised(editions.published.title, language) })}
      </button>
      {hasFailed && <p role="alert">{t('editions.failed')}</p>}
    </div>
  );
}

/** Whether the edition is still kept; asked again when the list of editions changes, in this tab or another. */
function usePresence(editions: Editions, edition: string): Presence {
  const [presence, setPresence] = useState<Presence>('kept');
  useEffect(() => {
    let stop = (): void => undefined;
    let isGone = false;
    const follow = async (): Promise<void> => {
      const shelf = await editions.shelf();
      if (isGone) return;
      const read = async (): Promise<void> => {
        const now = await shelf.presenceOf(edition);
        if (!isGone) setPresence(now);
      };
      // Where the storage does not answer, nothing is known of a deletion.
      stop = shelf.changes(() => void read().catch(() => undefined));
    };
    void follow().catch(() => undefined);
    return () => {
      isGone = true;
      stop();
    };
  }, [editions, edition]);
  return presence;
}
