import { expect, test } from 'vitest';
import type { GeoparsedMention } from '../../src/core/geoparse/mention.ts';
import { loadGeoparser } from '../../src/node/load-geoparser.ts';

// What stands around a name: how far away, what it is one of, which longer name it begins.

const loaded = await loadGeoparser();
if (!loaded.ok) throw new Error(loaded.fault);
const { geoparser } = loaded.value;

const mentionsOf = (text: string, language: string): GeoparsedMention[] =>
  geoparser.parse({ text, language }).filter(({ sense }) => sense !== 'demonym');

const placesOf = (text: string, language: string): (readonly [string, string])[] =>
  mentionsOf(text, language).map((mention) => [
    mention.text,
    mention.status === 'resolved'
      ? `${mention.place.kind} ${mention.place.country} ${Math.round(mention.place.lat)}`
      : mention.status,
  ]);

test.each([
  ['en', 'Toledo, an hour by train from Madrid, is full.', 'Toledo', 'city ES 40'],
  ['en', 'Naples, 40 miles south of Fort Myers, lost power.', 'Naples', 'city US 26'],
  ['en', 'She means Athens, the one in Georgia.', 'Athens', 'city US 34'],
  ['en', 'She left Athens, Ohio, and reached Athens on Monday.', 'Ohio', 'region US 40'],
  ['fr', 'Une usine a brûlé à Riazan, au sud de Moscou.', 'Moscou', 'city RU 56'],
  ['fr', 'À Valence, à une heure de train de Lyon, il neige.', 'Valence', 'city FR 45'],
  ['fr', 'AURILLAC (Cantal) — Le marché rouvre.', 'Cantal', 'region FR 45'],
])('%s: %s', (language, text, name, place) => {
  expect(placesOf(text, language)).toContainEqual([name, place]);
});

test('nobody travels from a town to the same town', () => {
  const places = placesOf('She left Athens, Ohio, and reached Athens on Monday.', 'en');
  expect(places.filter(([name]) => name === 'Athens').map(([, place]) => place)).toEqual([
    'city US 39',
    'city GR 38',
  ]);
});

test.each([
  ['en', 'The bus stops in San José del Torvico.', 'San José del Torvico'],
  ['en', 'He slept in Santa Rosa de Torvic and left.', 'Santa Rosa de Torvic'],
  ['en', 'The convoy spent the night in Busra al-Torvic.', 'Busra al-Torvic'],
  ['en', 'They camped beside the Dorval river.', 'Dorval'],
  ['en', 'Torvika, a small village in the hills, was cut off.', 'Torvika'],
  ['en', 'By noon Torvika was empty.', 'Torvika'],
  ['en', 'Families returned to Torvika.', 'Torvika'],
  ['en', "Torvika's residents went home.", 'Torvika'],
  ['fr', 'Le maire de Saint-Torvic proteste.', 'Saint-Torvic'],
  ['fr', 'Nous prîmes le bateau pour Port-Torvic.', 'Port-Torvic'],
  ['fr', 'Torvica est une petite ville de Moldavie.', 'Torvica'],
])('%s: %s has a name that nothing knows', (language, text, name) => {
  const mention = mentionsOf(text, language).find((found) => found.text === name);
  expect(mention?.status).toBe('unresolved');
});

test.each([
  ['en', 'Residents of Troy complained.', 'Troy'],
  ['en', 'Soldiers reached Khan Yunis at dawn.', 'Khan Yunis'],
  ['fr', 'Un boulanger de Pau a gagné.', 'Pau'],
  ['fr', 'Bobrouïsk est une ville de province.', 'Bobrouïsk'],
])('%s: %s names a town', (language, text, name) => {
  const mention = mentionsOf(text, language).find((found) => found.text === name);
  expect(['resolved', 'ambiguous']).toContain(mention?.status);
});

test.each([
  ['en', 'Wellington, a small town in Somerset, flooded.', 'Somerset', 'region GB 51'],
  ['en', 'Two men walked along the Norfolk coast.', 'Norfolk', 'region GB 53'],
  ['en', 'The Georgia peach board met.', 'Georgia', 'region US 33'],
  ['en', 'A Jamaica-born nurse won.', 'Jamaica', 'country JM 18'],
  ['en', 'In Punjab, on the Indian side, it rained.', 'Punjab', 'region IN 31'],
  [
    'en',
    'She left Alexandria, Virginia. Then she saw the Mediterranean from Alexandria.',
    'Alexandria',
    'city EG 31',
  ],
  ['fr', 'Ils ont joué à Tolède, à Séville et gagné à Cuenca.', 'Cuenca', 'city ES 40'],
  ['en', 'The liner left Genoa for Alexandria.', 'Alexandria', 'city EG 31'],
  ['fr', 'Cordoue dort. À Cordoue, en Argentine, on danse.', 'Cordoue', 'city ES 38'],
])('%s: %s is about %s', (language, text, name, place) => {
  expect(placesOf(text, language)).toContainEqual([name, place]);
});

