import type { MarkupElement } from '../core/import/markup/tree.ts';
import { fill, PageElement, PageText } from './page-nodes.ts';

/** A page of such elements. Its links lead nowhere: nothing is loaded, and only texts are taken of it. */
export class PageTree {
  readonly baseURI = 'about:blank';
  readonly documentURI = 'about:blank';
  readonly documentElement: PageElement;
  readonly firstChild: PageElement;

  constructor(page: MarkupElement) {
    this.documentElement = new PageElement(page.name, page.attributes);
    this.firstChild = this.documentElement;
    fill(this.documentElement, page.children);
  }

  get body(): PageElement | null {
    return this.documentElement.children.find(({ localName }) => localName === 'body') ?? null;
  }

  get title(): string {
    return this.getElementsByTagName('title')[0]?.textContent ?? '';
  }

  getElementsByTagName(name: string): readonly PageElement[] {
    return this.documentElement.getElementsByTagName(name);
  }

  querySelectorAll(names: string): readonly PageElement[] {
    return this.documentElement.querySelectorAll(names);
  }

  createElement(name: string): PageElement {
    return new PageElement(name.toLowerCase());
  }

  createTextNode(text: string): PageText {
    return new PageText(text);
  }
}
