import { useRef } from 'react';
import { shareWords } from '../../i18n/parts/share.ts';
import { encodePermalink } from '../../store/permalink/permalink.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { CopyButton } from './CopyButton.tsx';

/** The address of what is shown. */
export function LinkWay({ site }: { readonly site: string }) {
  const { t } = useWords(shareWords);
  const fragment = useSlice(encodePermalink);
  const own = useSlice(({ edition }) => edition !== null);
  const field = useRef<HTMLInputElement>(null);
  const address = `${site}#${fragment}`;
  return (
    <section className="share__way">
      <h2>{t('share.link')}</h2>
      <div>
        <p className="share__field">
          <input ref={field} readOnly value={address} aria-label={t('share.linkField')} />
          <CopyButton text={address} label={t('share.copyLink')} holder={field} />
        </p>
        <p className="meta">{t(own ? 'share.linkOwn' : 'share.linkExplained')}</p>
      </div>
    </section>
  );
}
