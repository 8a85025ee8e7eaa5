import { useEffect, useState } from 'react';
import { shareWords } from '../../i18n/parts/share.ts';
import type { Exporter } from '../../library/export/exporter.ts';
import { densityFor, pixelSize } from '../../picture/formats.ts';
import { narrow } from '../shared/narrow.ts';
import { useSlice } from '../shared/portee.ts';
import { useNarrow } from '../shared/use-narrow.ts';
import { useWords } from '../shared/use-words.ts';
import { ViewHeading } from '../shared/ViewHeading.tsx';
import { CitationWay } from './CitationWay.tsx';
import { DataWay } from './DataWay.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';
import { EmbedWay } from './EmbedWay.tsx';
import { embedHeights } from './embed-code.ts';
import { LinkWay } from './LinkWay.tsx';
import { Options } from './Options.tsx';
import { PhonePicture, PhoneSend } from './PhonePicture.tsx';
import { PicturePreview } from './PicturePreview.tsx';
import { PictureWay } from './PictureWay.tsx';
import type { PictureServices } from './picture-services.ts';
import { firstChoice, usePicture } from './use-picture.ts';
import './share.css';

interface Props {
  /** Where the site lies. */
  readonly site: string;
  readonly write: Exporter;
  readonly pictures: PictureServices;
}

const previews = ['picture', 'embed'] as const;

/** The ways out of what the screen shows; beside them what will leave. */
export function Share({ site, write, pictures }: Props) {
  const { actions, t } = useWords(shareWords);
  const isNarrow = useNarrow();
  const [choice, setChoice] = useState(() => firstChoice(narrow.matches ? 'landscape' : 'square'));
  const own = useSlice(({ edition }) => edition !== null);
  const [previewed, setPreviewed] = useState<'picture' | 'embed'>('picture');
  const [embedHeight, setEmbedHeight] = useState<number>(embedHeights.usual);
  const picture = usePicture(site, pictures, choice);
  const { width, height } = pixelSize(choice.format, densityFor(choice.format, choice.pixels));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) actions.closeSharing();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [actions]);
  const heading = <ViewHeading className="visually-hidden">{t('share.heading')}</ViewHeading>;
  if (isNarrow) {
    return (
      <main className="share">
        <div className="share__ways">
          {heading}
          <PhonePicture picture={picture} choice={choice} onChoose={setChoice} />
          <LinkWay site={site} />
          <CitationWay site={site} />
          <DataWay site={site} write={write} />
          <EmbedWay site={site} height={embedHeight} onHeight={setEmbedHeight} />
        </div>
        <PhoneSend picture={picture} />
      </main>
    );
  }
  return (
    <main className="share">
      <div className="share__ways">
        {heading}
        <LinkWay site={site} />
        <CitationWay site={site} />
        <PictureWay picture={picture} choice={choice} onChoose={setChoice} />
        <DataWay site={site} write={write} />
        <EmbedWay site={site} height={embedHeight} onHeight={setEmbedHeight} />
      </div>
      <section className="share__preview" aria-label={t('share.preview')}>
        <div className="share__preview-head meta">
          <span>{t('share.preview')}</span>
          {!own && (
            <Options
              label={t('share.preview')}
              values={previews}
              chosen={previewed}
              onChoose={setPreviewed}
              nameOf={(value) => t(`share.view.${value}`)}
            />
          )}
          {previewed === 'picture' && <span>{t('share.previewSize', { width, height })}</span>}
        </div>
        {previewed === 'picture' || own ? (
          <PicturePreview state={picture.state} choice={choice} />
        ) : (
          <EmbedPreview site={site} height={embedHeight} />
        )}
      </section>
    </main>
  );
}
