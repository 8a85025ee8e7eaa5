import findingUrl from 'virtual:portee/finding-url';
import { Component, lazy, type ReactNode, Suspense, useState } from 'react';
import type { MapFailure } from '../map/failure.ts';
import { MapTools } from '../panels/map-tools/MapTools.tsx';
import { usePortee } from '../panels/shared/portee.ts';
import { basemapUrls } from './basemap-urls.ts';
import { coveredBy } from './map-padding.ts';

const MapView = lazy(() => import('../map/MapView.tsx'));

/** The map, or what is to be said in its place. The page does not wait for it and works without it. */
export function MapArea() {
  const { store, results, actions, t } = usePortee();
  const [failures, setFailures] = useState<readonly MapFailure[]>([]);
  const noWebgl = failures.some(({ type }) => type === 'no-webgl');
  return (
    <section className="app__map" aria-label={t('map.region')}>
      {noWebgl ? (
        <p className="map-message" role="alert">
          {t('map.noWebgl')}
        </p>
      ) : (
        <ChunkBoundary fallback={<ChunkFault />}>
          <Suspense fallback={<p className="map-message">{t('map.loading')}</p>}>
            <MapView
              store={store}
              results={results}
              actions={actions}
              basemapUrls={basemapUrls}
              findingUrl={findingUrl}
              label={t('map.region')}
              coveredBy={coveredBy}
              onFailure={(failure) => setFailures((known) => [...without(known, failure), failure])}
              onRecovery={(failure) => setFailures((known) => without(known, failure))}
            />
          </Suspense>
          <MapTools />
        </ChunkBoundary>
      )}
      {failures.some(({ type }) => type === 'context-lost') ? (
        <p className="map-notice" role="alert">
          {t('map.contextLost')}
        </p>
      ) : null}
      {failures.map((failure) =>
        failure.type === 'geodata' ? <GeodataFault key={failure.file} {...failure} /> : null,
      )}
    </section>
  );
}

function GeodataFault({ file, fault, retry }: Extract<MapFailure, { type: 'geodata' }>) {
  const { t } = usePortee();
  return (
    <div className="map-notice" role="alert">
      <p>{t('map.geodataFault', { file, fault })}</p>
      <button type="button" className="text-button" onClick={retry}>
        {t('map.retry')}
      </button>
    </div>
  );
}

function ChunkFault() {
  const { t } = usePortee();
  return (
    <div className="map-message" role="alert">
      <p>{t('map.chunkFault')}</p>
      <button type="button" className="text-button" onClick={() => location.reload()}>
        {t('map.retry')}
      </button>
    </div>
  );
}

function without(failures: readonly MapFailure[], one: MapFailure): readonly MapFailure[] {
  return failures.filter((failure) => keyOf(failure) !== keyOf(one));
}

function keyOf(failure: MapFailure): string {
  return failure.type === 'geodata' ? failure.file : failure.type;
}

interface BoundaryProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Catches a chunk that does not come; React has no hook for this. */
class ChunkBoundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
