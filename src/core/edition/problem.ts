/** Something an editor has to mend, and where: shown as `file:line: sentence`. */
export interface Problem {
  /** The file's path within the edition's folder. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly sentence: string;
}
