import { expect, test } from 'vitest';
import { findClaims } from '../../src/core/claims/find-claims.ts';
import { knownRanges } from '../../src/core/claims/known-ranges.ts';
import { namedPlaces } from '../../src/core/claims/named-places.ts';
import { withPassedOver } from '../../src/core/claims/passed-over.ts';
import { loadFolder } from '../../src/node/load-folder.ts';
import { loadGeography } from '../../src/node/load-geography.ts';
import { loadGeoparser } from '../../src/node/load-geoparser.ts';
import { matches, readClaimProbes } from '../support/claim-probes.ts';

/** What the rules reached when the probes were last read, less a little: it must not fall below. */
test.each([
  ['tuned', 'fr', { f1: 0.95, kind: 0.98, verdict: 0.95 }],
  ['tuned', 'en', { f1: 0.94, kind: 0.97, verdict: 0.95 }],
  ['held-out', 'fr', { f1: 0.85, kind: 0.97, verdict: 0.93 }],
  ['held-out', 'en', { f1: 0.87, kind: 0.97, verdict: 0.91 }],
])('claims in the probes, %s, %s', async (file, language, floor) => {
  const scores = await scoresOf(`${file}.${language}`, language);
  expect(scores.f1).toBeGreaterThanOrEqual(floor.f1);
  expect(scores.kind).toBeGreaterThanOrEqual(floor.kind);
  expect(scores.verdict).toBeGreaterThanOrEqual(floor.verdict);
});

async function scoresOf(file: string, language: string) {
  const geoparser = await loadGeoparser();
  const world = await loadGeography();
  const { systems } = await loadFolder('data');
  const { systemsIn, variants } = knownRanges(systems, new Map(), language, null);
  if (!geoparser.ok || !world.ok) throw new Error('The gazetteer or the geography is missing.');
  const tally = { marked: 0, found: 0, matched: 0, kinds: 0, verdicts: 0 };
  for (const { text, date, claims: marked } of readClaimProbes(file)) {
    const mentions = geoparser.value.geoparser.parse({ text, language });
    const { gazetteer } = geoparser.value;
    const places = withPassedOver(text, namedPlaces(mentions, gazetteer), gazetteer);
    const article = { text, language, date, places, systems: systemsIn(text), variants };
    const found = findClaims(article, world.value);
    tally.marked += marked.length;
    tally.found += found.length;
    for (const mark of marked) {
      const claim = found.find((each) => matches(each, mark));
      if (claim === undefined) continue;
      tally.matched++;
      if (claim.kind === mark.kind) tally.kinds++;
      if (claim.finding.verdict === mark.verdict) tally.verdicts++;
    }
  }
  return {
    f1: (2 * tally.matched) / (tally.marked + tally.found),
    kind: tally.kinds / tally.matched,
    verdict: tally.verdicts / tally.matched,
  };
}
