import { expect, test } from 'vitest';
import { told } from '../support/told-claims.ts';

type Case = readonly ['fr' | 'en', string, string | null];

/** What is denied is borne out where the geography denies it too. */
const denied: readonly Case[] = [
  ['fr', 'L’Algérie n’est pas limitrophe du Tchad.', 'adjacency limitrophe du Tchad: consistent'],
  [
    'fr',
    'L’Ukraine et la Roumanie n’ont pas de frontière commune.',
    'adjacency n’ont pas de frontière commune: differs',
  ],
  ['en', 'Mali and Niger are not neighbours.', 'adjacency are not neighbours: differs'],
  [
    'en',
    'There is no border between Colombia and Peru.',
    'adjacency There is no border between Colombia and Peru: differs',
  ],
  ['fr', 'L’Équateur n’est pas un pays enclavé.', 'adjacency est pas un pays enclavé: consistent'],
  ['fr', 'L’Afghanistan a un accès à la mer.', 'adjacency a un accès à la mer: differs'],
  ['en', 'Kenya isn’t landlocked.', 'adjacency landlocked: consistent'],
  ['en', 'Bolivia does not have a coastline.', 'adjacency does not have a coastline: consistent'],
  ['fr', 'Turin n’est pas située en France.', 'containment située en France: consistent'],
  ['en', 'Lyon does not lie in France.', 'containment lie in France: differs'],
  [
    'en',
    'Toronto is not the capital of Canada.',
    'containment is not the capital of Canada: consistent',
  ],
  [
    'fr',
    'La capitale du Maroc n’est pas Rabat.',
    'containment La capitale du Maroc n’est pas Rabat: differs',
  ],
  [
    'fr',
    'La Suisse n’est pas un pays membre de l’Otan.',
    'membership n’est pas un pays membre de l’Otan: consistent',
  ],
  [
    'fr',
    'L’Irlande n’a jamais adhéré à l’Otan.',
    'membership n’a jamais adhéré à l’Otan: consistent',
  ],
  ['en', 'Non-NATO member Spain voted.', 'membership Non-NATO member Spain: differs'],
  [
    'fr',
    'Bien qu’elle ne soit pas membre de l’Otan, l’Irlande a voté.',
    'membership membre de l’Otan: consistent',
  ],
];

/** What opens its sentence is said of what follows its comma; a year that opens it is the year of what it tells. */
const opened: readonly Case[] = [
  [
    'fr',
    'Limitrophe du Mali, le Niger a fermé ses postes.',
    'adjacency Limitrophe du Mali, le Niger: consistent',
  ],
  [
    'fr',
    'Voisine de la France et de l’Autriche, la Suisse attend.',
    'adjacency Voisine de la France et de l’Autriche: consistent',
  ],
  [
    'en',
    'Bordering Chad, Algeria has long been a refuge.',
    'adjacency Bordering Chad, Algeria: differs',
  ],
  ['en', 'Being landlocked, Ethiopia relies on Djibouti.', 'adjacency landlocked: consistent'],
  ['fr', 'Membre de l’Otan, la Suisse a voté contre.', 'membership Membre de l’Otan: differs'],
  ['en', 'As a member of OPEC, Algeria voted.', 'membership a member of OPEC: consistent'],
  [
    'fr',
    'En 2001, la Pologne a rejoint l’Union européenne.',
    'membership a rejoint l’Union européenne: differs',
  ],
  [
    'en',
    'Since 1995, Sweden has been a member of the European Union.',
    'membership has been a member of the European Union: consistent',
  ],
  ['fr', 'C’est en 1979 que l’Espagne a rejoint l’Otan.', 'membership a rejoint l’Otan: differs'],
  [
    'fr',
    'Avec le Canada, les États-Unis partagent 8 890 km de frontière.',
    'length 8 890 km de frontière: consistent',
  ],
];

