import type { ArticleId } from '../../core/edition/model.ts';
import { localised } from '../../core/localised.ts';
import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import type { ArticleSummary } from '../../library/answers.ts';
import type { EditionEvent, QuotedQuestion } from '../../library/edition-event.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { useNarrow } from '../shared/use-narrow.ts';
import { articleVoice } from './article-origin.ts';
import { EventAnswerView } from './EventAnswerView.tsx';
import { questionWords } from './event-words.ts';
import { VerdictSign } from './VerdictSign.tsx';

interface Props {
  readonly words: FindingsViewWords;
  readonly event: EditionEvent;
  readonly articles: readonly ArticleSummary[];
}

/** As many columns as have room; beyond, each question is a section. */
const mostColumns = 3;

/** A row for each question: what all say runs over all columns, where they part each keeps its own words. */
export function EventTable({ words, event, articles }: Props) {
  const { formats } = usePortee();
  const { articleIds, questions } = event;
  const isNarrow = useNarrow();
  const tellers = articleIds.flatMap((id) => articles.find((article) => article.id === id) ?? []);
  return (
    <table
      className="event-table"
      data-stacked={isNarrow || tellers.length > mostColumns || undefined}
    >
      <thead>
        <tr>
          <td />
          {tellers.map((article) => (
            <th key={article.id} scope="col">
              {articleVoice(article, words)}
              {article.date !== null && (
                <span className="meta">
                  {formats.date(article.date.edtf)}
                  {article.date.basis === 'inferred' && `, ${words.t('events.inferred')}`}
                </span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {questions.map((question) => (
          <QuestionRow key={question.id} words={words} question={question} tellers={tellers} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly words: FindingsViewWords;
  readonly question: QuotedQuestion;
  readonly tellers: readonly ArticleSummary[];
}

function QuestionRow({ words, question, tellers }: RowProps) {
  const language = useSlice((scene) => scene.language);
  const { agreed, differs } = question;
  const answersOf = (id: ArticleId) => question.answers.filter(({ articleId }) => articleId === id);
  return (
    <tr data-differs={differs || undefined}>
      <th scope="row">
        {questionWords(question, language, words)}
        {differs && (
          <>
            {' '}
            <VerdictSign verdict="differs" />
            <span className="visually-hidden">{words.t('verdict.differs')}</span>
          </>
        )}
      </th>
      {agreed !== null ? (
        <td colSpan={tellers.length} className="event-table__agreed">
          <span className="event-table__voice">
            {words.t('events.everyone', { count: tellers.length })}
          </span>
          <span>{localised(agreed, language)}</span>
        </td>
      ) : (
        tellers.map((article) => (
          <td key={article.id}>
            <span className="event-table__voice">{articleVoice(article, words)}</span>
            <EventAnswerView
              words={words}
              language={article.language}
              question={question.id}
              answers={answersOf(article.id)}
            />
          </td>
        ))
      )}
    </tr>
  );
}
