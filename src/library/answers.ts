import type { DayRange, EdtfDate } from '../core/dates/edtf.ts';
import type { ClaimKind, FindingVerdict } from '../core/edition/claim-kind.ts';
import type { EventDecision } from '../core/edition/event-decision.ts';
import type { ReviewedClaim } from '../core/edition/load-claims.ts';
import type {
  Article,
  DateMention,
  Mention,
  MentionId,
  Place,
  PlaceId,
  SystemId,
} from '../core/edition/model.ts';
import type { Moments } from '../core/edition/moments.ts';
import type { StoryStep } from '../core/edition/story.ts';
import type { LoggedOperation } from '../core/operations/operation.ts';
import type { OwnArticle } from '../core/operations/own-article.ts';
import type { NameRow } from '../core/review/name-table.ts';
import type { ReviewMention } from '../core/review/review-mention.ts';
import type { Span } from '../core/text/offset.ts';
import type { EditionEvent, EventVerdict } from './edition-event.ts';
import type { EditionFinding } from './edition-finding.ts';
import type { Question } from './questions.ts';
import type { BinUnit } from './time-units.ts';

/** The answers, by what was asked. */
interface Answers {
  readonly articles: ArticlePage;
  /** Null where the edition has no such article. */
  readonly article: AnnotatedArticle | null;
  readonly places: PlacePage;
  readonly 'place details': readonly PlaceDetails[];
  readonly 'every place': readonly Place[];
  readonly passages: PassagePage;
  readonly findings: FindingPage;
  /** Null where the edition has no such finding. */
  readonly finding: FindingAnswer | null;
  readonly review: ReviewPage;
  readonly namesakes: Namesakes;
  readonly names: Names;
  readonly orphans: Orphans;
  readonly log: LogPage;
  readonly 'reviewed claims': readonly ReviewedClaim[];
  readonly 'event decisions': readonly EventDecision[];
  readonly story: readonly StoryStep[];
  readonly timeline: Timeline;
  readonly events: EventPage;
  readonly search: SearchAnswer;
}

export type AnswerTo<Q extends Question> = Answers[Q['ask']];
export type Answer = AnswerTo<Question>;

/** An article's line in a list: what is known of it, without its text. */
export interface ArticleSummary extends Omit<Article, 'text' | 'segments' | 'sourceUrl'> {
  /** The first words of one without a title; empty where it has one. */
  readonly opening: string;
  /** How many places and systems it names. Demonyms are not counted. */
  readonly places: number;
  readonly systems: number;
}

export interface ArticlePage {
  readonly total: number;
  readonly articles: readonly ArticleSummary[];
}

export interface AnnotatedArticle {
  readonly article: Article;
  readonly summary: ArticleSummary;
  /** Ordered by position. */
  readonly mentions: readonly Mention[];
  /** The dates that it names, ordered likewise. */
  readonly dates: readonly DateMention[];
  /** The places that its mentions name. */
  readonly places: readonly PlaceBrief[];
  /** What only an edition of one's own knows of it; missing where it is published. */
  readonly own?: OwnRecord;
}

/**
 * How an article came in, what of it is no mention and what no date, what was decided of its claims, and what lost its
 * place when its text was edited.
 */
export type OwnRecord = Required<
  Pick<OwnArticle, 'imported' | 'rejected' | 'orphans' | 'claims' | 'notDates'>
>;

/** What the map and the lists need of a place; the rest is asked for with `place details`. */
export interface PlaceBrief extends Omit<Place, 'names' | 'note'> {
  /** Its name in the language of its country, where that is another name. */
  readonly native: string | null;
}

/** Everything that is known of a place. */
export type PlaceDetails = Place & PlaceBrief;

export interface CountedPlace {
  readonly place: PlaceBrief;
  /** How many counted mentions name it. */
  readonly mentions: number;
  /** How many of them are not yet sure (`isDoubtful`); missing where none is. */
  readonly doubtful?: number;
}

export interface PlacePage {
  /** How many places there are, of how many counted mentions. */
  readonly total: number;
  readonly mentions: number;
  /** So much happened partly in the window that it was not all counted: the figures are how many at least. */
  readonly atLeast?: true;
  readonly places: readonly CountedPlace[];
}

export interface PassagePage {
  /** How many passages there are in all, in how many articles. */
  readonly total: number;
  readonly articles: number;
  /** There are so many that they were not counted to the end: `total` and `articles` are how many at least. */
  readonly atLeast?: true;
  readonly groups: readonly PassageGroup[];
  /** The places that the passages' mentions name. */
  readonly places: readonly PlaceBrief[];
}

/** What one article says of the places. */
export interface PassageGroup {
  readonly article: ArticleSummary;
  readonly passages: readonly QuotedPassage[];
}

