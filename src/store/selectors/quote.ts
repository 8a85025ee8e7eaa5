import { memoise } from '../memoise.ts';
import type { Scene } from '../scene.ts';
import { readingOf } from '../screen.ts';
import { type Quote, shared } from '../sharing.ts';
import { openArticle } from './article.ts';
import { selectedPassages } from './passages.ts';

/** What would be cited of what is shown: an article as a whole where there is no stretch of it. */
export interface Citable {
  readonly articleId: Quote['articleId'];
  readonly span: Quote['span'] | null;
  /** The span is a mention: its sentence is meant. */
  readonly isMention: boolean;
}

/**
 * What the reader chose to cite; else where the reader stands in the open article, the first passage of the selected
 * places, the open article, the sentence that the edition's headline checks. Null where none of these is there.
 */
export const citable = (scene: Scene): Citable | null =>
  same(
    ...partsOf(chosen(scene) ?? stoodAt(scene) ?? selected(scene) ?? opened(scene) ?? told(scene)),
  );

/** The same object for the same stretch. */
const same = memoise(
  (
    articleId: Citable['articleId'] | null,
    span: Citable['span'],
    isMention: boolean,
  ): Citable | null => articleId && { articleId, span, isMention },
);

const partsOf = (one: Citable | null) =>
  [one?.articleId ?? null, one?.span ?? null, one?.isMention ?? false] as const;

const stretch = ({ articleId, span }: Quote): Citable => ({ articleId, span, isMention: false });

function chosen(scene: Scene): Citable | null {
  const quote = shared(scene)?.quote ?? null;
  return quote && stretch(quote);
}

function stoodAt(scene: Scene): Citable | null {
  const reading = readingOf(scene.screen);
  if (!reading?.at) return null;
  const { articleId, at } = reading;
  if (at.type === 'passage') return { articleId, span: at.span, isMention: false };
  const mention = openArticle(scene)?.mentions.find(({ id }) => id === at.id);
  return mention === undefined ? null : { articleId, span: mention, isMention: true };
}

function selected(scene: Scene): Citable | null {
  const [group] = selectedPassages(scene)?.groups ?? [];
  const [passage] = group?.passages ?? [];
  return group && passage ? stretch({ articleId: group.article.id, span: passage.span }) : null;
}

function opened({ screen }: Scene): Citable | null {
  const reading = readingOf(screen);
  return reading && { articleId: reading.articleId, span: null, isMention: false };
}

function told({ head }: Scene): Citable | null {
  const claim = head.headline?.claim ?? null;
  return claim && stretch(claim);
}
