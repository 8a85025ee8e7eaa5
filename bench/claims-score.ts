import { findClaims } from '../src/core/claims/find-claims.ts';
import type { Claim } from '../src/core/claims/finding.ts';
import { knownRanges } from '../src/core/claims/known-ranges.ts';
import { namedPlaces } from '../src/core/claims/named-places.ts';
import { withPassedOver } from '../src/core/claims/passed-over.ts';
import { loadFolder } from '../src/node/load-folder.ts';
import { loadGeography } from '../src/node/load-geography.ts';
import { loadGeoparser } from '../src/node/load-geoparser.ts';
import { matches, readClaimProbes } from '../tests/support/claim-probes.ts';

/**
 * How well claims are found and judged on the probes (tests/fixtures/claims), by set and by kind. With --misses, what was
 * missed, added or judged otherwise in the sets named: `npx tsx bench/claims-score.ts --misses tuned.fr`.
 */
const [flag, ...chosen] = process.argv.slice(2);
const sets = chosen.length > 0 ? chosen : ['tuned.fr', 'tuned.en', 'held-out.fr', 'held-out.en'];

const loaded = await loadGeoparser();
const world = await loadGeography();
if (!loaded.ok || !world.ok) throw new Error('The gazetteer or the geography is missing.');
const { systems } = await loadFolder('data');

interface Tally {
  marked: number;
  found: number;
  /** Marked claims that were found, and found claims that were marked: a claim found as another kind counts under each. */
  matched: number;
  right: number;
  kinds: number;
  verdicts: number;
}
const tallies = new Map<string, Tally>();
const tallyOf = (name: string): Tally => {
  const tally = tallies.get(name) ?? {
    marked: 0,
    found: 0,
    matched: 0,
    right: 0,
    kinds: 0,
    verdicts: 0,
  };
  tallies.set(name, tally);
  return tally;
};
const tell = (id: string, what: string): void => {
  if (flag === '--misses') console.log(`${id}: ${what}`);
};

for (const set of sets) {
  const language = set.endsWith('.fr') ? 'fr' : 'en';
  const { systemsIn, variants } = knownRanges(systems, new Map(), language, null);
  for (const { id, text, date, claims: marked } of readClaimProbes(set)) {
    const mentions = loaded.value.geoparser.parse({ text, language });
    const { gazetteer } = loaded.value;
    const places = withPassedOver(text, namedPlaces(mentions, gazetteer), gazetteer);
    const article = { text, language, date, places, systems: systemsIn(text), variants };
    const found = findClaims(article, world.value);
    const used = new Set<Claim>();
    for (const claim of found) for (const name of [set, claim.kind]) tallyOf(name).found++;
    for (const mark of marked) {
      const claim = found.find((each) => !used.has(each) && matches(each, mark));
      for (const name of [set, mark.kind]) {
        const tally = tallyOf(name);
        tally.marked++;
        if (claim === undefined) continue;
        tally.matched++;
        if (claim.kind === mark.kind) tally.kinds++;
        if (claim.finding.verdict === mark.verdict) tally.verdicts++;
      }
      if (claim === undefined)
        tell(id, `missed ${mark.kind} "${text.slice(mark.start, mark.end)}"`);
      else {
        used.add(claim);
        for (const name of [set, claim.kind]) tallyOf(name).right++;
        if (claim.finding.verdict !== mark.verdict) {
          const { key, values } = claim.finding.result;
          tell(
            id,
            `${mark.verdict} → ${claim.finding.verdict} "${claim.text}" ${key} ${JSON.stringify(values)} ${claim.subjects.map((s) => s.id).join(' ')}`,
          );
        }
      }
    }
    for (const claim of found)
      if (!used.has(claim)) tell(id, `added ${claim.kind} "${claim.text}"`);
  }
}
console.log('| | marked | found | precision | recall | F1 | kind right | verdict right |');
console.log('|---|---|---|---|---|---|---|---|');
const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : (part / whole).toFixed(2);
for (const [name, { marked, found, matched, right, kinds, verdicts }] of tallies) {
  console.log(
    `| ${name} | ${marked} | ${found} | ${share(right, found)} | ${share(matched, marked)} | ${share(matched + right, marked + found)} | ${share(kinds, matched)} | ${share(verdicts, matched)} |`,
  );
}
