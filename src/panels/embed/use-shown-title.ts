import { localised } from '../../core/localised.ts';
import { embedWords } from '../../i18n/parts/embed.ts';
import { overlayRange } from '../../store/reach/overlay-range.ts';
import { articleOnScreen } from '../../store/screen.ts';
import { selectedPassages } from '../../store/selectors/passages.ts';
import { selectedPlaces } from '../../store/selectors/places.ts';
import { articleTitle } from '../articles/article-title.ts';
import { useOriginWords } from '../ranges/origin-words.ts';
import { useAnswer, useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';

/** What the map shows, in a line: what was selected on it last, a range, the open article, or the edition. */
export function useShownTitle(): string {
  const { t, formats } = useWords(embedWords);
  const { origin } = useOriginWords();
  const language = useSlice((scene) => scene.language);
  const head = useSlice((scene) => scene.head);
  const places = useSlice(selectedPlaces);
  const found = useSlice(selectedPassages);
  const [overlay] = useSlice((scene) => scene.overlays);
  const articleId = useSlice(({ screen }) => articleOnScreen(screen));
  const article = useAnswer(articleId === null ? null : { ask: 'article', id: articleId });

  if (places.length > 0) {
    const names = formats.list(places.map(({ label }) => localised(label, language)));
    if (found === null) return names;
    return t('embed.selection', { names, passages: found.total, articles: found.articles });
  }
  const range = overlay === undefined ? null : overlayRange({ head }, overlay);
  if (overlay !== undefined && range !== null) {
    const km = formats.givenKm(range.span.highKm);
    const name = range.system && localised(range.system.label, language);
    return name === null
      ? t('embed.radius', { km, origin: origin(overlay) })
      : t('embed.range', { name, km, origin: origin(overlay) });
  }
  if (article !== null) return articleTitle(article.summary, t);
  return localised(head.title, language);
}
