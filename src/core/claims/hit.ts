import type { StatedDate } from './dates.ts';
import type { ClaimSkeleton, Entity } from './lexer.ts';
import type { NamedPlace } from './place.ts';
import type { Quantity } from './quantity.ts';
import { entitiesIn, Standpoint } from './standpoint.ts';

/** Where a rule's pattern fits, and what its named groups hold. */
export class Hit extends Standpoint {
  readonly #match: RegExpExecArray;
  readonly #offset: number;

  /** @param offset signs before the sentence in which the pattern was looked for */
  constructor(skeleton: ClaimSkeleton, match: RegExpExecArray, offset: number) {
    const [from, to] = match.indices?.groups?.c ?? match.indices?.[0] ?? [0, 0];
    super(skeleton, offset + from, offset + to);
    this.#match = match;
    this.#offset = offset;
  }

  has(group: string): boolean {
    return this.#match.groups?.[group] !== undefined;
  }

  text(group: string): string {
    return this.#match.groups?.[group] ?? '';
  }

  /** What stands in a group, in order. */
  #entities(group: string): Entity[] {
    const [from, to] = this.#match.indices?.groups?.[group] ?? [0, 0];
    return entitiesIn(this.skeleton, this.#offset + from, this.#offset + to);
  }

  places(group: string): NamedPlace[] {
    return this.#entities(group).flatMap((entity) =>
      entity.type === 'place' ? [entity.named] : [],
    );
  }

  place(group: string): NamedPlace | null {
    return this.places(group)[0] ?? null;
  }

  quantity(): Quantity | null {
    const [from, to] = this.#match.indices?.[0] ?? [0, 0];
    const found = entitiesIn(this.skeleton, this.#offset + from, this.#offset + to).find(
      ({ type }) => type === 'length',
    );
    return found?.type === 'length' ? found.quantity : null;
  }

  number(group = 'n'): number | null {
    const [found] = this.#entities(group).filter(({ type }) => type === 'number');
    return found?.type === 'number' ? found.value : null;
  }

  date(group = 'd'): StatedDate | null {
    const [found] = this.#entities(group).filter(({ type }) => type === 'date');
    return found?.type === 'date' ? found.date : null;
  }
}
