import type { About, Content } from '../../core/export/exported.ts';
import type { ExportFormatName } from '../../core/export/format-facts.ts';
import type { PlainReach } from '../../core/export/plain-reach.ts';
import type { Selection } from '../../core/export/selection.ts';
import type { Result } from '../../core/result.ts';

/** What is to be written of an edition, as plain data. */
export interface ExportOrder {
  readonly format: ExportFormatName;
  readonly content: Content;
  readonly selection: Selection;
  readonly about: Omit<About, 'title'>;
  readonly reaches: readonly PlainReach[];
  readonly missing: readonly string[];
}

export interface WrittenFile {
  readonly file: Blob;
  /** What a reader of it would look for in vain, in sentences; the file says so itself. */
  readonly missing: readonly string[];
}

export interface ExportFault {
  /** The edition could not be read; the file not be kept, as on a full disk; or what writes it did not come. */
  readonly kind: 'unread' | 'unwritten' | 'not-loaded' | 'stopped';
  readonly detail: string;
}

/** Writes files of an edition. */
export interface Exporter {
  /** Writes a file; what was being written before is stopped. */
  readonly write: (
    order: ExportOrder,
    onProgress: (read: number, all: number) => void,
  ) => Promise<Result<WrittenFile, ExportFault>>;
  readonly stop: () => void;
}
