import type { ReviewedClaim } from '../../edition/load-claims.ts';
import type { Article, RangeClaim } from '../../edition/model.ts';
import type { TextQuote } from '../../text/selector.ts';
import type { Exported } from '../exported.ts';
import { certainQuote } from './quotes.ts';

/** The words of an edition's claims, found while its texts are read. */
export class ClaimQuotes {
  readonly #exported: Exported;
  readonly #quotes = new Map<RangeClaim | ReviewedClaim, TextQuote | null>();
  #headline: TextQuote | null = null;

  constructor(exported: Exported) {
    this.#exported = exported;
  }

  read(article: Article): void {
    const { systems, headline } = this.#exported;
    for (const { variants } of systems) {
      for (const claim of variants.flatMap(({ claims }) => claims)) {
        const { source } = claim;
        if (source.type !== 'article' || source.articleId !== article.id) continue;
        this.#quotes.set(claim, certainQuote(article.text, source.span));
      }
    }
    for (const claim of this.#exported.reviewedClaims) {
      if (claim.articleId !== article.id) continue;
      const isClear = !/[▓▒·░]/.test(article.text.slice(claim.start, claim.end));
      const isQuotable = article.publication === 'full' || isClear;
      this.#quotes.set(claim, isQuotable ? certainQuote(article.text, claim) : null);
    }
    if (headline?.claim?.articleId !== article.id) return;
    this.#headline = certainQuote(article.text, headline.claim.span);
  }

  /** Null where it cannot be quoted; undefined where its article was not read. */
  of(claim: RangeClaim | ReviewedClaim): TextQuote | null | undefined {
    return this.#quotes.get(claim);
  }

  get headline(): TextQuote | null {
    return this.#headline;
  }
}
