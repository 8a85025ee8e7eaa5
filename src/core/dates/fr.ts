import { commonClasses, table } from './classes.ts';
import { frenchPhrases, frenchRules } from './fr-rules.ts';
import { frenchTense } from './fr-tense.ts';
import type { Grammar, Lexicon } from './grammar.ts';
import { some } from './meaning.ts';
import { inOrder, wordSet } from './word-lists.ts';

const lexicon: Lexicon = {
  months: inOrder(
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  ),
  monthsShort: {
    janv: 1,
    fev: 2,
    fevr: 2,
    avr: 4,
    juil: 7,
    sept: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  },
  doubtfulMonths: new Set(['mars']),
  weekdays: inOrder('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  weekdaysShort: { lun: 1, mer: 3, jeu: 4, ven: 5, sam: 6, dim: 7 },
  capitalMonths: false,
  numbers: {
    ...inOrder(
      'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    ),
    une: 1,
    vingt: 20,
    vingts: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    octante: 80,
    nonante: 90,
    cent: 100,
    dizaine: 10,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quelques: some,
    plusieurs: some,
  },
  ordinals: {
    premier: 1,
    premiere: 1,
    deuxieme: 2,
    second: 2,
    seconde: 2,
    troisieme: 3,
    quatrieme: 4,
    cinquieme: 5,
    sixieme: 6,
    septieme: 7,
    huitieme: 8,
    neuvieme: 9,
    dixieme: 10,
    onzieme: 11,
    douzieme: 12,
    treizieme: 13,
    quatorzieme: 14,
    quinzieme: 15,
    seizieme: 16,
    'dix-septieme': 17,
    vingtieme: 20,
    centieme: 100,
  },
  counted: wordSet(`
    km m kg euros euro dollars francs hommes femmes personnes soldats habitants mots exemplaires
    metres kilometres hectares tonnes ogives morts blesses places voix fois pages ans kilos
    litres watts points chars logements emplois manifestants participants visiteurs salaries
    combattants policiers militaires
  `),
  afterYear: wordSet(`
    mais plus dans sous vers sans pas puis ses les des depuis alors apres tres jamais toujours
    moins hors lors nous vous ils elles tous toutes ces leurs nos vos mes certains certaines
    plusieurs trois suis fus jours
  `),
  afterDay: wordSet(`
    a au aux et ou puis dans en par pour les la le l' des un une il elle ils elles on nous je ce
    c' mais selon sur avait ont est sont fut apres avant
  `),
  dayFirst: true,
};

/** French dates. */
export const french: Grammar = {
  wordForm: {
    elides: true,
    suffixes: wordSet(`
    er re e eme nd nde
  `),
  },
  lexicon,
  tense: frenchTense,
  classes: {
    ...commonClasses(lexicon),
    unit: table({
      jour: 'day',
      jours: 'day',
      semaine: 'week',
      semaines: 'week',
      mois: 'month',
      an: 'year',
      ans: 'year',
      annee: 'year',
      annees: 'year',
    }),
    oneUnit: table({ jour: 'day', semaine: 'week', mois: 'month', an: 'year', annee: 'year' }),
    way: table({
      dernier: 'last',
      derniere: 'last',
      derniers: 'last',
      passe: 'last',
      passee: 'last',
      ecoule: 'last',
      ecoulee: 'last',
      prochain: 'next',
      prochaine: 'next',
    }),
    told: table({ suivant: 1, suivante: 1, precedent: -1, precedente: -1 }),
    season: table({ printemps: 21, ete: 22, automne: 23, hiver: 24 }),
    part: table({
      debut: 'part',
      fin: 'part',
      mi: 'part',
      milieu: 'part',
      courant: 'part',
      entame: 'part',
    }),
  },
  phrases: frenchPhrases,
  rules: frenchRules,
};
