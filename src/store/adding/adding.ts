import type { ArticleId } from '../../core/edition/model.ts';
import type { ColumnPreview } from '../../core/import/columns.ts';
import type { Refusal } from '../../core/import/refusal.ts';
import type { EditingFault } from '../../library/library.ts';

/** What is being added to an edition of the reader's own, and what came of it. It lasts as long as the page. */
export interface Adding {
  /** In the order in which they came. */
  readonly files: readonly AddingFile[];
  readonly isRunning: boolean;
  /** Why nothing more is taken: the browser keeps no more, or something of the program did not come. */
  readonly fault: AddingFault | null;
}

export type AddingFault =
  | { readonly from: 'storage'; readonly fault: EditingFault }
  /** The names of places, or what reads a file, did not come. */
  | { readonly from: 'gazetteer' | 'program'; readonly detail: string };

export interface AddingFile {
  readonly key: number;
  /** The file's name, or the way to it through folders; of what was pasted, its first words. */
  readonly name: string;
  readonly way: 'file' | 'paste';
  readonly step: AddingStep;
  /** How much of the step is done, 0 to 1; null where that cannot be told. */
  readonly share: number | null;
  readonly counts: FileCounts;
  /** The first of its articles, as many as are listed. */
  readonly articles: readonly AddedArticle[];
  /** The first of what was refused of it. */
  readonly refusals: readonly PartRefusal[];
  /** The first texts that the edition has already. */
  readonly repeated: readonly RepeatedText[];
  /** A table whose columns are to be chosen: nothing of it was taken. */
  readonly columns: ColumnPreview | null;
  /** A word of the file that was read in a wrong encoding once, and how it is mended. */
  readonly damage: Damage | null;
}

/** Waiting, read, looked through for names; done, or ended by the reader. */
export type AddingStep = 'waiting' | 'reading' | 'naming' | 'done' | 'stopped';

export interface FileCounts {
  readonly articles: number;
  readonly mentions: number;
  /** Mentions that are not yet sure. */
  readonly doubtful: number;
  readonly refused: number;
  readonly repeated: number;
}

export interface AddedArticle {
  readonly id: ArticleId;
  /** Null where it has none; then its first words stand for it. */
  readonly title: string | null;
  readonly opening: string;
  readonly language: string;
  readonly places: number;
  readonly systems: number;
  readonly doubtful: number;
  readonly date: 'stated' | 'inferred' | 'unknown';
  /** The share of the file's letters that was left out. */
  readonly leftOut: number;
}

export interface PartRefusal {
  /** The row or entry within the file; null for the file. */
  readonly part: number | null;
  /** The entry of a zip; null for the file itself. */
  readonly entry: string | null;
  readonly refusal: Refusal;
}

export interface RepeatedText {
  /** The article that has the same text. */
  readonly of: ArticleId;
  readonly part: number | null;
}

export interface Damage {
  readonly example: string;
  readonly mended: string;
}

export const nothingAdded: Adding = { files: [], isRunning: false, fault: null };

export const noCounts: FileCounts = {
  articles: 0,
  mentions: 0,
  doubtful: 0,
  refused: 0,
  repeated: 0,
};

/** What a file's line asks of the reader, the most pressing first; null where it asks nothing. */
export type Attention = 'refused' | 'columns' | 'damage' | 'repeated';

export function attentionOf(file: AddingFile): Attention | null {
  if (file.columns !== null) return 'columns';
  if (file.counts.refused > 0) return 'refused';
  if (file.damage !== null) return 'damage';
  return file.counts.repeated > 0 ? 'repeated' : null;
}

export const isOver = ({ step }: AddingFile): boolean => step === 'done' || step === 'stopped';
