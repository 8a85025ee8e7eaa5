import type { Run } from './content.ts';
import type { Font, Measure } from './items.ts';

export interface Piece extends Run {
  readonly x: number;
}

export interface Wrapped {
  readonly lines: readonly (readonly Piece[])[];
}

interface Setting {
  readonly width: number;
  readonly font: Font;
  readonly measure: Measure;
  /** What goes over is cut, and ends in an ellipsis. */
  readonly mostLines: number;
}

/** What turns or hides what stands beside it, or breaks a line: a title is one line of words. */
const unwanted = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** More than any picture holds: a longer text is not measured to its end. */
const mostCharacters = 4000;

/** A text in one line, with nothing in it that could disturb what is set beside it. */
export const clean = (text: string): string =>
  text
    .slice(0, mostCharacters)
    .replace(unwanted, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim();

interface Word extends Run {
  readonly width: number;
}

/** Sets runs in lines of a width. A word that is wider than a line is broken where it must be. */
export function wrapRuns(runs: readonly Run[], setting: Setting): Wrapped {
  const { width, font, measure, mostLines } = setting;
  const space = measure(' ', font);
  const lines: Word[][] = [[]];
  let used = 0;
  for (const word of wordsOf(runs, setting)) {
    const line = lines.at(-1) ?? [];
    const start = line.length === 0 ? 0 : used + space;
    if (line.length > 0 && start + word.width > width) {
      if (lines.length === mostLines) {
        end(line, setting);
        break;
      }
      lines.push([word]);
      used = word.width;
    } else {
      line.push(word);
      used = start + word.width;
    }
  }
  return { lines: lines.map((line) => placed(line, space)) };
}

/** Words between ordinary spaces; one that no line could hold comes in pieces. */
function* wordsOf(runs: readonly Run[], { width, font, measure }: Setting): Generator<Word> {
  for (const { text, strong } of runs) {
    for (const word of clean(text).split(' ')) {
      if (word === '') continue;
      let rest = word;
      let whole = measure(rest, font);
      while (whole > width) {
        const characters = [...rest];
        const fitting = Math.max(1, Math.floor((characters.length * width) / whole) - 1);
        const piece = characters.slice(0, fitting).join('');
        yield { text: piece, strong, width: measure(piece, font) };
        rest = characters.slice(fitting).join('');
        whole = measure(rest, font);
      }
      if (rest !== '') yield { text: rest, strong, width: whole };
    }
  }
}

/** Takes words off a last line until an ellipsis fits behind them. */
function end(line: Word[], { width, font, measure }: Setting): void {
  const mark = '…';
  const room = width - measure(mark, font);
  const space = measure(' ', font);
  const taken = () => line.reduce((sum, word) => sum + word.width + space, -space);
  while (line.length > 1 && taken() > room) line.pop();
  const last = line.pop();
  if (last === undefined) return;
  const text = `${last.text}${mark}`;
  line.push({ ...last, text, width: measure(text, font) });
}

/** Words of one kind that follow each other are set as one piece. */
function placed(line: readonly Word[], space: number): Piece[] {
  const pieces: Piece[] = [];
  let x = 0;
  for (const { text, strong, width } of line) {
    const last = pieces.at(-1);
    if (last?.strong === strong) {
      pieces[pieces.length - 1] = { ...last, text: `${last.text} ${text}` };
    } else pieces.push({ text, strong, x });
    x += width + space;
  }
  return pieces;
}
