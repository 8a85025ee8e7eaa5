import type { LanguageWords } from '../../words/word-lists.ts';

export const words: LanguageWords = {
  locative: 'en a desde hacia hasta cerca entre tras ante sobre por',
  genitive: 'de del',
  article: 'el la los las un una',
  contraction: 'al',
  and: 'y e o u',
  by: 'por con para contra según',
  title:
    'señor señora don doña doctor doctora presidente presidenta ministro ministra senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora general coronel capitán papa rey reina príncipe princesa juez jueza fiscal embajador embajadora portavoz director directora entrenador entrenadora escritor escritora periodista',
  says: 'dijo dice afirmó declaró anunció explicó añadió aseguró señaló',
  siteHead:
    'calle avenida plaza puente estación aeropuerto estadio palacio castillo parque playa iglesia catedral mezquita hotel cárcel teatro museo',
  orgHead:
    'universidad colegio instituto academia hospital clínica ministerio agencia asociación federación partido club comité comisión consejo tribunal corte parlamento asamblea senado congreso banco empresa grupo compañía fundación organización policía guardia ejército liga equipo coalición alianza copa',
  direction: 'norte sur este oeste centro noreste noroeste sureste suroeste',
  month: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  day: 'lunes martes miércoles jueves viernes sábado domingo',
  pronoun: 'él ella ellos ellas ello esto eso esta este estos estas su sus se lo',
  starter:
    'miles cientos decenas varios varias muchos muchas algunos algunas todos todas dos tres cuatro cinco cuando mientras tras después antes desde según pero aunque así también además hoy ayer más',
  copula: 'es son era eran fue fueron está están estaba ha han había será serán',
  moves: 'viajó llegó visitó nació murió vive vivió situado situada ubicado ubicada',
  regionNoun: 'provincia provincias región estado departamento cantón distrito comarca',
  cityNoun: 'ciudad municipio pueblo localidad puerto villa aldea',
  capitalNoun: 'capital',
  districtNoun: 'barrio',
  countryNoun: 'país nación república reino',
  waterNoun: 'río lago mar océano golfo bahía estrecho',
  landNoun: 'isla islas monte montaña valle desierto península cabo costa frontera volcán',
  municipal: 'alcalde alcaldesa ayuntamiento vecinos habitantes bomberos policía',
  within: 'en de del',
  inside: 'en',
  standsIn: 'en cerca hacia desde hasta',
  origin: 'de del desde',
  mergedArticle: 'del al',
  courtesy: 'sr sra señor señora don doña',
  placeThing:
    'calles carretera puente mercado estación aeropuerto hospital puerto norte sur este oeste afueras pescadores vecinos bomberos habitantes',
  street: 'calle avenida plaza',
};
