import type { LanguageWords } from '../../words/word-lists.ts';

export const words: LanguageWords = {
  locative:
    'in im nach bei aus zwischen durch auf nahe bis um an am vor vom zum zur über unter gegenüber',
  genitive: 'von vom des',
  article: 'der die das den dem des ein eine einen einem einer',
  and: 'und oder sowie',
  by: 'mit für gegen laut durch ohne',
  title:
    'herr frau dr prof präsident präsidentin minister ministerin premierminister außenminister kanzler kanzlerin bürgermeister bürgermeisterin oberbürgermeister senator senatorin general oberst papst könig königin prinz prinzessin botschafter botschafterin richter richterin sprecher sprecherin trainer trainerin autor autorin',
  says: 'sagte sagt erklärte betonte teilte berichtete meldete',
  siteHead:
    'straße platz brücke bahnhof flughafen stadion schloss burg park strand kirche dom moschee hotel gefängnis theater museum',
  orgHead:
    'universität hochschule schule institut akademie klinik ministerium agentur verband partei verein ausschuss kommission rat gericht parlament bundestag senat bank firma gruppe gesellschaft stiftung armee liga koalition bündnis pokal',
  direction: 'norden süden osten westen nord süd ost west mitte zentrum',
  month: 'januar februar märz april mai juni juli august september oktober november dezember',
  day: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  pronoun: 'er sie es wir ihr ich man dies diese dieser dieses sein seine seinen',
  starter:
    'als wenn während nachdem bevor seit aber doch auch heute gestern morgen dort hier tausende hunderte viele einige alle zwei drei vier fünf regen schnee sturm feuer',
  copula: 'ist sind war waren hat haben hatte wird werden wurde wurden',
  moves: 'reiste flog kam besuchte geboren starb lebt wohnt liegt',
  regionNoun: 'provinz region bundesland kanton landkreis bezirk gouvernement',
  cityNoun: 'stadt gemeinde dorf ort hafen hafenstadt großstadt kleinstadt',
  capitalNoun: 'hauptstadt',
  districtNoun: 'stadtteil viertel vorort',
  countryNoun: 'land republik königreich',
  waterNoun: 'fluss see meer ozean golf bucht',
  landNoun: 'insel inseln berg gebirge tal wüste halbinsel kap küste grenze vulkan',
  municipal: 'bürgermeister bürgermeisterin einwohner bewohner feuerwehr polizei stadtrat',
  within: 'in im von',
  inside: 'in im',
  standsIn: 'in nach bei aus nahe durch',
  origin: 'aus von',
  courtesy: 'herr frau dr',
  noPlace: 'norden süden osten westen regen',
  placeThing:
    'straßen brücke markt bahnhof flughafen hafen einwohner bewohner fischer bauern norden süden osten westen rand',
  street: 'straße platz allee',
};
