import { type ExportFormatName, factsOf } from '../../core/export/format-facts.ts';

const longest = 60;

/** "cinq-articles-mentions.csv": letters and digits alone, so that it is a file's name anywhere. */
export function fileNameOf(
  title: string,
  content: string | null,
  format: ExportFormatName,
): string {
  return `${nameOf([title, content ?? ''].join(' '))}.${factsOf(format).extension}`;
}

/** A title as the beginning of a file's name. */
export function nameOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  let name = '';
  for (const word of words ?? []) {
    if ([...name, ...word].length > longest) break;
    name += name === '' ? word : `-${word}`;
  }
  return name === '' ? 'portee' : name;
}
