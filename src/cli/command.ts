/** The exit codes of every command: done, done with findings or faults, not understood. */
export const exitCodes = { ok: 0, failed: 1, usage: 2 } as const;

/** Where a command writes: the result alone goes to `out`, all else to `err`. */
export interface Streams {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Writes a piece of a line, or several lines with their ends: for lines too long to hold. */
  readonly piece?: (text: string) => void;
  /** Waits until what was written has gone out, where a slow reader holds it up: for results without end. */
  readonly drained?: () => Promise<unknown>;
}

/** One command of the command line. */
export interface Command {
  /** What follows the command's name: "<folder>". */
  readonly usage: string;
  /** A line for the list of commands. */
  readonly summary: string;
  /** What `--help` says. */
  readonly help: string;
  readonly run: (args: readonly string[], streams: Streams) => Promise<number>;
}
