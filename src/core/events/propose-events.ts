import { isDay } from '../dates/is-day.ts';
import type {
  Article,
  ArticleId,
  DateMention,
  Mention,
  Place,
  PlaceMention,
} from '../edition/model.ts';
import type { EventAnswer, EventId, EventPassage, ToldEvent } from '../edition/told-event.ts';
import { fold } from '../gazetteer/fold.ts';
import { groupBy } from '../group-by.ts';
import { liesIn, overlaps, type Span, span } from '../text/offset.ts';
import { sentencesIn } from '../text/sentences.ts';
import type { CopiedPassage } from './copied-passages.ts';

/** An article with what it names. */
export interface TellingArticle {
  readonly article: Article;
  /** Ordered by position, as the dates. */
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly places: readonly Pick<Place, 'id' | 'kind' | 'label'>[];
}

/** A sentence that says where, on which day and who. */
interface Telling extends EventPassage {
  readonly place: PlaceMention;
  readonly date: DateMention;
  /** Folded names, or ids of the places in whose name somebody acts, with where they stand. */
  readonly actors: ReadonlyMap<string, Span>;
}

/**
 * Whether a mention's place is likely enough to propose something by: place, day and somebody in common tell more than
 * one name does, and an event that is proposed waits for a decision itself.
 */
const isLikely = ({ reviewed, proposal }: PlaceMention): boolean =>
  reviewed || proposal === undefined || proposal.confidence >= LIKELY;
const LIKELY = 0.7;

/** A name amid a sentence: a capital after a word or a comma. At its head every word has one. */
const nameAmid = /(?<=[\p{L}\p{N},] (?:[dl]['’])?)\p{Lu}[\p{L}’'-]{2,}/gu;

/**
 * What several articles seem to tell alike: sentences that name one settlement or landmark, one day, and somebody, and of
 * which two articles have the same somebody. One that only repeats another word for word does not count as a second.
 *
 * @param copies of the same articles
 * @returns by place and day in order of first telling; the ids follow from both, so that a decision on one holds
 */
export function proposeEvents(
  articles: readonly TellingArticle[],
  copies: readonly CopiedPassage[],
): ToldEvent[] {
  const copied = groupBy(copies, ({ articleId }) => articleId);
  const labels = new Map(
    articles.flatMap(({ places }) => places.map(({ id, label }) => [id, label])),
  );
  const groups = groupBy(articles.flatMap(tellingsOf), eventIdOf);
  return [...groups].flatMap(([id, group]): ToldEvent[] => {
    const told = sharingActors(group, copied);
    const [first] = told;
    if (first === undefined) return [];
    return [
      {
        ...{ id, date: first.date.edtf, placeId: first.place.placeId, note: null },
        name: labels.get(first.place.placeId) ?? {},
        questions: [
          question('where', told.map(answerAtPlace)),
          question(
            'who',
            told.flatMap((telling) => actorsShared(telling, told)),
          ),
          question('when', told.map(answerAtDate)),
        ],
        passages: told.map(({ articleId, start, end }) => ({ articleId, start, end })),
      },
    ];
  });
}

/** By place and day: the same for whoever finds it again, and fit for a link. */
const eventIdOf = ({ place, date }: Telling): EventId =>
  `${place.placeId}-${date.edtf}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-') as EventId;

function tellingsOf({ article, mentions, dates, places }: TellingArticle): Telling[] {
  const settlements = new Set(
    places.filter(({ kind }) => kind === 'city' || kind === 'landmark').map(({ id }) => id),
  );
  const likely = mentions.flatMap((one) => (one.kind === 'place' && isLikely(one) ? [one] : []));
  const days = dates.filter(({ edtf, basis }) => basis !== 'vague' && isDay(edtf));
  if (days.length === 0) return [];
  const { id: articleId, text, segments, language } = article;
  return segments
    .filter(({ kind }) => kind !== 'boilerplate')
    .flatMap((segment) => {
      const sentences = sentencesIn(text, segment, language);
      return sentences.flatMap((sentence, at): Telling[] => {
        const place = placeIn(sentence);
        const before = sentences[at - 1];
        const date = dateOf(sentence, before);
        if (place === undefined || date === undefined) return [];
        // "Il l’a reçu à Minsk le 25 juin. Minsk se réjouit": told already, by the sentence that has the day.
        if (date.within === before && placeIn(before)?.placeId === place.placeId) return [];
        const { end } = sentence;
        const passage = span(Math.min(sentence.start, date.within.start), end);
        const marked = [...mentions, ...dates].filter((one) => liesIn(one, passage));
        const actors = new Map([
          ...likely
            .filter((one) => one.sense === 'actor' && liesIn(one, passage))
            .map((one) => [one.placeId, one] as const),
          ...namesIn(text, passage, marked),
        ]);
        return [{ articleId, ...passage, place, date: date.date, actors }];
      });
    });

  function placeIn(sentence: Span): PlaceMention | undefined {
    return likely.find(
      (one) => one.sense === 'location' && settlements.has(one.placeId) && liesIn(one, sentence),
    );
  }

  /** The day that a sentence names, else the one before it: "… samedi. Il l’a reçu à Minsk." */
  function dateOf(...sentences: readonly (Span | undefined)[]) {
    for (const within of sentences) {
      const date = within && days.find((one) => liesIn(one, within));
      if (within && date) return { date, within };
    }
    return undefined;
  }
}

/** What is written as a name and is neither a place nor a date: people and organisations. */
function namesIn(text: string, { start, end }: Span, marked: readonly Span[]): [string, Span][] {
  return [...text.slice(start, end).matchAll(nameAmid)].flatMap(({ 0: name, index }) => {
    const found = span(start + index, start + index + name.length);
    return marked.some((one) => overlaps(one, found))
      ? []
      : [[fold(name), found] as [string, Span]];
  });
}

/** The tellings that have somebody in common with another article's; none where all but one article copy. */
function sharingActors(
  group: readonly Telling[],
  copied: ReadonlyMap<ArticleId, readonly Span[]>,
): readonly Telling[] {
  const told = group.filter((telling) => [...telling.actors.keys()].some(isShared(telling, group)));
  const first = new Set(
    told.flatMap((telling) => {
      const isCopy = copied.get(telling.articleId)?.some((copy) => overlaps(copy, telling));
      return isCopy ? [] : [telling.articleId];
    }),
  );
  return first.size > 1 ? told : [];
}

const isShared =
  ({ articleId }: Telling, group: readonly Telling[]) =>
  (actor: string): boolean =>
    group.some((other) => other.articleId !== articleId && other.actors.has(actor));

function actorsShared(telling: Telling, group: readonly Telling[]): EventAnswer[] {
  const isNamed = isShared(telling, group);
  return [...telling.actors].flatMap(([actor, { start, end }]) =>
    isNamed(actor) ? [answer(telling, span(start, end))] : [],
  );
}

const answerAtPlace = (telling: Telling): EventAnswer => ({
  ...answer(telling, telling.place),
  placeIds: [telling.place.placeId],
});

const answerAtDate = (telling: Telling): EventAnswer => ({
  ...answer(telling, telling.date),
  dates: [{ edtf: telling.date.edtf, basis: telling.date.basis }],
});

const answer = ({ articleId }: Telling, { start, end }: Span): EventAnswer => ({
  ...{ articleId, start, end, stressed: [], placeIds: [], dates: [] },
});

const question = (id: string, answers: readonly EventAnswer[]): ToldEvent['questions'][number] => ({
  ...{ id, answers, label: null, agreed: null },
});
