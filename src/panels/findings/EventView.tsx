import { localised } from '../../core/localised.ts';
import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import type { EventPage } from '../../library/answers.ts';
import type { EditionEvent } from '../../library/edition-event.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { EventDecision } from './EventDecision.tsx';
import { EventTable } from './EventTable.tsx';
import { differenceWords, eventDate } from './event-words.ts';
import { PanelHeader } from './PanelHeader.tsx';
import './event-view.css';

interface Props {
  readonly words: FindingsViewWords;
  readonly event: EditionEvent;
  readonly page: EventPage;
}

/** An event as each article tells it, side by side by question, with the passages that it is told in. */
export function EventView({ words, event, page }: Props) {
  const { actions, formats } = usePortee();
  const language = useSlice((scene) => scene.language);
  const { t } = words;
  const { id, name, date, verdict, difference, copyingIds, note, passages } = event;
  const isProposed = page.proposed.some((each) => each.id === id);
  const all = [...page.events, ...page.proposed];
  const at = all.findIndex((each) => each.id === id);
  const next = all[(at + 1) % all.length];
  const km = difference?.kind === 'place' ? difference.km : null;
  const parted = differenceWords(event, page, { formats, language, words });
  return (
    <section className="finding-panel" aria-labelledby="finding-heading">
      <PanelHeader
        words={words}
        title={localised(name, language)}
        verdict={isProposed || verdict === 'told once' ? null : verdict}
        {...(km !== null && { verdictWords: t('events.differs-by', { km: formats.km(km) }) })}
        back={t('events.all')}
        place={t('panel.place', { at: at + 1, total: all.length })}
        next={next === undefined ? null : () => actions.openFinding({ type: 'event', id: next.id })}
      />
      <p className="finding-panel__bar">
        {parted ?? eventDate(date, formats)}{' '}
        <InternalLink
          href={linkTo.event(id)}
          onFollow={() => {
            actions.chooseFindings({ against: 'articles' });
            actions.openAside('findings');
          }}
        >
          {t('events.beside', { count: event.articleIds.length })}
        </InternalLink>
      </p>
      <div className="event-view">
        <p className="meta">{eventDate(date, formats)}</p>
        <EventTable words={words} event={event} articles={page.articles} />
        {copyingIds.length > 0 && (
          <p className="meta">{t('events.copying', { count: copyingIds.length })}</p>
        )}
        {note !== null && <p className="meta">{localised(note, language)}</p>}
        <p className="meta">{t(isProposed ? 'events.proposed-about' : 'events.about')}</p>
        <EventDecision words={words} event={event} isProposed={isProposed} />
        <details className="event-passages">
          <summary>{t('events.passages', { count: passages.length })}</summary>
          {passages.map((passage) => {
            const article = page.articles.find((each) => each.id === passage.articleId);
            return (
              <blockquote key={`${passage.articleId} ${passage.start}`} lang={article?.language}>
                <InternalLink
                  href={linkTo.passage(passage.articleId, passage)}
                  onFollow={() => actions.openArticle(passage.articleId, passage)}
                >
                  {passage.text}
                </InternalLink>
              </blockquote>
            );
          })}
        </details>
      </div>
    </section>
  );
}
