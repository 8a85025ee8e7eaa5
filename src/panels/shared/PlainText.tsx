/** A French quotation mark and the word beside it, or a word and the mark after it. */
const kept = /(«\s\S+(?:\s[»:;!?])?|\S+\s[»:;!?])/;

/**
 * Article text as it is: its spaces are its own. Where it has an ordinary space inside French
 * punctuation, the style alone keeps the mark on its word's line.
 */
export function PlainText({ text }: { readonly text: string }) {
  const pieces = text.split(kept);
  if (pieces.length === 1) return text;
  return pieces.map((piece, at) =>
    at % 2 === 0 ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a fixed text have no identity but their order.
      <span key={at} className="no-break">
        {piece}
      </span>
    ),
  );
}
