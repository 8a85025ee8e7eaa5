import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { openGazetteer } from '../core/gazetteer/open.ts';
import { fail, type Result } from '../core/result.ts';
import { lookUp } from '../core/review/look-up.ts';
import { fetchUnpacked } from './fetch-unpacked.ts';
import type { FromGazetteerWorker, ToGazetteerWorker } from './gazetteer-protocol.ts';

/** Looks places up off the page's thread: apart from the geoparser, so that an import under way delays no search. */
let url: string | null = null;
let loading: Promise<Result<Gazetteer, string>> | null = null;

addEventListener('message', async ({ data }: MessageEvent<ToGazetteerWorker>) => {
  if (data.type === 'file') {
    url = data.url;
    return;
  }
  loading ??= load();
  const loaded = await loading;
  // The next question tries again.
  if (!loaded.ok) loading = null;
  const answer: FromGazetteerWorker = loaded.ok
    ? { type: 'found', id: data.id, found: lookUp(loaded.value, data.query) }
    : { type: 'fault', id: data.id, detail: loaded.fault };
  postMessage(answer);
});

async function load(): Promise<Result<Gazetteer, string>> {
  const fetched = await fetchUnpacked(url ?? '');
  if (!fetched.ok) return fetched;
  const opened = openGazetteer(fetched.value);
  return opened.ok ? opened : fail(opened.fault.detail);
}
