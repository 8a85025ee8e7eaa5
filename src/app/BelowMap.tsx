import { Suspense } from 'react';
import { Legend } from '../panels/legend/Legend.tsx';
import { useSlice } from '../panels/shared/portee.ts';
import { lazyPart } from './lazy-part.ts';
import { PartBoundary } from './PartBoundary.tsx';

const PlacePanel = lazyPart(
  async () => (await import('../panels/place/PlacePanel.tsx')).PlacePanel,
);

/** Under the map: what is said of the selection, else what the map's marks mean. */
export function BelowMap() {
  const selecting = useSlice((scene) => scene.selection.length > 0);
  if (!selecting) return <Legend />;
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <PlacePanel />
      </Suspense>
    </PartBoundary>
  );
}
