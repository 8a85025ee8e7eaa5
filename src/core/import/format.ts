import type { Decoding } from './decode.ts';
import type { ImportEvent } from './import-event.ts';
import type { FormatName } from './imported-article.ts';
import type { ImportOptions } from './options.ts';
import type { Readers } from './readers.ts';
import type { ImportSource } from './source.ts';

/** What a format is asked to import. */
export interface Job {
  readonly source: ImportSource;
  readonly options: ImportOptions;
  readonly readers: Readers;
  /** How many zips it lies in. */
  readonly depth: number;
}

/** What a text format is asked to import: its encoding is known. */
export interface TextJob extends Job {
  readonly decoding: Decoding;
  readonly text: string;
}

/** A way in. One format, one file; none knows another. */
export type Format =
  /** Read from its bytes. */
  | {
      readonly name: FormatName;
      readonly reads: 'bytes';
      readonly import: (job: Job & { readonly bytes: Uint8Array }) => AsyncGenerator<ImportEvent>;
    }
  /** Read from its text, held whole. */
  | {
      readonly name: FormatName;
      readonly reads: 'text';
      readonly import: (job: TextJob) => AsyncGenerator<ImportEvent>;
    }
  /** Read as it comes, however long it is. */
  | {
      readonly name: FormatName;
      readonly reads: 'text stream';
      readonly import: (
        job: Job & { readonly decoding: Decoding; readonly texts: AsyncIterable<string> },
      ) => AsyncGenerator<ImportEvent>;
    }
  | {
      readonly name: FormatName;
      readonly reads: 'byte stream';
      readonly import: (job: Job, importEntry: ImportEntry) => AsyncGenerator<ImportEvent>;
    };

/** Imports a file that was found within another, whatever its format. */
export type ImportEntry = (source: ImportSource) => AsyncGenerator<ImportEvent>;
