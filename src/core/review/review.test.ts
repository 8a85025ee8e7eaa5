import { describe, expect, it } from 'vitest';
import type { ArticleId, MentionId, PlaceId } from '../edition/model.ts';
import { span } from '../text/offset.ts';
import { moveEnd, wordsOf } from './extent.ts';
import { commandOf, keyGroups } from './keys.ts';
import { everyName, NameGatherer, shownRows } from './name-table.ts';
import type { ReviewMention } from './review-mention.ts';
import { inScope, scopesOf } from './scope.ts';

let made = 0;
function mention(
  name: string,
  certainty: number,
  { article = 'un', placeId = `gn:${name}` as string | null, isDecided = false } = {},
): ReviewMention {
  made += 1;
  return {
    id: `${article}.${made}` as MentionId,
    articleId: article as ArticleId,
    ...span(made * 20, made * 20 + name.length),
    name,
    sense: 'location',
    placeId: placeId as PlaceId | null,
    certainty,
    isDecided,
    isDoubtful: !isDecided && certainty < 0.9,
  };
}

describe('the scope', () => {
  const chosen = mention('Brest', 0.7);
  const same = mention('brest', 0.8, { placeId: 'gn:other' });
  const decided = mention('Brest', 0.8, { isDecided: true });
  const far = mention('Brest', 0.9, { article: 'deux' });
  const mentions = [chosen, same, decided, mention('Minsk', 0.9), far];

  it('reaches the same name, and never what somebody decided', () => {
    expect(inScope('here', chosen, mentions)).toEqual([chosen]);
    expect(inScope('article', chosen, mentions)).toEqual([chosen, same]);
    expect(inScope('edition', chosen, mentions)).toEqual([chosen, same, far]);
  });

  it('reaches a decided mention where that is the one chosen', () => {
    expect(inScope('edition', decided, mentions)).toContain(decided);
  });

  it('offers only what differs', () => {
    expect(scopesOf(far, [far])).toEqual([{ scope: 'here', ids: [far.id] }]);
    expect(scopesOf(chosen, [chosen, far]).map(({ scope }) => scope)).toEqual(['here', 'edition']);
  });
});

describe('the extent', () => {
  const text = 'au nord de l’Ukraine, dit-on. Brest-Litovsk attend.';
  const within = span(0, text.length);
  const at = (words: string) => span(text.indexOf(words), text.indexOf(words) + words.length);
  const words = (stretch: ReturnType<typeof moveEnd>) =>
    stretch && text.slice(stretch.start, stretch.end);

  it('moves an end by a word, over the marks between', () => {
    expect(words(moveEnd(text, at('nord'), 'end', 1, within))).toBe('nord de');
    expect(words(moveEnd(text, at('nord de'), 'end', -1, within))).toBe('nord');
    expect(words(moveEnd(text, at('nord'), 'start', -1, within))).toBe('au nord');
    expect(words(moveEnd(text, at('au nord'), 'start', 1, within))).toBe('nord');
  });

  it('never leaves its segment, nor nothing', () => {
    expect(moveEnd(text, at('au'), 'start', -1, within)).toBeNull();
    expect(moveEnd(text, at('nord'), 'end', -1, within)).toBeNull();
    expect(moveEnd(text, at('nord'), 'end', 1, at('nord'))).toBeNull();
  });

  it('takes selected words whole and without what stands around them', () => {
    const selected = span(text.indexOf('rd de'), text.indexOf(', dit'));
    expect(words(wordsOf(text, selected, within))).toBe('nord de l’Ukraine');
    expect(words(wordsOf(text, at(' Brest-'), within))).toBe('Brest-Litovsk');
    expect(wordsOf(text, at(', '), within)).toBeNull();
    expect(wordsOf(text, at('nord'), at('au'))).toBeNull();
  });
});

