import { expect, test } from 'vitest';
import { findClaims } from '../../src/core/claims/find-claims.ts';
import { knownRanges } from '../../src/core/claims/known-ranges.ts';
import { namedPlaces } from '../../src/core/claims/named-places.ts';
import { quotedIn } from '../../src/core/edition/claim-sources.ts';
import { loadEdition } from '../../src/core/edition/load-edition.ts';
import { loadGeography } from '../../src/node/load-geography.ts';
import { loadGeoparser } from '../../src/node/load-geoparser.ts';
import { readEditionFolder } from '../../src/node/read-edition-folder.ts';
import { matches } from '../support/claim-probes.ts';

test('the claims found in the edition are those that its editors reviewed', async () => {
  const loaded = await loadGeoparser();
  const world = await loadGeography();
  const result = loadEdition(await readEditionFolder('data'));
  if (!loaded.ok || !world.ok || !result.ok) throw new Error('Something is missing.');
  const { edition, claims: reviewed } = result.value;
  const { systems, headline } = edition;
  const ours = systems.find(({ id }) => id === headline?.systemId);
  const byId = quotedIn(edition.articles);
  const tally = { found: 0, matched: 0, kinds: 0, verdicts: 0 };
  for (const { id, text, language, date } of edition.articles) {
    const { systemsIn, variants } = knownRanges(systems, byId, language, id);
    const found = findClaims(
      {
        text,
        language,
        date: date?.edtf ?? null,
        places: namedPlaces(
          loaded.value.geoparser.parse({ text, language }),
          loaded.value.gazetteer,
        ),
        systems: systemsIn(text),
        variants,
        defaultVariant: ours?.defaultVariantId ?? null,
      },
      world.value,
    );
    tally.found += found.length;
    for (const claim of reviewed.filter(({ articleId }) => articleId === id)) {
      const same = found.find((each) => matches(each, claim));
      if (same === undefined) continue;
      tally.matched++;
      if (same.kind === claim.kind) tally.kinds++;
      if (same.finding.verdict === claim.verdict) tally.verdicts++;
    }
  }
  expect(reviewed.length).toBeGreaterThan(20);
  expect(tally.matched / reviewed.length).toBeGreaterThanOrEqual(0.9);
  expect(tally.matched / tally.found).toBeGreaterThanOrEqual(0.9);
  expect(tally.kinds / tally.matched).toBeGreaterThanOrEqual(0.95);
  expect(tally.verdicts / tally.matched).toBeGreaterThanOrEqual(0.95);
});
