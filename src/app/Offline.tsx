import { Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { offlineWords } from '../i18n/parts/offline.ts';
import { PartBoundary } from '../panels/shared/PartBoundary.tsx';
import { useWords } from '../panels/shared/use-words.ts';
import { keepOffline, keepRest, offlineState, takeUpdate } from './offline-state.ts';
import './offline.css';

/** Keeps the site on this device; says when a new version waits. */
export function OfflineNotice() {
  const hasUpdate = useStore(offlineState, (state) => state.hasUpdate);
  useEffect(() => void keepOffline(), []);
  return (
    <PartBoundary>
      <Suspense fallback={null}>{hasUpdate && <Update />}</Suspense>
    </PartBoundary>
  );
}

function Update() {
  const { t } = useWords(offlineWords);
  return (
    <div className="notice" role="status">
      <p>{t('offline.update')}</p>
      <button type="button" className="text-button" onClick={takeUpdate}>
        {t('offline.takeUpdate')}
      </button>
    </div>
  );
}

/** How much of the site is on this device. */
export function OfflineLine() {
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <p
          className="offline-line"
          data-offline={useStore(offlineState, ({ kept }) => kept.status)}
        >
          <Kept />
        </p>
      </Suspense>
    </PartBoundary>
  );
}

function Kept() {
  const { t } = useWords(offlineWords);
  const kept = useStore(offlineState, (state) => state.kept);
  if (kept.status === 'unknown') return null;
  if (kept.status === 'whole') return t('offline.whole');
  const { status, count, of } = kept;
  if (status === 'keeping') return t('offline.keeping', { count, of });
  return (
    <>
      {t('offline.incomplete', { count, of })}{' '}
      <button type="button" className="text-button" onClick={keepRest}>
        {t('offline.retry')}
      </button>
    </>
  );
}
