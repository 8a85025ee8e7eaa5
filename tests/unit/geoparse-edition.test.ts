import { expect, test } from 'vitest';
import { loadEdition } from '../../src/core/edition/load-edition.ts';
import type { PlaceMention } from '../../src/core/edition/model.ts';
import { roughKm } from '../../src/core/geoparse/distance.ts';
import type { GeoparsedMention } from '../../src/core/geoparse/mention.ts';
import { loadGeoparser } from '../../src/node/load-geoparser.ts';
import { readEditionFolder } from '../../src/node/read-edition-folder.ts';

/** The geoparser's own result against what a person reviewed: it must not fall below these. */
const FLOOR = { f1: 0.97, sense: 0.9, near: 0.99 };
/** A mention is placed right within this distance of the edition's point. */
const NEAR_KM = 25;

const pointOf = (mention: GeoparsedMention | undefined) =>
  mention?.status === 'resolved' ? mention.place : null;

test('the geoparser agrees with the reviewed annotations', async () => {
  const loaded = await loadGeoparser();
  if (!loaded.ok) throw new Error(loaded.fault);
  const edition = loadEdition(await readEditionFolder('data'));
  if (!edition.ok) throw new Error('The edition does not load.');
  let [right, found, reviewed, sameSense, placed, near] = [0, 0, 0, 0, 0, 0];
  const places = new Map(edition.value.edition.places.map((place) => [place.id, place]));
  for (const article of edition.value.edition.articles) {
    const truth = edition.value.edition.mentions.filter(
      (mention): mention is PlaceMention =>
        mention.kind === 'place' && mention.reviewed && mention.articleId === article.id,
    );
    const isBody = ({ start }: { start: number }) =>
      article.segments.some(
        (segment) =>
          segment.kind !== 'boilerplate' && segment.start <= start && start < segment.end,
      );
    const result = loaded.value.geoparser
      .parse({ text: article.text, language: article.language })
      .filter(isBody);
    reviewed += truth.length;
    found += result.length;
    for (const mention of truth) {
      const geometry = places.get(mention.placeId)?.geometry;
      if (mention.sense === 'demonym' || geometry === undefined || !('point' in geometry)) continue;
      placed++;
      const [lng, lat] = geometry.point;
      const own = pointOf(
        result.find(({ start, end }) => start === mention.start && end === mention.end),
      );
      if (own !== null && roughKm(lat, lng, own.lat, own.lon) <= NEAR_KM) near++;
    }
    for (const mention of result) {
      const same = truth.find(({ start, end }) => start === mention.start && end === mention.end);
      if (same === undefined) continue;
      right++;
      if (same.sense === mention.sense) sameSense++;
    }
  }
  const [precision, recall] = [right / found, right / reviewed];
  expect((2 * precision * recall) / (precision + recall)).toBeGreaterThanOrEqual(FLOOR.f1);
  expect(near / placed).toBeGreaterThanOrEqual(FLOOR.near);
  expect(sameSense / right).toBeGreaterThanOrEqual(FLOOR.sense);
});
