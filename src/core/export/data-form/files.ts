import { workFile } from '../../edition/load-work.ts';
import type { Article } from '../../edition/model.ts';
import { CodePointCounter } from '../../text/code-point-counter.ts';
import type { Exported } from '../exported.ts';
import { DataForm } from './data-form.ts';
import { withFileIds } from './file-ids.ts';
import { fileName } from './file-name.ts';
import { asJson, objectPieces } from './json-pieces.ts';
import { annotationRecord, dateRecord, type Placed } from './records.ts';
import { workRecord } from './work-records.ts';

/** A file of an edition in the form of `data/`, in pieces. They are to be taken before the next file is. */
export interface DataFile {
  readonly path: string;
  readonly pieces: AsyncIterable<string> | Iterable<string>;
}

/**
 * An edition in the form that people edit by hand (`data/README.md`), as `loadEdition` reads it; with what only
 * an edition of one's own knows under `work/`; and `export.json`, which says what the export is and what it lacks. The texts are read twice: for what is known of them, then for
 * themselves.
 */
export async function* dataFiles(asked: Exported): AsyncGenerator<DataFile> {
  const { exported, ids } = withFileIds(asked);
  const writer = new DataForm(exported);
  yield { path: 'edition.json', pieces: writer.edition() };
  yield { path: 'places.json', pieces: writer.places() };
  yield { path: 'systems.json', pieces: writer.systems() };
  if (exported.reviewedClaims.length > 0) {
    yield { path: 'claims.json', pieces: writer.claims() };
  }
  const events = writer.events();
  if (events !== null) yield { path: 'events.json', pieces: events };
  const story = writer.story();
  if (story !== null) yield { path: 'story.json', pieces: story };
  let at = 0;
  for await (const item of exported.articles()) {
    const name = fileName(item.article.id, at);
    const published = writer.published(item);
    const { article, mentions, dates } = published;
    yield { path: `articles/${name}.txt`, pieces: [article.text] };
    const items = mentions.map((mention) => (place: Placed) => annotationRecord(mention, place));
    yield annotationFile('annotations', name, article, items);
    if (dates.length > 0) {
      const told = dates.map((date) => (place: Placed) => dateRecord(date, place));
      yield annotationFile('dates', name, article, told);
    }
    const work = workRecord(published);
    if (work !== null) yield { path: workFile.article(name), pieces: [`${asJson(work)}\n`] };
    at += 1;
  }
  const log = writer.log();
  if (log !== null) {
    const named = [...ids].map(([own, file]) => [file, own] as const);
    const places = Object.fromEntries([...(exported.placeIds ?? []), ...named]);
    yield { path: workFile.log, pieces: log };
    yield { path: workFile.placeIds, pieces: [`${asJson({ places })}\n`] };
  }
  yield { path: 'export.json', pieces: writer.about() };
}

/** A page of annotations, one after the other. */
function annotationFile(
  folder: 'annotations' | 'dates',
  name: string,
  article: Article,
  records: readonly ((place: Placed) => object)[],
): DataFile {
  const path = `${folder}/${name}.json`;
  const head = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { reviewed: 'urn:portee:reviewed' }],
    id: path,
    type: 'AnnotationPage',
  };
  function* items(): Generator<object> {
    const place = {
      article,
      file: `articles/${name}.txt`,
      counter: new CodePointCounter(article.text),
    };
    for (const record of records) yield record(place);
  }
  return { path, pieces: objectPieces(head, 'items', items()) };
}
