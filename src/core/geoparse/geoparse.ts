import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { Demonyms } from './demonyms.ts';
import { Lookup } from './lookup.ts';
import type { GeoparsedMention } from './mention.ts';
import { type FoundName, namesFromTags } from './names.ts';
import { type Resolution, resolve } from './resolve.ts';
import { readSignals } from './signals.ts';
import { Tagger, type TaggerModel } from './tagger.ts';
import { type Tokens, tokenise } from './tokens.ts';

export interface Geoparser {
  readonly parse: (article: ArticleText) => GeoparsedMention[];
}

export interface ArticleText {
  readonly text: string;
  /** BCP 47; decides which words the tagger trusts. */
  readonly language: string;
}

/** A geoparser over a gazetteer and a tagger. It keeps look-ups between texts, in bounded memory. */
export function createGeoparser(gazetteer: Gazetteer, model: TaggerModel): Geoparser {
  const sources = {
    gazetteer,
    lookup: new Lookup(gazetteer),
    demonyms: new Demonyms(gazetteer),
    lexicon: model.lexicon,
  };
  const tagger = new Tagger(model);
  return {
    parse: ({ text, language }) => {
      const tokens = tokenise(text);
      const signals = readSignals(tokens, sources, language);
      const { tags, margins } = tagger.tag(signals, language === 'fr');
      const names = namesFromTags(signals, tags, margins, language);
      const resolutions = resolve(names, { signals, gazetteer, language });
      return names.flatMap((name, i) => {
        const resolution = resolutions[i];
        return resolution === undefined ? [] : [mentionOf(tokens, name, resolution)];
      });
    },
  };
}

function mentionOf(tokens: Tokens, name: FoundName, resolution: Resolution): GeoparsedMention {
  const start = tokens.start[name.from] ?? 0;
  const end = tokens.end[name.to - 1] ?? 0;
  const found = {
    start,
    end,
    text: tokens.text.slice(start, end),
    sense: 'location' as const,
    recognition: 1,
    reasons: resolution.reasons,
  };
  if (resolution.status !== 'resolved') return { ...found, ...resolution };
  const [{ place, confidence }, ...alternatives] = resolution.candidates;
  return { ...found, status: 'resolved', place, confidence, alternatives };
}