/** Null: the sentence states nothing that the geography checks. */
const others: readonly Case[] = [
  [
    'en',
    'Bern, not Zurich, is the capital of Switzerland.',
    'containment is the capital of Switzerland: consistent',
  ],
  [
    'fr',
    'Naples et Rome se jalousent : 190 km séparent les deux villes.',
    'distance 190 km séparent les deux villes: consistent',
  ],
  [
    'en',
    'Fans made the 120-mile trip from Naples to Rome.',
    'distance 120-mile trip from Naples to Rome: consistent',
  ],
  [
    'en',
    'Norway borders Russia. The 830-mile Finnish border is quieter.',
    'length The 830-mile Finnish border: cannot-be-checked',
  ],
  [
    'fr',
    'La Suède ne fait pas encore partie de l’Otan.',
    'membership ne fait pas encore partie de l’Otan: consistent',
  ],
  [
    'en',
    'Lesotho is surrounded by South Africa and San Marino is an enclave within Italy.',
    'containment is surrounded by South Africa: consistent',
  ],
  ['en', 'Mumbai is the financial capital of India.', null],
  ['en', 'Every country in South America except Chile and Ecuador borders Brazil.', null],
  ['fr', 'Tous les pays de la région, sauf le Tchad, sont membres de la Cedeao.', null],
  ['fr', 'Tous, à l’exception de la Suisse et de l’Autriche, sont membres de l’Otan.', null],
  ['en', 'All of them bar Ireland are members of NATO.', null],
  ['en', 'Apart from Chile, Peru borders Brazil.', 'adjacency borders Brazil: consistent'],
  ['fr', 'La Loire, longue de 1 006 km, est en crue.', 'length longue de 1 006 km: consistent'],
  ['fr', 'Le Rhin, lui, mesure 2 230 km.', 'length Rhin, lui, mesure 2 230 km: differs'],
  [
    'fr',
    'La Loire est le plus long fleuve de France avec 1 006 km.',
    'length Loire est le plus long fleuve de France avec 1 006 km: consistent',
  ],
  [
    'en',
    'The Shannon, the longest river in Ireland at 224 miles, rises in Cavan.',
    'length Shannon, the longest river in Ireland at 224 miles: consistent',
  ],
  [
    'fr',
    'BÉNIN. État d’Afrique de l’Ouest, bordé par le Togo et le Nigeria.',
    'adjacency bordé par le Togo et le Nigeria: consistent',
  ],
  [
    'fr',
    'Le Gabon est un pays d’Afrique centrale, bordé par le Tchad.',
    'adjacency bordé par le Tchad: differs',
  ],
  [
    'en',
    'Wedged between Senegal and the Atlantic, the Gambia is small.',
    'adjacency Wedged between Senegal and the Atlantic: consistent',
  ],
  [
    'fr',
    'Coincée entre le Maroc et l’Atlantique, la Norvège attend.',
    'adjacency Coincée entre le Maroc et l’Atlantique: differs',
  ],
  [
    'fr',
    'Le Lesotho exporte de l’eau. Maseru en est la capitale.',
    'containment en est la capitale: consistent',
  ],
  [
    'fr',
    'Le Lesotho exporte de l’eau. Johannesburg en est la capitale.',
    'containment en est la capitale: differs',
  ],
  [
    'en',
    'The Gambia rejoined the Commonwealth in 2018.',
    'membership rejoined the Commonwealth in 2018: consistent',
  ],
  [
    'en',
    'Pakistan rejoined the Commonwealth in 2004.',
    'membership rejoined the Commonwealth in 2004: differs',
  ],
  [
    'en',
    'Kosovo is a member of neither NATO nor the European Union.',
    'membership is a member of neither NATO: consistent',
  ],
  [
    'en',
    'France is a member of neither NATO nor the G7.',
    'membership is a member of neither NATO: differs',
  ],
  [
    'en',
    'Switzerland belongs to neither NATO nor the European Union.',
    'membership belongs to neither NATO: consistent',
  ],
  [
    'en',
    'It trades with Mozambique, in the Commonwealth since 1995.',
    'membership in the Commonwealth since 1995: consistent',
  ],
  [
    'fr',
    'La Finlande est devenue en avril le 31e membre de l’Otan.',
    'membership est devenue en avril le 31e membre de l’Otan: consistent',
  ],
  [
    'fr',
    'Le Mali est dans la Cedeao. La Mauritanie l’a quittée en 2000.',
    'membership l’a quittée en 2000: consistent',
  ],
  [
    'fr',
    'Le Mali est dans la Cedeao. La Mauritanie l’a quittée en 2012.',
    'membership l’a quittée en 2012: differs',
  ],
  [
    'fr',
    'Le Portugal n’a qu’un seul voisin terrestre, l’Espagne.',
    'adjacency n’a qu’un seul voisin terrestre, l’Espagne: consistent',
  ],
  ['en', 'The Shannon is 560 km long.', 'length Shannon is 560 km long: differs'],
  ['en', 'If Spain joined the G20, everything would change.', null],
  [
    'en',
    'Twelve ASEAN countries voted against.',
    'membership Twelve ASEAN countries: cannot-be-checked',
  ],
  [
    'fr',
    'Skopje se situe au sud-ouest de Sofia, à 170 km.',
    'distance se situe au sud-ouest de Sofia, à 170 km: consistent',
  ],
  [
    'en',
    'Haiphong lies west of Hanoi, 55 miles away.',
    'distance lies west of Hanoi, 55 miles away: differs',
  ],
  ['en', 'Osaka is 540 miles from Tokyo.', 'distance 540 miles from Tokyo: differs'],
  [
    'fr',
    'Mombasa (440 km au sud-est de Nairobi) attend.',
    'distance 440 km au sud-est de Nairobi: consistent',
  ],
  [
    'fr',
    'Une frontière de 1 340 km sépare la Finlande de la Russie.',
    'length Une frontière de 1 340 km sépare la Finlande de la Russie: consistent',
  ],
  ['en', 'The border between Mali and Niger is not 522 miles long.', null],
  ['en', 'Krakow is a large city in Poland.', 'containment a large city in Poland: consistent'],
  ['fr', 'Bassora, en Iran, est en deuil.', 'containment en Iran: differs'],
  [
    'en',
    'San Marino is an enclave of Switzerland.',
    'containment an enclave of Switzerland: differs',
  ],
];

