import { fail, type Result, succeed } from '../../core/result.ts';
import type { MapFailure } from '../failure.ts';
import { loadFile, type Parse } from './basemap-files.ts';

export interface Reports {
  readonly onFailure: (failure: MapFailure) => void;
  /** The same failure, once it is over. */
  readonly onRecovery: (failure: MapFailure) => void;
}

/** Loads a file and hands its content on; a failure is reported with the means to try again. */
export async function loadOrReport<Content>(
  url: string,
  parse: Parse<Content>,
  show: (content: Content) => void,
  reports: Reports,
  signal: AbortSignal,
): Promise<void> {
  const load = () => loadFile(url, parse, signal);
  const what = { type: 'geodata', file: url.split('/').at(-1) ?? url } as const;
  await showOrReport(what, load, show, reports, signal);
}

/** The same of a part of the program. */
export async function importOrReport<Part>(
  name: string,
  load: () => Promise<Part>,
  show: (part: Part) => void,
  reports: Reports,
  signal: AbortSignal,
): Promise<void> {
  const bring = () => load().then(succeed, (error: unknown) => fail(String(error)));
  await showOrReport({ type: 'part', file: name }, bring, show, reports, signal);
}

type Reported = Extract<MapFailure, { file: string }>;

async function showOrReport<Content>(
  what: Pick<Reported, 'type' | 'file'>,
  load: () => Promise<Result<Content, string>>,
  show: (content: Content) => void,
  reports: Reports,
  signal: AbortSignal,
): Promise<void> {
  const result = await load();
  if (signal.aborted) return;
  if (result.ok) {
    show(result.value);
    return;
  }
  const failure: Reported = {
    ...what,
    fault: result.fault,
    retry: () => {
      const showAfterAll = (content: Content): void => {
        reports.onRecovery(failure);
        show(content);
      };
      void showOrReport(what, load, showAfterAll, reports, signal);
    },
  };
  // What comes after it asks for itself, and tells of itself.
  signal.addEventListener('abort', () => reports.onRecovery(failure), { once: true });
  reports.onFailure(failure);
}
