import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const Entity = v.object({
  start: v.number(),
  end: v.number(),
  type: v.picklist(['Location', 'Person', 'Organization', 'Event', 'Product']),
});

const Document = v.object({ id: v.string(), text: v.string(), entities: v.array(Entity) });

export type TrainingDocument = v.InferOutput<typeof Document>;
export type TrainingEntity = v.InferOutput<typeof Entity>;

/** Reads WiNER-fr as JSON lines. */
export const readCorpus = (path: string): TrainingDocument[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(Document, JSON.parse(line)));
