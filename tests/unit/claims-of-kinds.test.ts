import { expect, test } from 'vitest';
import { told } from '../support/told-claims.ts';

test.each([
  // A pronoun is what the sentence before opened with, not the country named last.
  [
    'fr',
    'La Norvège a une frontière avec la Russie. Elle n’est pas dans l’Union européenne, mais est membre de l’OTAN.',
    'membership est membre de l’OTAN: consistent',
  ],
  [
    'en',
    'Norway borders Sweden and Russia. It is not in the European Union, but belongs to NATO.',
    'membership belongs to NATO: consistent',
  ],
  ['fr', 'La Bulgarie a adopté l’euro.', 'membership a adopté l’euro: differs'],
  ['en', 'Croatia adopted the euro in 2023.', 'membership adopted the euro in 2023: consistent'],
  ['en', 'Croatia joined Schengen in 2023.', 'membership joined Schengen in 2023: consistent'],
  [
    'fr',
    'La Mauritanie a quitté la Cédéao en 2000.',
    'membership a quitté la Cédéao en 2000: consistent',
  ],
  // An adjective and a noun that are one word without accents.
  ['fr', 'Le Tchad est enclavé.', 'adjacency est enclavé: consistent'],
  // A border of 150 metres, and one of a part overseas.
  [
    'fr',
    'Le Botswana a une frontière avec la Zambie.',
    'adjacency a une frontière avec la Zambie: consistent',
  ],
  [
    'fr',
    'Le Brésil a une frontière avec la France.',
    'adjacency a une frontière avec la France: consistent',
  ],
  // Neighbours across a sea are a matter of view; a border is not.
  [
    'en',
    'Japan and its neighbour South Korea agreed.',
    'adjacency its neighbour South Korea: cannot-be-checked',
  ],
  ['en', 'Japan borders South Korea.', 'adjacency borders South Korea: differs'],
  // Of a place that nobody knows, in a region that everybody knows: not of the region.
  [
    'en',
    'The town of Xyzzyville, in Pakistan’s Balochistan province, lies 50 miles from the Iranian border.',
    'distance lies 50 miles from the Iranian border: cannot-be-checked',
  ],
  ['fr', 'Djermouk est à 170 km d’Erevan par la route.', 'distance à 170 km d’Erevan: consistent'],
  ['fr', 'Djermouk est à 170 km d’Erevan.', 'distance à 170 km d’Erevan: differs'],
  ['fr', 'Gênes est à 120 km au sud de Milan.', 'distance à 120 km au sud de Milan: consistent'],
  [
    'fr',
    'Avec 46 km de côtes seulement, la Slovénie a un port.',
    'length 46 km de côtes: consistent',
  ],
  [
    'en',
    'Rio de Janeiro, the former capital of Brazil, is loud.',
    'containment the former capital of Brazil: consistent',
  ],
  [
    'fr',
    'Lyon, l’ancienne capitale de la France, est loin.',
    'containment l’ancienne capitale de la France: cannot-be-checked',
  ],
  // The name stands for the city that the world knows, not for a namesake that the wrong country has.
  ['en', 'Vilnius, the capital of Latvia, is quiet.', 'containment the capital of Latvia: differs'],
  ['fr', 'Riga, capitale de l’Estonie, est calme.', 'containment capitale de l’Estonie: differs'],
  [
    'fr',
    'Le Brahmapoutre est long de 2 900 km.',
    'length Brahmapoutre est long de 2 900 km: consistent',
  ],
  [
    'fr',
    'Le Brahmapoutre est long de 1 900 km.',
    'length Brahmapoutre est long de 1 900 km: differs',
  ],
  // A capital without its name is that of the country that the text spoke of.
  [
    'fr',
    'Pokhara est à 140 km à l’ouest de la capitale.',
    'distance à 140 km à l’ouest de la capitale: consistent',
  ],
  [
    'en',
    'Petrinja is 30 miles from the Croatian capital.',
    'distance 30 miles from the Croatian capital: consistent',
  ],
  // What follows the town that a distance is counted from is said of that town.
  [
    'fr',
    'Tanger est à 35 km de Tarifa, la ville la plus méridionale d’Espagne.',
    'containment la ville la plus méridionale d’Espagne: consistent',
  ],
  // The last island of a country counts, and its main land too.
  ['en', 'Cuba is 90 miles from Florida.', 'distance 90 miles from Florida: consistent'],
  [
    'en',
    'Helsinki is 105 miles from the Russian border.',
    'distance 105 miles from the Russian border: consistent',
  ],
  // From where is not said: a figure that misses says nothing.
  [
    'en',
    'Kharkiv is 250 miles from Kyiv. Lviv, 20 miles away, is quiet.',
    'distance 20 miles away: cannot-be-checked',
  ],
  // What is to come is borne out by what came.
  ['fr', 'La Bulgarie adoptera l’euro en janvier.', 'membership adoptera l’euro: consistent'],
  // A part of a country is a member of nothing by itself.
  [
    'fr',
    'La Guadeloupe fait partie de l’Union européenne.',
    'membership fait partie de l’Union européenne: cannot-be-checked',
  ],
  [
    'fr',
    'Le Monténégro utilise l’euro sans faire partie de la zone euro.',
    'membership sans faire partie de la zone euro: consistent',
  ],
  [
    'fr',
    'La Moldavie, prise en tenaille entre la Roumanie et l’Ukraine, n’adhère ni à l’Otan ni à l’OTSC.',
    'membership n’adhère ni à l’Otan: consistent',
  ],
  ['en', 'Poland and Latvia border Belarus.', 'adjacency border Belarus: consistent'],
  [
    'fr',
    'Cuba n’a aucune frontière terrestre.',
    'adjacency n’a aucune frontière terrestre: consistent',
  ],
  [
    'en',
    'Bangladesh is almost entirely surrounded by India.',
    'adjacency almost entirely surrounded by India: consistent',
  ],
  // One bloc is set against another, and is said of the same country.
  [
    'fr',
    'La Turquie est membre de l’Otan mais pas de l’Union européenne.',
    'membership pas de l’Union européenne: consistent',
  ],
  [
    'en',
    'Norway is a NATO member but not an EU member.',
    'membership not an EU member: consistent',
  ],
  ['en', 'Spain is a member of the EU but not of NATO.', 'membership not of NATO: differs'],
  [
    'fr',
    'La Croatie a rejoint l’Union européenne en 2013 et l’Otan en 2015.',
    'membership l’Otan en 2015: differs',
  ],
  ['en', 'Norway is in NATO, Sweden is not.', 'membership is not: consistent'],
  // Areas that are no unit of the basemap have an outline and a capital.
  [
    'en',
    'Edinburgh, the capital of Scotland, is cold.',
    'containment the capital of Scotland: consistent',
  ],
  [
    'en',
    'Aberdeen, the capital of Scotland, is cold.',
    'containment the capital of Scotland: differs',
  ],
  [
    'fr',
    'Malte est à 90 km au sud de la Sicile.',
    'distance à 90 km au sud de la Sicile: consistent',
  ],
  // Said of two, and not of how many there are.
  [
    'fr',
    'La Suisse et la Norvège sont tous deux membres de l’AELE.',
    'membership sont tous deux membres de l’AELE: consistent',
  ],
  // A capital that bears its country's name, and a word more.
  [
    'fr',
    'Bassora est à 130 km au nord de Koweït.',
    'distance à 130 km au nord de Koweït: consistent',
  ],
  [
    'en',
    'Davao is on the island of Mindanao.',
    'containment is on the island of Mindanao: consistent',
  ],
  [
    'en',
    'Oran is a mile and a half from Algiers.',
    'distance a mile and a half from Algiers: differs',
  ],
  // What one lies beside is passed over.
  ['en', 'Eilat, near Aqaba, in Israel, is hot.', 'containment in Israel: consistent'],
  // Who left in a year did not join in it, nor the other way round.
  [
    'en',
    'Poland left the European Union in 2004.',
    'membership left the European Union in 2004: differs',
  ],
  [
    'en',
    'The United Kingdom joined the European Union in 2020.',
    'membership joined the European Union in 2020: differs',
  ],
  // What is to come is borne out by what came.
  ['fr', 'L’Otan comptera 32 membres.', 'membership Otan comptera 32 membres: consistent'],
  // A country goes by its people; "et qui" is said of it, and not of those that it lies between.
  [
    'fr',
    'La présidente moldave a gagné. Le pays, situé entre la Roumanie et l’Ukraine, vote.',
    'adjacency situé entre la Roumanie et l’Ukraine: consistent',
  ],
  // A town by the first word of its name.
  [
    'fr',
    'Partis de Rostov-sur-le-Don, ils ont fait demi-tour ; 960 km séparent Rostov de Moscou.',
    'distance 960 km séparent Rostov de Moscou: consistent',
  ],
  [
    'en',
    'Sweden, which after two centuries of neutrality will join NATO, is glad.',
    'membership will join NATO: consistent',
  ],
  // Seats of what is no country.
  [
    'en',
    'Duluth, the county seat of St. Louis County, is cold.',
    'containment the county seat of St. Louis County: consistent',
  ],
  [
    'fr',
    'Mont-de-Marsan, préfecture des Landes, s’éveille.',
    'containment préfecture des Landes: consistent',
  ],
  [
    'fr',
    'Bayonne, préfecture des Landes, s’éveille.',
    'containment préfecture des Landes: differs',
  ],
  [
    'fr',
    'Quimper est le chef-lieu du département du Finistère.',
    'containment est le chef-lieu du département du Finistère: consistent',
  ],
] as const)('%s: %s', async (language, text, claim) => {
  expect(await told(language, text)).toContain(claim);
});