/** What a town lies in by the words beside it, and which of its name is meant. */
const towns: readonly Case[] = [
  ['en', 'Lyon, France, is calm.', 'containment France: consistent'],
  ['en', 'Offices in Kyiv, Poland, and Romania are closed.', null],
  ['en', 'The northern city of Sumy was hit.', 'containment The northern city of Sumy: consistent'],
  ['en', 'The northern city of Odesa was hit.', 'containment The northern city of Odesa: differs'],
  [
    'fr',
    'La ville syrienne de Gaziantep dort.',
    'containment La ville syrienne de Gaziantep: differs',
  ],
  [
    'fr',
    'Dandong, ville frontalière chinoise, dort.',
    'containment ville frontalière chinoise: consistent',
  ],
  ['fr', 'Au Burkina Faso, Bobo-Dioulasso dort.', 'containment Au Burkina Faso: consistent'],
  [
    'fr',
    'Palma, dans l’extrême nord du Mozambique, est tombée. Pemba est à 250 km de Palma.',
    'distance à 250 km de Palma: consistent',
  ],
  [
    'en',
    'Rafah, in southern Gaza, is full. Rafah is in Egypt.',
    'containment is in Egypt: differs',
  ],
  [
    'en',
    'Norway’s northernmost town, Longyearbyen, is dark.',
    'containment Norway’s northernmost town: cannot-be-checked',
  ],
  [
    'fr',
    'Un village à 30 km de Tournai, dans le nord de la France, est inondé.',
    'containment dans le nord de la France: cannot-be-checked',
  ],
  [
    'fr',
    'Il est à Goma. La ville, adossée à la frontière rwandaise, dort.',
    'proximity adossée à la frontière rwandaise: consistent',
  ],
  [
    'fr',
    'Moins de 10 km séparent Erbil de Mossoul.',
    'distance Moins de 10 km séparent Erbil de Mossoul: differs',
  ],
];

