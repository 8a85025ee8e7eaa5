import { useEffect, useEffectEvent, useState } from 'react';
import type { Mention } from '../../core/edition/model.ts';
import { isDoubtful } from '../../core/edition/proposal.ts';
import { localised } from '../../core/localised.ts';
import type { Result } from '../../core/result.ts';
import type { AnnotatedArticle } from '../../library/questions.ts';
import type { LookAgainFault, LookedAgain } from '../../store/adding/adding-port.ts';
import type { Edits } from '../review/use-edits.ts';
import { useSlice } from '../shared/portee.ts';
import { useOwnArticleWords } from './use-words-of-own-article.ts';

interface Props {
  readonly open: AnnotatedArticle;
  readonly edits: Edits;
  readonly onClose: () => void;
}

/** Looks through the article once more, and lists what it would change before it does. */
export function LookAgain({ open, edits, onClose }: Props) {
  const { t, openAdding } = useOwnArticleWords();
  const [looked, setLooked] = useState<Result<LookedAgain, LookAgainFault> | null>(null);
  const look = useEffectEvent(async (): Promise<void> => {
    const port = await openAdding();
    setLooked(await port.lookAgain(open.article.id));
  });
  useEffect(() => {
    void look();
  }, []);

  const close = (
    <button type="button" className="text-button" onClick={onClose}>
      {t('again.close')}
    </button>
  );
  if (looked === null) return <p role="status">{t('again.looking')}</p>;
  if (!looked.ok) {
    return (
      <p role="alert">
        {t('again.fault', { detail: looked.fault.detail })} {close}
      </p>
    );
  }
  const { operation } = looked.value;
  if (operation === null) {
    return (
      <p role="status">
        {t('again.nothing')} {close}
      </p>
    );
  }
  const count = operation.mentions.length + looked.value.change.gone.length;
  return (
    <div className="look-again">
      <h2>{t('again.title')}</h2>
      <Changes open={open} looked={looked.value} />
      <p className="meta">{t('again.undecided')}</p>
      <p className="article-tools__row">
        <button
          type="button"
          className="filled-button"
          onClick={() => void edits.apply([operation]).then((isKept) => isKept && onClose())}
        >
          {t('again.apply', { count })}
        </button>
        <button type="button" className="text-button" onClick={onClose}>
          {t('again.leave')}
        </button>
      </p>
    </div>
  );
}

function Changes({ open, looked }: Pick<Props, 'open'> & { readonly looked: LookedAgain }) {
  const { t } = useOwnArticleWords();
  const language = useSlice((scene) => scene.language);
  const { article } = open;
  const { added, changed, gone } = looked.change;
  const places = new Map([...looked.places, ...open.places].map((place) => [place.id, place]));
  const nameOf = ({ start, end }: Mention): string => article.text.slice(start, end);
  const said = (mention: Mention): string => {
    if (mention.kind === 'system') return t('again.system');
    if (mention.kind === 'unplaced') return t('again.unplaced');
    const place = localised(places.get(mention.placeId)?.label ?? {}, language);
    const sense = t(`sense.${mention.sense}`);
    return t(isDoubtful(mention) ? 'again.placed-doubtful' : 'again.placed', { place, sense });
  };
  const groups = [
    {
      head: t('again.added', { count: added.length }),
      rows: added.map((is) => [is, t('again.is', { name: nameOf(is), after: said(is) })] as const),
    },
    {
      head: t('again.changed', { count: changed.length }),
      rows: changed.map(({ was, is }) => {
        const values = { name: nameOf(is), before: said(was), after: said(is) };
        return [is, t('again.becomes', values)] as const;
      }),
    },
    {
      head: t('again.gone', { count: gone.length }),
      rows: gone.map(
        (was) => [was, t('again.is', { name: nameOf(was), after: said(was) })] as const,
      ),
    },
  ].filter(({ rows }) => rows.length > 0);
  return groups.map(({ head, rows }) => (
    <section key={head}>
      <h3>{head}</h3>
      <ul>
        {rows.map(([{ id }, words]) => (
          <li key={id}>{words}</li>
        ))}
      </ul>
    </section>
  ));
}
