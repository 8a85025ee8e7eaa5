import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentText } from '../edition/segments.ts';
import { span } from '../text/offset.ts';
import { partsOf } from './parts.ts';

const line = fc.record({
  kind: fc.constantFrom('title', 'heading', 'paragraph', 'paragraph', 'boilerplate'),
  text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.'), minLength: 1, maxLength: 5 }),
});

function articleOf(lines: readonly { kind: string; text: string }[]) {
  let at = 0;
  const segments = lines.map(({ kind, text }, n) => {
    const start = at;
    at += text.length + (n === lines.length - 1 ? 0 : 1);
    return { kind: kind as 'title', ...span(start, at) };
  });
  return { text: lines.map(({ text }) => text).join('\n'), segments };
}

test('what is quoted is found again where it stood, whatever stands before it', () => {
  const visible = fc.array(
    line.filter(({ text }) => text.trim() !== ''),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(visible, (lines) => {
      const article = articleOf(lines);
      const parts = partsOf(article);
      const again = segmentText(article.text, parts);
      if (!again.ok) throw new Error(`part ${again.fault.missing} is not found`);
      // A line that cannot be told apart may stay a paragraph; none becomes another kind.
      again.value.forEach(({ kind }, n) => {
        expect(['paragraph', lines[n]?.kind]).toContain(kind);
      });
      expect(again.value).toHaveLength(lines.length);
    }),
  );
});

test('lines that differ are all told apart', () => {
  const article = articleOf([
    { kind: 'title', text: 'Titre' },
    { kind: 'paragraph', text: 'Un mot.' },
    { kind: 'boilerplate', text: 'Lire aussi' },
    { kind: 'heading', text: '  Et après' },
  ]);
  expect(partsOf(article)).toEqual([
    { kind: 'title', quote: 'Titre' },
    { kind: 'boilerplate', quote: 'Lire aussi' },
    { kind: 'heading', quote: 'Et après' },
  ]);
});