describe('the keys', () => {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

  it('tells each stroke of the sheet from the others', () => {
    const strokes = keyGroups.flatMap(({ keys }) =>
      keys.flatMap(({ command, strokes: all }) => all.map((each) => [command, each.join('+')])),
    );
    expect(new Set(strokes.map(([, stroke]) => stroke)).size).toBe(strokes.length);
    for (const [command, stroke] of strokes) {
      const parts = (stroke ?? '').split('+');
      const pressed = {
        key: parts.at(-1) ?? '',
        ctrlKey: parts.includes('Ctrl'),
        metaKey: false,
        altKey: parts.includes('Alt'),
        shiftKey: parts.includes('Shift'),
      };
      expect(commandOf(pressed, true)?.command).toBe(command);
    }
  });

  it('takes a mark with Shift or without, and a capital as its letter', () => {
    expect(commandOf({ ...none, key: '?', shiftKey: true }, true)?.command).toBe('keys');
    expect(commandOf({ ...none, key: '/', shiftKey: true }, true)?.command).toBe('search');
    expect(commandOf({ ...none, key: 'J', shiftKey: true }, true)?.command).toBe('next-article');
    expect(commandOf({ ...none, key: 'J' }, true)?.command).toBe('next');
  });

  it('leaves single letters alone where they are switched off', () => {
    expect(commandOf({ ...none, key: 'x' }, false)).toBeNull();
    expect(commandOf({ ...none, key: 'Enter' }, false)?.command).toBe('confirm');
    expect(commandOf({ ...none, key: 'z', metaKey: true }, false)?.command).toBe('undo');
    expect(commandOf({ ...none, key: 'x', ctrlKey: true }, true)).toBeNull();
  });
});

describe('the table of names', () => {
  const placeNames = new Map([
    ['k', 'Kaliningrad'],
    ['m', 'Minsk'],
    ['e', 'Écosse'],
  ]);
  const countries = new Map([
    ['k', 'RU'],
    ['m', 'BY'],
    ['e', 'GB'],
  ]);
  const gatherer = new NameGatherer();
  gatherer.add([
    mention('Kaliningrad', 0.68, { placeId: 'k' }),
    mention('Minsk', 0.95, { placeId: 'm' }),
  ]);
  gatherer.add([
    mention('minsk', 0.97, { placeId: 'm', article: 'deux', isDecided: true }),
    mention('Écosse', 1, { placeId: 'e', isDecided: true }),
    mention('Trifouillis', 0, { placeId: null }),
  ]);
  const rows = gatherer.rows().map((row) => ({
    ...row,
    placeName: placeNames.get(row.placeId ?? '') ?? '',
    country: countries.get(row.placeId ?? '') ?? null,
  }));
  const byDoubt = { column: 'doubt', isReversed: false } as const;
  const names = (filter: typeof everyName) =>
    shownRows(rows, filter, byDoubt, 'fr').map(({ name }) => name);

  it('has a row for a name and a place, the most doubtful first', () => {
    expect(names(everyName)).toEqual(['Trifouillis', 'Kaliningrad', 'Minsk', 'Écosse']);
    expect(rows.map(({ ids, open }) => [ids.length, open.length])).toEqual([
      [1, 1],
      [2, 1],
      [1, 0],
      [1, 1],
    ]);
    expect(rows.find(({ name }) => name === 'Écosse')?.certainty).toBeNull();
  });

  it('filters by the words of name and place, by country and by what is known', () => {
    expect(names({ ...everyName, words: 'eco' })).toEqual(['Écosse']);
    expect(names({ ...everyName, words: 'grad' })).toEqual([]);
    expect(names({ ...everyName, country: 'BY' })).toEqual(['Minsk']);
    expect(names({ ...everyName, which: 'doubtful' })).toEqual(['Trifouillis', 'Kaliningrad']);
    expect(names({ ...everyName, which: 'decided' })).toEqual(['Écosse']);
    expect(names({ ...everyName, which: 'unplaced' })).toEqual(['Trifouillis']);
  });

  it('sorts by each column both ways, what is unknown last', () => {
    const sorted = (column: 'name' | 'country' | 'mentions', isReversed = false) =>
      shownRows(rows, everyName, { column, isReversed }, 'fr').map(({ name }) => name);
    expect(sorted('name')).toEqual(['Écosse', 'Kaliningrad', 'Minsk', 'Trifouillis']);
    expect(sorted('name', true)[0]).toBe('Trifouillis');
    expect(sorted('country').at(-1)).toBe('Trifouillis');
    expect(sorted('mentions')[0]).toBe('Minsk');
  });
});
