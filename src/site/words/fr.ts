import type { Words } from './words.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('fr')} ${count < 2 ? one : many}`;

export const fr: Words = {
  quoted: (text) => `«\u202f${text}\u202f»`,
  articles: 'Articles',
  places: 'Lieux',
  placesNamed: 'Lieux nommés',
  source: 'Source',
  otherNames: 'Autres noms\u202f:',
  position: 'Position',
  positionFrom: (source, at) => `${at === null ? '' : `${at}\u202f; `}position d’après ${source}`,
  publisherUnknown: 'Éditeur inconnu',
  signed: (signature) => `signé «\u202f${signature}\u202f»`,
  translated: 'traduit',
  dateUnknown: 'Date inconnue',
  inferred: (reason) => `date déduite\u202f: ${reason}`,
  untitled: 'Sans titre',
  passagesOnly: 'De cet article, seuls les passages cités sont publiés.',
  open: 'Ouvrir dans Portée',
  passages: (passages, articles) =>
    `${counted(passages, 'passage', 'passages')} dans ${counted(articles, 'article', 'articles')}`,
  more: (count) => `${counted(count, 'autre passage', 'autres passages')} dans Portée`,
  kinds: {
    city: 'Ville',
    country: 'Pays',
    region: 'Région',
    water: 'Eaux',
    landmark: 'Site',
    bloc: 'Groupe d’États',
  },
  notFound: 'Il n’y a pas de page à cette adresse.',
  notFoundLink: 'Revenir au début',
  story: 'Récit',
  steps: (count) => counted(count, 'étape', 'étapes'),
  picture: (title) => `Carte\u202f: ${title}`,
  counts: (articles, places) =>
    `${counted(articles, 'article', 'articles')}, ${counted(places, 'lieu', 'lieux')}`,
};
