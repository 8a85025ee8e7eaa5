/**
 * How many code units of an element's text come before a point of the page; null where the point is not on it.
 * `caretPositionFromPoint` is the standard; Safari has the older name.
 */
export function offsetAt(element: Element, x: number, y: number): number | null {
  const caret = caretAt(x, y);
  if (caret === null || !element.contains(caret.node)) return null;
  return offsetIn(element, caret.node, caret.offset);
}

/** How many code units of an element's text come before a point of its tree. */
export function offsetIn(element: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

type OlderDocument = Document & {
  readonly caretRangeFromPoint?: (x: number, y: number) => Range | null;
};

function caretAt(x: number, y: number): Caret | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (document as OlderDocument).caretRangeFromPoint?.(x, y) ?? null;
  return range && { node: range.startContainer, offset: range.startOffset };
}
