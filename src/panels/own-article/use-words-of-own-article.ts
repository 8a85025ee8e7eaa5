import { ownArticleWords } from '../../i18n/parts/own-article.ts';
import { useWords } from '../shared/use-words.ts';

/** What the panels over an article of one's own work with: their own messages with the page's. */
export const useOwnArticleWords = () => useWords(ownArticleWords);
