import type { Claim } from '../core/claims/finding.ts';
import { reviewClaims } from '../core/claims/review-claims.ts';
import type { Article, Mention, System } from '../core/edition/model.ts';
import { momentsOf } from '../core/edition/moments.ts';
import { passageOf } from '../core/edition/passage.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import type { EditionFinding } from './edition-finding.ts';
import { answerFinding, answerFindings, type FindingList, listFindings } from './findings.ts';
import type { EditionHead, Library, LibraryFault } from './library.ts';
import { placesByGazetteerId } from './places-by-gazetteer-id.ts';
import type { AnnotatedArticle, AnswerTo, PlaceBrief, Question } from './questions.ts';
import { toldFinding } from './told-finding.ts';

/** An article whose places are known, to be held against the geography. */
export interface ArticleToJudge {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly places: readonly PlaceBrief[];
}

/** The claims of each article, or a sentence on why there are none. */
export type JudgeArticles = (
  articles: readonly ArticleToJudge[],
  systems: readonly System[],
) => Promise<Result<readonly (readonly Claim[])[], string>>;

/** Articles that are judged at once: the first are told before the rest is known. */
const AT_ONCE = 32;

interface Judged {
  /** What the article was when it was judged. */
  readonly key: string;
  readonly claims: readonly Claim[];
}

/**
 * An edition of one's own whose articles are held against the geography once that is asked for: what is known so far is
 * answered, and who listens hears when there is more. An article is judged again when its text or its mentions change.
 */
export class JudgedLibrary implements Library {
  readonly #own: Library;
  readonly #judge: JudgeArticles;
  readonly #judged = new Map<string, Judged>();
  readonly #listeners = new Set<() => void>();
  #list: Promise<Result<FindingList, LibraryFault>> | null = null;
  #head: { readonly of: EditionHead; readonly head: EditionHead } | null = null;
  /** How many findings the last list had; null before any was made. */
  #known: number | null = null;

  constructor(own: Library, judge: JudgeArticles) {
    this.#own = own;
    this.#judge = judge;
    own.changes(() => {
      this.#list = null;
      this.#tell();
    });
  }

  get head(): EditionHead {
    const { head } = this.#own;
    const findings = this.#known ?? 0;
    // The same as long as nothing in it is another.
    if (this.#head?.of !== head || this.#head.head.counts.findings !== findings) {
      const counts = { ...head.counts, findings };
      this.#head = { of: head, head: { ...head, judges: true, counts } };
    }
    return this.#head.head;
  }

  get known() {
    return this.#own.known;
  }

  get editing() {
    return this.#own.editing;
  }

  readonly changes = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly ask = async <Q extends Question>(
    question: Q,
  ): Promise<Result<AnswerTo<Q>, LibraryFault>> => {
    if (question.ask !== 'findings' && question.ask !== 'finding') return this.#own.ask(question);
    this.#list ??= this.#listed();
    const list = await this.#list;
    if (!list.ok) {
      this.#list = null;
      return list;
    }
    const answer =
      question.ask === 'findings'
        ? answerFindings(list.value, question)
        : answerFinding(list.value, question.id);
    return succeed(answer as AnswerTo<Q>);
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  async #listed(): Promise<Result<FindingList, LibraryFault>> {
    const articles = await this.#articles();
    if (!articles.ok) return articles;
    const fresh = articles.value.filter(
      (one) => this.#judged.get(one.article.id)?.key !== keyOf(one),
    );
    const first = await this.#judgeSome(fresh.slice(0, AT_ONCE));
    if (!first.ok) return first;
    const rest = fresh.slice(AT_ONCE);
    if (rest.length > 0) void this.#goOn(rest);
    return succeed(this.#listOf(articles.value));
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

  async #judgeSome(articles: readonly AnnotatedArticle[]): Promise<Result<null, LibraryFault>> {
    if (articles.length === 0) return succeed(null);
    const claims = await this.#judge(articles, this.#own.head.systems);
    if (!claims.ok) return fail({ kind: 'unreachable', detail: claims.fault });
    articles.forEach((one, at) => {
      this.#judged.set(one.article.id, { key: keyOf(one), claims: claims.value[at] ?? [] });
    });
    return succeed(null);
  }

  #listOf(articles: readonly AnnotatedArticle[]): FindingList {
    const places = new Map(
      articles.flatMap((one) => one.places.map((place) => [place.id, place] as const)),
    );
    const placeOf = placesByGazetteerId([...places.values()]);
    const byId = new Map(articles.map((one) => [one.article.id, one]));
    const findings = articles.flatMap(({ article, own }): EditionFinding[] =>
      reviewClaims(this.#judged.get(article.id)?.claims ?? [], own?.claims ?? []).map((told) =>
        toldFinding(article, told, placeOf),
      ),
    );
    const before = this.#known;
    this.#known = findings.length;
    // The count is told with the head, which others read.
    if (before !== this.#known) queueMicrotask(() => this.#tell());
    return listFindings(
      findings,
      articles.map(({ summary }) => summary),
      [...places.values()],
      (finding) => {
        const one = byId.get(finding.articleId);
        return one === undefined
          ? []
          : momentsOf(one.article, one.dates, passageOf(one.article, finding));
      },
    );
  }

  /** Every article with its mentions, in the order of their dates. */
  async #articles(): Promise<Result<readonly AnnotatedArticle[], LibraryFault>> {
    const page = await this.#own.ask({
      ask: 'articles',
      window: null,
      from: 0,
      count: this.#own.head.counts.articles,
    });
    if (!page.ok) return page;
    const all: AnnotatedArticle[] = [];
    for (const { id } of page.value.articles) {
      const one = await this.#own.ask({ ask: 'article', id });
      if (!one.ok) return one;
      if (one.value !== null) all.push(one.value);
    }
    return succeed(all);
  }
}

/** What an article's claims follow from: the same text for the same claims. */
const keyOf = ({ article, mentions }: AnnotatedArticle): string =>
  JSON.stringify([
    ...[article.text, article.language, article.date?.edtf],
    mentions.map((mention) => [
      ...[mention.start, mention.end, mention.kind, mention.reviewed],
      mention.kind === 'place' ? mention.placeId : '',
    ]),
  ]);
