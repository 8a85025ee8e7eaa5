import type { ArticleId, MentionId, PlaceId } from '../../core/edition/model.ts';
import type { Span } from '../../core/text/offset.ts';
import type { Aside } from '../../store/screen.ts';

/**
 * Addresses for links that the page answers itself. They are real ones: opened in another tab they
 * lead to the same thing.
 */
export const linkTo = {
  panel: (panel: Aside | 'articles') => `#panel=${panel}`,
  step: (step: number) => `#panel=story&step=${step + 1}`,
  article: (id: ArticleId) => `#article=${encodeURIComponent(id)}`,
  passage: (id: ArticleId, { start, end }: Span) =>
    `#article=${encodeURIComponent(id)}&at=${start}-${end}`,
  mention: (id: MentionId) => `#mention=${encodeURIComponent(id)}`,
  finding: (id: string) => `#panel=findings&finding=${encodeURIComponent(id)}`,
  event: (id: string) => `#panel=findings&against=articles&event=${encodeURIComponent(id)}`,
  place: (id: PlaceId) => `#panel=places&place=${encodeURIComponent(id)}`,
} as const;
