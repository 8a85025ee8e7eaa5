import type { Claim } from '../core/claims/finding.ts';
import { reviewClaims } from '../core/claims/review-claims.ts';
import { momentsOf } from '../core/edition/moments.ts';
import { passageOf } from '../core/edition/passage.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import type { AnnotatedArticle, Answer, AnswerTo } from './answers.ts';
import { tieCopies } from './copied-findings.ts';
import { answerEvents, type EventList } from './events.ts';
import { answerFinding, answerFindings, type FindingList, listFindings } from './findings.ts';
import type { ArticleJudge, Comparison } from './judge-articles.ts';
import type { EditionHead, Library, LibraryFault } from './library.ts';
import { eventsOf, type StatedEvents } from './own-events.ts';
import { placesByGazetteerId } from './places-by-gazetteer-id.ts';
import type { Question } from './questions.ts';
import { quotedArticles } from './quoted-articles.ts';
import { ReadArticles } from './read-articles.ts';
import { toldEvent } from './told-events.ts';
import { toldFinding } from './told-finding.ts';

/** Articles that are judged at once: the first are told before the rest is known. */
const AT_ONCE = 32;

/** What is known of the articles so far. */
interface Listed {
  readonly findings: FindingList;
  readonly events: EventList;
}

interface Judged {
  /** What the article was when it was judged. */
  readonly key: string;
  /** Counts up with each judgement. */
  readonly count: number;
  readonly claims: readonly Claim[];
}

/**
 * An edition of one's own whose articles are held against the geography once that is asked for: what is known so far is
 * answered, and who listens hears when there is more. An article is judged again when its text or its mentions change.
 */
export class JudgedLibrary implements Library {
  readonly #own: Library;
  readonly #articles: ReadArticles;
  readonly #judge: ArticleJudge;
  readonly #judged = new Map<string, Judged>();
  readonly #listeners = new Set<() => void>();
  #list: Promise<Result<Listed, LibraryFault>> | null = null;
  /** What the articles had in common when they were last compared, and what they were then. */
  #compared: { readonly key: string; readonly comparison: Comparison } | null = null;
  #count = 0;
  /** The edition's systems as the articles were judged by them. */
  #systems = '';
  #head: { readonly of: EditionHead; readonly head: EditionHead } | null = null;
  /** How many findings the last list had; null before any was made. */
  #known: { readonly findings: number; readonly events: number } | null = null;

  constructor(own: Library, judge: ArticleJudge) {
    this.#own = own;
    this.#articles = new ReadArticles(own);
    this.#judge = judge;
    own.changes(() => {
      this.#list = null;
      this.#tell();
    });
  }

  get head(): EditionHead {
    const { head } = this.#own;
    const known = this.#known ?? { findings: 0, events: head.counts.events };
    const told = this.#head?.head.counts;
    // The same as long as nothing in it is another.
    const isSame = told?.findings === known.findings && told.events === known.events;
    if (this.#head?.of !== head || !isSame) {
      const counts = { ...head.counts, ...known };
      this.#head = { of: head, head: { ...head, judges: true, counts } };
    }
    return this.#head.head;
  }

  get known() {
    return this.#own.known;
  }

  get editing() {
    return this.#articles.editing;
  }

