import { lazy, Suspense } from 'react';
import { usePortee } from '../panels/shared/portee.ts';

const MapView = lazy(() => import('../map/MapView.tsx'));

export function MapArea() {
  const { store, actions, t } = usePortee();
  return (
    <section className="app__map" aria-label={t('map.region')}>
      <Suspense fallback={<p className="map-message">{t('map.loading')}</p>}>
        <MapView store={store} actions={actions} />
      </Suspense>
    </section>
  );
}
