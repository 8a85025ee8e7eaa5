import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../../tests/support/properties.ts';
import { segmentText } from '../edition/segments.ts';
import { editedSegments } from './edited-segments.ts';

const text = 'Le titre\nUn paragraphe.\nLire aussi : autre chose\nUn autre.';

function before() {
  const cut = segmentText(text, [
    { kind: 'title', quote: 'Le titre' },
    { kind: 'boilerplate', quote: 'Lire aussi : autre chose' },
  ]);
  if (!cut.ok) throw new Error('A part is missing.');
  return { text, segments: cut.value };
}

const kindsAfter = (after: string) =>
  editedSegments(before(), after).map(({ kind, start, end }) => [kind, after.slice(start, end)]);

test('lines that are as they were keep their kind, be there new ones between', () => {
  expect(kindsAfter(`Le titre\n\nNeuf.\n${text.slice(9)}`)).toEqual([
    ['title', 'Le titre\n\n'],
    ['paragraph', 'Neuf.\n'],
    ['paragraph', 'Un paragraphe.\n'],
    ['boilerplate', 'Lire aussi : autre chose\n'],
    ['paragraph', 'Un autre.'],
  ]);
});

test('a line that is changed in its place keeps its kind as well', () => {
  expect(kindsAfter(text.replace('Le titre', 'Un meilleur titre'))[0]).toEqual([
    'title',
    'Un meilleur titre\n',
  ]);
});

test('the segments of any edited text cover it without a gap', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...text.split('\n'), '', ' ', '\n', 'x')), (lines) => {
      const after = lines.join('\n');
      const segments = editedSegments(before(), after);
      if (after.trim() === '') {
        expect(segments).toEqual([]);
        return;
      }
      expect(segments[0]?.start).toBe(0);
      expect(segments.at(-1)?.end).toBe(after.length);
      for (const [at, { end }] of segments.slice(0, -1).entries()) {
        expect(segments[at + 1]?.start).toBe(end);
      }
    }),
    runs(200),
  );
});
