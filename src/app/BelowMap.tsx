import { Suspense } from 'react';
import { Legend } from '../panels/legend/Legend.tsx';
import { useSlice } from '../panels/shared/portee.ts';
import { lazyPart } from './lazy-part.ts';
import { PartBoundary } from './PartBoundary.tsx';

const PlacePanel = lazyPart(
  async () => (await import('../panels/place/PlacePanel.tsx')).PlacePanel,
);

const Timeline = lazyPart(async () => (await import('../panels/timeline/Timeline.tsx')).Timeline);

/** Under the map: the timeline where it is open, what is said of the selection, else what the map's marks mean. */
export function BelowMap() {
  const selecting = useSlice((scene) => scene.selection.length > 0);
  const timeline = useSlice((scene) => scene.timeline !== null);
  if (!selecting && !timeline) return <Legend />;
  return (
    <PartBoundary key={timeline ? 'timeline' : 'place'}>
      <Suspense fallback={null}>{timeline ? <Timeline /> : <PlacePanel />}</Suspense>
    </PartBoundary>
  );
}
