import { type ParseArgsConfig, parseArgs } from 'node:util';

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
export interface Command extends Described {
  readonly run: (args: readonly string[], streams: Streams) => Promise<number>;
}

interface Described {
  /** What follows the command's name: "<folder>". */
  readonly usage: string;
  /** A line for the list of commands. */
  readonly summary: string;
  /** What `--help` says. */
  readonly help: string;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** What a command is called with. */
export interface Given<Known extends Options> {
  readonly values: ReturnType<typeof parseArgs<{ options: Known }>>['values'];
  /** What is no option: folders and files. */
  readonly positionals: readonly string[];
}

interface Definition<Known extends Options> extends Described {
  readonly options: Known;
  /** Whether it has options alone: all else on the line is then refused. */
  readonly takesOptionsAlone?: boolean;
  readonly run: (given: Given<Known>, streams: Streams) => Promise<number>;
}

/**
 * A command that reads its arguments by the options that it knows.
 *
 * @throws what Node's `parseArgs` throws of an option that is not known or lacks its value; `run.ts` makes it a sentence
 */
export function defineCommand<const Known extends Options>({
  options,
  takesOptionsAlone = false,
  run,
  ...described
}: Definition<Known>): Command {
  return {
    ...described,
    run: async (args, streams) => {
      const allowPositionals = !takesOptionsAlone;
      const call = { args: joinNegativeValues(args), options, allowPositionals };
      return run(parseArgs(call), streams);
    },
  };
}

/** An option's value may begin with a minus, as southern latitudes do: written as one argument it is no option. */
function joinNegativeValues(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const option = joined.at(-1);
    const isValue = /^-[\d.]/.test(arg) && option !== undefined && /^--[a-z-]+$/.test(option);
    if (isValue) joined[joined.length - 1] = `${option}=${arg}`;
    else joined.push(arg);
  }
  return joined;
}
