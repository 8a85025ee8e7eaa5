import { partWords } from '../part-words.ts';
import type fr from './story-editor/fr.json';

export const storyEditorWords = partWords<keyof typeof fr>(
  import.meta.glob('./story-editor/*.json'),
);
