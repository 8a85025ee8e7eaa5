import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { openGazetteer } from '../../core/gazetteer/open.ts';
import { Tagger } from '../../core/geoparse/tagger.ts';
import { encodeTagger } from '../encode-tagger.ts';
import { readCorpus } from './corpus.ts';
import { examplesOf } from './examples.ts';
import { buildLexicon } from './lexicon.ts';
import { type Example, trainTagger } from './perceptron.ts';

const [folder, check] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    'usage: tsx src/gazetteer-build/train/main.ts <folder with winer-fr.train.jsonl> [--check]',
  );
  process.exit(2);
}
const opened = openGazetteer(gunzipSync(readFileSync('public/gazetteer/gazetteer.pgz')));
if (!opened.ok) throw new Error(opened.problem.detail);
const lexicon = buildLexicon();
const examples = examplesOf(
  readCorpus(`${folder}/winer-fr.train.jsonl`),
  opened.gazetteer,
  lexicon,
);
const isHeldOut = (i: number) => i % 6 === 5;

if (check !== undefined) {
  const model = trainTagger(
    examples.filter((_, i) => !isHeldOut(i)),
    lexicon,
    8,
  );
  const tagger = new Tagger(model);
  for (const lexical of [true, false]) {
    report(
      examples.filter((_, i) => isHeldOut(i)),
      (e) => tagger.tag(e.signals, lexical).tags,
      lexical,
    );
  }
} else {
  const packed = gzipSync(encodeTagger(trainTagger(examples, lexicon, 8)), { level: 9 });
  writeFileSync('public/gazetteer/tagger.pgz', packed);
  console.log(`tagger: ${packed.length} bytes gzip`);
}

/** F1 of place names on texts that were not trained on. */
function report(
  held: readonly Example[],
  tag: (example: Example) => Uint8Array,
  lexical: boolean,
): void {
  let [right, found, gold] = [0, 0, 0];
  for (const example of held) {
    const names = (tags: Uint8Array) => {
      const out = new Set<string>();
      tags.forEach((t, i) => {
        if (t !== 1) return;
        let end = i + 1;
        while (tags[end] === 2) end++;
        out.add(`${i}-${end}`);
      });
      return out;
    };
    const truth = names(example.gold);
    const answer = names(tag(example));
    gold += truth.size;
    found += answer.size;
    for (const span of answer) if (truth.has(span)) right++;
  }
  const [p, r] = [right / found, right / gold];
  console.log(
    `held out, ${lexical ? 'with words' : 'classes only'}: P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)} (${gold} names)`,
  );
}
