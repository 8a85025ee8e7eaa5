import type { Changes } from './clean.ts';
import type { DraftLine } from './compose.ts';
import { joinLineEndHyphens, type KnownWords, knownIn } from './hyphens.ts';
import type { PdfLine, PdfPage } from './readers.ts';

/** How much larger than the text's a heading's letters are. */
const HEADING_RATIO = 1.15;
const TITLE_RATIO = 1.5;

interface Group {
  readonly lines: PdfLine[];
  readonly kind: 'title' | 'heading' | 'paragraph';
}

/**
 * A PDF's lines as paragraphs: they end where the letters' size changes, the next line stands further below
 * or is set in, or the last line ends short. Lines that return at the top or the foot of pages are left
 * out. Words cut at line ends are joined where the joined word is known or stands in the text itself.
 */
export async function pdfLines(
  pages: readonly PdfPage[],
  knownWords: KnownWords,
  changes: Changes,
): Promise<DraftLine[]> {
  const isRepeated = repeatedOn(pages);
  const all = pages.flatMap((page) => page.lines.map((line) => ({ line, page })));
  const body = all.filter(({ line, page }) => line.text.trim() !== '' && !isRepeated(line, page));
  const bodySize = commonSize(body.map(({ line }) => line));
  const spacing = commonSpacing(body.map(({ line }) => line));
  const isKnown = await knownIn(body.map(({ line }) => line.text.trim()).join('\n'), knownWords);
  const drafts: DraftLine[] = [];
  let group: Group | null = null;
  for (const { line, page } of all) {
    if (line.text.trim() === '') continue;
    if (isRepeated(line, page)) {
      flush();
      drafts.push({ kind: 'left out', text: line.text.trim(), why: 'repeated on pages' });
      continue;
    }
    const kind = kindOf(line, bodySize);
    if (group === null || group.kind !== kind || endsBefore(group, line, spacing)) {
      flush();
      group = { kind, lines: [] };
    }
    group.lines.push(line);
  }
  flush();
  return drafts;

  function flush(): void {
    if (group !== null) drafts.push({ kind: group.kind, text: joined(group.lines) });
    group = null;
  }

  function joined(lines: readonly PdfLine[]): string {
    const text = lines.map((line) => line.text.trim()).join('\n');
    const joining = joinLineEndHyphens(text, isKnown);
    changes.add('line-end hyphens joined', joining.joined);
    return joining.text.replaceAll('\n', ' ');
  }
}

function kindOf({ fontSize, text }: PdfLine, bodySize: number): Group['kind'] {
  if (text.length > 300) return 'paragraph';
  if (fontSize >= bodySize * TITLE_RATIO) return 'title';
  return fontSize >= bodySize * HEADING_RATIO ? 'heading' : 'paragraph';
}

/** Whether a line begins a paragraph of its own after those. */
function endsBefore({ lines, kind }: Group, next: PdfLine, spacing: number): boolean {
  const last = lines.at(-1);
  const [first] = lines;
  if (last === undefined || first === undefined) return false;
  if (Math.abs(last.fontSize - next.fontSize) > last.fontSize * 0.1) return true;
  if (lines.length === 1 && isSubheading(first, next)) return true;
  const below = last.baseline - next.baseline;
  const endsSentence = /[.!?…»”"')\]:]\s*$/.test(last.text);
  // Another column or page: the sentence goes on there, or it does not.
  if (below < 0 || below > spacing * 6) return endsSentence;
  // A heading's lines stand as far apart as its letters are large.
  const usual = kind === 'paragraph' ? spacing : Math.max(spacing, last.fontSize);
  if (below > usual * 1.4 || /^\s*[•▪◦‣]/.test(next.text)) return true;
  const isSetIn = next.left - last.left > last.fontSize * 0.6 && next.left - last.left < 80;
  const width = Math.max(...lines.slice(-20).map((line) => line.right)) - first.left;
  const isShort = last.right < first.left + width * 0.8 && lines.length > 1;
  return (isSetIn && endsSentence) || (isShort && endsSentence);
}

/** Whether a short line stands over a paragraph in letters that are hardly larger than its own. */
const isSubheading = (line: PdfLine, next: PdfLine): boolean =>
  line.fontSize > next.fontSize * 1.02 &&
  line.text.length < 80 &&
  !/[.!?…,;:-]\s*$/.test(line.text) &&
  /^\s*[\p{Lu}«“"]/u.test(next.text);

/** Lines at the edges of pages that return on other pages but for their figures: headers, page numbers. */
function repeatedOn(pages: readonly PdfPage[]): (line: PdfLine, page: PdfPage) => boolean {
  const outer = new Map(pages.map((page) => [page, outerLines(page)]));
  const counts = new Map<string, number>();
  for (const lines of outer.values()) {
    for (const key of new Set([...lines].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(pages.length * 0.2));
  return (line, page) =>
    outer.get(page)?.has(line) === true && (counts.get(keyOf(line)) ?? 0) >= least;
}

/** A page's first and last lines, and those in its upper and lower tenth. */
function outerLines({ height, lines }: PdfPage): ReadonlySet<PdfLine> {
  const atEdge = lines.filter(({ baseline }) => baseline > height * 0.9 || baseline < height * 0.1);
  return new Set([...atEdge, ...lines.slice(0, 1), ...lines.slice(-1)]);
}

/** What two pages' lines have in common when they differ in a page's number alone. */
const keyOf = ({ text }: PdfLine): string =>
  text
    .trim()
    .replace(/\d+/g, '#')
    .replace(/^[ivxlc]{1,7}$/i, '#');

/** The size of most letters. */
function commonSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { fontSize, text } of lines) {
    const size = Math.round(fontSize * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + text.length);
  }
  return [...letters].reduce((a, b) => (b[1] > a[1] ? b : a), [12, 0])[0];
}

/** The distance between most lines that follow each other. */
function commonSpacing(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  lines.forEach((line, at) => {
    const below = (lines[at - 1]?.baseline ?? line.baseline) - line.baseline;
    const rounded = Math.round(below * 2) / 2;
    if (rounded > 0 && rounded < 100) counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  });
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [14, 0])[0];
}
