import { spacingFor } from '../core/reach/origin.ts';
import { judge, type TargetPoint } from '../core/reach/reach-answer.ts';
import type { ReachQuery } from '../core/reach/reach-query.ts';
import { type ReachShapes, reachShapes } from '../core/reach/reach-shapes.ts';
import { defaultTolerance } from '../core/reach/tolerance.ts';
import { FileFault, Geography } from './reach-geography.ts';
import type { FromReachWorker, ToReachWorker } from './reach-protocol.ts';

/** Runs the reach of areas off the page's thread. Answers come in the order of the questions. */
let geography: Geography | null = null;
const cancelled = new Set<string>();
let queue = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<ToReachWorker>) => {
  switch (data.type) {
    case 'files':
      geography = new Geography(data.files);
      return;
    case 'cancel':
      cancelled.add(data.key);
      return;
    case 'ask':
      cancelled.delete(data.key);
      queue = queue.then(() => answer(data.key, data.query, data.targets));
  }
});

async function answer(
  key: string,
  query: ReachQuery,
  targets: readonly TargetPoint[],
): Promise<void> {
  if (cancelled.delete(key)) return;
  try {
    if (geography === null) throw new Error('The worker was asked before it knew its files.');
    const tolerance = defaultTolerance(query.highKm);
    const spacing = spacingFor(query.lowKm * 1000, tolerance);
    const [from, minus] = await Promise.all([
      geography.origins(query.from, spacing),
      geography.origins(query.beyond, spacing),
    ]);
    const request = { from, minus, mode: query.mode, span: query, tolerance };
    const shapes = await stepThrough(key, reachShapes(request));
    if (shapes === null) return;
    const judged = judge(request, targets, await geography.world());
    tell({ type: 'answer', key, answer: { shapes, ...judged } });
  } catch (fault) {
    tell({ type: 'fault', key, file: fault instanceof FileFault ? fault.file : null });
  }
}

/** How long it works before it looks up, in milliseconds. */
const breath = 30;

/** Null when it was cancelled on the way. */
async function stepThrough(
  key: string,
  steps: Generator<number, ReachShapes, void>,
): Promise<ReachShapes | null> {
  let lookedUp = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - lookedUp < breath) continue;
    tell({ type: 'progress', key, done: step.value });
    await messagesHeard();
    if (cancelled.delete(key)) return null;
    lookedUp = performance.now();
  }
}

/** Lets the messages that have come be heard: they queue as this one does. */
function messagesHeard(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

function tell(message: FromReachWorker): void {
  postMessage(message);
}