/** A sentence, or the few, to quote. */
export interface QuotedPassage {
  /** Where it stands in the article's text. */
  readonly span: Span;
  /** The article's words there. */
  readonly text: string;
  /** All mentions inside it, in the article's offsets, ordered by position. */
  readonly mentions: readonly Mention[];
  /** Those that it is quoted for. */
  readonly marks: readonly MentionId[];
  /** When what it tells happened. */
  readonly moments: Moments;
}

export interface FindingPage {
  /** How many findings there are in all, those set aside with them. */
  readonly total: number;
  /** How many there are of each verdict, without those set aside. */
  readonly verdicts: Readonly<Record<FindingVerdict, number>>;
  /** How many more stand in passages that repeat an earlier article: they are told with the first. */
  readonly copied: number;
  readonly findings: readonly EditionFinding[];
  /** The kinds that the edition has findings of, whatever was asked for. */
  readonly kinds: readonly ClaimKind[];
  /** The articles that it has findings in, in the order of their dates: the first of them, where they are many. */
  readonly articles: readonly ArticleSummary[];
  /** The places that it has findings of, the most spoken of first: as many of them. */
  readonly places: readonly PlaceBrief[];
  /** The articles of the findings that are listed. */
  readonly listed: readonly ArticleSummary[];
}

export interface ReviewPage {
  /** How many mentions the question is about. */
  readonly total: number;
  /** How many of the edition (or of the article) are not yet sure, and how many somebody decided. */
  readonly doubtful: number;
  readonly decided: number;
  readonly items: readonly ReviewItem[];
  /** The places that the mentions on the page name. */
  readonly places: readonly PlaceBrief[];
}

/** A mention to decide, in its sentence. */
export interface ReviewItem {
  readonly mention: Mention;
  readonly article: ArticleSummary;
  readonly passage: QuotedPassage;
}

export interface Namesakes {
  /** In the order of the articles, then of position. */
  readonly mentions: readonly ReviewMention[];
}

export interface Names {
  readonly rows: readonly NameRow[];
  /** The places that they stand for. */
  readonly places: readonly PlaceBrief[];
  /** How many articles there are, and how many of them were not read yet. */
  readonly articles: number;
  readonly unread: number;
}

export interface Orphans {
  readonly total: number;
  /** The articles that have any, with how many, in the order of their dates. */
  readonly articles: readonly { readonly article: ArticleSummary; readonly count: number }[];
}

export interface LogPage {
  readonly total: number;
  readonly entries: readonly LoggedOperation[];
  /** Whether there is something to take back, or to do again. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What stands in time. More than `mostMarks` in one of the tracks, and it is told in `counts` only. */
export interface Timeline {
  /** From the year of the first article to the month of the last; null where nothing has a date. */
  readonly period: DayRange | null;
  /** The dates told of before and after it: how many, and the first few years. */
  readonly before: OutsideDates;
  readonly after: OutsideDates;
  readonly articles: Track<ArticleSummary>;
  readonly dates: Track<ToldDate>;
  /** Where there are too many to list: how many begin in each day, week, month or year that has any. */
  readonly counts: { readonly unit: BinUnit; readonly bins: readonly TimeBin[] } | null;
}

export interface Track<Mark> {
  readonly total: number;
  /** In order of time; null where they are too many. */
  readonly marks: readonly Mark[] | null;
}

export interface OutsideDates {
  readonly total: number;
  readonly years: readonly EdtfDate[];
}

export interface TimeBin {
  /** Its first day. */
  readonly first: string;
  readonly articles: number;
  readonly dates: number;
}

/** A date with the passage that tells it. */
export interface ToldDate {
  readonly mention: DateMention;
  readonly article: ArticleSummary;
  readonly passage: Span;
  /** The passage's words. */
  readonly text: string;
  /** The places that the passage names. */
  readonly placeIds: readonly PlaceId[];
}

export interface FindingAnswer {
  readonly finding: EditionFinding;
  readonly article: ArticleSummary;
}

export interface EventPage {
  readonly total: number;
  readonly verdicts: Readonly<Record<EventVerdict, number>>;
  readonly events: readonly EditionEvent[];
  /** What several articles of one's own seem to tell of, and nobody decided; it is not counted. */
  readonly proposed: readonly EditionEvent[];
  /** The articles that tell of an event, in the order of their dates. */
  readonly articles: readonly ArticleSummary[];
  /** The places that the answers name. */
  readonly places: readonly PlaceBrief[];
}

export interface SearchAnswer {
  readonly places: readonly PlaceBrief[];
  /** Systems of the edition that bear the name. */
  readonly systems: readonly SystemId[];
  /** Articles whose titles hold the words. */
  readonly articles: readonly ArticleSummary[];
  /** How many excerpts there are in all. */
  readonly total: number;
  readonly excerpts: readonly Excerpt[];
}

/** A stretch of an article around the words looked for. */
export interface Excerpt {
  readonly article: ArticleSummary;
  readonly before: string;
  readonly match: string;
  readonly after: string;
  /** Where the words stand in the article. */
  readonly span: Span;
}
