import { ownSystemsWords } from '../../i18n/parts/own-systems.ts';
import { useWords } from '../shared/use-words.ts';

/** What the form for a range works with: its own messages with the page's. */
export const useOwnSystemsWords = () => useWords(ownSystemsWords);
