import type { MarkupElement, MarkupNode } from '../core/import/markup/tree.ts';
import { declaredIn } from './declared-in.ts';

const ELEMENT = 1;
const TEXT = 3;

type PageNode = PageElement | PageText;

/** What elements and texts have in common: a place among others under a parent. */
abstract class PlacedNode {
  abstract readonly nodeType: number;
  parentNode: PageElement | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;

  get nextElementSibling(): PageElement | null {
    return elementFrom(this.nextSibling);
  }

  get previousElementSibling(): PageElement | null {
    let node = this.previousSibling;
    while (node !== null && !(node instanceof PageElement)) node = node.previousSibling;
    return node;
  }

  remove(this: PageNode): void {
    this.parentNode?.removeChild(this);
  }
}

const nothing: readonly never[] = [];

export class PageText extends PlacedNode {
  readonly nodeType = TEXT;
  readonly nodeName = '#text';
  readonly childNodes: readonly PageNode[] = nothing;
  readonly textContent: string;

  constructor(text: string) {
    super();
    this.textContent = text;
  }
}

/**
 * An element that can be taken apart and moved as Readability does it, and nothing else: as much of the
 * DOM as Readability asks for, so that a page need not be parsed once more into a whole one.
 */
export class PageElement extends PlacedNode {
  readonly nodeType = ELEMENT;
  /** Tells Readability that names of elements can be changed, as in the tree that it comes with. */
  readonly __JSDOMParser__ = true;
  firstChild: PageNode | null = null;
  lastChild: PageNode | null = null;
  readonly #attributes: Map<string, string>;
  #name: string;
  #tagName: string | null = null;
  /** Known where it was asked for since the last change under the element; then its elements' are known, too. */
  #text: string | null = null;

  constructor(name: string, attributes: ReadonlyMap<string, string> = new Map()) {
    super();
    this.#name = name;
    this.#attributes = new Map(attributes);
  }

  /** In small letters. Readability gives an element another name rather than put another in its place. */
  get localName(): string {
    return this.#name;
  }

  set localName(name: string) {
    this.#name = name;
    this.#tagName = null;
  }

  get tagName(): string {
    this.#tagName ??= this.#name.toUpperCase();
    return this.#tagName;
  }

  set tagName(name: string) {
    this.localName = name.toLowerCase();
  }

  get nodeName(): string {
    return this.tagName;
  }

