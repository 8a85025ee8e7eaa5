import type { AddingFile } from './adding.ts';

/** What is to be added: a file, or what was pasted. */
export interface ToAdd {
  readonly name: string;
  readonly way: AddingFile['way'];
  readonly content: Blob;
}
