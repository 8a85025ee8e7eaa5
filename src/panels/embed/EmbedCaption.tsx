import { useEffect, useRef } from 'react';
import { embedWords } from '../../i18n/parts/embed.ts';
import { encodePermalink } from '../../store/permalink/permalink.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { useShownTitle } from './use-shown-title.ts';
import './embed.css';

/** What the embedded view shows, and how much room it would have. */
export interface Shown {
  readonly title: string;
  /** The fragment of its address, with the "#". */
  readonly link: string;
  /** CSS pixels. */
  readonly height: number;
}

interface Props {
  /** The page's own address, without the query that makes it the embedded view. */
  readonly page: string;
  readonly onShown: (shown: Shown) => void;
}

/** Under the embedded map: what it shows, whose map it is, and the way to the whole. */
export function EmbedCaption({ page, onShown }: Props) {
  const { t } = useWords(embedWords);
  const title = useShownTitle();
  const link = useSlice((scene) => `#${encodePermalink(scene)}`);
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = bar.current;
    if (element === null) return;
    const tell = () => onShown({ title, link, height: suitableHeight(element) });
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, [title, link, onShown]);
  return (
    <footer className="embed-caption" ref={bar}>
      <h1 className="embed-caption__title">{title}</h1>
      <p className="attribution">{t('map.attribution')}</p>
      <a className="embed-caption__open" href={page + link} target="_blank" rel="noopener">
        {t('embed.open')}
      </a>
    </footer>
  );
}

const ratio = 0.6;
const least = 240;
const most = 560;

/** A map as high as it can be taken in with the text around it, and what stands below it. */
function suitableHeight({ clientWidth, offsetHeight }: HTMLElement): number {
  const map = Math.min(most, Math.max(least, clientWidth * ratio));
  return Math.ceil(map + offsetHeight);
}