/** Of several at once, and of a bloc by its first word. */
const blocs: readonly Case[] = [
  ['en', 'Neither Austria nor Ireland belongs to NATO.', 'membership belongs to NATO: consistent'],
  [
    'en',
    'Neither Mali nor Niger has access to the sea.',
    'adjacency has access to the sea: consistent',
  ],
  ['fr', 'Ni le Mali ni le Tchad ne bordent le Niger.', 'adjacency bordent le Niger: differs'],
  [
    'fr',
    'L’Union compte vingt-sept membres.',
    'membership Union compte vingt-sept membres: consistent',
  ],
  [
    'fr',
    'L’Union compte trente membres.',
    'membership Union compte trente membres: cannot-be-checked',
  ],
  [
    'fr',
    'L’Union européenne hésite. L’Union compte trente membres.',
    'membership Union compte trente membres: differs',
  ],
  [
    'fr',
    'L’Union africaine hésite. L’Union compte 55 membres.',
    'membership compte 55 membres: consistent',
  ],
  [
    'en',
    'Chile’s border with Argentina is 3,300 miles long.',
    'length border with Argentina is 3,300 miles long: consistent',
  ],
  [
    'fr',
    'L’Arabie exploite une mine à 230 km de Tamanrasset.',
    'distance à 230 km de Tamanrasset: cannot-be-checked',
  ],
];

/** Of whom, where more than one could be meant: whose border, which bloc, the country or the town of its name. */
const whose: readonly Case[] = [
  [
    'fr',
    'La Turquie, voisine de la Syrie et de l’Iran, a voté.',
    'adjacency voisine de la Syrie et de l’Iran: consistent',
  ],
  [
    'en',
    'Turkey, a neighbor of Syria and Libya, voted.',
    'adjacency a neighbor of Syria and Libya: differs',
  ],
  [
    'fr',
    'L’Iran se tait. La frontière afghano-pakistanaise, longue de 2 700 km, est fermée.',
    'length La frontière afghano-pakistanaise, longue de 2 700 km: consistent',
  ],
  [
    'fr',
    'L’Iran se tait. La frontière mordavo-pakistanaise, longue de 2 700 km, est fermée.',
    'length La frontière mordavo-pakistanaise, longue de 2 700 km: cannot-be-checked',
  ],
  [
    'en',
    'The Armenian-Turkish border, about 190 miles long, is shut.',
    'length about 190 miles long: consistent',
  ],
  [
    'en',
    'Egypt closed its border, which is 800 miles long.',
    'length 800 miles long: cannot-be-checked',
  ],
  [
    'fr',
    'Le G20, qui réunit dix-neuf pays et l’Union européenne, hésite. L’Espagne n’en est pas membre.',
    'membership n’en est pas membre: consistent',
  ],
  [
    'en',
    'Romania, Ukraine’s neighbor, has been in NATO since 2004.',
    'membership has been in NATO since 2004: consistent',
  ],
  [
    'fr',
    'Le Luxembourg, entouré de la France, de la Belgique et de l’Allemagne, fait partie du Benelux.',
    'membership fait partie du Benelux: consistent',
  ],
  ['fr', 'Trèves est à 40 km de Luxembourg.', 'distance à 40 km de Luxembourg: consistent'],
  [
    'fr',
    'Istanbul, plus grande ville de Turquie, n’en est pas la capitale.',
    'containment n’en est pas la capitale: consistent',
  ],
  [
    'en',
    'Istanbul, on the Bosphorus, is not its capital.',
    'containment is not its capital: consistent',
  ],
];

test.each([...denied, ...opened, ...others, ...towns, ...blocs, ...whose])(
  '%s: %s',
  async (language, text, claim) => {
    const claims = await told(language, text);
    if (claim === null) expect(claims).toEqual([]);
    else expect(claims).toContain(claim);
  },
);
