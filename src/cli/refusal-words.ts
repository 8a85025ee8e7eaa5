import type { Warning } from '../core/import/imported-article.ts';
import type { Refusal } from '../core/import/refusal.ts';

/** Why a file gives no article, and what can be done, as a sentence. */
export function refusalSentence(refusal: Refusal): string {
  switch (refusal.code) {
    case 'empty':
      return 'is empty.';
    case 'no text':
      return 'holds no text.';
    case 'binary':
      return 'is not a text in any encoding.';
    case 'unsupported format':
      return `is in a format that is not read (${refusal.format}): save it as DOCX, PDF, HTML or text.`;
    case 'unknown encoding':
      return `cannot be read in "${refusal.label}": there is no such encoding.`;
    case 'too large':
      return `is too large to be held: ${inMegabytes(refusal.bytes)}, of at most ${inMegabytes(refusal.most)}.`;
    case 'unpacks to too much':
      return `unpacks to more than ${inMegabytes(refusal.most)}: it may be made to do harm.`;
    case 'too many entries':
      return `has more than ${refusal.most} entries or pages.`;
    case 'unsafe path':
      return `has a name that leads out of its zip (${refusal.path}).`;
    case 'zips too deep':
      return `is a zip within more than ${refusal.most} others: unpack it first.`;
    case 'nested too deep':
      return `nests its elements deeper than ${refusal.most}: copy its text instead.`;
    case 'too many elements':
      return `has more than ${refusal.most} elements: copy its text instead.`;
    case 'encrypted':
      return 'is protected by a password: save it without one.';
    case 'no text layer':
      return `has ${refusal.pages} pages and no text, only pictures: run it through text recognition first.`;
    case 'damaged':
      return `is damaged: ${refusal.detail}.`;
    case 'no record':
      return `is no JSON object: ${refusal.detail}.`;
    case 'no text column':
      return `has no such column; it has: ${refusal.columns.join(', ')}.`;
    case 'line too long':
      return `is longer than ${refusal.most} characters.`;
    case 'edition does not hold together':
      return `is an edition that does not hold together: ${refusal.problems[0] ?? ''}`;
    case 'too slow':
      return `took longer than ${refusal.seconds} seconds.`;
  }
}

/** What an editor should look at in an article, as a sentence. */
export function warningSentence(warning: Warning): string {
  switch (warning.code) {
    case 'damaged text':
      return `its text is damaged ("${warning.example}"): --mend makes it "${warning.mended}".`;
    case 'lost characters':
      return `${warning.count} of its characters were lost before: another --encoding may find them.`;
    case 'summary only':
      return 'the feed has a summary only.';
  }
}

const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / (1024 * 1024))} MB`;
