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
  const result = await loadFile(url, parse, signal);
  if (signal.aborted) return;
  if (result.ok) {
    show(result.value);
    return;
  }
  const failure: MapFailure = {
    type: 'geodata',
    file: url.split('/').at(-1) ?? url,
    fault: result.fault,
    retry: () => {
      const showAfterAll = (content: Content): void => {
        reports.onRecovery(failure);
        show(content);
      };
      void loadOrReport(url, parse, showAfterAll, reports, signal);
    },
  };
  reports.onFailure(failure);
}
