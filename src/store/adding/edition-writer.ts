import type { About, Content } from '../../core/export/exported.ts';
import type { ExportFormatName } from '../../core/export/formats.ts';
import type { PlainReach } from '../../core/export/plain-reach.ts';
import type { Selection } from '../../core/export/selection.ts';
import type { Result } from '../../core/result.ts';

/** What is to be written of an edition. */
interface WriteOrder {
  readonly format: ExportFormatName;
  readonly content: Content;
  readonly selection: Selection;
  readonly about: Omit<About, 'title'>;
  readonly reaches: readonly PlainReach[];
  readonly missing: readonly string[];
}

/** Writes files of an edition, as the service does that works for the sharing. */
export interface EditionWriter {
  readonly write: (
    order: WriteOrder,
    onProgress: (read: number, all: number) => void,
  ) => Promise<
    Result<
      { readonly file: Blob; readonly missing: readonly string[] },
      { readonly kind: 'unread' | 'unwritten' | 'stopped'; readonly detail: string }
    >
  >;
  readonly stop: () => void;
}
