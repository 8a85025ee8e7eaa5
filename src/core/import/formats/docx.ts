import { zipSync } from 'fflate';
import { Changes } from '../clean.ts';
import { decodeBytes } from '../decode.ts';
import type { Format } from '../format.ts';
import {
  type ArticleMetadata,
  type Metadatum,
  noMetadata,
  stated,
  unknown,
} from '../imported-article.ts';
import { type Block, blocksOf } from '../markup/blocks.ts';
import { elementsOf, textIn } from '../markup/tree.ts';
import { readXml } from '../markup/xml.ts';
import { metadataFrom } from '../stated-fields.ts';
import { unzipAll } from '../unzip.ts';
import { eventOf, refusal } from '../yields.ts';

/** A document of Word or of any office that writes its form. */
export const docx: Format = {
  name: 'DOCX',
  reads: 'bytes',
  async *import({ source: { path }, bytes, readers, options: { limits, mends } }) {
    const unpacked = await unzipAll(
      bytes,
      { unpackedBytes: limits.documentBytes, entries: limits.zipEntries },
      (name) => /\.(?:xml|rels)$/i.test(name),
    );
    if (!unpacked.ok) {
      yield refusal(path, unpacked.fault);
      return;
    }
    const content = await readers.docx(repacked(unpacked.value));
    if (!content.ok) {
      yield refusal(path, content.fault);
      return;
    }
    const page = await readers.html(content.value);
    if (!page.ok) {
      yield refusal(path, page.fault);
      return;
    }
    yield eventOf({
      origin: { path, format: 'DOCX', part: null },
      lines: blocksOf(page.value.root).map(withoutWayBack),
      metadata: propertiesOf(unpacked.value.get('docProps/core.xml')),
      decoding: null,
      changes: new Changes(),
      mends,
    });
  },
};

/** A note ends with an arrow that leads back to its mark. */
const withoutWayBack = (line: Block): Block => ({ ...line, text: line.text.replace(/ ↑$/, '') });

/**
 * The parts that were counted, and no others, as a zip that is not compressed. A zip can tell a reader that
 * goes by its directory something else than one that reads it through: this one cannot.
 */
function repacked(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files = Object.fromEntries([...entries].filter(([name]) => name !== '__proto__'));
  return zipSync(files, { level: 0 });
}

/** What `docProps/core.xml` says. The date is when the document was made, which is no publication's. */
function propertiesOf(bytes: Uint8Array | undefined): ArticleMetadata {
  const text = bytes === undefined ? null : decodeBytes(bytes, 'utf-8');
  const xml = text?.ok ? readXml(text.value) : null;
  if (!xml?.ok) return noMetadata;
  const said = new Map<string, string>();
  for (const element of elementsOf(xml.value)) said.set(element.name, textIn(element).trim());
  const say = (name: string): Metadatum<string> => {
    const value = said.get(name) ?? '';
    return value === '' ? unknown : stated(value, 'document properties', name);
  };
  return metadataFrom({
    ...noMetadata,
    title: say('dc:title'),
    author: personOf(say('dc:creator')),
    publisher: say('dc:publisher'),
    language: say('dc:language'),
  });
}

/** Where nobody gave a name, programs write what they call anybody. */
const personOf = (author: Metadatum<string>): Metadatum<string> =>
  author.basis !== 'unknown' &&
  /^(?:(?:microsoft office |windows )?user|utilisateur(?: windows| microsoft office)?|admin(?:istrat(?:or|eur))?|auteur|author)$/i.test(
    author.value,
  )
    ? unknown
    : author;
