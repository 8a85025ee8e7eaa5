import * as v from 'valibot';
import { joinTopologies } from '../core/basemap/join.ts';
import { type ReadResult, readTopology } from '../core/basemap/read.ts';
import { shapeOf } from '../core/basemap/shape.ts';
import type { BasemapTopology } from '../core/basemap/topology.ts';
import { JobQueue } from '../core/reach/job-queue.ts';
import { type ReachAnswer, ReachRequestSchema } from '../core/reach/messages.ts';
import { ReachService } from '../core/reach/service.ts';

/** The reach worker: a queue of jobs over geometry that is loaded once, driven by messages. */

let topology: BasemapTopology | null = null;

const answer = (message: ReachAnswer): void => self.postMessage(message);

const service = new ReachService((units) => {
  const shape = topology && shapeOf(topology, units);
  return shape ? shape.geometry.coordinates : null;
});
const queue = new JobQueue(service, answer, () => performance.now());

// Messages that have arrived are handled between two turns, because a turn is asked for by a message too.
const turns = new MessageChannel();
let isTurning = false;
turns.port1.onmessage = () => {
  isTurning = queue.turn();
  if (isTurning) turns.port2.postMessage(null);
};

self.onmessage = ({ data }: MessageEvent<unknown>) => {
  const message = v.safeParse(ReachRequestSchema, data);
  if (!message.success) {
    const [issue] = message.issues;
    const where = v.getDotPath(issue) ?? 'its root';
    answer({
      type: 'refused',
      message: `A message is not understood at ${where} (${issue.message}).`,
    });
    return;
  }
  const { output } = message;
  switch (output.type) {
    case 'load':
      answer(load(output.topologies));
      break;
    case 'draw':
      queue.add(output.id, output.job);
      if (!isTurning) turns.port2.postMessage(null);
      isTurning = true;
      break;
    case 'cancel':
      queue.cancel(output.id);
      break;
  }
};

function load([countries, regions]: readonly unknown[]): ReachAnswer {
  const loaded = readAll(countries, regions);
  if (!loaded.ok) return { type: 'refused', message: loaded.fault };
  topology = loaded.value;
  return { type: 'loaded' };
}

function readAll(countries: unknown, regions: unknown): ReadResult<BasemapTopology> {
  const base = readTopology(countries, 'fine-countries.json');
  if (!base.ok || regions === undefined) return base;
  const addition = readTopology(regions, 'fine-regions.json');
  return addition.ok ? joinTopologies(base.value, addition.value, 'fine-regions.json') : addition;
}
