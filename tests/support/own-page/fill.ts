import { mentionId } from '../../../src/core/edition/mention-id.ts';
import type { Mention, Place } from '../../../src/core/edition/model.ts';
import type { OwnArticle } from '../../../src/core/operations/own-article.ts';
import { span } from '../../../src/core/text/offset.ts';
import { ownArticle, ownPlace } from '../own-articles.ts';

/** As many places as articles of one subject name in all; the first are named far more often. */
const placesInAll = 3000;
const mentionsEach = 30;

const filler =
  'le président a annoncé samedi que les entretiens reprendraient dans la semaine, sans préciser où ni avec qui';

/** All over a continent, the first well apart. */
const pointOf = (rank: number): readonly [number, number] => [
  -10 + ((rank * 23.7) % 55),
  36 + ((rank * 13.1) % 30),
];

/** An article of about 4 kB with thirty mentions, and the places that they name. */
export function generatedArticle(n: number): { article: OwnArticle; places: readonly Place[] } {
  const id = `article-${n}`;
  const places = new Map<string, Place>();
  const named: { start: number; end: number; place: Place }[] = [];
  let text = '';
  for (let k = 0; k < mentionsEach; k++) {
    const rank = Math.floor(placesInAll ** (((n * 31 + k * 17) % 997) / 997));
    const place = {
      ...ownPlace(String(rank)),
      geometry: { type: 'point', point: pointOf(rank) },
    } as const;
    const name = `Lieu${rank}`;
    const start = text.length + 2;
    places.set(place.id, place);
    named.push({ start, end: start + name.length, place });
    text += `À ${name}, ${filler}${n % 50}.${k % 3 === 2 ? '\n' : ' '}`;
  }
  const own = ownArticle(id, text);
  const mentions = named.map(({ start, end, place }, k): Mention => {
    const candidates = [0.7, 0.2, 0.1].map((confidence) => ({
      ...{ placeId: place.id, confidence, label: place.label, kind: place.kind },
      ...{
        countryCode: 'BY',
        container: place.label,
        population: 1000,
        point: pointOf(Number(place.id.slice('own:'.length))),
      },
    }));
    return {
      ...{ kind: 'place', articleId: own.article.id, placeId: place.id, sense: 'location' },
      id: mentionId(own.article.id, `m${start}`),
      ...span(start, end),
      reviewed: false,
      proposal: {
        ...{ confidence: k % 10 === 0 ? 0.7 : 0.95, sense: 'location', candidates },
        reasons: [{ code: 'same-name' }],
      },
    };
  });
  return { article: { ...own, mentions }, places: [...places.values()] };
}
