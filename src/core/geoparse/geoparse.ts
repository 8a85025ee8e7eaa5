import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { AreaFinder } from './area-finder.ts';
import { confidenceOf, recognitionOf, rounded } from './confidence.ts';
import { Demonyms } from './demonyms.ts';
import { withCounties, withEmbedded } from './embedded-names.ts';
import type { FoundName } from './found-name.ts';
import { withoutGlue } from './glued.ts';
import { isClipped, Lookup } from './lookup.ts';
import type { GeoparsedMention } from './mention.ts';
import { namesFromTags } from './names.ts';
import type { Resolution } from './resolution.ts';
import { resolve } from './resolve.ts';
import { Seats } from './seats.ts';
import { senseOf } from './sense-of.ts';
import { type FoundDemonym, readSignals, type Signals } from './signals.ts';
import { Tagger, type TaggerModel } from './tagger.ts';
import { goesOn, I_PLACE, O } from './tags.ts';
import { tokenise } from './tokenise.ts';
import { Gap, isA, Shape, type Tokens } from './tokens.ts';

export interface Geoparser {
  /** Every mention of a place in the text, in order, never overlapping. */
  readonly parse: (article: ArticleText) => GeoparsedMention[];
}

interface ArticleText {
  readonly text: string;
  /** BCP 47; decides which words the tagger trusts, and in which language places are named. */
  readonly language: string;
}

/** A geoparser over a gazetteer and a tagger. It keeps look-ups between texts, in bounded memory. */
export function createGeoparser(gazetteer: Gazetteer, model: TaggerModel): Geoparser {
  const lookup = new Lookup(gazetteer);
  const areas = new AreaFinder(gazetteer);
  const seats = new Seats(gazetteer, lookup);
  const sources = {
    gazetteer,
    lookup,
    demonyms: new Demonyms(gazetteer),
    lexicon: model.lexicon,
  };
  const tagger = new Tagger(model);
  return {
    parse: ({ text, language }) => {
      const tokens = withoutGlue(tokenise(text, language), sources, language);
      const signals = readSignals(tokens, sources, language);
      const { tags, margins } = tagger.tag(signals, language === 'fr');
      partAtStops(tokens, tags);
      const found = withEmbedded(namesFromTags(signals, tags, margins, language), signals, tags);
      const names = withCounties(found, tokens, lookup);
      const resolutions = resolve(names, { signals, gazetteer, language, lookup, areas, seats });
      const ends = new Map(names.map((name) => [name.from, name.to]));
      const mentions = names.flatMap((name, i) => {
        const resolution = resolutions[i];
        return resolution === undefined
          ? []
          : [mentionOf(signals, name, resolution, ends, language === 'fr')];
      });
      const peoples = demonymMentions(
        tokens,
        signals.demonyms.filter((demonym) => !endsGroupName(tokens, demonym)),
        names,
        gazetteer,
        language,
      );
      return [...mentions, ...peoples].sort((a, b) => a.start - b.start);
    },
  };
}

/** "… du Soudan du Sud. À Malakal, …": a name ends where a sentence does that a small word follows. */
function partAtStops(tokens: Tokens, tags: Uint8Array): void {
  for (let i = 1; i < tokens.count; i++) {
    const tag = tags[i] ?? O;
    const isGoingOn = tag === I_PLACE || goesOn(tag);
    if (!isGoingOn || ((tokens.gap[i] ?? 0) & Gap.stop) === 0 || !isSmallWord(tokens, i)) continue;
    tags[i] = O;
    if (tags[i + 1] === tag) tags[i + 1] = tag - 1;
  }
}

const isSmallWord = (tokens: Tokens, i: number): boolean =>
  (['standsIn', 'article', 'locative', 'starter'] as const).some((list) => isA(tokens, i, list));

function mentionOf(
  signals: Signals,
  name: FoundName,
  resolution: Resolution,
  ends: ReadonlyMap<number, number>,
  isFrench: boolean,
): GeoparsedMention {
  const { tokens } = signals;
  const found = {
    ...stretch(
      tokens,
      name.from,
      name.to,
      name.hit?.matches.some(({ text }) => isClipped(text)),
    ),
    recognition: recognitionOf(name, signals),
    embedded: name.embedded,
    reasons: resolution.reasons,
  };
  if (resolution.status === 'unresolved') {
    return { ...found, status: 'unresolved', sense: 'location' };
  }
  const { recognition } = found;
  const [first, ...alternatives] = resolution.candidates.map(({ place, confidence }, rank) => ({
    place,
    confidence:
      rank === 0 ? confidenceOf(recognition, confidence) : rounded(recognition * confidence),
  }));
  const sense =
    first === undefined ? 'location' : senseOf(tokens, name, first.place.feature, ends, isFrench);
  if (resolution.status === 'ambiguous' || first === undefined) {
    const candidates = first === undefined ? [] : [first, ...alternatives];
    return { ...found, status: 'ambiguous', sense, candidates };
  }
  const { isWithin } = resolution;
  return { ...found, status: 'resolved', isWithin, sense, ...first, alternatives };
}

/** The offsets and text of some words, with the bracket that closes "Brest[-Litovsk]" and the stop of "Ariz.". */
function stretch(tokens: Tokens, from: number, to: number, isClippedName = false) {
  const start = tokens.start[from] ?? 0;
  let end = tokens.end[to - 1] ?? 0;
  if (tokens.text.charAt(end) === ']' && tokens.text.slice(start, end).includes('[')) end++;
  if (isClippedName && tokens.text.charAt(end) === '.') end++;
  return { start, end, text: tokens.text.slice(start, end) };
}

/** "Union africaine", "Parlement européen": behind a capital that heads an organisation's name, part of that name. */
function endsGroupName(tokens: Tokens, { from }: FoundDemonym): boolean {
  const before = from - 1;
  return (
    tokens.gap[from] === Gap.space &&
    ((tokens.shape[before] ?? 0) & Shape.capital) !== 0 &&
    isA(tokens, before, 'orgHead')
  );
}

function demonymMentions(
  tokens: Tokens,
  demonyms: readonly FoundDemonym[],
  names: readonly FoundName[],
  gazetteer: Gazetteer,
  language: string,
): GeoparsedMention[] {
  const isTaken = new Uint8Array(tokens.count);
  for (const { from, to } of names) isTaken.fill(1, from, to);
  return demonyms.flatMap(({ from, to, placeId }) => {
    const index = gazetteer.indexOf(placeId);
    if (index === null || isTaken[from] === 1 || isTaken[to - 1] === 1) return [];
    return [
      {
        ...stretch(tokens, from, to),
        status: 'resolved' as const,
        isWithin: false,
        sense: 'demonym' as const,
        recognition: 1,
        embedded: false,
        place: gazetteer.place(index, language),
        confidence: 1,
        alternatives: [],
        reasons: [{ code: 'only-candidate' as const }],
      },
    ];
  });
}