  get attributes(): readonly PageAttribute[] {
    return Array.from(this.#attributes, ([name, value]) => new PageAttribute(name, value));
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  setAttribute(name: string, value: string): void {
    this.#attributes.set(name, value);
  }

  setAttributeNode({ name, value }: PageAttribute): void {
    this.#attributes.set(name, value);
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  get id(): string {
    return this.#attributes.get('id') ?? '';
  }

  set id(id: string) {
    this.#attributes.set('id', id);
  }

  get className(): string {
    return this.#attributes.get('class') ?? '';
  }

  set className(name: string) {
    this.#attributes.set('class', name);
  }

  get src(): string {
    return this.#attributes.get('src') ?? '';
  }

  get srcset(): string {
    return this.#attributes.get('srcset') ?? '';
  }

  /** Of its own style, what hides an element. */
  get style(): { readonly display: string; readonly visibility: string } {
    const style = this.#attributes.get('style') ?? '';
    return { display: declaredIn(style, 'display'), visibility: declaredIn(style, 'visibility') };
  }

  get childNodes(): readonly PageNode[] {
    const nodes: PageNode[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): readonly PageElement[] {
    const elements: PageElement[] = [];
    for (let one = this.firstElementChild; one !== null; one = one.nextElementSibling) {
      elements.push(one);
    }
    return elements;
  }

  get firstElementChild(): PageElement | null {
    return elementFrom(this.firstChild);
  }

  /** Readability asks for it again and again, of the same elements and of those around them. */
  get textContent(): string {
    if (this.#text !== null) return this.#text;
    let text = '';
    for (let node = this.firstChild; node !== null; node = node.nextSibling) {
      text += node.textContent;
    }
    this.#text = text;
    return text;
  }

  #forgetText(): void {
    let one: PageElement | null = this;
    while (one !== null && one.#text !== null) {
      one.#text = null;
      one = one.parentNode;
    }
  }

  getElementsByTagName(name: string): readonly PageElement[] {
    return this.#under((element) => element.#name === name);
  }

  /** @param names names of elements, in letters of any size, with "," between them: Readability has no other selectors */
  querySelectorAll(names: string): readonly PageElement[] {
    const wanted = names.toLowerCase().split(',');
    return this.#under((element) => wanted.includes(element.#name));
  }

  #under(isWanted: (element: PageElement) => boolean): PageElement[] {
    const found: PageElement[] = [];
    for (let one = this.#after(this); one !== null; one = one.#after(this)) {
      if (isWanted(one)) found.push(one);
    }
    return found;
  }

  /** The next element under another in the order of the page. */
  #after(root: PageElement): PageElement | null {
    let next = elementFrom(this.firstChild);
    for (let one: PageElement = this; next === null && one !== root; ) {
      next = elementFrom(one.nextSibling);
      if (one.parentNode === null) break;
      one = one.parentNode;
    }
    return next;
  }

  appendChild(node: PageNode): void {
    node.remove();
    this.#forgetText();
    node.parentNode = this;
    node.previousSibling = this.lastChild;
    if (this.lastChild === null) this.firstChild = node;
    else this.lastChild.nextSibling = node;
    this.lastChild = node;
  }

  removeChild(node: PageNode): void {
    this.#forgetText();
    const { previousSibling, nextSibling } = node;
    if (previousSibling === null) this.firstChild = nextSibling;
    else previousSibling.nextSibling = nextSibling;
    if (nextSibling === null) this.lastChild = previousSibling;
    else nextSibling.previousSibling = previousSibling;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
  }

  replaceChild(node: PageNode, old: PageNode): void {
    node.remove();
    this.#forgetText();
    const { previousSibling, nextSibling } = old;
    node.parentNode = this;
    node.previousSibling = previousSibling;
    node.nextSibling = nextSibling;
    if (previousSibling === null) this.firstChild = node;
    else previousSibling.nextSibling = node;
    if (nextSibling === null) this.lastChild = node;
    else nextSibling.previousSibling = node;
    old.parentNode = null;
    old.previousSibling = null;
    old.nextSibling = null;
  }

  /** What the element is by now, as a value. */
  asMarkup(): MarkupElement {
    const children: MarkupNode[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) {
      children.push(node instanceof PageElement ? node.asMarkup() : node.textContent);
    }
    return { name: this.#name, attributes: new Map(this.#attributes), children };
  }

  /**
   * What is in the element, to be put back into one. Readability never reads it, so that it need not be markup:
   * a copy is made at once, and the text that is given out only stands for it.
   */
  get innerHTML(): string {
    return this.asMarkup().children as unknown as string;
  }

  set innerHTML(content: string) {
    while (this.lastChild !== null) this.removeChild(this.lastChild);
    fill(this, content as unknown as readonly MarkupNode[]);
  }
}

class PageAttribute {
  readonly name: string;
  readonly value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }

  cloneNode(): PageAttribute {
    return this;
  }
}

/** Puts what a page was parsed into under an element. */
export function fill(element: PageElement, content: readonly MarkupNode[]): void {
  for (const node of content) {
    if (typeof node === 'string') element.appendChild(new PageText(node));
    else {
      const child = new PageElement(node.name, node.attributes);
      element.appendChild(child);
      fill(child, node.children);
    }
  }
}

function elementFrom(from: PageNode | null): PageElement | null {
  let node = from;
  while (node !== null && !(node instanceof PageElement)) node = node.nextSibling;
  return node;
}
