import type { Lexicon } from '../../core/geoparse/signals.ts';
import { Tagger } from '../../core/geoparse/tagger.ts';
import { type Example, trainTagger } from './perceptron.ts';

/** Trains on five sixths and tells how well places are found in the rest, with words and with classes alone. */
export function checkHeldOut(
  examples: readonly Example[],
  lexicon: Lexicon,
  rounds: number,
): string[] {
  const isHeldOut = (i: number) => i % 6 === 5;
  const training = examples.filter((_, i) => !isHeldOut(i));
  const held = examples.filter((_, i) => isHeldOut(i));
  const tagger = new Tagger(trainTagger(training, lexicon, rounds));
  return [true, false].map((lexical) => {
    let [right, found, gold] = [0, 0, 0];
    for (const example of held) {
      const truth = placeSpans(example.gold);
      const answer = placeSpans(tagger.tag(example.signals, lexical).tags);
      gold += truth.size;
      found += answer.size;
      for (const span of answer) if (truth.has(span)) right++;
    }
    const [precision, recall] = [right / found, right / gold];
    const f1 = (2 * precision * recall) / (precision + recall);
    const figures = [precision, recall, f1].map((value) => value.toFixed(3));
    return `held out, ${lexical ? 'with words' : 'classes only'}: P ${figures[0]} R ${figures[1]} F1 ${figures[2]} (${gold} names)`;
  });
}

function placeSpans(tags: Uint8Array): Set<string> {
  const spans = new Set<string>();
  tags.forEach((tag, i) => {
    if (tag !== 1) return;
    let end = i + 1;
    while (tags[end] === 2) end++;
    spans.add(`${i}-${end}`);
  });
  return spans;
}
