import type { AnnotatedArticle } from '../../library/answers.ts';
import type { Question } from '../../library/questions.ts';
import { answerTo } from '../answers.ts';
import type { Scene } from '../scene.ts';
import { articleOnScreen, currentMention, readingOf } from '../screen.ts';

/** The article that is open, be it behind another view, as far as it has come. */
export const openArticle = (scene: Scene): AnnotatedArticle | null =>
  answerTo(scene, openArticleQuestion(scene));

export function openArticleQuestion({
  screen,
}: Pick<Scene, 'screen'>): Extract<Question, { ask: 'article' }> | null {
  const reading = readingOf(screen);
  return reading && { ask: 'article', id: reading.articleId };
}

/** The same where it is what the screen shows. */
export const shownArticle = (scene: Scene): AnnotatedArticle | null =>
  articleOnScreen(scene.screen) === null ? null : openArticle(scene);

/** The one whose places alone the map marks: it is read, or a mention of it is under review. */
export const mappedArticle = (scene: Scene): AnnotatedArticle | null =>
  isReviewing(scene) ? openArticle(scene) : shownArticle(scene);

/** Whether the mention that the reader stands at is under review. */
export const isReviewing = ({ screen }: Pick<Scene, 'screen'>): boolean =>
  screen.view === 'review' && currentMention(screen) !== null;
