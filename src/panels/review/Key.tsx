import { keyName } from './key-names.ts';
import { useReviewWords } from './use-words-of-review.ts';

/** A key that does what stands before it, for who sees the page; it is not part of a control's name. */
export function Key({ stroke }: { readonly stroke: readonly string[] }) {
  const { t } = useReviewWords();
  return (
    <span className="keys" aria-hidden="true">
      {stroke.map((key) => (
        <kbd key={key}>{keyName(key, t)}</kbd>
      ))}
    </span>
  );
}