  readonly changes = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly ask = async <Q extends Question>(
    question: Q,
  ): Promise<Result<AnswerTo<Q>, LibraryFault>> => {
    if (!asksForJudgement(question)) return this.#own.ask(question);
    // Events are a side of the findings: nobody waits for the articles to be judged who does not ask for those.
    if (question.ask === 'events' && this.#known === null) return this.#own.ask(question);
    this.#list ??= this.#listed();
    const list = await this.#list;
    if (!list.ok) {
      this.#list = null;
      return list;
    }
    return succeed(answerFrom(list.value, question) as AnswerTo<Q>);
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  async #listed(): Promise<Result<Listed, LibraryFault>> {
    this.#forgetOtherSystems();
    const articles = await this.#articles.all();
    if (!articles.ok) return articles;
    const decided = await this.#own.ask({ ask: 'event decisions' });
    if (!decided.ok) return decided;
    const { events } = this.#own.head.counts;
    const written = await this.#own.ask({ ask: 'events', from: 0, count: events });
    if (!written.ok) return written;
    const stated = { written: written.value.events.map(toldEvent), decided: decided.value };
    const fresh = articles.value.filter(
      (one) => this.#judged.get(one.article.id)?.key !== keyOf(one),
    );
    const first = await this.#judgeSome(fresh.slice(0, AT_ONCE));
    if (!first.ok) return first;
    const rest = fresh.slice(AT_ONCE);
    const isCompared = this.#compared?.key === this.#keyOfAll(articles.value);
    if (rest.length > 0) void this.#goOn(rest);
    else if (articles.value.length <= AT_ONCE) await this.#compare(articles.value);
    else if (!isCompared) void this.#compareLater(articles.value);
    return succeed(this.#listOf(articles.value, stated));
  }

  /** What an article says of a range is held against the claims of the others: all are judged again when those change. */
  #forgetOtherSystems(): void {
    const systems = JSON.stringify(this.#own.head.systems);
    if (systems !== this.#systems) this.#judged.clear();
    this.#systems = systems;
  }

  /** Judges what is left in the background; those who ask hear of it at the end. */
  async #goOn(rest: readonly AnnotatedArticle[]): Promise<void> {
    for (let at = 0; at < rest.length; at += AT_ONCE) {
      const done = await this.#judgeSome(rest.slice(at, at + AT_ONCE));
      if (!done.ok) return;
    }
    this.#list = null;
    this.#tell();
  }

  async #compareLater(articles: readonly AnnotatedArticle[]): Promise<void> {
    if (!(await this.#compare(articles))) return;
    this.#list = null;
    this.#tell();
  }

  /** Lays the articles side by side, unless they are as they were; false where that cannot be done: they are then told without. */
  async #compare(articles: readonly AnnotatedArticle[]): Promise<boolean> {
    const key = this.#keyOfAll(articles);
    if (this.#compared?.key === key) return true;
    const compared = await this.#judge.compare(articles);
    if (compared.ok) this.#compared = { key, comparison: compared.value };
    return compared.ok;
  }

  /** What stands in which order in the articles as they were judged. */
  #keyOfAll(articles: readonly AnnotatedArticle[]): string {
    return articles.map(({ article: { id } }) => `${id} ${this.#judged.get(id)?.count}`).join('\n');
  }

  async #judgeSome(articles: readonly AnnotatedArticle[]): Promise<Result<null, LibraryFault>> {
    if (articles.length === 0) return succeed(null);
    const { systems } = this.#own.head;
    const quoted = await quotedArticles(systems, (question) => this.#own.ask(question));
    const claims = await this.#judge.judge(articles, systems, quoted);
    if (!claims.ok) return fail({ kind: 'unreachable', detail: claims.fault });
    articles.forEach((one, at) => {
      this.#judged.set(one.article.id, {
        key: keyOf(one),
        count: ++this.#count,
        claims: claims.value[at] ?? [],
      });
    });
    return succeed(null);
  }

  #listOf(articles: readonly AnnotatedArticle[], stated: StatedEvents): Listed {
    const places = new Map(
      articles.flatMap((one) => one.places.map((place) => [place.id, place] as const)),
    );
    const placeOf = placesByGazetteerId([...places.values()]);
    const byId = new Map(articles.map((one) => [one.article.id, one]));
    const { copies, proposed } = this.#compared?.comparison ?? nothingInCommon;
    const findings = tieCopies(
      articles.flatMap(({ article, own }) =>
        reviewClaims(this.#judged.get(article.id)?.claims ?? [], own?.claims ?? []).map((told) =>
          toldFinding(article, told, placeOf),
        ),
      ),
      copies,
    );
    const summaries = articles.map(({ summary }) => summary);
    const events = eventsOf(articles, [...places.values()], { copies, proposed }, stated);
    this.#know(findings.length, events.events.length + events.proposed.length);
    return {
      findings: listFindings(findings, summaries, [...places.values()], (finding) => {
        const one = byId.get(finding.articleId);
        return one === undefined
          ? []
          : momentsOf(one.article, one.dates, passageOf(one.article, finding));
      }),
      events,
    };
  }

  /** The counts are told with the head, which others read. */
  #know(findings: number, events: number): void {
    const before = this.#known;
    if (before?.findings === findings && before.events === events) return;
    this.#known = { findings, events };
    queueMicrotask(() => this.#tell());
  }
}

type Asked = Extract<Question, { ask: 'findings' | 'finding' | 'events' }>;

const asksForJudgement = (question: Question): question is Asked =>
  question.ask === 'findings' || question.ask === 'finding' || question.ask === 'events';

function answerFrom({ findings, events }: Listed, question: Asked): Answer {
  switch (question.ask) {
    case 'findings':
      return answerFindings(findings, question);
    case 'finding':
      return answerFinding(findings, question.id);
    case 'events':
      return answerEvents(events, question);
  }
}

const nothingInCommon: Comparison = { copies: [], proposed: [] };

const keys = new WeakMap<AnnotatedArticle, string>();

/** What an article's claims follow from: the same text for the same claims. */
function keyOf(one: AnnotatedArticle): string {
  const known = keys.get(one) ?? written(one);
  keys.set(one, known);
  return known;
}

const written = ({ article, mentions }: AnnotatedArticle): string =>
  JSON.stringify([
    ...[article.text, article.language, article.date?.edtf],
    mentions.map((mention) => [
      ...[mention.start, mention.end, mention.kind, mention.reviewed],
      mention.kind === 'place' ? mention.placeId : '',
    ]),
  ]);
