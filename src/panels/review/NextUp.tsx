import type { Mention } from '../../core/edition/model.ts';
import type { ReviewItem } from '../../library/answers.ts';
import { useSlice } from '../shared/portee.ts';
import { share } from './CandidateRow.tsx';
import { useReviewWords } from './use-words-of-review.ts';

/** Mentions of the queue that bear the same name and are proposed for the same place. */
export interface NextGroup {
  readonly item: ReviewItem;
  readonly name: string;
  readonly count: number;
  readonly certainty: number;
}

interface Props {
  readonly groups: readonly NextGroup[];
  readonly onOpen: (mention: Mention) => void;
}

/** What comes next, each name once with its first sentence. */
export function NextUp({ groups, onOpen }: Props) {
  const { t } = useReviewWords();
  const language = useSlice((scene) => scene.language);
  if (groups.length === 0) return null;
  return (
    <section className="next-up">
      <div className="section-head section-head--strong">
        <h2>{t('review.next')}</h2>
        <span className="meta">{t('review.order')}</span>
      </div>
      <ul>
        {groups.map(({ item, name, count, certainty }) => (
          <li key={item.mention.id}>
            <button
              type="button"
              className="next-up__name"
              aria-label={t('review.next.open', { name })}
              onClick={() => onOpen(item.mention)}
            >
              {name}
            </button>
            <span className="next-up__words">
              {t('review.next.group', { count })}
              <q lang={item.article.language}>{surroundings(item)}</q>
            </span>
            <span className="next-up__share">{share(certainty, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const before = 24;
const after = 60;

/** The name underlined among a few of its words. */
function surroundings({ mention, passage }: ReviewItem) {
  const start = mention.start - passage.span.start;
  const end = mention.end - passage.span.start;
  const from = start <= before ? 0 : passage.text.indexOf(' ', start - before) + 1;
  const lead = from > 0 && from <= start ? from : 0;
  return (
    <>
      {lead > 0 && '… '}
      {passage.text.slice(lead, start)}
      <u>{passage.text.slice(start, end)}</u>
      {passage.text.slice(end, end + after)}
    </>
  );
}
