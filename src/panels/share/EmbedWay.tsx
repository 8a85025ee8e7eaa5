import { useRef } from 'react';
import { localised } from '../../core/localised.ts';
import { shareWords } from '../../i18n/parts/share.ts';
import { encodePermalink } from '../../store/permalink/permalink.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { CopyButton } from './CopyButton.tsx';
import { embedAddress, embedCode, embedHeights } from './embed-code.ts';

interface Props {
  readonly site: string;
  readonly height: number;
  readonly onHeight: (height: number) => void;
}

/** The code that shows the view in another page. */
export function EmbedWay({ site, height, onHeight }: Props) {
  const { t } = useWords(shareWords);
  const fragment = useSlice(encodePermalink);
  const title = useSlice(({ head, language }) => localised(head.title, language));
  const own = useSlice(({ edition }) => edition !== null);
  const field = useRef<HTMLInputElement>(null);
  if (own) {
    return (
      <section className="share__way">
        <h2>{t('share.embed')}</h2>
        <p className="meta">{t('share.embedOwn')}</p>
      </section>
    );
  }
  const code = embedCode(embedAddress(site, fragment), title, height);
  return (
    <section className="share__way">
      <h2>{t('share.embed')}</h2>
      <div>
        <p className="share__field">
          <input ref={field} readOnly value={code} aria-label={t('share.embedField')} />
          <CopyButton text={code} label={t('share.copyEmbed')} holder={field} />
        </p>
        <p className="share__pixels meta">
          <input
            type="number"
            min={embedHeights.least}
            max={embedHeights.most}
            value={height}
            aria-label={t('share.embedHeight')}
            onChange={({ target }) => {
              const wanted = target.valueAsNumber;
              if (wanted >= embedHeights.least && wanted <= embedHeights.most) onHeight(wanted);
            }}
          />{' '}
          {t('share.embedExplained', { height })}
        </p>
      </div>
    </section>
  );
}
