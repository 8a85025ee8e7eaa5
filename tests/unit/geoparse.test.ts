import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GeoparsedMention } from '../../src/core/geoparse/mention.ts';
import { loadGeoparser } from '../../src/node/load-geoparser.ts';
import { runs } from '../support/properties.ts';

const loaded = await loadGeoparser();
if (!loaded.ok) throw new Error(loaded.fault);
const { geoparser } = loaded.value;

const placeOf = (mention: GeoparsedMention | undefined): string | undefined =>
  mention?.status === 'resolved' ? mention.place.id : undefined;

function parse(text: string, language = 'fr') {
  return geoparser.parse({ text, language });
}

const names = (text: string, language = 'fr') =>
  parse(text, language)
    .filter(({ sense, embedded }) => sense !== 'demonym' && !embedded)
    .map((mention) => mention.text);

test.each([
  ['fr', 'Il est arrivé à Minsk.', ['Minsk']],
  ['fr', "Le déplacement au Caire et l'escale au Mans.", ['Caire', 'Mans']],
  ['fr', 'La guerre en Ukraine, dans le Donbass.', ['Ukraine', 'Donbass']],
  ['fr', 'Il vit dans la ville de Nice depuis 2010.', ['Nice']],
  ['fr', 'Les journalistes du Monde et du Washington Post ont écrit.', []],
  ['fr', 'Une femme a lu Jean de La Fontaine.', []],
  ['fr', "L'Union africaine s'est réunie.", ['Union africaine']],
  [
    'fr',
    "L'Union européenne prépare des sanctions, les É.-U. aussi.",
    ['Union européenne', 'É.-U.'],
  ],
  ['fr', 'Le « Scud » et le S-400qui est prêt.', []],
  ['fr', 'de Brest[-Litovsk] à Vladivostok', ['Brest[-Litovsk]', 'Vladivostok']],
  ['fr', "les pays membres de l’OTSC et de l'Otan", ['OTSC', 'Otan']],
  ['en', 'He flew to London and then to the U.S. in March.', ['London', 'U.S.']],
  ['en', 'Paris Hilton was seen reading a book.', []],
  ['en', 'She gave us a mobile phone.', []],
  [
    'en',
    'MONROE, La. (AP) — A Ruston man was found near Bastrop.',
    ['MONROE', 'La.', 'Ruston', 'Bastrop'],
  ],
  ['en', 'MANILA - The storm came from Davao.', ['MANILA', 'Davao']],
  ['en', 'The Times of India and the China Daily said so.', []],
  [
    'en',
    'Residents of Zambia and Malawi fled. Neighbouring Tanzania helped.',
    ['Zambia', 'Malawi', 'Tanzania'],
  ],
  ['en', 'Dana Lincoln spoke first. Then Lincoln left the room.', []],
  ['en', 'The judge sentenced Jackson. Jackson, 34, of Pekin, appealed.', ['Pekin']],
  ['en', 'Dayton lawyer Ann Reed objected.', ['Dayton']],
  ['en', 'She leaves a son, Paul, and a house in Taunton.', ['Taunton']],
  ['en', 'In the state of Kerala, and in Borno state, it rained.', ['Kerala', 'Borno']],
  ['fr', 'Il est né dans le canton de Fribourg.', ['Fribourg']],
  ['fr', 'Le vignoble de Cahors a gelé.', ['Cahors']],
])('%s: %s', (language, text, expected) => {
  expect(names(text, language)).toEqual(expected);
});

