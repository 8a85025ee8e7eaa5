import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { output } from './program.ts';

/** A host of its own, as far as the network goes: it shares this machine's disk, as the nodes of a cluster do. */
export interface Host {
  readonly address: string;
  /** Ends everything that runs on it, at once. */
  readonly die: () => void;
  /** Takes it away. */
  readonly remove: () => void;
}

const ip = (...args: string[]): string => output('ip', args, 'iproute2');

/**
 * Makes hosts in network namespaces, each with an SSH server that takes a key made for the test. Needs root.
 *
 * @param folder where keys and settings go
 * @returns the hosts, and the settings with which `ssh` reaches them
 */
export async function makeHosts(
  folder: string,
  count: number,
): Promise<{ readonly hosts: readonly Host[]; readonly sshConfig: string }> {
  await mkdir('/run/sshd', { recursive: true });
  const key = join(folder, 'key');
  output('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key], 'openssh-client');
  const sshConfig = join(folder, 'ssh_config');
  await writeFile(
    sshConfig,
    `Host *
  User root
  IdentityFile ${key}
  StrictHostKeyChecking no
  UserKnownHostsFile /dev/null
  LogLevel ERROR
`,
  );
  const settings = join(folder, 'sshd_config');
  await writeFile(
    settings,
    `HostKey ${key}
AuthorizedKeysFile ${key}.pub
StrictModes no
UsePAM no
PidFile none
PermitRootLogin prohibit-password
`,
  );
  const hosts = Array.from({ length: count }, (_, at) => makeHost(at, settings));
  return { hosts: await Promise.all(hosts), sshConfig };
}

async function makeHost(at: number, settings: string): Promise<Host> {
  const name = `portee-${process.pid}-${at}`;
  const [outside, inside] = [`pt${process.pid}o${at}`, `pt${process.pid}i${at}`];
  const network = `10.213.${at + 1}`;
  ip('netns', 'add', name);
  ip('link', 'add', outside, 'type', 'veth', 'peer', 'name', inside, 'netns', name);
  ip('addr', 'add', `${network}.1/24`, 'dev', outside);
  ip('link', 'set', outside, 'up');
  ip('-n', name, 'addr', 'add', `${network}.2/24`, 'dev', inside);
  ip('-n', name, 'link', 'set', inside, 'up');
  const command = ['netns', 'exec', name, '/usr/sbin/sshd', '-D', '-e', '-f', settings];
  const server = spawn('ip', command, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`sshd ended with ${code}: ${said}`)));
    server.stderr.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.includes('Server listening')) resolve();
    });
  });
  const die = (): void => {
    for (const pid of ip('netns', 'pids', name).split('\n')) {
      if (pid !== '') process.kill(Number(pid), 'SIGKILL');
    }
  };
  return {
    address: `${network}.2`,
    die,
    remove: () => {
      die();
      ip('netns', 'delete', name);
    },
  };
}
