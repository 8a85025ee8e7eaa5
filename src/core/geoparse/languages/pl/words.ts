import type { LanguageWords } from '../../words/word-lists.ts';

export const words: LanguageWords = {
  locative: 'w we na do z ze od koło pod przy między przez',
  genitive: 'z ze od',
  and: 'i oraz lub a',
  by: 'przez dla przeciw według',
  title:
    'pan pani dr prof prezydent premier minister minister burmistrz wojewoda generał papież król królowa książę sędzia ambasador',
  says: 'powiedział powiedziała oświadczył zapowiedział',
  siteHead:
    'ulica plac most dworzec lotnisko stadion pałac zamek park plaża kościół katedra hotel teatr muzeum',
  orgHead:
    'uniwersytet szkoła instytut szpital ministerstwo agencja partia klub komisja rada sąd parlament sejm senat bank firma grupa fundacja policja armia liga',
  direction: 'północ południe wschód zachód centrum',
  month:
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  day: 'poniedziałek wtorek środa czwartek piątek sobota niedziela',
  pronoun: 'on ona ono oni one to ten ta jego jej ich',
  starter:
    'tysiące setki wiele kilka dwa dwie trzy cztery pięć gdy kiedy po przed według ale także dziś wczoraj pociąg rząd',
  copula: 'jest są był była było były będzie będą',
  regionNoun: 'województwo powiat region prowincja obwód',
  cityNoun: 'miasto gmina wieś port',
  capitalNoun: 'stolica stolicy',
  countryNoun: 'kraj republika królestwo',
  waterNoun: 'rzeka jezioro morze ocean zatoka',
  landNoun: 'wyspa wyspy góra dolina pustynia półwysep wybrzeże granica',
  within: 'w we',
  inside: 'w we',
  standsIn: 'w we do koło pod',
  origin: 'z ze od',
  toWord: 'do',
  street: 'ulica plac',
};
