import type { LanguageWords } from './word-lists.ts';

export const english: LanguageWords = {
  locative:
    'via in at near from outside inside around across throughout within to into toward towards between over',
  genitive: 'of',
  article: 'the an',
  and: 'and or',
  by: 'by with for against on about',
  title:
    'dr mr mrs ms miss sir lord lady prince princess king queen pope president minister senator general colonel captain lieutenant sergeant commandant mayor governor chancellor chef premier prime secretary professor prof cardinal bishop archbishop judge attorney ambassador director spokesman spokeswoman spokesperson leader coach player actor actress singer author journalist lawyer candidate representative rep congressman congresswoman chairman officer commissioner sheikh ayatollah imam rabbi wife husband son daughter brother sister',
  says: 'said says told added stated explained announced declared wrote commented noted warned',
  geoHead: 'capital central centre',
  siteHead:
    'place avenue boulevard square street road bridge station airport stadium palace castle park tower tunnel beach camp base route camping farm mosque church cathedral synagogue temple hotel prison circuit theatre museum monument memorial zoo',
  orgHead:
    'university college school institute academy hospital clinic ministry department dept agency association federation confederation union unions party club racing sporting united rangers rovers wanderers committee commission council court tribunal parliament assembly senate congress chamber bank company companies inc corp corporation ltd llc plc group airlines airways air radio television tv journal news times post tribune herald gazette guardian telegraph express magazine review press broadcasting network foundation fund organization organisation authority bureau office service services center centre centers laboratory laboratories labs army navy force forces police brigade front movement league team coalition alliance orchestra festival championship cup tournament open grand prix marathon tour games olympics treaty accord accords convention protocol law act prix award awards museum society trust board administration development health agriculture affairs defense defence research program programme project system systems',
  direction:
    'north south east west northern southern eastern western central centre northeast northwest southeast southwest',
  month:
    'january february march april may june july august september october november december jan feb aug sept oct nov dec',
  day: 'monday tuesday wednesday thursday friday saturday sunday',
  pronoun: 'he she it they we you i this that these those his her its their our your my there here',
  starter:
    'but or if when while after before during since although though however because as so then also according meanwhile many some most all both each several no not yet still now today yesterday tomorrow why how what who where which six face',
  copula: 'is are was were a has have had will would could can may might',
  moves:
    'visit visited visiting born died based located lives live lived arrived left residents resident flew traveled travelled moved',
  newsAgency: 'reuters ap interfax xinhua bbc cnn',
  regionNoun:
    'province region state department county prefecture governorate canton district territory enclave exclave parish',
  cityNoun: 'city town village municipality capital port',
  districtNoun: 'suburb borough',
  countryNoun: 'country nation republic kingdom',
  waterNoun: 'river lake sea ocean gulf bay strait',
  landNoun:
    'island islands isles mount mountain mountains valley desert plain plateau peninsula cape cap coast forest delta border',
  spotNoun: 'station camp area island',
  generic:
    'valley island islands bay falls mountain mountains peninsula plateau canyon coast basin desert highlands gap strait reef forest hills',
  townWord:
    'county city falls springs beach hills valley lake river island islands bay park heights rock creek grove ridge harbor harbour point port fort mount saint san santa new north south east west upper lower great little grand el la las los bad metro upon',
  localNoun:
    'man woman men women resident residents native couple teenager teen boy girl family mother father officials official police authorities government lawmakers legislature voters mayor councilman councilwoman firefighters schools school hospital hotel restaurant restaurants neighborhood neighbourhood suburb area state officers spokesman spokeswoman spokesperson economy coast border side lawyer attorney teacher nurse doctor driver farmer farmers businessman businesswoman pastor student students republican republicans democrat democrats settler taxpayers voters aldermen firm company plant factory museum airport courthouse courtroom',
  municipal:
    'police mayor council residents resident man woman couple teen teenager students student school schools elementary middle high hospital library firefighters councilman councilwoman alderman aldermen chamber fire',
  stateOffice: 'governor gov legislature lawmakers senator senators congressman congresswoman',
  stateHead: 'president chancellor king queen emir ambassador embassy',
  within: 'in of',
  inside: 'in',
  origin: 'from',
  onWater:
    'crossed crossing cross bridge bridges bank banks ferry boat boats dam sailed rowed upstream downstream mouth tributary barge swam',
  takesOver:
    'university college post times daily news herald tribune press broadcasting airlines airways air fc united city rovers institute school bank',
  street: 'street st road rd avenue ave drive dr lane boulevard blvd highway court parkway',
  counties: 'counties parishes',
  publicBody:
    'patrol sheriff supreme house legislature turnpike utilities works zoo airport jail station library center chamber district community arts historical medical public transit task fire rescue theater theatre museum singers symphony gardens commissioners prosecutor coroner',
  based: 'based area bound born trained',
  kin: 'son daughter wife husband brother sister father mother',
  noPlace: 'west east south north hamas',
  connector: 'of the and as upon on',
};
