import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import type { EditionFinding } from '../../library/edition-finding.ts';

/** Whether a finding stands in a passage that another article repeats, or repeats one itself. */
export const copyWords = (
  { copyOf, copiedIn }: EditionFinding,
  { t }: FindingsViewWords,
): readonly string[] => [
  ...(copyOf === null ? [] : [t('copied.of')]),
  ...(copiedIn.length === 0 ? [] : [t('copied.in', { count: copiedIn.length })]),
];
