import { toCodePoints } from './code-points.ts';
import { utf16Offset } from './offset.ts';

/** Turns ascending UTF-16 offsets of one text into code points, each part of the text counted once. */
export class CodePointCounter {
  readonly #text: string;
  #offset = 0;
  #points = 0;

  constructor(text: string) {
    this.#text = text;
  }

  at(offset: number): number {
    const part = this.#text.slice(this.#offset, offset);
    this.#points += toCodePoints(part, utf16Offset(part.length));
    this.#offset = offset;
    return this.#points;
  }
}
