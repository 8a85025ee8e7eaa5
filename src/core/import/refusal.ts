import { fail, type Result } from '../result.ts';

/** Why a file, or a part of one, gives no article. An interface puts it into words, with the ways out. */
export type Refusal =
  | { readonly code: 'empty' }
  | { readonly code: 'no text' }
  /** Nothing that reads as text in any encoding. */
  | { readonly code: 'binary' }
  | { readonly code: 'unsupported format'; readonly format: string }
  | { readonly code: 'unknown encoding'; readonly label: string }
  | { readonly code: 'too large'; readonly bytes: number; readonly most: number }
  /** A zip, or a format that is one, that unpacks to too much: it may be made to do harm. */
  | { readonly code: 'unpacks to too much'; readonly most: number }
  | { readonly code: 'too many entries'; readonly most: number }
  /** An entry of a zip whose name leads out of it. */
  | { readonly code: 'unsafe path'; readonly path: string }
  | { readonly code: 'zips too deep'; readonly most: number }
  | { readonly code: 'nested too deep'; readonly most: number }
  | { readonly code: 'too many elements'; readonly most: number }
  | { readonly code: 'encrypted' }
  /** A PDF of pictures: `pages` of them. */
  | { readonly code: 'no text layer'; readonly pages: number }
  | { readonly code: 'damaged'; readonly detail: string }
  | { readonly code: 'no record'; readonly detail: string }
  | { readonly code: 'no text column'; readonly columns: readonly string[] }
  | { readonly code: 'line too long'; readonly most: number }
  | { readonly code: 'edition does not hold together'; readonly problems: readonly string[] }
  /** It took longer than it may and was stopped. */
  | { readonly code: 'too slow'; readonly seconds: number };

export type Read<Value> = Result<Value, Refusal>;

export const refuse = (fault: Refusal): { readonly ok: false; readonly fault: Refusal } =>
  fail(fault);

/** What a library threw, as a refusal: its message goes no further than the file's own line. */
export const damaged = (thrown: unknown) =>
  refuse({ code: 'damaged', detail: thrown instanceof Error ? thrown.message : String(thrown) });
