import { editionsWords } from '../../i18n/parts/editions.ts';
import { useWords } from '../shared/use-words.ts';

/** What the menus under the bar work with: their own messages with the page's. */
export const useEditionsWords = () => useWords(editionsWords);

export type EditionsPortee = ReturnType<typeof useEditionsWords>;