test.each([
  ['en', 'The council says Bath was not built for buses. Bath is old.', 2],
  ['en', 'Portland has banned them. Portland, Maine, has not.', 2],
  ['fr', 'Les halles de Dole rouvrent. Dole y a mis le prix.', 2],
  ['fr', 'Partis de Vannes, ils ont enseigné au lycée de Mâcon.', 2],
  ['en', 'Two villages, Kfar Kila and Odaisseh, were evacuated.', 2],
  ['en', 'Nantes 0 Rennes 2', 2],
  ['en', 'In Tal Torvat, it rained. Tal Torvat has one road.', 2],
  ['en', 'Nobody at the Herald noticed, and Reading it took an hour.', 0],
  ['en', 'OTTAWA TO BUY 88 JETS', 1],
])('%s: %s names %i towns', (language, text, count) => {
  const towns = mentionsOf(text, language).filter(({ text: name }) => name !== 'Maine');
  expect(towns.map(({ text: name }) => name)).toHaveLength(count);
});

test.each([
  ['en', 'He chose Georgetown, the old quarter of Penang.', 'Georgetown', 'city MY 5'],
  ['en', 'The train from Frankfurt on the Oder is late.', 'Frankfurt', 'city DE 52'],
  ['en', 'The archbishop of Canterbury is in Kampala.', 'Canterbury', 'city GB 51'],
  ['fr', 'Le ministre du Congo est parti de Brazzaville.', 'Congo', 'country CG -1'],
])('%s: %s means %s so', (language, text, name, place) => {
  expect(placesOf(text, language)).toContainEqual([name, place]);
});

test('one office of two towns of a name', () => {
  const text = 'The mayor of London, Ontario, met the mayor of London.';
  const places = placesOf(text, 'en').filter(([name]) => name === 'London');
  expect(places.map(([, place]) => place)).toEqual(['city CA 43', 'city GB 52']);
});

test.each([
  ['en', 'Boston 104, Denver 99', ['Boston', 'Denver']],
  ['en', 'They sailed in the Gulf of Torvath.', ['Gulf of Torvath']],
  ['fr', 'Des pêcheurs ont été vus au large de Torvic.', ['Torvic']],
  ['fr', 'Trois-Rivières attendit 1634.', ['Trois-Rivières']],
  ['fr', 'Capitale de la région, Bologne grandit.', ['Bologne']],
])('%s: %s has these names', (language, text, expected) => {
  expect(mentionsOf(text, language).map(({ text: name }) => name)).toEqual(expected);
});

test.each([
  [
    'en',
    'A letter for Sydney, Nova Scotia, is in Sydney with an Australian postman.',
    ['CA', 'AU'],
  ],
  ['en', 'Florence is full. Florence, South Carolina, has rooms.', ['IT', 'US', 'US']],
  ['en', 'The ship left Gloucester, Massachusetts, for Lisbon.', ['US', 'PT']],
  [
    'fr',
    'La Géorgie a voté, et Atlanta aussi. La Géorgie a félicité Tbilissi.',
    ['US', 'US', 'GE', 'GE'],
  ],
  ['fr', 'Vienne accueille le sommet. Dans la Vienne, à Poitiers, il neige.', ['AT', 'FR', 'FR']],
])('%s: %s', (language, text, countries) => {
  const found = mentionsOf(text, language)
    .filter(({ text: name }) => name !== 'Nova Scotia' && name !== 'Massachusetts')
    .map((mention) => (mention.status === 'resolved' ? mention.place.country : null));
  expect(found).toEqual(countries);
});

test.each([
  ['fr', 'Angers se déplace à Metz.', ['Angers', 'Metz']],
  ['fr', 'Ils ont fui vers Fontainebleau.', ['Fontainebleau']],
  ['fr', 'Le village de Torvidou a soif. Torvidou attend.', ['Torvidou', 'Torvidou']],
  ['fr', 'Un homme affilié à Al-Qaïda parle.', []],
  ['fr', 'À Monistrol-sur-Torvic, il neige.', ['Monistrol-sur-Torvic']],
  ['fr', 'Les gendarmes de Mirande sont venus.', ['Mirande']],
  ['en', 'A watchmaker from Lismore says so.', ['Lismore']],
  ['en', 'A moose fell into Torvath Lake.', ['Torvath Lake']],
  ['en', 'She and her cousin Phoenix run the shop.', []],
])('%s: %s names nothing else', (language, text, expected) => {
  expect(mentionsOf(text, language).map(({ text: name }) => name)).toEqual(expected);
});
