import { useState } from 'react';
import type { Operation } from '../../core/operations/operation.ts';
import { storyEditorWords } from '../../i18n/parts/story-editor.ts';
import type { EditingFault } from '../../library/library.ts';
import { reviewerName } from '../review/reviewer-name.ts';
import { useWords } from '../shared/use-words.ts';

export interface StoryEdits {
  /** Whether it was kept. */
  readonly apply: (operations: readonly Operation[]) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  /** Why the last change was not kept, in words; null where it was. */
  readonly fault: string | null;
}

/** Changes to the story, kept with the name that decisions are kept with. */
export function useStoryEdits(): StoryEdits {
  const { editing, t } = useWords(storyEditorWords);
  const [fault, setFault] = useState<EditingFault | null>(null);
  return {
    apply: async (operations) => {
      if (editing === null) return false;
      const kept = await editing.apply(operations, { who: reviewerName() });
      setFault(kept.ok ? null : kept.fault);
      return kept.ok;
    },
    undo: async () => {
      const undone = await editing?.undo();
      setFault(undone === undefined || undone.ok ? null : undone.fault);
    },
    fault: fault && inWords(fault, t),
  };
}

function inWords(
  fault: EditingFault,
  t: ReturnType<typeof useWords<keyof typeof import('../../i18n/parts/story-editor/fr.json')>>['t'],
): string {
  return fault.kind === 'refused' && fault.refusal.code === 'step holds nothing'
    ? t('steps.nothing-holds')
    : t('steps.not-kept', { why: fault.kind });
}
