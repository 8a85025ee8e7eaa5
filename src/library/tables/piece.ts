import * as v from 'valibot';

/**
 * A table is rows in the order of their keys, cut into leaves; branches say which leaf, or which branch below,
 * holds which keys. Each piece is a file named by its content.
 */

/** Where a table begins: its topmost piece, how many branches stand above its leaves, how many rows it has. */
export const rootSchema = v.object({
  piece: v.string(),
  depth: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8)),
  rows: v.number(),
});

export type TableRoot = Readonly<v.InferOutput<typeof rootSchema>>;

/** Rows, and what several of them refer to, by a key of its own. */
export const leafSchema = v.object({
  rows: v.array(v.tuple([v.string(), v.unknown()])),
  shared: v.record(v.string(), v.unknown()),
});

export type Leaf = Readonly<v.InferOutput<typeof leafSchema>>;

/** The pieces one step below: the first key of each, its name, and how many rows it holds. */
export const branchSchema = v.object({
  below: v.pipe(v.array(v.tuple([v.string(), v.string(), v.number()])), v.nonEmpty()),
});

/** The path of a piece within the edition's folder. */
export const pathOf = (table: string, piece: string): string => `${table}/${piece}.json`;