test.each([
  [
    'fr',
    'La Biélorussie et la Russie. Des armes à Brest, à Grodno et à Minsk.',
    'Brest',
    'gn:629634',
  ],
  [
    'fr',
    'Le dépôt de Brest, en Bretagne, est bloqué, comme à Quimper et à Lorient.',
    'Brest',
    'gn:3030300',
  ],
  ['en', 'A fire broke out in Springfield, Missouri, on Friday.', 'Springfield', 'gn:4409896'],
  ['en', 'She was born in Paris, Texas.', 'Paris', 'gn:4717560'],
  ['en', 'From Atlanta, Georgia to Wichita, Kansas.', 'Georgia', 'adm:US.GA'],
  ['en', 'Georgia and Armenia signed with Russia in Tbilisi.', 'Georgia', 'iso:GE'],
  ['en', 'Cases were found in Ohio, Oregon, Indiana and New York.', 'Oregon', 'adm:US.OR'],
  ['en', 'Cases were found in Ohio, Oregon, Indiana and New York.', 'New York', 'adm:US.NY'],
  ['en', 'Delegates came from Mexico, China, Japan and Chile.', 'China', 'iso:CN'],
  ['en', 'The EU has agreed, said a diplomat in Brussels.', 'EU', 'pt:eu'],
  [
    'fr',
    'La région Nouvelle-Aquitaine vote, la Bretagne attend.',
    'Nouvelle-Aquitaine',
    'adm:FR.75',
  ],
  ['fr', 'La région Nouvelle-Aquitaine vote, la Bretagne attend.', 'Bretagne', 'adm:FR.53'],
  ['fr', 'En Mayenne, près de Laval, un étang est à sec.', 'Mayenne', 'adm2:FR.53'],
  ['fr', 'Il est né à Québec.', 'Québec', 'gn:6325494'],
  ['fr', 'Il est arrivé au Québec.', 'Québec', 'adm:CA.10'],
  ['fr', 'Les ruines de Palmyre, en Syrie.', 'Palmyre', 'gn:163808'],
])('%s: "%s": which %s', (language, text, name, id) => {
  const mention = parse(text, language).find((found) => found.text === name);
  expect(placeOf(mention)).toBe(id);
});

test.each([
  ['Moscou a allégué que tout va bien.', 'Moscou', 'actor'],
  ['Il a demandé à Moscou des armes.', 'Moscou', 'actor'],
  ['Il a été reçu à Moscou jeudi.', 'Moscou', 'location'],
  ["Depuis l'invasion de l'Ukraine, tout a changé.", 'Ukraine', 'location'],
  ['Les vols nucléaires de l’OTAN inquiètent.', 'OTAN', 'actor'],
  ['Le territoire de la Biélorussie est vaste.', 'Biélorussie', 'location'],
  ["L'armée biélorusse est prête.", 'biélorusse', 'demonym'],
  ['Minsk et Moscou entretiennent des relations.', 'Minsk', 'actor'],
])('"%s": %s is meant as %s', (text, name, sense) => {
  expect(parse(text).find((found) => found.text === name)?.sense).toBe(sense);
});

test.each([
  [
    'fr',
    'L’Égypte et Le Caire se taisent. À Alexandrie, dans le Piémont, il pleut.',
    'Alexandrie',
    'gn:3183299',
  ],
  [
    'fr',
    'La Suisse attend. À Fribourg, en Allemagne, une rue vit sans voitures.',
    'Fribourg',
    'gn:2925177',
  ],
  [
    'en',
    'Oregon and Portland promise to pay. In Salem, India, weavers got the money.',
    'Salem',
    'gn:1257629',
  ],
  [
    'en',
    'England watched. In Worcester (South Africa), the vineyards are bare.',
    'Worcester',
    'gn:3359041',
  ],
])('%s: "%s": the container beside %s wins', (language, text, name, id) => {
  expect(placeOf(parse(text, language).find((found) => found.text === name))).toBe(id);
});

test('a name that its container does not know is somewhere in the container', () => {
  const [mention] = parse('Une grange a brûlé à Saint-Zorglub (Bas-Rhin) dimanche.');
  expect(mention).toMatchObject({
    text: 'Saint-Zorglub',
    isWithin: true,
    place: { id: 'adm2:FR.67' },
  });
});

test('a name means what is said beside each mention', () => {
  const text = 'Paris, Texas, has a tower, smaller than the one in Paris, France.';
  const named = parse(text, 'en').filter((mention) => mention.text === 'Paris');
  expect(named.map(placeOf)).toEqual(['gn:4717560', 'gn:2988507']);
});

test('a place inside the name of an organisation is marked, and tells where the others are', () => {
  const mentions = parse('The University of Vermont will close its stables in Burlington.', 'en');
  expect(mentions.map(({ text, embedded }) => [text, embedded])).toEqual([
    ['Vermont', true],
    ['Burlington', false],
  ]);
  expect(placeOf(mentions[1])).toBe('gn:5234372');
});

