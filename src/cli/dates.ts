import { type Contradiction, contradictionsIn } from '../core/dates/contradictions.ts';
import { isEdtfLevel1 } from '../core/dates/edtf-level1.ts';
import { type FoundDate, findDates } from '../core/dates/find-dates.ts';
import { proposeDate } from '../core/dates/propose-date.ts';
import type { ReadArticle } from '../node/read-articles.ts';
import { isLanguageTag, languageOf } from './article-language.ts';
import { defineCommand, exitCodes, type Streams } from './command.ts';
import { eachArticle } from './each-article.ts';

const help = `Usage: portee dates [options] [file ...]

Finds the dates that articles name, in French and English, and says which days they are. Reads
articles as NDJSON, one JSON object a line, from the files or from standard input:

    {"id": "a1", "date": "2022-06-26", "text": "Il est arrivé samedi.", "lang": "fr"}

"date" is the day, month or year that the article was published (EDTF): relative dates count from
it. "lang" (BCP 47) is found out when it is missing. A file whose name ends in .txt is one article.
Writes one line for each article, in the same order:

    {"id": "a1", "dates": [{"start": 14, "end": 20, "text": "samedi", "edtf": "2022-06-25",
     "basis": "inferred", "from": {"article": "2022-06-26"}}]}

Offsets count UTF-16 code units. "edtf" is EDTF level 1 (ISO 8601-2): "2022-06", "199X", "2022-21"
(a spring), "2022-02-24/.." (since then), "2022-06-24~" (about then).
"basis" is stated (the text says it whole), inferred ("from" says from what: the article's date, or
a date told before, with its place in the text) or vague (it has no sharp ends).
Where nothing tells what a relative date counts from, "edtf" is null and "relative" says what it
does: {"to": "article", "unit": "week", "count": -1} is the week before the article's,
{"to": "year", "month": 2, "day": 24} the 24 February of a year that is not known. Where there is no
such day (31 February), "edtf" is null and "fault" says so.
"contradictions" lists what cannot hold together: a weekday that is not that day's ("weekday", with
the one that it "is"), "no such day", "reversed" (an interval), "after the article" (told as past),
"apart" (from the date beside it, "hier, 24 juin"; "from" is that one).

Options:
  --lang <tag>   the language of articles that do not say
  --date <edtf>  the date of articles that do not say
  --propose      where an article's date is not known, propose one from its text, as "proposed", and
                 count from it; "by" says whether a line of the page, the address of its source, a
                 day called this, or the latest day told as past gives it
  --help         this text

A line that is no article is told of on standard error, with its number, and passed over; so is a
file that cannot be read, and a "date" that is none.
Exit codes: 0 all read, 1 some lines, files or dates were passed over, 2 the call was not understood.`;

interface Run {
  readonly language: string | undefined;
  readonly date: string | undefined;
  readonly proposes: boolean;
  readonly streams: Streams;
}

/** `dates [file ...]`: a filter from articles to the dates that they name. */
export const dates = defineCommand({
  usage: '[--lang <tag>] [--date <edtf>] [--propose] [file ...]',
  summary: 'find the dates that articles name and say which days they are (NDJSON in, NDJSON out)',
  help,
  options: {
    lang: { type: 'string' },
    date: { type: 'string' },
    propose: { type: 'boolean', default: false },
  },
  async run({ values, positionals }, streams) {
    const { lang: language, date, propose: proposes } = values;
    if (language !== undefined && !isLanguageTag(language)) {
      streams.err(`dates: "${language}" is no language tag such as "fr" or "en-GB".`);
      return exitCodes.usage;
    }
    if (date !== undefined && !isEdtfLevel1(date)) {
      streams.err(`dates: "${date}" is no date such as 2022-06-25 or 2022-06.`);
      return exitCodes.usage;
    }
    const faults = await findAll({ language, date, proposes, streams }, positionals);
    return faults === 0 ? exitCodes.ok : exitCodes.failed;
  },
});

/** Returns how many lines, files and dates had to be passed over. */
async function findAll(run: Run, files: readonly string[]): Promise<number> {
  let noDates = 0;
  const unread = await eachArticle(files, run.streams, (article, source) => {
    const { id, date } = article;
    if (date !== undefined && !isEdtfLevel1(date)) {
      run.streams.err(`${source}, article ${JSON.stringify(id)}: "${date}" is no date.`);
      noDates++;
    }
    run.streams.out(lineOf(run, article));
  });
  return unread + noDates;
}

function lineOf({ language, date: preset, proposes }: Run, article: ReadArticle): string {
  const { id, text } = article;
  const tag = languageOf(article, language);
  const own = article.date !== undefined && isEdtfLevel1(article.date) ? article.date : preset;
  const proposed = own === undefined && proposes ? proposeDate(text, tag) : null;
  const date = own ?? proposed?.edtf ?? null;
  // The region of "en-GB" tells which of two figures is the month.
  const region = article.lang ?? language;
  const mentions = findDates({ text, language: region?.startsWith(tag) ? region : tag, date });
  const contradictions = contradictionsIn({ text, language: tag, date: own ?? null }, mentions);
  return JSON.stringify({
    id,
    ...(proposed
      ? { proposed: { ...proposed, text: text.slice(proposed.start, proposed.end) } }
      : {}),
    dates: mentions.map(mentionRecord),
    ...(contradictions.length > 0
      ? { contradictions: contradictions.map(contradictionRecord) }
      : {}),
  });
}

function mentionRecord({ start, end, text, edtf, basis, from, relative, fault }: FoundDate) {
  return {
    start,
    end,
    text,
    edtf,
    basis,
    ...(from === null ? {} : { from: anchorRecord(from) }),
    ...(relative === null ? {} : { relative }),
    ...(fault === null ? {} : { fault }),
  };
}

function anchorRecord(from: NonNullable<FoundDate['from']>) {
  if (from.type === 'article') return { article: from.edtf };
  const { start, end, text, edtf } = from;
  return { start, end, text, edtf };
}

function contradictionRecord(contradiction: Contradiction) {
  const { start, end, text, edtf } = contradiction.mention;
  const base = { kind: contradiction.kind, start, end, text, edtf };
  if (contradiction.kind === 'weekday') return { ...base, is: contradiction.is };
  if (contradiction.kind !== 'apart') return base;
  const { other } = contradiction;
  return {
    ...base,
    from: { start: other.start, end: other.end, text: other.text, edtf: other.edtf },
  };
}
