import { expect, test } from 'vitest';
import { told } from '../support/told-claims.ts';

type Case = readonly ['fr' | 'en', string, 'consistent' | 'differs' | 'cannot-be-checked'];

/** Of July 2023: who had joined by then, who had left, how many they were. */
const members: readonly Case[] = [
  ['en', 'The Commonwealth of Nations has 56 members.', 'consistent'],
  ['en', 'Zimbabwe left the Commonwealth in 2003.', 'consistent'],
  ['en', 'Zimbabwe left the Commonwealth in 1995.', 'differs'],
  ['fr', 'L’Irlande est membre du Commonwealth.', 'differs'],
  ['en', 'Nepal belongs to SAARC.', 'consistent'],
  ['en', 'Myanmar belongs to SAARC.', 'differs'],
  ['fr', 'L’OCDE compte 38 membres.', 'consistent'],
  ['fr', 'Le Brésil est membre de l’OCDE.', 'differs'],
  ['en', 'APEC has 21 members.', 'consistent'],
  ['en', 'India is a member of APEC.', 'differs'],
  ['fr', 'L’Autriche est membre de l’AELE.', 'differs'],
  ['fr', 'La Hongrie fait partie du groupe de Visegrád.', 'consistent'],
  ['fr', 'La Russie a quitté le Conseil de l’Europe en 2022.', 'consistent'],
  ['en', 'The 46-member Council of Europe met.', 'consistent'],
  ['fr', 'Le Burundi est membre de la Communauté d’Afrique de l’Est.', 'consistent'],
  ['en', 'Somalia is a member of the East African Community.', 'differs'],
  ['en', 'SADC has 16 member states.', 'consistent'],
  ['fr', 'Le Niger est membre de la Cemac.', 'differs'],
  ['fr', 'Le Sénégal fait partie de l’Uemoa.', 'consistent'],
  ['en', 'Cuba is a member of Caricom.', 'differs'],
  ['fr', 'La Celac compte 33 membres.', 'consistent'],
  ['en', 'Chile belongs to the Andean Community.', 'differs'],
  ['fr', 'L’Égypte est membre de l’Union du Maghreb arabe.', 'differs'],
  ['en', 'Estonia is a member of the Nordic Council.', 'differs'],
  ['fr', 'Le Benelux compte trois membres.', 'consistent'],
  ['en', 'Uzbekistan joined the Organization of Turkic States in 2019.', 'consistent'],
  ['en', 'The Pacific Alliance (Chile, Colombia, Mexico and Ecuador) met.', 'differs'],
];

/** Who is suspended is counted by some and not by others. */
const suspended: readonly Case[] = [
  ['fr', 'Le Mercosur compte quatre membres.', 'consistent'],
  ['fr', 'Le Mercosur compte cinq membres.', 'consistent'],
  ['fr', 'Le Mercosur compte six membres.', 'differs'],
  ['fr', 'Le Venezuela est membre du Mercosur.', 'cannot-be-checked'],
  ['en', 'Venezuela joined Mercosur in 2012.', 'consistent'],
  ['en', 'Mercosur is made up of Argentina, Brazil, Paraguay and Uruguay.', 'consistent'],
];

test.each([...members, ...suspended])('%s: %s %s', async (language, text, verdict) => {
  expect(await told(language, text)).toEqual([
    expect.stringMatching(`^membership .*: ${verdict}$`),
  ]);
});
