import type { Change } from './imported-article.ts';
import { mendDamage } from './mend.ts';

/** Counts what is done to a text. */
export class Changes {
  readonly #counts = new Map<Change['code'], number>();

  add(code: Change['code'], count: number): void {
    if (count > 0) this.#counts.set(code, (this.#counts.get(code) ?? 0) + count);
  }

  list(): Change[] {
    return [...this.#counts].map(([code, count]) => ({ code, count }));
  }
}

const loneSurrogate = /\p{Surrogate}/u;
/** Told faster: most texts have none of them. */
const halfOfPair = /[\ud800-\udfff]/;

/**
 * A stretch of a source's text as an edition can hold it: without soft hyphens and NULs, with U+FFFD for
 * halves of surrogate pairs, which no file can hold. Everything else stays, bidirectional marks too.
 */
export function clean(text: string, mends: boolean, changes: Changes): string {
  let cleaned = text;
  if (cleaned.includes('\u00ad')) {
    cleaned = replaced(cleaned, /\u00ad/g, '', 'soft hyphens removed', changes);
  }
  if (cleaned.includes('\0')) {
    cleaned = replaced(cleaned, /\0/g, '', 'NUL removed', changes);
  }
  if (halfOfPair.test(cleaned) && loneSurrogate.test(cleaned)) {
    cleaned = replaced(
      cleaned,
      new RegExp(loneSurrogate, 'gu'),
      '\ufffd',
      'lone surrogates replaced',
      changes,
    );
  }
  if (!mends) return cleaned;
  const mended = mendDamage(cleaned);
  changes.add('damage mended', mended.count);
  return mended.text;
}

function replaced(
  text: string,
  what: RegExp,
  by: string,
  code: Change['code'],
  changes: Changes,
): string {
  let count = 0;
  const result = text.replace(what, () => {
    count++;
    return by;
  });
  changes.add(code, count);
  return result;
}
