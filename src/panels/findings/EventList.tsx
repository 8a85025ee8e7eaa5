import { useId } from 'react';
import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import type { EventPage } from '../../library/answers.ts';
import {
  type EditionEvent,
  type EventVerdict,
  eventVerdicts,
} from '../../library/edition-event.ts';
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
        <EventGroup
          key={verdict}
          words={words}
          title={words.t(`events.${verdict}`)}
          verdict={verdict}
          events={page.events.filter((event) => event.verdict === verdict)}
          count={page.verdicts[verdict]}
          page={page}
        />
      ))}
      <EventGroup
        words={words}
        title={words.t('events.proposed')}
        verdict={null}
        events={page.proposed}
        count={page.proposed.length}
        page={page}
      />
    </>
  );
}

interface GroupProps extends Props {
  readonly title: string;
  /** Null for those that nobody decided. */
  readonly verdict: EventVerdict | null;
  readonly events: readonly EditionEvent[];
  readonly count: number;
  readonly page: EventPage;
}

function EventGroup({ words, title, verdict, events, count, page }: GroupProps) {
  const id = useId();
  if (events.length === 0) return null;
  return (
    <section className="finding-group" aria-labelledby={id}>
      <h2 id={id} data-verdict={verdict ?? undefined}>
        {title} <span className="finding-group__count">{count}</span>
      </h2>
      <ul>
        {events.map((event) => (
          <EventRow
            key={event.id}
            words={words}
            event={event}
            isProposed={verdict === null}
            page={page}
          />
        ))}
      </ul>
    </section>
  );
}
