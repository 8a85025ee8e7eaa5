import type { Geoparser } from '../geoparse/geoparse.ts';
import type { GeoparsedMention } from '../geoparse/mention.ts';
import { span } from '../text/offset.ts';
import { gazetteerPlace, type PlaceSources, proposedPlace } from './gazetteer-place.ts';
import { mentionId } from './mention-id.ts';
import type { Article, Mention, Place, PlaceId, System, SystemId } from './model.ts';
import { type Proposal, sureEnough } from './proposal.ts';
import { inBody, outside } from './propose.ts';
import type { SystemFinder } from './system-finder.ts';

/** What an article's mentions are proposed with. */
export interface MentionSources extends PlaceSources {
  readonly geoparser: Geoparser;
  readonly finder: SystemFinder;
  /** Those that the finder finds. */
  readonly systems: readonly System[];
}

/** An article's mentions as they are proposed, with what they name. */
export interface ProposedMentions {
  /** Ordered by position. */
  readonly mentions: readonly Mention[];
  /** Every place that a mention stands for at first; the other candidates are not among them. */
  readonly places: readonly Place[];
  readonly systems: readonly System[];
}

/** Candidates of a name: further ones are hardly ever meant, and can be looked up. */
const mostCandidates = 8;

/** What is unsure by nature stays below what counts as sure, whatever its figure. */
const mostOfUnsure = sureEnough - 0.01;

/**
 * The mentions of an article that nobody has annotated: places by the geoparser, systems by their names. Boilerplate
 * holds none, and where a system's name and a place's overlap, the system's is taken.
 */
export function proposeMentions(
  article: Pick<Article, 'id' | 'text' | 'language' | 'segments'>,
  sources: MentionSources,
): ProposedMentions {
  const { id: articleId, text, language, segments } = article;
  const isBody = inBody(segments);
  const found = sources.finder.find(text).filter(isBody);
  const isFree = outside(found);
  const mentions: Mention[] = [];
  const places = new Map<PlaceId, Place>();
  const systems = new Map<SystemId, System>();
  const base = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    id: mentionId(articleId, `m${start}`),
    articleId,
    ...span(start, end),
    reviewed: false,
  });
  for (const one of found) {
    const system = systemNamed(one.id, sources.systems);
    if (system === undefined) continue;
    systems.set(system.id, system);
    const variantId = system.variants.find(({ id }) => id === one.id)?.id ?? null;
    mentions.push({ ...base(one), kind: 'system', systemId: system.id, variantId });
  }
  for (const name of sources.geoparser.parse({ text, language })) {
    if (name.embedded || !isBody(name) || !isFree(name)) continue;
    const candidates = candidatesOf(name);
    const proposal: Proposal = {
      confidence: confidenceOf(name),
      sense: name.sense,
      candidates: candidates.map((candidate) => proposedPlace(candidate, sources)),
      reasons: name.reasons,
    };
    const { sense } = name;
    const [best] = candidates;
    if (best === undefined) {
      mentions.push({ ...base(name), kind: 'unplaced', sense, proposal });
      continue;
    }
    const placeId = best.place.id as PlaceId;
    if (!places.has(placeId)) places.set(placeId, gazetteerPlace(best.place, sources));
    mentions.push({ ...base(name), kind: 'place', placeId, sense, proposal });
  }
  mentions.sort((a, b) => a.start - b.start);
  return { mentions, places: [...places.values()], systems: [...systems.values()] };
}

function systemNamed(id: string, systems: readonly System[]): System | undefined {
  return systems.find(
    (system) => system.id === id || system.variants.some((variant) => variant.id === id),
  );
}

function candidatesOf(name: GeoparsedMention) {
  switch (name.status) {
    case 'resolved':
      return [{ place: name.place, confidence: name.confidence }, ...name.alternatives].slice(
        0,
        mostCandidates,
      );
    case 'ambiguous':
      return name.candidates.slice(0, mostCandidates);
    case 'unresolved':
      return [];
  }
}

function confidenceOf(name: GeoparsedMention): number {
  switch (name.status) {
    case 'resolved':
      return name.isWithin ? Math.min(name.confidence, mostOfUnsure) : name.confidence;
    case 'ambiguous':
      return Math.min(name.candidates[0]?.confidence ?? 0, mostOfUnsure);
    case 'unresolved':
      return 0;
  }
}
