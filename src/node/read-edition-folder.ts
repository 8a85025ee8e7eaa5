import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const ofEdition = /^(?:[\w-]+\.json|(?:annotations|dates)\/[^/]+\.json|articles\/[^/]+\.txt)$/;
const ofWork = /^work\/(?:articles\/)?[^/]+\.json$/;

/**
 * The texts of an edition's files by path within its folder, as `loadEdition` takes them.
 *
 * @param withWork whether those are among them that say how an edition of one's own came to be what it is
 */
export async function readEditionFolder(
  folder: string,
  { withWork = false } = {},
): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => ofEdition.test(name) || (withWork && ofWork.test(name)))
    .sort();
  const texts = names.map(
    async (name): Promise<[string, string]> => [name, await readText(join(folder, name))],
  );
  return new Map(await Promise.all(texts));
}

async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const code = 'ERR_ENCODING_INVALID_ENCODED_DATA';
    throw Object.assign(new Error(`${path} is not in UTF-8.`, { cause }), { code });
  }
}
