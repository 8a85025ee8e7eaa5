import { type RefObject, useState } from 'react';
import { shareWords } from '../../i18n/parts/share.ts';
import { useWords } from '../shared/use-words.ts';

interface Props {
  readonly text: string;
  /** What is copied, for who does not see what stands beside it. */
  readonly label: string;
  /** Holds the text: it is selected where the browser does not let the page copy. */
  readonly holder: RefObject<HTMLElement | null>;
}

/** Copies a text, and says whether that came about. */
export function CopyButton({ text, label, holder }: Props) {
  const { t } = useWords(shareWords);
  const [outcome, setOutcome] = useState<{ text: string; copied: boolean } | null>(null);
  const copy = async () => {
    const copied = await written(text);
    if (!copied) select(holder.current);
    setOutcome({ text, copied });
  };
  const told = outcome?.text === text ? outcome : null;
  return (
    <>
      <button
        type="button"
        className="text-button share__go"
        aria-label={label}
        onClick={() => void copy()}
      >
        {t(told?.copied ? 'share.copied' : 'share.copy')}
      </button>
      <span className={told?.copied === false ? 'share__fault' : 'visually-hidden'} role="status">
        {told === null ? '' : t(told.copied ? 'share.copied' : 'share.copyFailed')}
      </span>
    </>
  );
}

async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function select(holder: HTMLElement | null): void {
  if (holder instanceof HTMLInputElement) holder.select();
  else if (holder !== null) getSelection()?.selectAllChildren(holder);
}
