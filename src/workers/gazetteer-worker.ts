import type { PlaceQuery } from '../core/gazetteer/find-places.ts';
import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { openGazetteer } from '../core/gazetteer/open.ts';
import {
  isInOtherScript,
  type OtherScripts,
  openOtherScripts,
} from '../core/gazetteer/other-scripts.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { type LookUp, lookUp } from '../core/review/look-up.ts';
import { fetchUnpacked } from './fetch-unpacked.ts';
import type { FromGazetteerWorker, ToGazetteerWorker } from './gazetteer-protocol.ts';

/** Looks places up off the page's thread: apart from the geoparser, so that an import under way delays no search. */
let folder = '';

addEventListener('message', async ({ data }: MessageEvent<ToGazetteerWorker>) => {
  if (data.type === 'folder') {
    folder = data.url;
    return;
  }
  const found = await find(data.query);
  const answer: FromGazetteerWorker = found.ok
    ? { type: 'found', id: data.id, found: found.value }
    : { type: 'fault', id: data.id, detail: found.fault };
  postMessage(answer);
});

async function find(query: PlaceQuery): Promise<Result<LookUp, string>> {
  const gazetteer = await theGazetteer();
  if (!gazetteer.ok) return gazetteer;
  if (!isInOtherScript(query.words)) return succeed(lookUp(gazetteer.value, query));
  const others = await theOtherScripts(gazetteer.value);
  return others.ok ? succeed(lookUp(gazetteer.value, query, others.value)) : others;
}

const theGazetteer = loadedOnce(async (): Promise<Result<Gazetteer, string>> => {
  const fetched = await fetchUnpacked(`${folder}gazetteer.pgz`);
  if (!fetched.ok) return fetched;
  const opened = openGazetteer(fetched.value);
  return opened.ok ? opened : fail(opened.fault.detail);
});

/** Loaded only for those who write so. */
const theOtherScripts = loadedOnce(
  async (gazetteer: Gazetteer): Promise<Result<OtherScripts, string>> => {
    const fetched = await fetchUnpacked(`${folder}other-scripts.pgz`);
    return fetched.ok ? openOtherScripts(fetched.value, gazetteer) : fetched;
  },
);

/** What loads a file when it is first asked for; where it did not come the next question tries again. */
function loadedOnce<Needs extends readonly unknown[], File>(
  load: (...needs: Needs) => Promise<Result<File, string>>,
): (...needs: Needs) => Promise<Result<File, string>> {
  let loading: Promise<Result<File, string>> | null = null;
  return async (...needs) => {
    loading ??= load(...needs);
    const loaded = await loading;
    if (!loaded.ok) loading = null;
    return loaded;
  };
}
