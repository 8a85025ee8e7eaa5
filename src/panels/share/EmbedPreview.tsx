import { shareWords } from '../../i18n/parts/share.ts';
import { encodePermalink } from '../../store/permalink/permalink.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { embedAddress } from './embed-code.ts';

/** The embedded view itself, as another page will have it. */
export function EmbedPreview({ site, height }: { readonly site: string; readonly height: number }) {
  const { t } = useWords(shareWords);
  const address = embedAddress(site, useSlice(encodePermalink));
  // Another address alone would not load it anew: what differs stands behind the "#".
  return (
    <iframe
      key={address}
      className="share__embed"
      src={address}
      title={t('share.view.embed')}
      height={height}
    />
  );
}
