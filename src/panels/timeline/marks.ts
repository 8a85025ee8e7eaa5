import type { DayRange, EdtfDate } from '../../core/dates/edtf.ts';
import type { DateBasis } from '../../core/dates/find-dates.ts';
import { overlaps, stretchOf } from '../../core/dates/stretch.ts';
import type { ArticleId, PlaceId } from '../../core/edition/model.ts';
import { groupBy } from '../../core/group-by.ts';
import { localised } from '../../core/localised.ts';
import type { Language } from '../../i18n/languages.ts';
import type { ArticleSummary, EventPage, Timeline, ToldDate } from '../../library/answers.ts';
import type { EditionEvent } from '../../library/edition-event.ts';
import type { Moment } from '../../store/transitions/timeline.ts';

/** What stands on the timeline: articles above the axis, what is told below it. */
export interface TimeMark {
  readonly id: string;
  readonly track: 'articles' | 'told';
  /** An event that the editors laid out, not a date of a text alone. */
  readonly isEvent: boolean;
  readonly edtf: EdtfDate;
  readonly days: DayRange;
  /** A side on which nobody says how far it goes. */
  readonly isOpen: { readonly start: boolean; readonly end: boolean };
  /** Read or written, not worked out. */
  readonly isSure: boolean;
  /** A few words. */
  readonly label: string;
  /** The language of the label, where it is not the interface's. */
  readonly language: string | null;
  /** What it tells, in full. */
  readonly text: string;
  readonly article: ArticleSummary;
  /** Of what the reader has in hand: the article, the place, the mark itself. */
  readonly isLit: boolean;
  /** What takes room before others: what is in hand, then events. */
  readonly weight: number;
  readonly moment: Moment;
}

/** What of it the reader has in hand. */
export interface InHand {
  readonly moment: string | null;
  readonly articleId: ArticleId | null;
  readonly placeIds: readonly PlaceId[];
  /** Articles that name the places. */
  readonly naming: ReadonlySet<ArticleId>;
}

export interface MarkWords {
  readonly articleLabel: (article: ArticleSummary, isOpen: boolean) => string;
  readonly quoted: (words: string) => string;
  readonly several: (label: string, count: number) => string;
}

export function articleMarks(
  articles: readonly ArticleSummary[],
  { articleId, placeIds, naming }: InHand,
  words: MarkWords,
): TimeMark[] {
  return articles.flatMap((article): TimeMark[] => {
    const days = article.date === null ? null : stretchOf(article.date.edtf);
    if (article.date === null || days === null) return [];
    const isNaming = placeIds.length > 0 && naming.has(article.id);
    return [
      {
        id: `article ${article.id}`,
        track: 'articles',
        isEvent: false,
        edtf: article.date.edtf,
        days,
        isOpen: openSides(article.date.edtf),
        isSure: article.date.basis === 'stated',
        label: words.articleLabel(article, article.id === articleId),
        language: null,
        text: article.title ?? article.opening,
        article,
        ...lit(article.id === articleId || isNaming, 0),
        moment: { id: `article ${article.id}`, articleId: article.id, passage: null, placeIds: [] },
      },
    ];
  });
}

/** What the editors tell of, where they do. */
export function eventMarks(
  { events, articles }: EventPage,
  inHand: InHand,
  language: Language,
): TimeMark[] {
  const articleById = new Map(articles.map((article) => [article.id, article]));
  return events.flatMap((event): TimeMark[] => {
    const days = stretchOf(event.date);
    const [first] = event.passages;
    const passage = event.passages.find(({ articleId }) => articleId === inHand.articleId) ?? first;
    const article = passage && articleById.get(passage.articleId);
    if (days === null || passage === undefined || article === undefined) return [];
    const answers = event.questions.flatMap((question) => question.answers);
    const where = event.questions.filter(({ id }) => id === 'where');
    const placeIds =
      event.placeId === null
        ? [...new Set(where.flatMap((one) => one.answers.flatMap((answer) => answer.placeIds)))]
        : [event.placeId];
    const isNamed = inHand.placeIds.every((id) =>
      [...placeIds, ...answers.flatMap((answer) => answer.placeIds)].includes(id),
    );
    return [
      {
        id: event.id,
        track: 'told',
        isEvent: true,
        edtf: event.date,
        days,
        isOpen: openSides(event.date),
        isSure: answers.some(({ dates, text }) =>
          dates.some(({ edtf, basis }) => edtf === event.date && isWritten(basis, text)),
        ),
        label: localised(event.name, language),
        language: null,
        text: localised(event.name, language),
        article,
        ...lit(isEventLit(event, isNamed, inHand), 1),
        moment: { id: event.id, articleId: passage.articleId, passage, placeIds },
      },
    ];
  });
}

