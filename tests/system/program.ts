import { spawnSync } from 'node:child_process';

/** What an installed program says; where it is missing, the sentence tells how to install it. */
export function output(program: string, args: readonly string[], debianPackage: string): string {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error) throw new Error(`${program} does not run: apt-get install ${debianPackage}`);
  // GDAL's warnings are findings too.
  if (status !== 0 || /warning|error/i.test(stderr)) {
    throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  }
  return stdout;
}
