import { readConsulates } from './consulates.ts';
import type { Container } from './container.ts';
import type { CueContext, CueReading } from './cue-context.ts';
import { CueScores } from './cue-scores.ts';
import type { FoundName } from './found-name.ts';
import { readLandWay } from './land-way.ts';
import { type ListItem, readLists } from './lists.ts';
import type { Group } from './name-group.ts';
import { readNameWords } from './name-words.ts';
import { Neighbours, type SettledTie, settled } from './neighbours.ts';
import { readCountryOffices, readStateOffices } from './offices.ts';
import { readOpenings } from './openings.ts';
import { addExonyms, addOthers } from './other-bearers.ts';
import { Readings } from './readings.ts';
import { readRegionsTowns } from './regions-town.ts';
import { SortsSaid } from './sorts-said.ts';
import { tieBetween } from './tie.ts';
import { Gap, isA, type Tokens } from './tokens.ts';

/** What is said around each single mention, as scores of its options. */
export class Cues {
  readonly readings: Readings;
  readonly #scores: CueScores;
  readonly #neighbours: Neighbours;
  readonly #tokens: Tokens;
  /** By mention: the list that it stands in. */
  readonly #lists: readonly (ListItem | null)[];

  constructor(names: readonly FoundName[], groupOf: readonly Group[], context: CueContext) {
    const { signals, language, areas } = context;
    const { tokens } = signals;
    this.#tokens = tokens;
    this.#lists = readLists(tokens, names, groupOf);
    const sorts = new SortsSaid(names, groupOf, signals, language);
    const ties = names.map((_, i) => this.#tieBehind(i, names, groupOf, context));
    addExonyms(ties, groupOf, context);
    addOthers(names, groupOf, sorts, context);
    this.#scores = new CueScores(names.length);
    this.#neighbours = new Neighbours(this.#scores, names.length, areas);
    const reading: CueReading = { names, groupOf, context, scores: this.#scores };
    readStateOffices(reading);
    readCountryOffices(reading);
    readConsulates(reading);
    readRegionsTowns(reading);
    this.#readEach(reading, sorts, ties);
    readOpenings(tokens, names).forEach((opening, i) => {
      const [area, group] = [groupOf[opening], groupOf[i]];
      if (area !== undefined && group !== undefined) this.#neighbours.open(i, group, area);
    });
    const fromOf = names.map(({ from }) => from);
    this.readings = new Readings(tokens, fromOf, groupOf, this.#neighbours.told);
  }

  /** What ties a mention to the one behind it. */
  #tieBehind(
    i: number,
    names: readonly FoundName[],
    groupOf: readonly Group[],
    { areas }: CueContext,
  ): SettledTie {
    const [name, next] = [names[i], names[i + 1]];
    if (name === undefined || next === undefined) return null;
    const tie = settled(tieBetween(this.#tokens, name, next), groupOf[i], groupOf[i + 1], areas);
    const isInList =
      this.#lists[i] != null && this.#lists[i + 1] != null && (tie === 'beside' || tie === 'list');
    return isInList ? 'list' : tie;
  }

  /** From the last mention to the first, as what a name lies in may be told by what stands behind it. */
  #readEach(reading: CueReading, sorts: SortsSaid, ties: readonly SettledTie[]): void {
    const { names, groupOf } = reading;
    for (let i = names.length - 1; i >= 0; i--) {
      const [name, next, group, nextGroup] = [names[i], names[i + 1], groupOf[i], groupOf[i + 1]];
      if (name === undefined || group === undefined) continue;
      const told = readNameWords(i, this.#lists[i] ?? null, sorts, reading);
      if (told !== null) this.#neighbours.told[i] ??= told;
      readLandWay(i, reading);
      const tie = ties[i] ?? null;
      if (nextGroup === undefined || tie === null) continue;
      const isWorded = (next?.from ?? 0) > name.to;
      const isClosed = isClosedOff(this.#tokens, next);
      this.#neighbours.pair(i, group, nextGroup, tie, ties[i + 1] ?? null, isWorded, isClosed);
    }
  }

  own(i: number, option: number): number {
    return this.#scores.own(i, option);
  }

  carried(group: Group, option: number): number {
    return this.#scores.carried(group, option);
  }

  /** Whether nothing around the mention tells of its place. */
  isSilent(i: number): boolean {
    return this.containerOf(i) === null && this.#scores.isEmpty(i);
  }

  /** "Spain and Valencia": whether its country or region stands beside it. */
  isMated(i: number): boolean {
    return this.#neighbours.mated.has(i) && this.#lists[i] == null;
  }

  /** "The yacht left X for Y": where a voyage begins, which its other end tells nothing of. */
  isSailedFrom({ from, to }: FoundName): boolean {
    if (!isA(this.#tokens, from - 1, 'reaching') || !isA(this.#tokens, to, 'forWord')) return false;
    for (let i = from - 2; i > from - MOST_BEFORE_LEFT; i--)
      if (isA(this.#tokens, i, 'ship')) return true;
    return false;
  }

  containerOf(i: number): Container | null {
    return this.#neighbours.containers[i] ?? null;
  }
}

/** Words before "left X" among which the ship stands. */
const MOST_BEFORE_LEFT = 5;

/** "in Georgetown, Malaysia, shops closed": a comma or a stop behind the container too. */
const isClosedOff = ({ gap }: Tokens, container: FoundName | undefined): boolean =>
  container !== undefined && ((gap[container.to] ?? 0) & (Gap.comma | Gap.stop)) !== 0;
