import { useEffect, useState } from 'react';
import { preload } from 'react-dom';
import { onRetry, retryLost } from '../i18n/until-retried.ts';
import type { MapFailure } from '../map/failure.ts';
import type { MapViewProps } from '../map/MapView.tsx';
import { lazyPart } from '../panels/shared/lazy-part.tsx';
import { usePortee } from '../panels/shared/portee.ts';
import { needsHeadline } from '../store/selectors/headline.ts';
import { basemapUrls, fetchAhead } from './basemap-urls.ts';

const MapTools = lazyPart(async () => (await import('../panels/map-tools/MapTools.tsx')).MapTools);
const MapView = lazyPart(async () => (await import('../map/MapView.tsx')).default, {
  waiting: <Waiting />,
  faultClass: 'map-message',
});

interface Props {
  readonly coveredBy: MapViewProps['coveredBy'];
  /** Where the page around has the wheel and the finger first; null where the map does. */
  readonly gestures: MapViewProps['gestures'];
  /** Where the drawing of the edition's headline lies; null where it has none. */
  readonly headlineUrl: string | null;
}

/** The map, or what is to be said in its place. The page does not wait for it and works without it. */
export function MapArea({ headlineUrl, coveredBy, gestures }: Props) {
  const { scene, actions, t } = usePortee();
  const [failures, setFailures] = useState<readonly MapFailure[]>([]);
  // It comes while the map's program does; a map that is there already asks for it itself.
  const [isEarly] = useState(() => needsHeadline(scene.getState()));
  if (isEarly && headlineUrl !== null) {
    preload(headlineUrl, { as: 'fetch', crossOrigin: 'anonymous' });
  }
  const noWebgl = failures.some(({ type }) => type === 'no-webgl');
  return (
    <section className="app__map" aria-label={t('map.region')}>
      {noWebgl ? (
        <p className="map-message" role="alert">
          {t('map.noWebgl')}
        </p>
      ) : (
        <>
          <MapView
            scene={scene}
            actions={actions}
            basemapUrls={basemapUrls}
            headlineUrl={headlineUrl}
            fetchAhead={fetchAhead}
            label={t('map.region')}
            coveredBy={coveredBy}
            gestures={gestures}
            onFailure={(failure) => setFailures((known) => [...without(known, failure), failure])}
            onRecovery={(failure) => setFailures((known) => without(known, failure))}
          />
          <MapTools />
        </>
      )}
      <div className="map-notices">
        {failures.some(({ type }) => type === 'context-lost') ? (
          <p className="map-notice" role="alert">
            {t('map.contextLost')}
          </p>
        ) : null}
        {failures.map((failure) =>
          'file' in failure ? <NotLoaded key={failure.file} {...failure} /> : null,
        )}
      </div>
    </section>
  );
}

function Waiting() {
  const { t } = usePortee();
  return <p className="map-message">{t('map.loading')}</p>;
}

/** It is tried again with all else that is lost, wherever that was told. */
function NotLoaded({ type, file, retry }: Extract<MapFailure, { file: string }>) {
  const { t } = usePortee();
  useEffect(() => onRetry(retry), [retry]);
  return (
    <div className="map-notice" role="alert">
      <p>{type === 'part' ? t('part.fault') : t('map.geodataFault', { file })}</p>
      <button type="button" className="text-button" onClick={retryLost}>
        {t('map.retry')}
      </button>
    </div>
  );
}

function without(failures: readonly MapFailure[], one: MapFailure): readonly MapFailure[] {
  return failures.filter((failure) => keyOf(failure) !== keyOf(one));
}

function keyOf(failure: MapFailure): string {
  return 'file' in failure ? failure.file : failure.type;
}
