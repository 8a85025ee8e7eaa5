import type { GeoparseFormat, ParsedBlock } from '../core/export/geoparse/format.ts';
import { geoparseFormats, isGeoparseFormat } from '../core/export/geoparse/formats.ts';
import { parseInBlocks } from '../core/geoparse/blocks.ts';
import type { Geoparser } from '../core/geoparse/geoparse.ts';
import type { GeoparsedMention } from '../core/geoparse/mention.ts';
import { loadGeoparser } from '../node/load-geoparser.ts';
import type { ReadArticle } from '../node/read-articles.ts';
import { isLanguageTag, languageOf } from './article-language.ts';
import { defineCommand, exitCodes, type Streams } from './command.ts';
import { eachArticle } from './each-article.ts';

const help = `Usage: portee geoparse [options] [file ...]

Finds the places that articles name, and says where they are. Reads articles as NDJSON, one JSON
object a line, from the files or from standard input:

    {"id": "a1", "text": "Il est arrivé à Minsk.", "lang": "fr"}

"lang" (BCP 47) is found out when it is missing. A file whose name ends in .txt is one article.
Writes one line for each article, in the same order:

    {"id": "a1", "mentions": [{"start": 16, "end": 21, "text": "Minsk", "sense": "location",
     "confidence": 1, "place": {"id": "gn:625144", "name": "Minsk", "kind": "city", …}, …}]}

Offsets count UTF-16 code units. "sense" is location (the place itself) or actor (its government).
Adjectives and peoples ("biélorusse", sense demonym) are listed apart, under "demonyms", places inside
an organisation's name ("University of Manitoba") under "embedded", and names that cannot be placed
under "unresolved", with the place that the text says they lie in, if any, as "within".

Options:
  --format <name>   ndjson (default), webannotation, geojson or csv
  --lang <tag>      the language of articles that do not say
  --demonyms        list demonyms among the mentions, in every format
  --embedded        likewise places inside organisations' names, marked "embedded": true
  --help            this text

A line that is no article is told of on standard error, with its number, and passed over; so is a
file that cannot be read.
Exit codes: 0 all read, 1 some lines or files were passed over, 2 the call was not understood.`;

interface Run {
  readonly geoparser: Geoparser;
  readonly format: GeoparseFormat;
  readonly language: string | undefined;
  /** Among the mentions, instead of apart. */
  readonly withDemonyms: boolean;
  readonly withEmbedded: boolean;
  readonly streams: Streams;
}

/** `geoparse [file ...]`: a filter from articles to the places that they name. */
export const geoparse = defineCommand({
  usage:
    '[--format ndjson|webannotation|geojson|csv] [--lang <tag>] [--demonyms] [--embedded] [file ...]',
  summary: 'find the places that articles name and say where they are (NDJSON in, NDJSON out)',
  help,
  options: {
    format: { type: 'string', default: 'ndjson' },
    lang: { type: 'string' },
    demonyms: { type: 'boolean', default: false },
    embedded: { type: 'boolean', default: false },
  },
  async run({ values, positionals }, streams) {
    if (!isGeoparseFormat(values.format)) {
      streams.err(
        `geoparse: there is no format "${values.format}"; there are ${Object.keys(geoparseFormats).join(', ')}.`,
      );
      return exitCodes.usage;
    }
    if (values.lang !== undefined && !isLanguageTag(values.lang)) {
      streams.err(`geoparse: "${values.lang}" is no language tag such as "fr" or "en-GB".`);
      return exitCodes.usage;
    }
    const loaded = await loadGeoparser();
    if (!loaded.ok) {
      streams.err(`geoparse: ${loaded.fault}`);
      return exitCodes.failed;
    }
    const run: Run = {
      geoparser: loaded.value.geoparser,
      format: geoparseFormats[values.format],
      language: values.lang,
      withDemonyms: values.demonyms,
      withEmbedded: values.embedded,
      streams,
    };
    for (const line of run.format.head) streams.out(line);
    const faults = await parseAll(run, positionals);
    for (const line of run.format.tail) streams.out(line);
    return faults === 0 ? exitCodes.ok : exitCodes.failed;
  },
});

/** Returns how many lines and files had to be passed over. */
function parseAll(run: Run, files: readonly string[]): Promise<number> {
  let hasWritten = false;
  return eachArticle(files, run.streams, async (article) => {
    const pieces = run.format.pieces(article, blocksOf(run, article), !hasWritten);
    hasWritten = (await writePieces(pieces, run.streams)) || hasWritten;
  });
}

function* blocksOf(
  { geoparser, language, withDemonyms, withEmbedded }: Run,
  article: ReadArticle,
): Generator<ParsedBlock> {
  const isDemonym = ({ sense }: GeoparsedMention) => sense === 'demonym' && !withDemonyms;
  const isEmbedded = ({ embedded }: GeoparsedMention) => embedded && !withEmbedded;
  const asked = { text: article.text, language: languageOf(article, language) };
  for (const found of parseInBlocks(geoparser, asked)) {
    const mentions = found.filter((mention) => !isDemonym(mention) && !isEmbedded(mention));
    yield { mentions, demonyms: found.filter(isDemonym), embedded: found.filter(isEmbedded) };
  }
}

/** Writes a result piece by piece where the stream can, else by lines. Returns whether there was any. */
async function writePieces(pieces: Iterable<string>, streams: Streams): Promise<boolean> {
  let held = '';
  let hasAny = false;
  for (const piece of pieces) {
    hasAny = true;
    if (streams.piece === undefined) {
      held += piece;
      continue;
    }
    streams.piece(piece);
    await streams.drained?.();
  }
  for (const line of held.split('\n').slice(0, -1)) streams.out(line);
  return hasAny;
}