function isEventLit(event: EditionEvent, isNamed: boolean, inHand: InHand): boolean {
  if (inHand.moment !== null) return inHand.moment === event.id;
  if (inHand.placeIds.length > 0) return isNamed;
  return inHand.articleId !== null && event.articleIds.includes(inHand.articleId);
}

const lit = (isLit: boolean, weight: number) => ({ isLit, weight: weight + (isLit ? 2 : 0) });

/** In figures: of "25 juin" only the year is worked out, of "samedi" the day. */
const isWritten = (basis: DateBasis, words: string): boolean =>
  basis === 'stated' || (basis === 'inferred' && /\d/.test(words));

/** The dates told of, those of the same days as one mark. */
export function toldMarks(
  dates: readonly ToldDate[],
  inHand: InHand,
  words: MarkWords,
): TimeMark[] {
  const groups = groupBy(dates, (told) => `${told.mention.edtf} ${isSure(told)}`);
  return [...groups.values()].flatMap((told): TimeMark[] => {
    const [first] = told;
    const days = stretchOf(first.mention.edtf);
    if (days === null) return [];
    const shown = told.find((one) => isLit(one, inHand)) ?? first;
    const { mention, passage, text, article, placeIds } = shown;
    const quoted = words.quoted(wordsOf(shown));
    return [
      {
        id: first.mention.id,
        track: 'told',
        isEvent: false,
        edtf: mention.edtf,
        days,
        isOpen: openSides(mention.edtf),
        isSure: isSure(shown),
        label: told.length === 1 ? quoted : words.several(quoted, told.length),
        language: article.language,
        text,
        article,
        ...lit(
          told.some((one) => isLit(one, inHand)),
          0,
        ),
        moment: { id: first.mention.id, articleId: article.id, passage, placeIds },
      },
    ];
  });
}

const wordsOf = ({ mention, passage, text }: ToldDate): string =>
  text.slice(mention.start - passage.start, mention.end - passage.start);

const isSure = (told: ToldDate): boolean => isWritten(told.mention.basis, wordsOf(told));

function isLit({ mention, article, placeIds: named }: ToldDate, inHand: InHand): boolean {
  if (inHand.moment !== null) return mention.id === inHand.moment;
  if (inHand.placeIds.length > 0) return inHand.placeIds.every((id) => named.includes(id));
  return article.id === inHand.articleId;
}

const isUnsaid = (side: string | undefined): boolean => side === '' || side === '..';

function openSides(edtf: EdtfDate): TimeMark['isOpen'] {
  const [start, end] = edtf.split('/');
  return { start: end !== undefined && isUnsaid(start), end: isUnsaid(end) };
}

/**
 * The marks of an answer, the articles first; none where it only counts. A date that an event's passage tells is told by
 * the event.
 *
 * @param events in any order; those outside the window are left out
 */
export function marksOf(
  { articles, dates, counts }: Timeline,
  events: {
    readonly page: EventPage;
    readonly window: DayRange | null;
    readonly language: Language;
  },
  inHand: InHand,
  words: MarkWords,
): readonly TimeMark[] {
  if (counts !== null) return [];
  const { page, window, language } = events;
  const passages = groupBy(
    page.events.flatMap((event) => event.passages),
    ({ articleId }) => articleId,
  );
  const isOfEvent = ({ mention: { articleId, start, end } }: ToldDate): boolean =>
    (passages.get(articleId) ?? []).some((passage) => passage.start <= start && end <= passage.end);
  const alone = (dates.marks ?? []).filter((told) => !isOfEvent(told));
  const told = [...eventMarks(page, inHand, language), ...toldMarks(alone, inHand, words)]
    .filter(({ days }) => window === null || overlaps(days, window))
    .sort((a, b) => (a.days.first < b.days.first ? -1 : Number(a.days.first > b.days.first)));
  return [...articleMarks(articles.marks ?? [], inHand, words), ...told];
}
