import { Parser } from 'htmlparser2';
import { succeed } from '../../result.ts';
import { damaged, type Read, refuse } from '../refusal.ts';
import type { MarkupElement, MarkupNode } from './tree.ts';

const MOST_DEPTH = 512;
const MOST_ELEMENTS = 500_000;

interface OpenElement extends MarkupElement {
  readonly children: MarkupNode[];
}

/**
 * Reads XML, forgivingly: feeds in the wild are often not well-formed. Entities are the five of XML and
 * HTML's own; a document type's are never expanded, so none can be made to grow.
 */
export function readXml(xml: string): Read<MarkupElement> {
  const root: OpenElement = { name: '#document', attributes: new Map(), children: [] };
  const open: OpenElement[] = [root];
  let elements = 0;
  let isTooDeep = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        elements++;
        if (open.length > MOST_DEPTH) isTooDeep = true;
        if (isTooDeep || elements > MOST_ELEMENTS) {
          parser.pause();
          return;
        }
        const element: OpenElement = {
          name: name.toLowerCase(),
          attributes: new Map(Object.entries(attributes)),
          children: [],
        };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        open.at(-1)?.children.push(text);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true, lowerCaseAttributeNames: true },
  );
  try {
    // In pieces: a document that is refused stops at once.
    for (let at = 0; at < xml.length && !isTooDeep && elements <= MOST_ELEMENTS; at += PIECE) {
      parser.write(xml.slice(at, at + PIECE));
    }
    if (isTooDeep) return refuse({ code: 'nested too deep', most: MOST_DEPTH });
    if (elements > MOST_ELEMENTS) {
      return refuse({ code: 'too many elements', most: MOST_ELEMENTS });
    }
    parser.end();
  } catch (thrown) {
    return damaged(thrown);
  }
  return succeed(root);
}

const PIECE = 1 << 16;
