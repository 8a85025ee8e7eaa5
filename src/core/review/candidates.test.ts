import { describe, expect, it } from 'vitest';
import type { ArticleId, MentionId, PlaceId, PlaceMention } from '../edition/model.ts';
import type { ProposedPlace } from '../edition/proposal.ts';
import { span } from '../text/offset.ts';
import type { KnownPlace } from './candidate-place.ts';
import { candidatesOf, type Named } from './candidates.ts';
import { operationsOf } from './decision.ts';
import { placeOfCandidate } from './place-of-candidate.ts';
import { reviewMentions } from './review-mention.ts';

const proposed = (
  id: string,
  name: string,
  confidence: number,
  more: Partial<ProposedPlace> = {},
): ProposedPlace => ({
  placeId: id as PlaceId,
  confidence,
  label: { fr: name, en: name },
  kind: 'city',
  countryCode: 'RU',
  container: null,
  population: 0,
  point: [20.5, 54.7],
  ...more,
});

const candidates = [
  proposed('gn:554234', 'Kaliningrad', 0.68, { population: 480_773 }),
  proposed('gn:543704', 'Korolev', 0.2, { population: 143_000, point: [37.8, 55.92] }),
  proposed('adm:RU.23', 'Oblast de Kaliningrad', 0.1, { kind: 'region' }),
];

let made = 0;
const named = (placeId: string): PlaceMention => ({
  id: `a.${++made}` as MentionId,
  articleId: 'a' as ArticleId,
  ...span(made, made + 1),
  kind: 'place',
  placeId: placeId as PlaceId,
  sense: 'location',
  reviewed: false,
});

const city = (id: string, name: string, point: [number, number], countryCode = 'RU') =>
  ({
    id: id as PlaceId,
    kind: 'city',
    label: { fr: name },
    countryCode,
    geometry: { type: 'point', point },
  }) satisfies KnownPlace;

const russia: KnownPlace = {
  id: 'iso:RU' as PlaceId,
  kind: 'country',
  label: { fr: 'Russie' },
  countryCode: null,
  geometry: { type: 'area', point: [44, 58], units: ['RU'], alternative: null },
};
const moscow = city('gn:524901', 'Moscou', [37.62, 55.75]);
const own = city('own:1', 'Kaliningrad', [20, 54]);

const mention: PlaceMention = {
  ...named('gn:554234'),
  proposal: {
    confidence: 0.68,
    sense: 'location',
    candidates,
    reasons: [
      { code: 'country-named', country: 'RU', times: 3 },
      { code: 'most-prominent', population: 480_773 },
    ],
  },
};
const article = (...places: KnownPlace[]): Named => ({
  places,
  mentions: [mention, ...places.map(({ id }) => named(id))],
});

describe('the candidates of a mention', () => {
  it('are lettered from the likeliest on, with the nearest other point of the article', () => {
    const [a, b, c] = candidatesOf(mention, 'Kaliningrad', article(russia, moscow));
    expect([a?.letter, b?.letter, c?.letter]).toEqual(['A', 'B', 'C']);
    expect(b?.nearest?.place).toBe(moscow);
    expect(b?.nearest?.km).toBeCloseTo(22, 0);
  });

  it('are told by what the article names and by their names', () => {
    const [a, b, c] = candidatesOf(mention, 'Kaliningrad', article(russia, moscow));
    const russiaNamed = { code: 'country-named', country: russia.label, times: 1 };
    expect(a?.reasons).toEqual([
      russiaNamed,
      { code: 'most-populous', of: 3, population: 480_773 },
    ]);
    expect(b?.reasons).toEqual([russiaNamed, { code: 'other-name', name: 'Kaliningrad' }]);
    expect(c?.reasons).toEqual([russiaNamed]);
  });

  it('count other places of the country where the country is not named, and say when nothing speaks', () => {
    const [a] = candidatesOf(mention, 'Kaliningrad', article(moscow));
    expect(a?.reasons[0]).toEqual({ code: 'same-country', places: [moscow.label] });
    const [, , c] = candidatesOf(mention, 'Kaliningrad', article());
    expect(c?.reasons).toEqual([{ code: 'nothing-else' }]);
    expect(c?.nearest).toBeNull();
  });

  it('end with the place that somebody brought in, which is no evidence for the others', () => {
    const decided = { ...mention, placeId: own.id };
    const shown = candidatesOf(decided, 'Kaliningrad', article(own));
    expect(shown.at(-1)).toMatchObject({ letter: 'D', likelihood: null });
    expect(shown[0]?.nearest).toBeNull();
  });

  it('are at most four', () => {
    const many = [...candidates, proposed('gn:1', 'X', 0.01), proposed('gn:2', 'Y', 0.01)];
    const proposal = {
      confidence: 0.68,
      sense: 'location' as const,
      candidates: many,
      reasons: [],
    };
    const decided = { ...mention, placeId: own.id, proposal };
    expect(candidatesOf(decided, 'K', article(own)).map(({ place }) => place.placeId)).toEqual([
      'gn:554234',
      'gn:543704',
      'adm:RU.23',
      'own:1',
    ]);
  });
});

describe('a decision', () => {
  const [atHand, ...others] = reviewMentions('xxKaliningrad', [
    { ...mention, ...span(2, 13) },
    { ...named('gn:543704'), sense: 'actor' },
    { ...named('gn:543704'), placeId: 'gn:1' as PlaceId },
  ]);
  if (atHand === undefined) throw new Error('There is no mention.');

  it('confirms what is proposed so and chooses for the rest', () => {
    expect(
      operationsOf({
        reached: [atHand, ...others],
        placeId: 'gn:543704' as PlaceId,
        place: null,
        sense: 'location',
        extent: span(2, 13),
      }),
    ).toEqual([
      { verb: 'confirm', mentionIds: [others[0]?.id] },
      {
        verb: 'choose place',
        mentionIds: [atHand.id, others[1]?.id],
        placeId: 'gn:543704',
        place: null,
      },
      { verb: 'set sense', mentionIds: [others[0]?.id], sense: 'location' },
    ]);
  });

  it('changes the extent of the mention at hand alone', () => {
    expect(
      operationsOf({
        reached: [atHand],
        placeId: atHand.placeId ?? ('' as PlaceId),
        place: null,
        sense: null,
        extent: span(0, 13),
      }),
    ).toEqual([
      { verb: 'confirm', mentionIds: [atHand.id] },
      { verb: 'set extent', mentionId: atHand.id, extent: span(0, 13) },
    ]);
  });

  it('makes a place of a candidate, a country with its area', () => {
    const [city] = candidates;
    if (city === undefined) throw new Error('There is no candidate.');
    expect(placeOfCandidate(city)).toMatchObject({
      id: 'gn:554234',
      geometry: { type: 'point', point: [20.5, 54.7] },
      ids: { geonames: 554234 },
      countryCode: 'RU',
    });
    const country = proposed('iso:BY', 'Biélorussie', 1, { kind: 'country', countryCode: 'BY' });
    expect(placeOfCandidate(country)).toMatchObject({
      geometry: { type: 'area', units: ['BY'] },
      countryCode: null,
    });
  });
});
