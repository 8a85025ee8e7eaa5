import { describe, expect, test } from 'vitest';
import { JobQueue } from './job-queue.ts';
import type { ReachAnswer } from './messages.ts';
import { type ReachJob, ReachService } from './service.ts';

const box = [
  [
    [
      [23, 51],
      [32, 51],
      [32, 56],
      [23, 56],
      [23, 51],
    ],
  ],
];
const job: ReachJob = {
  from: [{ type: 'units', units: ['BY'] }],
  minus: [],
  rangeKm: 500,
  mode: 'somewhere',
  toleranceM: 50,
};

function queueWith(now: () => number): {
  queue: JobQueue;
  answers: ReachAnswer[];
  asked: string[][];
} {
  const asked: string[][] = [];
  const answers: ReachAnswer[] = [];
  const service = new ReachService((units) => {
    asked.push([...units]);
    return units.includes('BY') ? box : null;
  });
  return { queue: new JobQueue(service, (answer) => answers.push(answer), now), answers, asked };
}

/** A clock that moves on by a whole turn whenever it is looked at, so that a turn is one step. */
function hastyClock(): () => number {
  let time = 0;
  return () => {
    time += 100;
    return time;
  };
}

describe('the queue of reach jobs', () => {
  test('draws a job in turns, with its progress between them', () => {
    const { queue, answers } = queueWith(hastyClock());
    queue.add(1, job);
    while (queue.turn());
    const progress = answers.flatMap((a) => (a.type === 'progress' ? [a.done] : []));
    expect(progress.length).toBeGreaterThan(3);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(answers.at(-1)).toMatchObject({ type: 'drawn', id: 1 });
  });

  test('cancels a job between two turns', () => {
    const { queue, answers } = queueWith(hastyClock());
    queue.add(1, job);
    queue.turn();
    queue.cancel(1);
    expect(queue.turn()).toBe(false);
    expect(answers.at(-1)).toEqual({ type: 'cancelled', id: 1 });
    queue.cancel(1);
    expect(answers.filter(({ type }) => type === 'cancelled')).toHaveLength(1);
  });

  test('remembers what it drew, and prepares a border once', () => {
    const { queue, answers, asked } = queueWith(() => 0);
    queue.add(1, job);
    queue.add(2, { ...job });
    queue.add(3, { ...job, mode: 'everywhere' });
    while (queue.turn());
    const results = answers.flatMap((a) => (a.type === 'drawn' ? [a.result] : []));
    expect(results).toHaveLength(3);
    expect(results[1]).toBe(results[0]);
    expect(asked).toEqual([['BY']]);
  });

  test('answers a job it cannot do with a sentence, and goes on with the next', () => {
    const { queue, answers } = queueWith(() => 0);
    queue.add(1, { ...job, from: [{ type: 'units', units: ['XX'] }] });
    queue.add(2, { ...job, rangeKm: -1 });
    queue.add(3, job);
    while (queue.turn());
    expect(answers).toMatchObject([
      { type: 'failed', id: 1, message: 'The map has no outline for XX.' },
      { type: 'failed', id: 2, message: 'The range -1 km is not above zero.' },
      { type: 'drawn', id: 3 },
    ]);
  });
});
