import { readFileSync } from 'node:fs';

/** A date as someone marked it by hand. */
export interface MarkedDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null where it stays relative or does not exist. */
  readonly edtf: string | null;
  readonly basis: string;
}

export interface DateProbe {
  readonly genre: string;
  readonly date: string | null;
  readonly text: string;
  readonly dates: readonly MarkedDate[];
}

/** Reads a file of probes: genre, date and text a line, its dates marked as in the folder's README. */
export function readDateProbes(file: string): DateProbe[] {
  const lines = readFileSync(`tests/fixtures/dates/${file}`, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map(readProbe);
}

function readProbe(line: string): DateProbe {
  const [genre = '', date = '', marked = ''] = line.split('\t');
  const dates: MarkedDate[] = [];
  let text = '';
  for (const piece of marked.split(/(⟦[^⟧]*⟧)/)) {
    const [, words, edtf, basis] = /^⟦(.*)\|(.*)\|(.*)⟧$/.exec(piece) ?? [];
    if (words !== undefined && edtf !== undefined && basis !== undefined) {
      const start = text.length;
      dates.push({
        start,
        end: start + words.length,
        text: words,
        edtf: edtf === '-' ? null : edtf,
        basis,
      });
    }
    text += words ?? piece;
  }
  return { genre, date: date === '-' ? null : date, text, dates };
}
