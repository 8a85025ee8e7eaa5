import type { Words } from './words.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

export const en: Words = {
  quoted: (text) => `“${text}”`,
  articles: 'Articles',
  places: 'Places',
  placesNamed: 'Places named',
  source: 'Source',
  otherNames: 'Other names:',
  position: 'Position',
  positionFrom: (source, at) => `${at === null ? '' : `${at}; `}position from ${source}`,
  publisherUnknown: 'Publisher unknown',
  signed: (signature) => `signed “${signature}”`,
  translated: 'translated',
  dateUnknown: 'Date unknown',
  inferred: (reason) => `date inferred: ${reason}`,
  untitled: 'Untitled',
  passagesOnly: 'Of this article only the quoted passages are published.',
  open: 'Open in Portée',
  passages: (passages, articles) =>
    `${counted(passages, 'passage', 'passages')} in ${counted(articles, 'article', 'articles')}`,
  more: (count) => `${counted(count, 'more passage', 'more passages')} in Portée`,
  kinds: {
    city: 'City',
    country: 'Country',
    region: 'Region',
    water: 'Water',
    landmark: 'Site',
    bloc: 'Group of states',
  },
  notFound: 'There is no page at this address.',
  notFoundLink: 'Back to the start',
  story: 'Story',
  steps: (count) => counted(count, 'step', 'steps'),
  picture: (title) => `Map: ${title}`,
  counts: (articles, places) =>
    `${counted(articles, 'article', 'articles')}, ${counted(places, 'place', 'places')}`,
};
