import type { ToAdd } from './to-add.ts';

/** What a gesture hands over: a paste, or a drop. */
export interface Given {
  readonly text: string;
  readonly html: string;
  readonly files: readonly File[];
  /** What the files are in the system they come from: some may be folders. Empty where a browser does not say. */
  readonly entries: readonly FileSystemEntry[];
}

/** Articles of what was given: files with what is in their folders, else a piece of a page, else a text. */
export async function toAddFrom({ text, html, files, entries }: Given): Promise<readonly ToAdd[]> {
  // A copied page comes with a picture of itself from some programs: its text is meant.
  if (files.length > 0 && text.trim() === '') {
    if (!entries.some(({ isDirectory }) => isDirectory)) return files.map(fileToAdd);
    return (await Promise.all(entries.map((entry) => filesIn(entry)))).flat();
  }
  const isPage = /<(?:p|h[1-6]|li|article|div|br)\b/i.test(html);
  if (text.trim() === '' && !isPage) return [];
  const content = isPage
    ? new Blob([`<meta charset="utf-8">${html}`], { type: 'text/html' })
    : new Blob([text], { type: 'text/plain' });
  return [{ name: firstWords(text), way: 'paste', content }];
}

export function typedText(text: string): ToAdd {
  return { name: firstWords(text), way: 'paste', content: new Blob([text]) };
}

/** With the folders that it lies in, where it came with a folder. */
export function fileToAdd(file: File): ToAdd {
  return { name: file.webkitRelativePath || file.name, way: 'file', content: file };
}

/** What systems leave in every folder. */
export const isLitter = (name: string): boolean => name.startsWith('.') || name === 'Thumbs.db';

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function filesIn(entry: FileSystemEntry): Promise<readonly ToAdd[]> {
  if (isLitter(entry.name)) return [];
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ name: entry.fullPath.replace(/^\//, ''), way: 'file', content: file }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: ToAdd[] = [];
  for (;;) {
    // A reader gives a hundred at a time, and none when it is through.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await filesIn(one)));
  }
}

const longest = 60;

function firstWords(text: string): string {
  const line = text.trim().slice(0, 500).split(/\s*\n/, 1)[0] ?? '';
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s+\S*$/, '')}…`;
}
