import type { PlaceId } from '../../core/edition/model.ts';
import { placesTold } from '../../library/opening-answers.ts';
import { detailsQuestion } from '../../library/opening-questions.ts';
import type { Question } from '../../library/questions.ts';
import { memoise } from '../memoise.ts';
import type { Scene } from '../scene.ts';
import type { Overlay, State } from '../state.ts';
import { openArticleQuestion } from './article.ts';
import { openFindingQuestion } from './open-finding.ts';
import { passagesQuestion } from './passages.ts';
import { placesQuestion } from './places.ts';

/** What the map and the page must know to show what the state asks for. */
export const shownQuestions = (scene: Scene): readonly Question[] =>
  questionsOf(
    scene.screen,
    scene.selection,
    scene.filters,
    scene.overlays,
    scene.findings.open,
    scene.head,
  );

const questionsOf = memoise(
  (
    screen: State['screen'],
    selection: State['selection'],
    filters: State['filters'],
    overlays: State['overlays'],
    open: State['findings']['open'],
    { headline }: Scene['head'],
  ): readonly Question[] => {
    const article = openArticleQuestion({ screen });
    const passages = passagesQuestion({ selection, filters });
    const opened = openFindingQuestion(open);
    const origins = overlays.flatMap(placesOf);
    return [
      placesQuestion({ filters }),
      ...(article === null ? [] : [article]),
      ...[...new Set([...selection, ...origins, ...placesTold(headline)])].map(detailsQuestion),
      ...(passages === null ? [] : [passages]),
      ...(opened === null ? [] : [opened]),
    ];
  },
);

function placesOf({ origin, beyond }: Overlay): readonly PlaceId[] {
  return origin.type === 'places' ? [...origin.placeIds, ...beyond] : beyond;
}
