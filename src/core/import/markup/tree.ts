/** An element of an HTML or XML document: as much of it as reading texts needs, without any behaviour. */
export interface MarkupElement {
  /** In small letters, with its prefix: "p", "content:encoded". */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly MarkupNode[];
}

export type MarkupNode = MarkupElement | string;

/** Every element under one, itself included, in the order of the document. */
export function* elementsOf(root: MarkupElement): Generator<MarkupElement> {
  const stack: MarkupElement[] = [root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    yield element;
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at];
      if (child !== undefined && typeof child !== 'string') stack.push(child);
    }
  }
}

/** All the text in an element, as it stands. */
export function textIn(root: MarkupElement): string {
  let text = '';
  const stack: MarkupNode[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') text += node;
    else stack.push(...node.children.toReversed());
  }
  return text;
}

export const childrenOf = (element: MarkupElement, name?: string): MarkupElement[] =>
  element.children.filter(
    (child): child is MarkupElement =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  );

export function firstOf(root: MarkupElement, name: string): MarkupElement | null {
  for (const element of elementsOf(root)) if (element.name === name) return element;
  return null;
}

/** White space that a browser shows as one space and is not one yet: most lines have none. */
const otherSpace = /[ \t\r\n\f]{2,}|[\t\r\n\f]/g;

/** Runs of white space as one space. */
export const withSingleSpaces = (text: string): string => text.replace(otherSpace, ' ');

/** Runs of white space as one space, none at the ends. */
export const squeezed = (text: string): string => withSingleSpaces(text).trim();
