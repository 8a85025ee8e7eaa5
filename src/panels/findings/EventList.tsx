import { useId } from 'react';
import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import { type EventVerdict, eventVerdicts } from '../../library/edition-event.ts';
import type { EventPage } from '../../library/questions.ts';
import { eventsQuestion } from '../../store/selectors/open-finding.ts';
import { useAnswer } from '../shared/portee.ts';
import { ViewHeading } from '../shared/ViewHeading.tsx';
import { EventRow } from './EventRow.tsx';
import './event-list.css';

interface Props {
  readonly words: FindingsViewWords;
}

/** What several articles tell of, and in what they part: what differs first. */
export function EventList({ words }: Props) {
  const page = useAnswer(eventsQuestion);
  if (page === null) return null;
  const { total, verdicts } = page;
  return (
    <>
      <ViewHeading className="view-title">
        {words.t('events.heading', {
          count: total,
          several: verdicts.differs + verdicts.consistent,
          differing: verdicts.differs,
        })}
      </ViewHeading>
      <p className="meta event-list__tellers">
        {words.t('events.tellers', { count: page.articles.length })}
      </p>
      {eventVerdicts.map((verdict) => (
        <EventGroup key={verdict} words={words} verdict={verdict} page={page} />
      ))}
    </>
  );
}

interface GroupProps extends Props {
  readonly verdict: EventVerdict;
  readonly page: EventPage;
}

function EventGroup({ words, verdict, page }: GroupProps) {
  const id = useId();
  const events = page.events.filter((event) => event.verdict === verdict);
  if (events.length === 0) return null;
  return (
    <section className="finding-group" aria-labelledby={id}>
      <h2 id={id} data-verdict={verdict}>
        {words.t(`events.${verdict}`)}{' '}
        <span className="finding-group__count">{page.verdicts[verdict]}</span>
      </h2>
      <ul>
        {events.map((event) => (
          <EventRow key={event.id} words={words} event={event} page={page} />
        ))}
      </ul>
    </section>
  );
}
