import type { EdtfDate } from '../../core/dates/edtf.ts';
import { isDay } from '../../core/dates/is-day.ts';
import { localised } from '../../core/localised.ts';
import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import type { Formats } from '../../i18n/format.ts';
import type { EventPage } from '../../library/answers.ts';
import type { EditionEvent, QuotedQuestion } from '../../library/edition-event.ts';

/** When an event was: an interval by its ends, an open end left open. */
export function eventDate(edtf: EdtfDate, formats: Formats): string {
  const [from = '', to] = edtf.split('/');
  if (to !== undefined && isDay(from) && isDay(to)) return formats.days(from, to);
  const ends = [from, ...(to === undefined ? [] : [to])];
  return ends
    .map((end) => (end === '' || end === '..' ? '' : formats.date(end)))
    .join(' – ')
    .trim();
}

/** In what the accounts part: "Moscou ou Saint-Pétersbourg, 636 km". */
export function differenceWords(
  { difference }: EditionEvent,
  { places }: Pick<EventPage, 'places'>,
  { formats, language, words }: { formats: Formats; language: string; words: FindingsViewWords },
): string | null {
  if (difference === null) return null;
  const [one, other] =
    difference.kind === 'date'
      ? difference.dates.map((date) => eventDate(date, formats))
      : difference.placeIds.map((id) =>
          localised(places.find((place) => place.id === id)?.label ?? {}, language),
        );
  return words.t('events.either', { one: one ?? '', other: other ?? '' });
}

/** How a question is put: the interface's word for the plain ones, else the editor's. */
export function questionWords(
  { id, label }: QuotedQuestion,
  language: string,
  { t }: FindingsViewWords,
): string {
  if (label !== null) return localised(label, language);
  switch (id) {
    case 'where':
    case 'who':
    case 'when':
    case 'how-many':
      return t(`question.${id}`);
    default:
      return id;
  }
}
