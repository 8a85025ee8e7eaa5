import { Legend } from '../panels/legend/Legend.tsx';
import { PlacePanel } from '../panels/place/PlacePanel.tsx';
import { useSlice } from '../panels/shared/portee.ts';

/** Under the map: what is said of the selection, else what the map's marks mean. */
export function BelowMap() {
  const selecting = useSlice((state) => state.selection.length > 0);
  return selecting ? <PlacePanel /> : <Legend />;
}
