import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ArticleId } from '../../core/edition/model.ts';
import type { Result } from '../../core/result.ts';
import type {
  ChangedArticle,
  LookAgainFault,
  LookedThrough,
} from '../../store/adding/adding-port.ts';
import type { Edits } from '../review/use-edits.ts';
import { useSlice } from '../shared/portee.ts';
import { ArticleHeading } from './ArticleHeading.tsx';
import { LookedChanges } from './LookedChanges.tsx';
import { notLoaded } from './not-loaded.ts';
import { useOwnArticleWords } from './use-words-of-own-article.ts';

/** How far it has come is said after so many articles. */
const toldEach = 10;

/** Looks through every article of the edition once more, and lists what that would change before it does. */
export function EditionLookAgain({ edits }: { readonly edits: Edits }) {
  const { t } = useOwnArticleWords();
  const { looked, told, look, stop } = useLookingThrough();
  const count = useSlice(({ head }) => head.counts.articles);
  const [left, setLeft] = useState<ReadonlySet<ArticleId>>(new Set());
  const [done, setDone] = useState<number | null>(null);
  if (told === null) {
    return (
      <p className="article-tools__row">
        <span role="status">{t('again.progress', { looked, count })}</span>
        <button type="button" className="text-button" onClick={stop}>
          {t('again.stop')}
        </button>
      </p>
    );
  }
  if (!told.ok) return <p role="alert">{t('again.fault')}</p>;
  const { changed, next } = told.value;
  const taken = changed.filter(({ open }) => !left.has(open.article.id));
  const apply = async (): Promise<void> => {
    const isKept = await edits.apply(taken.map(({ operation }) => operation));
    if (isKept) setDone(changesIn(taken));
  };
  const goOn = next !== null && (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        setDone(null);
        void look(next);
      }}
    >
      {t('again.next')}
    </button>
  );
  if (done !== null) {
    return (
      <p className="article-tools__row">
        <span role="status">{t('again.done', { count: done })}</span>
        {goOn}
      </p>
    );
  }
  return (
    <section className="look-again look-again--edition">
      <h2 role="status">
        {t('again.found', { articles: changed.length, looked: told.value.looked })}
      </h2>
      {changed.map((one) => (
        <OneArticle
          key={one.open.article.id}
          one={one}
          isLeft={left.has(one.open.article.id)}
          onLeave={(isLeft) => setLeft(withOrWithout(left, one.open.article.id, isLeft))}
        />
      ))}
      {changed.length > 0 && <p className="meta">{t('again.undecided')}</p>}
      <p className="article-tools__row">
        {taken.length > 0 && (
          <button type="button" className="filled-button" onClick={() => void apply()}>
            {t('again.apply', { count: changesIn(taken) })}
          </button>
        )}
        {goOn}
      </p>
    </section>
  );
}

interface OneArticleProps {
  readonly one: ChangedArticle;
  readonly isLeft: boolean;
  readonly onLeave: (isLeft: boolean) => void;
}

function OneArticle({ one, isLeft, onLeave }: OneArticleProps) {
  const { t } = useOwnArticleWords();
  return (
    <section>
      <div className="section-head">
        <ArticleHeading article={one.open.summary} />
        <button type="button" className="text-button" onClick={() => onLeave(!isLeft)}>
          {t(isLeft ? 'again.take' : 'again.skip')}
        </button>
      </div>
      {!isLeft && <LookedChanges open={one.open} looked={one} level={4} />}
    </section>
  );
}

/** The articles from the first on, as many as are told at once; it ends with the panel. */
function useLookingThrough() {
  const { openAdding } = useOwnArticleWords();
  const [looked, setLooked] = useState(0);
  const [told, setTold] = useState<Result<LookedThrough, LookAgainFault> | null>(null);
  const running = useRef<AbortController | null>(null);
  const look = async (from: number): Promise<void> => {
    running.current?.abort();
    const run = new AbortController();
    running.current = run;
    setTold(null);
    setLooked(from);
    const tell = (count: number): void => {
      if (count % toldEach === 0) setLooked(from + count);
    };
    const through = await openAdding().then(
      (port) => port.lookThrough(from, tell, run.signal),
      notLoaded,
    );
    if (running.current === run) setTold(through);
  };
  const begin = useEffectEvent(() => void look(0));
  useEffect(() => {
    begin();
    return () => {
      running.current?.abort();
      running.current = null;
    };
  }, []);
  return { looked, told, look, stop: () => running.current?.abort() };
}

const changesIn = (articles: readonly ChangedArticle[]): number =>
  articles.reduce(
    (sum, { operation, change }) => sum + operation.mentions.length + change.gone.length,
    0,
  );

function withOrWithout<Item>(set: ReadonlySet<Item>, item: Item, isIn: boolean): ReadonlySet<Item> {
  const next = new Set(set);
  if (isIn) next.add(item);
  else next.delete(item);
  return next;
}
