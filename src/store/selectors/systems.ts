import type { PlaceId, System, SystemId } from '../../core/edition/model.ts';
import type { EditionHead } from '../../library/library.ts';
import { memoise } from '../memoise.ts';
import type { Scene } from '../scene.ts';

export interface MentionedSystem {
  readonly system: System;
  readonly mentions: number;
}

/** The systems that the articles name, the most named first, then those that the reader entered and none names. */
export const mentionedSystems = (scene: Scene): readonly MentionedSystem[] => systemsOf(scene.head);

export const systemById = ({ head }: Pick<Scene, 'head'>, systemId: SystemId): System | null =>
  head.systems.find(({ id }) => id === systemId) ?? null;

/** Where the edition says that a system is or goes: in its entry, else in the headline. */
export function toldOriginId({ head }: Pick<Scene, 'head'>, systemId: SystemId): PlaceId | null {
  const told = head.headline?.systemId === systemId ? head.headline.originId : null;
  return systemById({ head }, systemId)?.originId ?? told;
}

const systemsOf = memoise(({ systems, systemMentions }: EditionHead): readonly MentionedSystem[] =>
  systems
    .map((system) => ({ system, mentions: systemMentions[system.id] ?? 0 }))
    .filter(({ system, mentions }) => mentions > 0 || system.id.startsWith('own-'))
    .sort((a, b) => b.mentions - a.mentions),
);
