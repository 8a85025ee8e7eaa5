import { useState } from 'react';
import type { MentionId } from '../../core/edition/model.ts';
import type { Operation, OperationNote } from '../../core/operations/operation.ts';
import type { Result } from '../../core/result.ts';
import type { Applied, EditingFault } from '../../library/library.ts';
import { usePortee } from '../shared/portee.ts';
import { reviewerName } from './reviewer-name.ts';

export interface Edits {
  /** Whether it was kept. */
  readonly apply: (operations: readonly Operation[]) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Why the last change was not kept; null where it was. */
  readonly fault: EditingFault | null;
}

/** Changes to the edition, each kept with the reviewer's name. What is taken back comes in hand again. */
export function useEdits(): Edits {
  const { actions, editing, scene } = usePortee();
  const [fault, setFault] = useState<EditingFault | null>(null);
  const hear = <Value>(result: Result<Value, EditingFault>): Value | null => {
    setFault(result.ok ? null : result.fault);
    return result.ok ? result.value : null;
  };
  const turn = async (how: 'undo' | 'redo') => {
    if (editing === null) return;
    const turned = hear<Applied | null>(await editing[how]());
    const id = turned?.entries.map(({ did }) => mentionOf(did)).find((one) => one !== null);
    if (id && scene.getState().screen.view === 'review') actions.reviewById(id);
  };
  return {
    apply: async (operations) => {
      if (editing === null) return false;
      return hear(await editing.apply(operations, { who: reviewerName() })) !== null;
    },
    undo: () => turn('undo'),
    redo: () => turn('redo'),
    fault,
  };
}

/** The first mention that an operation was about. */
function mentionOf(did: OperationNote): MentionId | null {
  switch (did.verb) {
    case 'confirm':
    case 'choose place':
    case 'place by hand':
    case 'set sense':
    case 'reject':
      return did.mentionIds[0] ?? null;
    case 'set extent':
    case 'settle':
      return did.mentionId;
    case 'mark':
      return did.mention.id;
    default:
      return null;
  }
}
