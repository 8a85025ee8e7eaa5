import type { GeoJSON } from 'geojson';
import type { BasemapTopology } from '../../core/basemap/topology.ts';
import type { BasemapWater } from '../../core/basemap/water.ts';
import type { SourceId } from '../style/sources.ts';
import type { Labels } from './labels.ts';
import { boundaryParts, landParts } from './level-parts.ts';

/** A level of the basemap, as far as it came. */
export interface LoadedBasemap {
  readonly topology: BasemapTopology | null;
  readonly water: BasemapWater | null;
  readonly labels: Labels;
}

/** What the basemap's own sources show, each in one piece. */
export function basemapData({ topology, water, labels }: LoadedBasemap): [SourceId, GeoJSON][] {
  return [
    ...(topology === null ? [] : groundData(topology)),
    ...(water === null ? [] : waterData(water)),
    ['water-labels', labels.waters],
  ];
}

const groundData = (topology: BasemapTopology): [SourceId, GeoJSON][] => [
  ['land', { type: 'FeatureCollection', features: [...landParts(topology)].flat() }],
  [
    'boundaries',
    {
      type: 'FeatureCollection',
      features: boundaryParts(topology).map(({ decode }) => decode()),
    },
  ],
];

const waterData = ({ lakes, rivers }: BasemapWater): [SourceId, GeoJSON][] => [
  ['lakes', lakes],
  ['rivers', rivers],
];
