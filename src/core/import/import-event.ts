import type { ReviewedClaim } from '../edition/load-claims.ts';
import type { Work } from '../edition/load-work.ts';
import type { Edition } from '../edition/model.ts';
import type { ColumnPreview } from './columns.ts';
import type { ImportedArticle, Provenance } from './imported-article.ts';
import type { Refusal } from './refusal.ts';

/** What an import yields, as it goes. A file can give articles and refusals, in the order of its parts. */
export type ImportEvent =
  | { readonly type: 'article'; readonly article: ImportedArticle }
  | {
      readonly type: 'refused';
      readonly path: string;
      /** The row or entry within it; null for the file. */
      readonly part: Provenance['part'];
      readonly refusal: Refusal;
    }
  /** A table whose columns a user has to choose: nothing was imported of it. */
  | { readonly type: 'columns'; readonly path: string; readonly preview: ColumnPreview }
  /** A zip that holds an edition, whole and in order: its files by path, as `loadEdition` takes them, and what it makes of them. */
  | {
      readonly type: 'edition';
      readonly path: string;
      readonly files: ReadonlyMap<string, string>;
      readonly edition: Edition;
      readonly claims: readonly ReviewedClaim[];
      readonly work: Work | null;
    }
  /** How many bytes of the file were read. */
  | { readonly type: 'progress'; readonly path: string; readonly bytes: number };
