import { type FoundDate, findDates } from '../dates/find-dates.ts';
import { type Span, utf16Offset } from '../text/offset.ts';
import { selectorsOf } from '../text/selector.ts';
import type { DateRecord } from './dates-schema.ts';
import type { Article } from './model.ts';
import { inBody, outside } from './propose.ts';

export interface ArticleToDate {
  readonly article: Pick<Article, 'id' | 'text' | 'language' | 'segments' | 'date'>;
  /** The article's file within the edition's folder: "articles/depeche.txt". */
  readonly file: string;
  /** The dates that are annotated already: nothing is proposed over them. */
  readonly known: readonly Span[];
  /** The ids that are taken: "#date-1". */
  readonly takenIds: ReadonlySet<string>;
}

/**
 * The dates that an article names and its file of dates lacks, in the order of the text, marked as not reviewed.
 * Boilerplate holds none; a date that nothing places is left to the editor.
 */
export function proposeDates({ article, file, known, takenIds }: ArticleToDate): DateRecord[] {
  const { text, language, segments, date } = article;
  const isBody = inBody(segments);
  const isNew = outside(known);
  const found = findDates({ text, language, date: date?.edtf ?? null }).filter(
    (mention) => mention.edtf !== null && isBody(mention) && isNew(mention),
  );
  const free = freeIds(takenIds);
  const ids = new Map(found.map(({ start }): [number, string] => [start, free.next().value]));
  return found.map((mention) => recordOf(mention, article, file, ids));
}

function* freeIds(taken: ReadonlySet<string>): Generator<string, never> {
  for (let n = 1; ; n++) if (!taken.has(`#date-${n}`)) yield `#date-${n}`;
}

function recordOf(
  found: FoundDate,
  { id, text }: ArticleToDate['article'],
  file: string,
  ids: ReadonlyMap<number, string>,
): DateRecord {
  const { start, end, edtf, basis, from } = found;
  const span = { start: utf16Offset(start), end: utf16Offset(end) };
  const { quote, position } = selectorsOf(text, span);
  // A date told before may stand in the file already, or in boilerplate: then the article's own is named.
  const told = from?.type === 'told' ? ids.get(from.start) : undefined;
  const link = from && { source: told ?? `../edition.json#${id}` };
  return {
    id: ids.get(start) ?? '#date',
    type: 'Annotation',
    motivation: 'describing',
    reviewed: false,
    body: [
      { type: 'TextualBody', purpose: 'describing', value: edtf ?? '' },
      { type: 'TextualBody', purpose: 'classifying', value: basis },
      ...(link
        ? [{ type: 'SpecificResource' as const, purpose: 'linking' as const, ...link }]
        : []),
    ],
    target: {
      source: `../${file}`,
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        { type: 'TextPositionSelector', ...position },
      ],
    },
  };
}
