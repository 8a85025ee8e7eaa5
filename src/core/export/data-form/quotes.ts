import type { Span } from '../../text/offset.ts';
import { anchorQuote, selectorsOf, type TextQuote } from '../../text/selector.ts';

/** The quote of a stretch with as much around it as tells it from every other; null where nothing does. */
export function certainQuote(text: string, span: Span): TextQuote | null {
  const { quote } = selectorsOf(text, span);
  if (isFound(text, quote, span)) return quote;
  for (let around = 64; ; around *= 2) {
    const wider = {
      exact: quote.exact,
      prefix: text.slice(Math.max(0, span.start - around), span.start),
      suffix: text.slice(span.end, span.end + around),
    };
    if (isFound(text, wider, span)) return wider;
    if (around > text.length) return null;
  }
}

function isFound(text: string, quote: TextQuote, { start, end }: Span): boolean {
  const found = anchorQuote(text, quote, null);
  return found.ok && found.value.span.start === start && found.value.span.end === end;
}
