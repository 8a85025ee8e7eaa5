import { type DefaultTreeAdapterMap, defaultTreeAdapter, Parser, TokenizerMode } from 'parse5';
import { type Read, type Refusal, refuse } from '../core/import/refusal.ts';
import { succeed } from '../core/result.ts';

/** As deep as browsers keep elements apart. Beyond, every parser here takes quadratic time. */
const MOST_DEPTH = 512;
const MOST_ELEMENTS = 200_000;

export interface ParsedHtml {
  readonly document: DefaultTreeAdapterMap['document'];
  readonly elements: number;
}

class Stopped extends Error {
  readonly fault: Refusal;

  constructor(fault: Refusal) {
    super(fault.code);
    this.fault = fault;
  }
}

type PageParser = Parser<DefaultTreeAdapterMap>;

/**
 * Parses HTML by the standard's own rules, up to a depth and a number of elements. Scripts and styles come empty, but for
 * what a page says of itself in JSON-LD: nothing reads them, and they are most of what news pages weigh.
 */
export function parseHtml(html: string): Read<ParsedHtml> {
  let elements = 0;
  const adapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...args) {
      elements++;
      if (elements > MOST_ELEMENTS) {
        throw new Stopped({ code: 'too many elements', most: MOST_ELEMENTS });
      }
      return defaultTreeAdapter.createElement(...args);
    },
    onItemPush() {
      if (parser.openElements.stackTop > MOST_DEPTH) {
        throw new Stopped({ code: 'nested too deep', most: MOST_DEPTH });
      }
    },
  };
  const parser: PageParser = new Parser({ treeAdapter: adapter, scriptingEnabled: false });
  try {
    write(html, parser);
    return succeed({ document: parser.document, elements });
  } catch (thrown) {
    if (thrown instanceof Stopped) return refuse(thrown.fault);
    throw thrown;
  }
}

/** Handing over a page in one more piece is dearer than reading this much. */
const WORTH_LEAVING = 500;
/** What looks like a script so often and is none is not looked for any more. */
const MOST_MISTAKEN = 50;

/** Hands the page over, without what stands between the tags of scripts and styles. */
function write(html: string, { tokenizer, openElements }: PageParser): void {
  const opening = /<(?:script|style)(?=[\s/>])[^>]{0,2000}>/gi;
  const ends = {
    script: nextOf(html, /<\/script[\s/>]/gi),
    style: nextOf(html, /<\/style[\s/>]/gi),
  };
  const comment = nextOf(html, /<!--/g);
  let written = 0;
  let mistaken = 0;
  while (mistaken < MOST_MISTAKEN) {
    const match = opening.exec(html);
    if (match === null) break;
    const from = opening.lastIndex;
    const kind = /^<script/i.test(match[0]) ? 'script' : 'style';
    const end = ends[kind](from);
    if (end - from < WORTH_LEAVING) continue;
    // In a script a comment may hold the tag that would end it: where that is, only the parser knows.
    if (kind === 'script' && isBefore(comment(from), end)) continue;
    tokenizer.write(html.slice(written, from), false);
    written = from;
    // What looks like a tag may stand in a comment, in a value, in another script, and JSON-LD is read.
    if (isUnread(kind, tokenizer.state, openElements.current)) {
      written = end;
      opening.lastIndex = end;
    } else mistaken++;
  }
  tokenizer.write(html.slice(written), true);
}

/** Whether the parser is between such tags, and nothing reads what stands there. */
function isUnread(
  kind: 'script' | 'style',
  state: number,
  current: DefaultTreeAdapterMap['parentNode'] | undefined,
): boolean {
  if (current === undefined || !('tagName' in current) || current.tagName !== kind) return false;
  if (kind === 'style') return state === TokenizerMode.RAWTEXT;
  const isLd = current.attrs.some(({ name, value }) => name === 'type' && /ld\+json/i.test(value));
  return state === TokenizerMode.SCRIPT_DATA && !isLd;
}

const isBefore = (at: number, end: number): boolean => at !== -1 && at < end;

/** Where something comes next in a text, asked from its beginning to its end: what was found is not looked for again. */
function nextOf(text: string, what: RegExp): (from: number) => number {
  let found = -2;
  return (from) => {
    if (found === -1 || found >= from) return found;
    what.lastIndex = from;
    found = what.exec(text)?.index ?? -1;
    return found;
  };
}
