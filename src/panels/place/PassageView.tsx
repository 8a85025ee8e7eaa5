import { runsOf } from '../../core/edition/runs.ts';
import type { QuotedPassage } from '../../library/answers.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { PlainText } from '../shared/PlainText.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { usePortee } from '../shared/portee.ts';

interface Props {
  readonly passage: QuotedPassage;
  readonly language: string;
}

/** One passage, its mentions marked and their sense named; following it opens the article there. */
export function PassageView({ passage, language }: Props) {
  const { actions, t } = usePortee();
  const { text, span, mentions } = passage;
  const marked = new Set(passage.marks);
  const marks = mentions.filter(({ id }) => marked.has(id));
  const [first] = marks;
  if (first === undefined) return null;
  const senses = [...new Set(marks.flatMap((mark) => (mark.kind === 'place' ? mark.sense : [])))];
  return (
    <figure className="passage">
      <blockquote lang={language}>
        <InternalLink
          className="passage__link"
          href={linkTo.mention(first.id)}
          onFollow={() => actions.openMention(first)}
        >
          {runsOf(text, span, mentions).map((run) => {
            if (run.type === 'text') return <PlainText key={run.start} text={run.text} />;
            if (marked.has(run.mention.id)) return <mark key={run.mention.id}>{run.text}</mark>;
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
