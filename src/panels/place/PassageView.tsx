import type { Mention } from '../../core/edition/model.ts';
import type { PassageRuns } from '../../store/selectors/passages.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { PlainText } from '../shared/PlainText.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { usePortee } from '../shared/portee.ts';

interface Props {
  readonly passage: PassageRuns;
  readonly language: string;
}

/** One passage, its mentions marked and their sense named; following it opens the article there. */
export function PassageView({ passage, language }: Props) {
  const { actions, t } = usePortee();
  const [first] = passage.marks;
  if (first === undefined) return null;
  const marked = new Set<Mention>(passage.marks);
  const senses = [...new Set(passage.marks.map(({ sense }) => sense))];
  return (
    <figure className="passage">
      <blockquote lang={language}>
        <InternalLink
          className="passage__link"
          href={linkTo.mention(first.id)}
          onFollow={() => actions.openMention(first.id)}
        >
          {passage.runs.map((run) => {
            if (run.type === 'text') return <PlainText key={run.start} text={run.text} />;
            if (marked.has(run.mention)) return <mark key={run.mention.id}>{run.text}</mark>;
            return <span key={run.mention.id}>{run.text}</span>;
          })}
        </InternalLink>
      </blockquote>
      <figcaption className="passage__senses meta">
        {senses.map((sense) => (
          <span key={sense} className="underlined" data-sense={sense}>
            {t(`sense.${sense}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
