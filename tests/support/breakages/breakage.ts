/** One thing broken: in `file`, `from` becomes `to`; the sentence is said of the line with `at`. */
export interface Breakage {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** Text on the line that the problem must name, after the change. */
  readonly at: string;
  /** Where the problem is found in another file than the broken one. */
  readonly in?: string;
  readonly sentence: string;
}
