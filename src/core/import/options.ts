import type { ColumnChoice } from './columns.ts';
import type { KnownWords } from './hyphens.ts';

/** What an import is told. */
export interface ImportOptions {
  /** An encoding that the user chose, as TextDecoder labels it; null to find it out. */
  readonly encoding: string | null;
  /** Which columns hold what, in CSV and NDJSON; null to take those whose names say so. */
  readonly columns: ColumnChoice | null;
  /** Whether damaged text is mended ("BiÃ©lorussie"). */
  readonly mends: boolean;
  readonly knownWords: KnownWords;
  readonly limits: Limits;
}

/** What stops hostile input. A test or a small device may set them lower. */
export interface Limits {
  /** A file that must be held whole: all but CSV, NDJSON and zips of files. */
  readonly fileBytes: number;
  /** A line of NDJSON or a record of CSV, in characters. */
  readonly recordLength: number;
  /** All that a zip unpacks to. */
  readonly unpackedBytes: number;
  /** What a document that is a zip (DOCX, EPUB) unpacks to, without its pictures. */
  readonly documentBytes: number;
  readonly zipEntries: number;
  /** A zip in a zip in a zip. */
  readonly zipDepth: number;
}

const MB = 1024 * 1024;

export const defaultLimits: Limits = {
  fileBytes: 64 * MB,
  recordLength: 8 * MB,
  unpackedBytes: 1024 * MB,
  documentBytes: 24 * MB,
  zipEntries: 50_000,
  zipDepth: 2,
};
