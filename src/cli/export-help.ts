import { type ExportFormatName, exportFormatNames, factsOf } from '../core/export/format-facts.ts';

const nameWidth = Math.max(...exportFormatNames.map((name) => name.length));

function formatLine(name: ExportFormatName): string {
  const { use, contents } = factsOf(name);
  return `  ${name.padEnd(nameWidth)}  ${contents.join(', ')}: ${use}`;
}

export const exportHelp = `Usage: portee export <folder> --format <name> [options]

Writes an edition in a form that other programs read.

${exportFormatNames.map(formatLine).join('\n')}

Options:
  --format <name>   one of the above
  --what <content>  which of these, where the format holds several; its first is the usual
  --select <what>   a part of the edition, as often as needed:
                      article:<id>    this article
                      date:<EDTF>     articles of 2022, 2022-06, 2022-06-25 or 2022-06/2022-08
                      told:<EDTF>     mentions whose passages tell of what happened then
                      sense:<sense>   mentions in this sense: location, actor or demonym
                      kind:<kind>     places of this kind: city, country, region, water, landmark, bloc
                      place:<id>      mentions of this place
                      country:<code>  mentions of this country and of places in it (ISO 3166-1: BY)
                      system:<id>     mentions of this weapon system, or its reach
                    Of one kind, any will do; of article, date, told, sense, kind and the named things, all must fit.
  --from <origin>   where a reach is drawn from, as often as needed: place:<id>, point:<lat>,<lon>,
                    country:<code>, region:<code> or geojson:<file>; without it, from where the
                    edition's finding is drawn
  --system <id>     whose reach, a system or one of its variants; without it, every system's
  --lang <tag>      the language of names, columns and sentences: en (default) or fr
  --link <address>  where the edition is published: what is written leads back there
  --date <date>     the date that the file bears, YYYY-MM-DD (default: today)
  --out <file>      the file to write (default: standard output; a zip needs one)
  --force           replace a file of that name
  --help            this text

Of an article whose publication is "passages", no more than the quoted passages is written. What a
file cannot hold, it says itself. docs/formats.md tells what each format keeps and what it loses.
Exit codes: 0 written, 1 the edition or the file is at fault, 2 the call was not understood.`;
