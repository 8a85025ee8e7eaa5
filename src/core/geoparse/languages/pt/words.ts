import type { LanguageWords } from '../../words/word-lists.ts';

export const words: LanguageWords = {
  locative: 'em no na nos nas a ao à aos às desde até para entre perto sobre por',
  genitive: 'de do da dos das',
  article: 'o a os as um uma',
  contraction: 'ao aos do dos',
  mergedArticle: 'do da ao à no na',
  and: 'e ou',
  by: 'por com contra segundo',
  title:
    'senhor senhora doutor doutora presidente ministro ministra senador senadora deputado deputada prefeito prefeita governador governadora general coronel papa rei rainha príncipe princesa juiz juíza embaixador embaixadora',
  says: 'disse diz afirmou declarou anunciou explicou',
  siteHead:
    'rua avenida praça ponte estação aeroporto estádio palácio castelo parque praia igreja catedral hotel teatro museu',
  orgHead:
    'universidade escola instituto hospital ministério agência associação federação partido clube comissão conselho tribunal parlamento assembleia senado congresso banco empresa grupo fundação polícia exército liga aliança',
  direction: 'norte sul leste oeste centro nordeste sudeste',
  month: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  day: 'segunda terça quarta quinta sexta sábado domingo',
  pronoun: 'ele ela eles elas isto isso este esta seu sua se',
  starter:
    'milhares centenas vários várias muitos muitas todos duas dois três quatro cinco quando enquanto após depois antes segundo mas embora também hoje ontem chuvas',
  copula: 'é são era eram foi foram está estão será serão',
  regionNoun: 'província região estado distrito',
  cityNoun: 'cidade município vila aldeia porto',
  capitalNoun: 'capital',
  countryNoun: 'país nação república reino',
  waterNoun: 'rio lago mar oceano golfo baía',
  landNoun: 'ilha ilhas monte serra vale deserto península cabo costa fronteira vulcão',
  municipal: 'prefeito prefeita moradores bombeiros polícia',
  within: 'em de do da no na',
  inside: 'em no na',
  standsIn: 'em perto até desde',
  origin: 'de do da desde',
  courtesy: 'senhor senhora',
  placeThing:
    'ruas ponte mercado estação aeroporto hospital porto moradores pescadores norte sul leste oeste',
  street: 'rua avenida praça',
  toWord: 'a ao à',
};
