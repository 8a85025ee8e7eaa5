import { partWords } from '../part-words.ts';
import type fr from './story-editor/fr.json';

export const storyEditorWords = partWords<keyof typeof fr>({
  fr: () => import('./story-editor/fr.json'),
  en: () => import('./story-editor/en.json'),
});
