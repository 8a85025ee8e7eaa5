import type { Edition, System } from '../../core/edition/model.ts';
import { memoise } from '../memoise.ts';
import type { State } from '../state.ts';
import { indexOf } from './edition-index.ts';

export interface MentionedSystem {
  readonly system: System;
  readonly mentions: number;
}

/** The systems that the articles name, the most named first. */
export const mentionedSystems = (state: State): readonly MentionedSystem[] =>
  systemsOf(state.edition);

const systemsOf = memoise((edition: Edition): readonly MentionedSystem[] =>
  edition.systems
    .map((system) => ({
      system,
      mentions: indexOf(edition).mentionsBySystem.get(system.id)?.length ?? 0,
    }))
    .filter(({ mentions }) => mentions > 0)
    .sort((a, b) => b.mentions - a.mentions),
);
