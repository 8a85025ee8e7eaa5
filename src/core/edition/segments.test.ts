import { describe, expect, it } from 'vitest';
import { type QuotedPart, segmentText } from './segments.ts';

const cut = (text: string, parts: readonly QuotedPart[]) => {
  const result = segmentText(text, parts);
  if (!result.ok) return result;
  return result.value.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
};

describe('segmentText', () => {
  it('covers the text: a line a paragraph, white space with what stands before it', () => {
    expect(cut('\n Un.\n\nDeux.\nTrois. ', [])).toEqual([
      ['paragraph', '\n Un.\n\n'],
      ['paragraph', 'Deux.\n'],
      ['paragraph', 'Trois. '],
    ]);
  });

  it('takes parts in order, so that a doubled title is a title once', () => {
    const text = 'TITRE\n2024\nTITRE\nTexte.';
    expect(
      cut(text, [
        { kind: 'title', quote: 'TITRE' },
        { kind: 'boilerplate', quote: '2024' },
        { kind: 'boilerplate', quote: 'TITRE' },
      ]),
    ).toEqual([
      ['title', 'TITRE\n'],
      ['boilerplate', '2024\n'],
      ['boilerplate', 'TITRE\n'],
      ['paragraph', 'Texte.'],
    ]);
  });

  it('cuts boilerplate off the beginning of a line', () => {
    expect(
      cut(' date 2022-06 Un texte.', [{ kind: 'boilerplate', quote: 'date 2022-06' }]),
    ).toEqual([
      ['boilerplate', ' date 2022-06 '],
      ['paragraph', 'Un texte.'],
    ]);
  });

  it('does not take a heading’s words inside a sentence for the heading', () => {
    expect(cut('Le Donbass brûle.\nDonbass\n', [{ kind: 'heading', quote: 'Donbass' }])).toEqual([
      ['paragraph', 'Le Donbass brûle.\n'],
      ['heading', 'Donbass\n'],
    ]);
  });

  it('names the first part that is not found', () => {
    const parts = [
      { kind: 'heading', quote: 'Un' },
      { kind: 'heading', quote: 'Deux' },
    ] as const;
    expect(cut('Un\nTrois', parts)).toEqual({ ok: false, fault: { missing: 1 } });
  });
});
