import { Changes } from '../clean.ts';
import type { DraftLine } from '../compose.ts';
import type { Format } from '../format.ts';
import { frontMatterOf } from '../front-matter.ts';
import { eventOf } from '../yields.ts';

/** Markdown, with front matter: its signs are taken off, and lines that belong to one paragraph are one. */
export const markdown: Format = {
  name: 'Markdown',
  reads: 'text',
  async *import({ source, text, decoding, options: { mends } }) {
    const changes = new Changes();
    const { metadata, written, body } = frontMatterOf(text.replace(/\r\n?/g, '\n'));
    const front: DraftLine[] =
      written === '' ? [] : [{ kind: 'left out', text: written, why: 'front matter' }];
    yield eventOf({
      origin: { path: source.path, format: 'Markdown', part: null },
      lines: [...front, ...linesOf(body, changes)],
      metadata,
      decoding,
      changes,
      mends,
    });
  },
};

function linesOf(body: string, changes: Changes): DraftLine[] {
  const lines: DraftLine[] = [];
  let paragraph: string[] = [];
  let isCode = false;
  const flush = (): void => {
    const text = paragraph.join(' ');
    if (text !== '') lines.push({ kind: 'paragraph', text: withoutMarks(text, changes) });
    paragraph = [];
  };
  for (const line of body.split('\n')) {
    if (/^ {0,3}(?:```|~~~)/.test(line)) {
      flush();
      isCode = !isCode;
      continue;
    }
    if (isCode) {
      lines.push({ kind: 'paragraph', text: line });
      continue;
    }
    const heading = /^ {0,3}(#{1,6})[ \t]+(.*)$/.exec(line);
    const underlined = /^ {0,3}(=+|-+)[ \t]*$/.exec(line);
    if (heading !== null) {
      flush();
      const text = withoutMarks((heading[2] ?? '').replace(/[ \t]#+[ \t]*$/, ''), changes);
      lines.push({ kind: heading[1] === '#' ? 'title' : 'heading', text });
      changes.add('markup removed', 1);
    } else if (underlined !== null && paragraph.length === 1) {
      const text = withoutMarks(paragraph[0] ?? '', changes);
      lines.push({ kind: underlined[1]?.startsWith('=') ? 'title' : 'heading', text });
      changes.add('markup removed', 1);
      paragraph = [];
    } else if (line.trim() === '' || /^ {0,3}(?:[-*_][ \t]?){3,}$/.test(line)) flush();
    else {
      const item = /^[ \t]{0,9}(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(line);
      if (item !== null) flush();
      paragraph.push(
        line
          .slice(item?.[0].length ?? 0)
          .replace(/^[ \t]{0,9}>[ \t]?/, '')
          .trim(),
      );
    }
  }
  flush();
  return lines;
}

/** Pictures go, links leave their text, emphasis and code their words. No pattern runs over its own beginning. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/!\[[^[\]\n]{0,500}\]\([^()\n]{0,2000}\)/g, ''],
  [/\[([^[\]\n]{1,2000})\]\([^()\n]{0,2000}\)/g, '$1'],
  [/(\*\*|__)(?=\S)([^*_\n]{1,5000})\1/g, '$2'],
  [/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{1,5000})\*(?![\p{L}\p{N}*])/gu, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{1,5000})_(?![\p{L}\p{N}_])/gu, '$1'],
  [/`([^`\n]{1,5000})`/g, '$1'],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
];

function withoutMarks(text: string, changes: Changes): string {
  let plain = text;
  for (const [mark, left] of marks) plain = plain.replace(mark, left);
  if (plain !== text) changes.add('markup removed', 1);
  return plain;
}
