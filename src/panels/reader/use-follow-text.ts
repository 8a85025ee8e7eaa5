import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { PlaceId } from '../../core/edition/model.ts';
import type { AnnotatedArticle } from '../../library/answers.ts';
import { usePortee, useSlice } from '../shared/portee.ts';

/** Where the line that is read stands at first, of the height in which the text is seen; at the end it is as far from the bottom. */
const firstLine = 0.15;

/** Tells the map which places the paragraph in view names, each time that another comes into view. */
export function useFollowText(
  ref: RefObject<HTMLElement | null>,
  open: AnnotatedArticle | null,
): void {
  const { actions } = usePortee();
  const following = useSlice((scene) => scene.following);
  const senses = useSlice(({ filters }) => filters.senses);
  const show = useEffectEvent((start: number, end: number) => {
    const inside = (open?.mentions ?? []).flatMap((mention) =>
      mention.kind === 'place' &&
      mention.start >= start &&
      mention.end <= end &&
      senses.includes(mention.sense)
        ? mention
        : [],
    );
    const scenes = inside.filter(({ sense }) => sense === 'location');
    actions.followText(placesOf(inside), placesOf(scenes));
  });

  useEffect(() => {
    const reader = ref.current;
    if (reader === null || open === null || !following) return;
    let shown: HTMLElement | null = null;
    let frame = 0;
    const look = (): void => {
      const blocks = [...reader.querySelectorAll<HTMLElement>('[data-start]')];
      const next = blockInView(reader, blocks);
      if (next === null || next === shown) return;
      if (shown !== null) delete shown.dataset.inView;
      shown = next;
      next.dataset.inView = '';
      const after = blocks[blocks.indexOf(next) + 1];
      show(Number(next.dataset.start), Number(after?.dataset.start ?? open.article.text.length));
    };
    const onScroll = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    look();
    // The text scrolls in a column or in a sheet: whichever it is, the page hears of it on the way down.
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', onScroll, { capture: true });
      if (shown !== null) delete shown.dataset.inView;
    };
  }, [ref, open, following]);
}

const placesOf = (mentions: readonly { readonly placeId: PlaceId }[]): PlaceId[] => [
  ...new Set(mentions.map(({ placeId }) => placeId)),
];

/**
 * The last block that begins above the line that is read. The line goes down what can be seen of the text as the text goes
 * up, so that every paragraph has its turn, the first and the last too.
 */
function blockInView(reader: HTMLElement, blocks: readonly HTMLElement[]): HTMLElement | null {
  const column = reader.closest('main')?.getBoundingClientRect();
  const top = Math.max(0, column?.top ?? 0);
  const bottom = Math.min(innerHeight, column?.bottom ?? innerHeight);
  const text = reader.getBoundingClientRect();
  const hidden = text.height - (bottom - top);
  const progress = hidden <= 0 ? 0 : Math.min(1, Math.max(0, (top - text.top) / hidden));
  const line = top + (firstLine + progress * (1 - 2 * firstLine)) * (bottom - top);
  return blocks.findLast((block) => block.getBoundingClientRect().top <= line) ?? blocks[0] ?? null;
}
