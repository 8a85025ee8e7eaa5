/** A record of CSV: its fields, or that it is longer than it may be. */
export type CsvRecord = readonly string[] | 'too long';

/**
 * Reads CSV (RFC 4180) as it comes: give it the text in any pieces, take the records that are complete.
 * Quotes within a field that is not quoted are its own; a quote that never closes ends with the file.
 */
export class CsvReader {
  readonly #delimiter: string;
  readonly #most: number;
  #fields: string[] = [];
  #field = '';
  #length = 0;
  #state: 'start' | 'plain' | 'quoted' | 'quote in quoted' = 'start';
  #isAfterReturn = false;

  constructor(delimiter: string, mostCharacters: number) {
    this.#delimiter = delimiter;
    this.#most = mostCharacters;
  }

  *read(text: string): Generator<CsvRecord> {
    const special = this.#delimiter.charCodeAt(0);
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const isNewline = code === NEWLINE;
      if (this.#isAfterReturn) {
        this.#isAfterReturn = false;
        if (isNewline) {
          from = at + 1;
          continue;
        }
      }
      if (this.#state === 'quoted') {
        if (code !== QUOTE) continue;
        this.#take(text.slice(from, at));
        from = at + 1;
        this.#state = 'quote in quoted';
        continue;
      }
      if (code === QUOTE && this.#state === 'start') {
        this.#state = 'quoted';
        from = at + 1;
      } else if (code === QUOTE && this.#state === 'quote in quoted') {
        this.#take('"');
        this.#state = 'quoted';
        from = at + 1;
      } else if (code === special) {
        this.#take(text.slice(from, at));
        this.#endField();
        from = at + 1;
      } else if (isNewline || code === RETURN) {
        this.#take(text.slice(from, at));
        this.#isAfterReturn = code === RETURN;
        from = at + 1;
        yield this.#endRecord();
      } else if (this.#state !== 'plain') {
        from = at;
        this.#state = 'plain';
      }
    }
    this.#take(text.slice(from));
  }

  /** The last record, where the file does not end with a line's end. */
  *end(): Generator<CsvRecord> {
    if (this.#state !== 'start' || this.#field !== '' || this.#fields.length > 0) {
      yield this.#endRecord();
    }
  }

  #take(text: string): void {
    this.#length += text.length;
    if (this.#length <= this.#most) this.#field += text;
  }

  #endField(): void {
    if (this.#length <= this.#most) this.#fields.push(this.#field);
    this.#field = '';
    this.#state = 'start';
  }

  #endRecord(): CsvRecord {
    const isTooLong = this.#length > this.#most;
    this.#endField();
    const record = isTooLong ? 'too long' : this.#fields;
    this.#fields = [];
    this.#length = 0;
    return record;
  }
}

const QUOTE = 0x22;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

const delimiters = [',', ';', '\t', '|'] as const;

/** The delimiter that a table's first line has most of outside quotes. */
export function delimiterOf(sample: string): string {
  const line = firstRecord(sample);
  const counts = delimiters.map((delimiter) => ({
    delimiter,
    count: line.split(delimiter).length,
  }));
  return counts.reduce((a, b) => (b.count > a.count ? b : a)).delimiter;
}

/** The first record without its quoted parts. */
function firstRecord(sample: string): string {
  return (
    sample
      .slice(0, 10_000)
      .replace(/"[^"]*"/g, '')
      .split(/[\r\n]/, 1)[0] ?? ''
  );
}
