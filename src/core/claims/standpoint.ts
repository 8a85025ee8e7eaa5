import type { ClaimSkeleton, Entity } from './lexer.ts';
import type { NamedPlace, NamedSystem } from './place.ts';
import { SENTENCE_END } from './skeleton.ts';

/** A stretch of a sentence, and what the text names around it. */
export class Standpoint {
  readonly skeleton: ClaimSkeleton;
  /** Signs: where it begins and ends. */
  readonly from: number;
  readonly to: number;

  constructor(skeleton: ClaimSkeleton, from: number, to: number) {
    this.skeleton = skeleton;
    this.from = from;
    this.to = to;
  }

  /** The sentence's signs before it and after it. */
  get before(): string {
    const { signs } = this.skeleton;
    return signs.slice(sentenceStart(signs, this.from), this.from);
  }

  get words(): string {
    return this.skeleton.signs.slice(this.from, this.to);
  }

  get after(): string {
    const { signs } = this.skeleton;
    return signs.slice(this.to, sentenceEnd(signs, this.to));
  }

  /** The sentence's places before it, the nearest first. */
  placesBefore(): PlacedName[] {
    return placesIn(
      this.skeleton,
      sentenceStart(this.skeleton.signs, this.from),
      this.from,
    ).reverse();
  }

  placesAfter(): PlacedName[] {
    return placesIn(this.skeleton, this.to, sentenceEnd(this.skeleton.signs, this.to));
  }

  /** The places of up to so many signs before the sentence, the nearest first. */
  placesEarlier(signs = 1500): PlacedName[] {
    const start = sentenceStart(this.skeleton.signs, this.from);
    return placesIn(this.skeleton, Math.max(0, start - signs), start).reverse();
  }

  /** The system that the sentence names nearest before; else after; else the one that an earlier sentence opened with. */
  systemNear(): NamedSystem | null {
    const { signs } = this.skeleton;
    let start = sentenceStart(signs, this.from);
    const own = systemsIn(this.skeleton, start, this.to).at(-1);
    const after = systemsIn(this.skeleton, this.to, sentenceEnd(signs, this.to))[0];
    let found = own ?? after;
    for (let back = 0; found === undefined && back < 4 && start > 1; back++) {
      const end = start - 1;
      start = sentenceStart(signs, end);
      [found] = systemsIn(this.skeleton, start, end);
    }
    return found ?? null;
  }
}

/** Where the sentence before ends; null in a text's first. */
export function sentenceBefore(here: Standpoint): Standpoint | null {
  const start = here.from - here.before.length;
  return start < 1 ? null : new Standpoint(here.skeleton, start - 1, start - 1);
}

/** A place and where its sign stands. */
export interface PlacedName {
  readonly named: NamedPlace;
  readonly at: number;
}

/** How far a sentence is followed either way: longer ones are cut, so that work per match is bounded. */
const MOST_SIGNS = 600;

function sentenceStart(signs: string, at: number): number {
  const least = Math.max(0, at - MOST_SIGNS);
  const end = signs.slice(least, at).lastIndexOf(SENTENCE_END);
  return end < 0 ? least : least + end + 1;
}

function sentenceEnd(signs: string, at: number): number {
  const end = signs.slice(at, at + MOST_SIGNS).indexOf(SENTENCE_END);
  return end < 0 ? Math.min(signs.length, at + MOST_SIGNS) : at + end;
}

export function entitiesIn({ entities }: ClaimSkeleton, from: number, to: number): Entity[] {
  const found: Entity[] = [];
  for (let at = from; at < to; at++) {
    const entity = entities.get(at);
    if (entity !== undefined) found.push(entity);
  }
  return found;
}

function systemsIn(skeleton: ClaimSkeleton, from: number, to: number): NamedSystem[] {
  return entitiesIn(skeleton, from, to).flatMap((entity) =>
    entity.type === 'system' ? [entity.system] : [],
  );
}

function placesIn({ entities }: ClaimSkeleton, from: number, to: number): PlacedName[] {
  const found: PlacedName[] = [];
  for (let at = from; at < to; at++) {
    const entity = entities.get(at);
    if (entity?.type === 'place') found.push({ named: entity.named, at });
  }
  return found;
}
