import { existsSync } from 'node:fs';
import { isEdtfDate } from '../core/dates/edtf.ts';
import { quotedIn } from '../core/edition/claim-sources.ts';
import type { Edition } from '../core/edition/model.ts';
import { type ClaimFinder, loadClaimFinder } from '../node/claim-finder.ts';
import { loadFolder } from '../node/load-folder.ts';
import type { ReadArticle } from '../node/read-articles.ts';
import { isLanguageTag, languageOf } from './article-language.ts';
import { claimRows } from './claim-rows.ts';
import { defineCommand, exitCodes } from './command.ts';
import { eachArticle } from './each-article.ts';

const help = `Usage: portee claims [options] [file ...]

Finds what articles state that the geography can check (lengths, distances, neighbours, members, dates
and more), and what the geography says of it. Reads articles as NDJSON, as "portee geoparse" does:

    {"id": "a1", "text": "Une frontière de 1 084 km avec l'Ukraine.", "lang": "fr", "date": "2024-05-26"}

"date" (EDTF: 2024, 2024-05, 2024-05-26) decides who is a member of what, and the year of a weekday.
Writes one line for each article, in the same order:

    {"id": "a1", "claims": [{"start": 0, "end": 40, "text": "…", "kind": "length", "subjects": […],
     "value": 1084, "verdict": "consistent", "figure": 1079, "unit": "km", "result": "…",
     "method": "…", "source": "…", …}]}

Offsets count UTF-16 code units. "verdict" is consistent, differs or cannot-be-checked; "result" says by
what figure, or why not. What each kind recognises, and how wrong it can be: docs/findings.md.

Options:
  --edition <folder>  whose weapon systems and range claims are known; "data", where there is such a folder
  --lang <tag>        the language of articles that do not say
  --help              this text

A line that is no article is told of on standard error, with its number, and passed over; so is a
file that cannot be read.
Exit codes: 0 all read, 1 some lines or files were passed over, 2 the call was not understood.`;

/** As for the other commands that read an edition. */
const DEFAULT_EDITION = 'data';

interface Run {
  readonly find: ClaimFinder;
  readonly language: string | undefined;
}

/** `claims [file ...]`: a filter from articles to what they state, with what comes of checking it. */
export const claims = defineCommand({
  usage: '[--edition <folder>] [--lang <tag>] [file ...]',
  summary:
    'find what articles state that the geography can check, and check it (NDJSON in and out)',
  help,
  options: {
    edition: { type: 'string' },
    lang: { type: 'string' },
  },
  async run({ values, positionals }, streams) {
    if (values.lang !== undefined && !isLanguageTag(values.lang)) {
      streams.err(`claims: "${values.lang}" is no language tag such as "fr" or "en-GB".`);
      return exitCodes.usage;
    }
    const edition = await readEdition(values.edition);
    if (edition === null) {
      streams.err(
        `claims: the edition in ${values.edition} does not hold together: run "portee check".`,
      );
      return exitCodes.failed;
    }
    const { systems, articles } = edition;
    const finder = await loadClaimFinder(systems, quotedIn(articles));
    if (!finder.ok) {
      streams.err(`claims: ${finder.fault}`);
      return exitCodes.failed;
    }
    const run: Run = { find: finder.value, language: values.lang };
    const faults = await eachArticle(positionals, streams, (article) =>
      streams.out(lineOf(run, article)),
    );
    return faults === 0 ? exitCodes.ok : exitCodes.failed;
  },
});

/** Null where the folder that was asked for holds no sound edition. */
async function readEdition(
  folder: string | undefined,
): Promise<Pick<Edition, 'systems' | 'articles'> | null> {
  if (folder === undefined && !existsSync(`${DEFAULT_EDITION}/edition.json`)) {
    return { systems: [], articles: [] };
  }
  try {
    return await loadFolder(folder ?? DEFAULT_EDITION);
  } catch {
    return null;
  }
}

function lineOf(run: Run, article: ReadArticle): string {
  const { id, text, date } = article;
  const language = languageOf(article, run.language);
  const known = date !== undefined && isEdtfDate(date) ? date : null;
  const found = run.find({ id: String(id), text, language, date: known });
  return JSON.stringify({ id, claims: claimRows(found, language === 'fr' ? 'fr' : 'en') });
}
