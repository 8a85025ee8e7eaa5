import type { Mention } from '../../core/edition/model.ts';
import { isDoubtful } from '../../core/edition/proposal.ts';
import { localised } from '../../core/localised.ts';
import type { AnnotatedArticle } from '../../library/answers.ts';
import type { LookedAgain } from '../../store/adding/adding-port.ts';
import { useSlice } from '../shared/portee.ts';
import { useOwnArticleWords } from './use-words-of-own-article.ts';

interface Props {
  readonly open: AnnotatedArticle;
  readonly looked: LookedAgain;
  /** Of the headings. */
  readonly level: 3 | 4;
}

/** What a newer look at an article would change: what comes in, what is taken otherwise, what goes. */
export function LookedChanges({ open, looked, level }: Props) {
  const Heading = `h${level}` as const;
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
    <section key={head} className="looked-changes">
      <Heading>{head}</Heading>
      <ul>
        {rows.map(([{ id }, words]) => (
          <li key={id}>{words}</li>
        ))}
      </ul>
    </section>
  ));
}
