import { localised } from '../../core/localised.ts';
import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import type { EventPage } from '../../library/answers.ts';
import type { EditionEvent } from '../../library/edition-event.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { differenceWords, eventDate } from './event-words.ts';
import { VerdictSign } from './VerdictSign.tsx';

interface Props {
  readonly words: FindingsViewWords;
  readonly event: EditionEvent;
  /** Nobody decided whether it is one. */
  readonly isProposed: boolean;
  readonly page: EventPage;
}

/** An event, its date, and which of the articles tell of it. */
export function EventRow({ words, event, isProposed, page }: Props) {
  const { actions, formats } = usePortee();
  const language = useSlice((scene) => scene.language);
  const isOpen = useSlice(({ findings: { open } }) => open?.id === event.id);
  const { id, name, date, verdict, articleIds } = event;
  const parted = differenceWords(event, page, { formats, language, words });
  return (
    <li className="event-row" data-open={isOpen || undefined}>
      {isProposed || verdict === 'told once' ? <span /> : <VerdictSign verdict={verdict} />}
      <p className="event-row__name">
        <InternalLink
          href={linkTo.event(id)}
          aria-current={isOpen || undefined}
          onFollow={() => actions.openFinding({ type: 'event', id })}
        >
          {localised(name, language)}
        </InternalLink>
      </p>
      <p className="event-row__date meta">{eventDate(date, formats)}</p>
      <p className="event-row__tellers">
        <span className="visually-hidden">
          {words.t('events.told-by', { count: articleIds.length })}
        </span>
        {page.articles.map((article) => (
          <i
            key={article.id}
            aria-hidden="true"
            data-tells={articleIds.includes(article.id) || undefined}
          />
        ))}
      </p>
      {parted !== null && <p className="event-row__parted">{parted}</p>}
    </li>
  );
}
