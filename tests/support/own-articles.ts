import type { ArticleId, Place, PlaceId } from '../../src/core/edition/model.ts';
import { sureEnough } from '../../src/core/edition/proposal.ts';
import { segmentText } from '../../src/core/edition/segments.ts';
import type { OwnArticle } from '../../src/core/operations/own-article.ts';
import { span } from '../../src/core/text/offset.ts';

/** A place of the reader's own. */
export const ownPlace = (id: string): Place => ({
  id: `own:${id}` as PlaceId,
  kind: 'landmark',
  label: { fr: `Lieu ${id}`, en: `Place ${id}` },
  grammar: {},
  names: {},
  geometry: { type: 'point', point: [27.5, 53.9] },
  ids: {},
  countryCode: 'BY',
  partOf: null,
  source: 'by hand',
  note: null,
});

/** An article without mentions. */
export function ownArticle(id: string, text: string): OwnArticle {
  const segmentation = segmentText(text, []);
  if (!segmentation.ok) throw new Error('A text without parts lacks none.');
  return {
    article: {
      ...{ id: id as ArticleId, text, language: 'fr', translatedFrom: null, title: null },
      ...{ publisher: null, signature: null, sourceUrl: null, date: null, publication: 'full' },
      segments: segmentation.value,
    },
    ...{ mentions: [], dates: [], rejected: [], orphans: [], imported: null },
  };
}

const text = 'À Brest, on attend.\nMinsk se tait.\nBrest aussi.\n';
export const brest = ownPlace('brest');
export const minsk = ownPlace('minsk');

/** Brest, on the Bug or in Brittany: what a name may stand for. */
const brests = [
  { ...candidateOf(brest), confidence: 0.6 },
  {
    ...candidateOf(brest),
    placeId: 'gn:3030300' as PlaceId,
    label: { fr: 'Brest', en: 'Brest' },
    countryCode: 'FR',
    population: 144_899,
    point: [-4.4861, 48.3904] as const,
    confidence: 0.2,
  },
];

function candidateOf({ id, label, kind, countryCode }: Place) {
  const point = [27.5, 53.9] as const;
  return { placeId: id, label, kind, countryCode, container: null, population: 0, point };
}

/** An article with two doubtful mentions, the second the less certain, and a sure one between them. */
export function proposedArticle(id: string): OwnArticle {
  const own = ownArticle(id, text);
  const mention = (start: number, place: PlaceId, confidence: number) => ({
    ...({ kind: 'place', articleId: own.article.id, placeId: place, sense: 'location' } as const),
    ...span(start, start + 5),
    id: `${id}.m${start}` as OwnArticle['mentions'][number]['id'],
    reviewed: false,
    proposal: {
      confidence,
      sense: 'location' as const,
      candidates: place === brest.id ? brests : [],
      reasons: [],
    },
  });
  return {
    ...own,
    mentions: [
      mention(2, brest.id, sureEnough - 0.1),
      mention(20, minsk.id, sureEnough),
      mention(35, brest.id, sureEnough - 0.3),
    ],
  };
}
