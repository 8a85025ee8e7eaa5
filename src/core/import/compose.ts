import type { Segment } from '../edition/model.ts';
import { fold } from '../gazetteer/fold.ts';
import { detectLanguage, isTold, primaryLanguage } from '../geoparse/detect-language.ts';
import { succeed } from '../result.ts';
import { utf16Offset } from '../text/offset.ts';
import { looksLikeBoilerplate } from './boilerplate.ts';
import { type Changes, clean } from './clean.ts';
import type { Decoding } from './decode.ts';
import { fingerprintOf } from './fingerprint.ts';
import {
  type ArticleMetadata,
  bestOf,
  type ImportedArticle,
  inferred,
  knownValue,
  type LeftOut,
  type Metadatum,
  type Provenance,
  unknown,
  type Warning,
} from './imported-article.ts';
import type { Block } from './markup/blocks.ts';
import { firstDamage } from './mend.ts';
import { type Read, refuse } from './refusal.ts';

/** An article as a format finds it, before what all formats have in common is done. */
export interface Draft {
  readonly origin: Provenance;
  readonly lines: readonly DraftLine[];
  readonly metadata: ArticleMetadata;
  readonly decoding: Decoding | null;
  readonly changes: Changes;
  readonly warnings?: readonly Warning[];
  /** Whether damaged text is mended, as a user asks for. */
  readonly mends: boolean;
}

/** A line of the article, or one that stands there in the source and is left out. */
export type DraftLine =
  | Block
  | { readonly kind: 'left out'; readonly text: string; readonly why: LeftOut['why'] };

/** Makes an article of a draft: cleaned, segmented, its language told, what is doubtful named. */
export function compose(draft: Draft): Read<ImportedArticle> {
  const { origin, changes, mends, decoding } = draft;
  const lines = draft.lines.flatMap((line): DraftLine[] => {
    const text = clean(line.text, mends, changes);
    // An article's line is what an edition counts as one.
    const parts = /[\n\r\u2028\u2029]/.test(text) ? text.split(/[\n\r\u2028\u2029]+/) : [text];
    return parts.flatMap((part) => (part.trim() === '' ? [] : [{ ...line, text: part }]));
  });
  const shown = lines.flatMap((line) => (line.kind === 'left out' ? [] : [line]));
  const metadata = withoutSiteName(cleanMetadata(draft.metadata, mends, changes), shown);
  const blocks = markBoilerplate(shown, knownValue(metadata.title));
  if (blocks.length === 0) return refuse({ code: 'no text' });
  const { text, segments } = joinBlocks(blocks);
  return succeed({
    origin,
    text,
    segments,
    leftOut: leftOutOf(lines, segments, text.length),
    metadata: {
      ...metadata,
      title: bestOf(metadata.title, firstHeading(blocks)),
      language: languageOf(metadata.language, text),
    },
    decoding,
    changes: changes.list(),
    warnings: [...(draft.warnings ?? []), ...damageIn(text)],
    fingerprint: fingerprintOf(text),
  });
}

function cleanMetadata(
  metadata: ArticleMetadata,
  mends: boolean,
  changes: Changes,
): ArticleMetadata {
  const cleaned = <Value extends string>(datum: Metadatum<Value>): Metadatum<Value> => {
    if (datum.basis === 'unknown') return datum;
    const value = clean(datum.value, mends, changes).replace(/\s+/g, ' ').trim() as Value;
    return value === '' ? unknown : { ...datum, value };
  };
  const { title, author, publisher } = metadata;
  return {
    ...metadata,
    title: cleaned(title),
    author: cleaned(author),
    publisher: cleaned(publisher),
  };
}

/** Lines among which an article's title stands. */
const TITLE_WITHIN = 12;

/**
 * Pages and what is printed of them are called by their title and their site's name, before or behind a stroke: where one
 * of the first lines is what stands on one side of it, that is the title, and the other side says who publishes it.
 */