test.each([
  // Of a town that is said to lie in a region, and not of the region.
  ['fr', 'Xyzville, petite ville de la région de Koursk, est à 10 km de la frontière.'],
  ['en', 'Slovenia, which borders Croatia, shut its plant at Xyzville, 25 miles from Zagreb.'],
  // The far side of the world is another place of that name.
  ['en', 'Cochabamba is 150 miles from Vladivostok.'],
  ['fr', 'La Norvège est plus loin de Paris que de Rome.'],
  ['en', 'At war with a neighbor, Lebanon is as good as landlocked.'],
  ['fr', 'La Pologne, laquelle, contrairement à l’Ukraine, est membre de l’Otan, se tait.'],
  ['en', 'The missiles flew from Pyongyang towards Guam; it is 1,500 miles from Manila.'],
  ['fr', 'La capitale économique est à 500 km.'],
] as const)('%s: nothing differs in "%s"', async (language, text) => {
  for (const claim of await told(language, text)) expect(claim).not.toContain('differs');
});

test('where all that is said of a village misses, it is another of that name', async () => {
  const claims = await told(
    'en',
    'The jet crashed near Hrabove, in eastern Ukraine, about 25 miles from the Russian border.',
  );
  expect(claims).toEqual([
    'containment in eastern Ukraine: cannot-be-checked',
    'distance about 25 miles from the Russian border: cannot-be-checked',
  ]);
});
