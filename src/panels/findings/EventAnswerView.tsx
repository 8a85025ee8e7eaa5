import { Fragment } from 'react';
import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import type { QuotedQuestion } from '../../library/edition-event.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { PlainText } from '../shared/PlainText.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { usePortee } from '../shared/portee.ts';

type Answer = QuotedQuestion['answers'][number];

interface Props {
  readonly words: FindingsViewWords;
  readonly language: string;
  readonly question: string;
  /** What one article says of it, in order. */
  readonly answers: readonly Answer[];
}

/** An article's own words on a question; following them opens the article there. */
export function EventAnswerView({ words: { t }, language, question, answers }: Props) {
  const { actions } = usePortee();
  if (answers.length === 0) return <span className="meta">{t('events.silent')}</span>;
  return (
    <span>
      {answers.map((answer, at) => (
        <Fragment key={answer.start}>
          {at > 0 && `${t('events.then')} `}
          {question === 'when' && <DateSign answer={answer} />}
          <q lang={language}>
            <InternalLink
              className="event-answer"
              href={linkTo.passage(answer.articleId, answer)}
              onFollow={() => actions.openArticle(answer.articleId, answer)}
            >
              <Stressed answer={answer} />
            </InternalLink>
          </q>
        </Fragment>
      ))}
    </span>
  );
}

/** A disc where the day is written, dashed where it was worked out. */
function DateSign({ answer: { dates } }: { readonly answer: Answer }) {
  const isStated = dates.every(({ basis }) => basis === 'stated');
  return (
    <svg className="event-date-sign" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="5" data-inferred={isStated ? undefined : true} />
    </svg>
  );
}

function Stressed({ answer: { text, start, stressed } }: { readonly answer: Answer }) {
  let at = start as number;
  const pieces = stressed.map((span) => {
    const before = text.slice(at - start, span.start - start);
    at = span.end;
    return (
      <Fragment key={span.start}>
        <PlainText text={before} />
        <strong>{text.slice(span.start - start, span.end - start)}</strong>
      </Fragment>
    );
  });
  return (
    <>
      {pieces}
      <PlainText text={text.slice(at - start)} />
    </>
  );
}
