import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter } from 'node:path';

/** A step of a tutorial: what is typed, and what is said to be answered where that is said. */
interface Step {
  readonly commands: string;
  readonly answer: string | null;
}

/** The steps of a tutorial in their order: its blocks of shell, each with the block of text after it. */
function stepsOf(file: string): readonly Step[] {
  const blocks = readFileSync(file, 'utf8').matchAll(
    /^```sh\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```$)?/gm,
  );
  return [...blocks].map(([, commands = '', answer = null]) => ({ commands, answer }));
}

/** What a tutorial's steps do, one after the other, in an empty folder. */
export interface Walk {
  readonly folder: string;
  /** Where the command `portee` is found. */
  readonly path: string;
  /** Sees the edition that is being served, by its address. */
  readonly onServed: (address: string) => Promise<void>;
}

/** Follows a tutorial as its reader would. @returns what was answered, beside what the tutorial says */
export async function followTutorial(
  file: string,
  { folder, path, onServed }: Walk,
): Promise<readonly { readonly said: string; readonly answered: string }[]> {
  const env = { ...process.env, PATH: `${path}${delimiter}${process.env.PATH}` };
  const answers: { said: string; answered: string }[] = [];
  for (const { commands, answer } of stepsOf(file)) {
    if (commands.startsWith('portee serve')) {
      await whileServed(commands.trim(), { folder, env }, onServed);
      continue;
    }
    const { status, stdout, stderr } = spawnSync('sh', ['-e'], {
      ...{ cwd: folder, env, input: commands, encoding: 'utf8' },
    });
    if (status !== 0) throw new Error(`${commands}\n${stdout}${stderr}`);
    if (answer !== null) answers.push({ said: answer, answered: stdout });
  }
  return answers;
}

async function whileServed(
  command: string,
  { folder, env }: { readonly folder: string; readonly env: NodeJS.ProcessEnv },
  onServed: Walk['onServed'],
): Promise<void> {
  // The port that the tutorial names may be taken on this machine.
  const child = spawn('sh', ['-c', `exec ${command} --port 0`], { cwd: folder, env });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (said: Buffer) =>
      resolve(/http:\/\/\S+/.exec(said.toString())?.[0] ?? ''),
    );
    void ended.then((code) => reject(new Error(`"${command}" ended with ${code}.`)));
  });
  try {
    await onServed(await address);
  } finally {
    child.kill('SIGINT');
  }
  const code = await ended;
  if (code !== 0) throw new Error(`"${command}" ended with ${code}.`);
}
