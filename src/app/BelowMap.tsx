import { lazyPart } from '../panels/shared/lazy-part.tsx';
import { useSlice } from '../panels/shared/portee.ts';
import type { Scene } from '../store/scene.ts';
import { explainedOverlay } from '../store/selectors/explained-ring.ts';
import { basemapUrls, geo } from './basemap-urls.ts';

const PlacePanel = lazyPart(
  async () => (await import('../panels/place/PlacePanel.tsx')).PlacePanel,
);
const FindingPanel = lazyPart(
  async () => (await import('../panels/findings/FindingPanel.tsx')).FindingPanel,
);

const RingExplanationPanel = lazyPart(
  async () => (await import('../panels/explanation/RingExplanationPanel.tsx')).RingExplanationPanel,
);

const Timeline = lazyPart(async () => (await import('../panels/timeline/Timeline.tsx')).Timeline);

const Legend = lazyPart(async () => (await import('../panels/legend/Legend.tsx')).Legend);

const parts = {
  legend: <Legend />,
  explanation: <RingExplanationPanel landUrl={basemapUrls.light} citiesUrl={geo('cities.json')} />,
  finding: <FindingPanel />,
  timeline: <Timeline />,
  place: <PlacePanel />,
} as const;

/** One at a time: a ring that is explained, the finding that is open, the timeline, what is said of the selection. */
function partBelow(scene: Scene): keyof typeof parts {
  if (explainedOverlay(scene) !== null) return 'explanation';
  if (scene.findings.open !== null) return 'finding';
  if (scene.timeline !== null) return 'timeline';
  return scene.selection.length > 0 ? 'place' : 'legend';
}

/** Under the map: what was opened there last, else what the map's marks mean. */
export function BelowMap() {
  return parts[useSlice(partBelow)];
}
