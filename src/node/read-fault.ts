/** Why something could not be read, in words; null where the error is none of a file's. */
export function readFault(error: unknown): string | null {
  return reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? null;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder.',
  ENOTDIR: 'there is no such file or folder.',
  EACCES: 'this may not be read.',
};
