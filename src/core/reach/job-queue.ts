import { ReachError } from './fault.ts';
import type { ReachAnswer } from './messages.ts';
import type { ReachJob, ReachService } from './service.ts';

/** How long one turn of work may last before messages are looked at, in milliseconds. */
const TURN = 12;

interface Running {
  readonly id: number;
  readonly steps: ReturnType<ReachService['draw']>;
}

/** Runs jobs one after the other in short turns, so that a newer message can cancel an older job. */
export class JobQueue {
  private readonly service: ReachService;
  private readonly answer: (answer: ReachAnswer) => void;
  private readonly now: () => number;
  private jobs: Running[] = [];

  constructor(service: ReachService, answer: (answer: ReachAnswer) => void, now: () => number) {
    this.service = service;
    this.answer = answer;
    this.now = now;
  }

  add(id: number, job: ReachJob): void {
    this.jobs.push({ id, steps: this.service.draw(job) });
  }

  cancel(id: number): void {
    if (!this.jobs.some((job) => job.id === id)) return;
    this.jobs = this.jobs.filter((job) => job.id !== id);
    this.answer({ type: 'cancelled', id });
  }

  /** Works for one turn; says whether there is more to do. */
  turn(): boolean {
    const [job] = this.jobs;
    if (!job) return false;
    const end = this.now() + TURN;
    try {
      this.work(job, end);
    } catch (error) {
      if (!(error instanceof ReachError)) throw error;
      this.finish({ type: 'failed', id: job.id, message: error.message });
    }
    return this.jobs.length > 0;
  }

  private work({ id, steps }: Running, end: number): void {
    let done = 0;
    do {
      const step = steps.next();
      if (step.done) {
        this.finish({ type: 'drawn', id, result: step.value });
        return;
      }
      done = step.value;
    } while (this.now() < end);
    this.answer({ type: 'progress', id, done });
  }

  private finish(answer: ReachAnswer): void {
    this.jobs.shift();
    this.answer(answer);
  }
}