function withoutSiteName(metadata: ArticleMetadata, blocks: readonly Block[]): ArticleMetadata {
  const { title, publisher } = metadata;
  const isPages =
    title.basis === 'inferred'
      ? title.from === 'the page’s title'
      : title.basis === 'stated' && title.by.place === 'document properties';
  if (title.basis === 'unknown' || !isPages) return metadata;
  const first = new Set(blocks.slice(0, TITLE_WITHIN).map(({ text }) => fold(text.trim())));
  if (first.has(fold(title.value))) return metadata;
  const parted = [...title.value.matchAll(/ [|–—-] /g)].map(({ index }) => [
    title.value.slice(0, index),
    title.value.slice(index + 3),
  ]);
  for (const sides of parted) {
    // A site's name is the shorter; it may stand among the first lines as well.
    const [one = '', other = ''] = sides.toSorted((a, b) => b.length - a.length);
    const own = [one, other].find((side) => first.has(fold(side)));
    if (own === undefined) continue;
    const site = inferred(own === one ? other : one, 'the page’s title' as const);
    return {
      ...metadata,
      title: { ...title, value: own },
      publisher: publisher.basis === 'stated' ? publisher : site,
    };
  }
  return metadata;
}

/** The title's second and later lines, and what pages put between an article's lines, are proposed as boilerplate. */
function markBoilerplate(blocks: readonly Block[], title: string | null): Block[] {
  const foldedTitle = title === null ? '' : fold(title);
  // A title's letters are about as many as its folded ones: long lines need no folding.
  const isTitle = ({ text }: Block) =>
    foldedTitle !== '' && text.length < foldedTitle.length * 2 + 20 && fold(text) === foldedTitle;
  const stated = blocks.findIndex(isTitle);
  const titleAt = stated === -1 ? blocks.findIndex(({ kind }) => kind === 'title') : stated;
  return blocks.map((block, at): Block => {
    if (at === titleAt) return { ...block, kind: 'title' };
    if (isTitle(block)) return { ...block, kind: 'boilerplate' };
    if (block.kind === 'boilerplate') return block;
    if (looksLikeBoilerplate(block.text)) return { ...block, kind: 'boilerplate' };
    return block.kind === 'title' ? { ...block, kind: 'heading' } : block;
  });
}

function joinBlocks(blocks: readonly Block[]): { text: string; segments: Segment[] } {
  let at = 0;
  const starts = blocks.map((block) => {
    const start = at;
    at += block.text.length + 1;
    return start;
  });
  const text = blocks.map((block) => block.text).join('\n');
  const segments = blocks.map(({ kind }, index) => ({
    kind,
    start: utf16Offset(starts[index] ?? 0),
    end: utf16Offset(starts[index + 1] ?? text.length),
  }));
  return { text, segments };
}

/** Neighbours that are left out for the same reason are one stretch. */
function leftOutOf(
  lines: readonly DraftLine[],
  segments: readonly Segment[],
  end: number,
): LeftOut[] {
  const stretches: { texts: string[]; at: number; why: LeftOut['why'] }[] = [];
  let passed = 0;
  for (const line of lines) {
    if (line.kind !== 'left out') {
      passed++;
      continue;
    }
    const at = segments[passed]?.start ?? end;
    const last = stretches.at(-1);
    if (last !== undefined && last.at === at && last.why === line.why) last.texts.push(line.text);
    else stretches.push({ texts: [line.text], at, why: line.why });
  }
  return stretches.map(({ texts, ...stretch }) => ({ ...stretch, text: texts.join('\n') }));
}

function firstHeading(blocks: readonly Block[]): Metadatum<string> {
  const first = blocks.find(({ kind }) => kind !== 'boilerplate');
  const isTitle = first?.kind === 'title' || first?.kind === 'heading';
  return isTitle ? inferred(first.text.trim(), 'the first heading') : unknown;
}

function languageOf(language: Metadatum<string>, text: string): Metadatum<string> {
  if (language.basis !== 'unknown' && /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3}$/i.test(language.value)) {
    const said = primaryLanguage(language.value);
    return contradicting(said, text) ?? { ...language, value: said };
  }
  const told = detectLanguage(text);
  return told === 'und' ? unknown : inferred(told, 'the words of the text');
}

/** Templates and programs write a language of their own: of a long text its words know better. */
function contradicting(said: string, text: string): Metadatum<string> | null {
  if (text.length < LONG || !isTold(said)) return null;
  const told = detectLanguage(text);
  return told === said || told === 'und' ? null : inferred(told, 'the words of the text');
}

/** A text of this length tells its language for certain. */
const LONG = 600;

function damageIn(text: string): Warning[] {
  const damage = firstDamage(text);
  const lost = text.split('\ufffd').length - 1;
  return [
    ...(damage === null ? [] : [{ code: 'damaged text' as const, ...damage }]),
    ...(lost === 0 ? [] : [{ code: 'lost characters' as const, count: lost }]),
  ];
}
