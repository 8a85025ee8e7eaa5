import type { LanguageWords } from '../../words/word-lists.ts';

export const words: LanguageWords = {
  locative: 'a ad in nel nella nei nelle da dal dalla verso tra fra presso su sul sulla per',
  genitive: 'di del della dei delle dello',
  article: 'il lo la i gli le un uno una',
  contraction: 'al ai dal dai nel del sul',
  mergedArticle: 'del della al alla dal dalla nel nella',
  and: 'e ed o',
  by: 'da con per contro secondo',
  title:
    'signor signora dottor dottoressa presidente ministro ministra senatore senatrice deputato deputata sindaco sindaca governatore generale colonnello papa re regina principe principessa giudice ambasciatore ambasciatrice',
  says: 'detto dice ha affermato dichiarato annunciato spiegato',
  siteHead:
    'via viale piazza ponte stazione aeroporto stadio palazzo castello parco spiaggia chiesa duomo cattedrale albergo teatro museo',
  orgHead:
    'università scuola istituto ospedale ministero agenzia associazione federazione partito club commissione consiglio tribunale corte parlamento assemblea senato congresso banca azienda gruppo fondazione polizia esercito lega alleanza coppa',
  direction: 'nord sud est ovest centro',
  month:
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  day: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  pronoun: 'lui lei loro esso questo questa quello suo sua si',
  starter:
    'migliaia centinaia molti molte tutti due tre quattro cinque quando mentre dopo prima secondo ma anche oggi ieri piogge',
  copula: 'è sono era erano fu furono sarà saranno',
  regionNoun: 'provincia regione stato distretto cantone',
  cityNoun: 'città comune paese borgo porto',
  capitalNoun: 'capitale capoluogo',
  countryNoun: 'nazione repubblica regno',
  waterNoun: 'fiume lago mare oceano golfo baia stretto',
  landNoun: 'isola isole monte valle deserto penisola capo costa confine vulcano',
  municipal: 'sindaco sindaca abitanti pompieri polizia',
  within: 'in di a nel nella',
  inside: 'in nel nella',
  standsIn: 'a in presso verso',
  origin: 'da dal dalla di',
  courtesy: 'signor signora',
  placeThing:
    'strade ponte mercato stazione aeroporto ospedale porto abitanti pescatori nord sud est ovest',
  street: 'via viale piazza',
  toWord: 'a ad',
};
