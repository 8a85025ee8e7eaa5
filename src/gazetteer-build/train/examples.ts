import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { Demonyms } from '../../core/geoparse/demonyms.ts';
import { Lookup } from '../../core/geoparse/lookup.ts';
import { type Lexicon, readSignals } from '../../core/geoparse/signals.ts';
import { tokenise } from '../../core/geoparse/tokenise.ts';
import type { TrainingDocument, TrainingEntity } from './corpus.ts';
import type { Example } from './perceptron.ts';

const firstTag: Readonly<Record<TrainingEntity['type'], number>> = {
  Location: 1,
  Person: 3,
  Organization: 5,
  Event: 7,
  Product: 7,
};

export function examplesOf(
  documents: readonly TrainingDocument[],
  gazetteer: Gazetteer,
  lexicon: Lexicon,
): Example[] {
  const sources = {
    gazetteer,
    lookup: new Lookup(gazetteer),
    demonyms: new Demonyms(gazetteer),
    lexicon,
  };
  return documents.map(({ text, entities }) => {
    const tokens = tokenise(text, 'fr');
    const gold = new Uint8Array(tokens.count);
    for (const entity of outermost(entities)) {
      let tag = firstTag[entity.type];
      for (let i = 0; i < tokens.count; i++) {
        if ((tokens.start[i] ?? 0) < entity.start || (tokens.end[i] ?? 0) > entity.end) continue;
        gold[i] = tag;
        tag = firstTag[entity.type] + 1;
      }
    }
    return { signals: readSignals(tokens, sources, 'fr'), gold };
  });
}

/** Of nested names the longest counts: "Paris" in "Paris Saint-Germain" is no place. */
function outermost(entities: readonly TrainingEntity[]): TrainingEntity[] {
  const kept: TrainingEntity[] = [];
  for (const entity of [...entities].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const isNested = kept.some((other) => other.start < entity.end && entity.start < other.end);
    if (!isNested) kept.push(entity);
  }
  return kept;
}