test('counties in the plural are counties', () => {
  const text = 'Crews from Camden and Charlton counties in Georgia helped.';
  expect(parse(text, 'en').slice(0, 2).map(placeOf)).toEqual(['us:13039', 'us:13049']);
});

test('a demonym leads to its country', () => {
  expect(placeOf(parse("l'armée biélorusse")[0])).toBe('iso:BY');
});

test('a choice tells its reason and its runners-up', () => {
  const [mention] = parse('A fire broke out in Springfield, Missouri, on Friday.', 'en');
  expect(mention?.reasons[0]).toEqual({ code: 'stated-beside', container: 'Missouri' });
  expect(mention?.status === 'resolved' && mention.alternatives.length).toBeGreaterThan(0);
});

test('what cannot be placed is kept', () => {
  const mentions = parse('Il habite à Zorglubville depuis un an.');
  expect(mentions.map(({ text, status }) => [text, status])).toEqual([
    ['Zorglubville', 'unresolved'],
  ]);
});

/** A line that a text of fixed width would wrap. */
const wrapped = "Les deux délégations se sont retrouvées l'an dernier à";

test.each([
  [
    'a small word behind',
    "La Russiequi a envahi l'Ukraineet la Géorgie.",
    ['Russie', 'Ukraine', 'Géorgie'],
  ],
  ['a small word before', 'Il va àMinsk, puis deMoscou enPologne.', ['Minsk', 'Moscou', 'Pologne']],
  ['what only looks glued', 'Son iPhone, eBay, laToya et un leBron en ligne.', []],
  [
    'a word broken at the end of a line',
    'La Biélo-\nrussie et Saint-Péters-\r\nbourg.',
    ['Biélo-\nrussie', 'Saint-Péters-\r\nbourg'],
  ],
  [
    'soft hyphens',
    'En Biélo\u00adrussie et en Polo\u00ad\ngne.',
    ['Biélo\u00adrussie', 'Polo\u00ad\ngne'],
  ],
  ['a name over two lines', `${wrapped} New\nYork.`, ['New\nYork']],
  [
    'a hyphen and a space',
    `Elles vont aux États- Unis et en Arabie\u00a0saoudite.`,
    ['États- Unis', 'Arabie\u00a0saoudite'],
  ],
  ['short lines, which are a list', 'New\nYork\nGuinée\nBissau', ['York', 'Guinée', 'Bissau']],
])('glued and broken words: %s', (_, text, expected) => {
  const mentions = parse(text);
  expect(mentions.map((mention) => mention.text)).toEqual(expected);
  for (const { start, end, text: found } of mentions) expect(text.slice(start, end)).toBe(found);
});

/** Words and signs that trip tokenisers, between which anything may stand. */
const pieces = fc.oneof(
  fc.constantFrom(
    'Paris',
    'Minsk',
    'États-Unis',
    'U.S.',
    'OTAN',
    "l'",
    'à ',
    ' de la ',
    'Brest[-Litovsk]',
  ),
  fc.constantFrom(
    ' ',
    '\n',
    '-',
    '\u202e',
    '\0',
    '👨‍👩‍👧',
    '\ud800',
    '\udc00',
    'e\u0301',
    '<b>',
    '&nbsp;',
    '. ',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

test('offsets are exact and mentions in order, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 40 }),
      fc.constantFrom('fr', 'en', 'und'),
      (parts, language) => {
        const text = parts.join('');
        let last = 0;
        for (const mention of parse(text, language)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(last);
          last = mention.end;
        }
      },
    ),
    runs(200),
  );
});

test.each([
  ['empty', ''],
  ['one endless word', 'A'.repeat(300_000)],
  ['a name over and over', 'Paris, '.repeat(20_000)],
  ['somebody over and over', 'Georgia laughed. '.repeat(10_000)],
  ['capitals without end', 'SAINT-'.repeat(50_000)],
  ['elisions without end', "l'".repeat(150_000)],
  ['brackets without end', 'Brest[-'.repeat(30_000)],
])('%s gets an answer', (_, text) => {
  expect(Array.isArray(parse(text))).toBe(true);
});
