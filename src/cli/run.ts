import { readFault } from '../node/read-fault.ts';
import { annotate } from './annotate.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { claims } from './claims.ts';
import { type Command, exitCodes, type Streams } from './command.ts';
import { dates } from './dates.ts';
import { exportEdition } from './export.ts';
import { geoparse } from './geoparse.ts';
import { importFiles } from './import.ts';
import { newEdition } from './new.ts';
import { reach } from './reach.ts';
import { ring } from './ring.ts';
import { serve } from './serve.ts';
import { within } from './within.ts';

const commands: ReadonlyMap<string, Command> = new Map([
  ['annotate', annotate],
  ['build', build],
  ['check', check],
  ['claims', claims],
  ['export', exportEdition],
  ['geoparse', geoparse],
  ['dates', dates],
  ['import', importFiles],
  ['new', newEdition],
  ['ring', ring],
  ['reach', reach],
  ['serve', serve],
  ['within', within],
]);

/** Runs the command that the arguments name, and returns the exit code. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const [first, ...rest] = args;
  if (first === undefined) {
    streams.out(help());
    return exitCodes.usage;
  }
  const isHelp = isHelpFlag(first) || first === 'help' || rest.some(isHelpFlag);
  const [said] = rest.filter((arg) => !isHelpFlag(arg));
  const name = first === 'help' || isHelpFlag(first) ? said : first;
  if (name === undefined || name === 'help') {
    streams.out(help());
    return exitCodes.ok;
  }
  const command = commands.get(name);
  if (!command) {
    streams.err(`There is no command "${name}".\n${help()}`);
    return exitCodes.usage;
  }
  if (isHelp) {
    streams.out(command.help);
    return exitCodes.ok;
  }
  try {
    return await command.run(rest, streams);
  } catch (error) {
    const code = exitCodeOf(error);
    if (code === null) throw error;
    streams.err(`${name}: ${sentenceOf(error)}`);
    return code;
  }
}

function help(): string {
  const lines = [...commands].map(
    ([name, { usage, summary }]) => `  portee ${name} ${usage}\n      ${summary}`,
  );
  return ['Usage:', ...lines, '  portee help <command>\n      say more of one command'].join('\n');
}

const isHelpFlag = (arg: string): boolean => arg === '--help' || arg === '-h';

/** Options that are not known are a fault of the call; files that cannot be read are none. Null for the program's own. */
function exitCodeOf(error: unknown): number | null {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code.startsWith('ERR_PARSE_ARGS')) return exitCodes.usage;
  const isOfFiles = code === 'ERR_ENCODING_INVALID_ENCODED_DATA' || /^E[A-Z]+$/.test(code);
  return isOfFiles ? exitCodes.failed : null;
}

function sentenceOf(error: unknown): string {
  const { message, path } = error as NodeJS.ErrnoException;
  const fault = readFault(error);
  return fault === null || path === undefined ? message : `${path}: ${fault}`;
}
