import { join } from 'node:path';
import { loadEdition } from '../core/edition/load-edition.ts';
import type { Edition } from '../core/edition/model.ts';
import type { Problem } from '../core/edition/problem.ts';
import { loadShapeUnits } from '../node/geodata-files.ts';
import { readEditionFolder } from '../node/read-edition-folder.ts';
import { defineCommand, exitCodes } from './command.ts';
import { counted } from './counted.ts';

const help = `Usage: portee check <folder>

Says whether an edition holds together: every quote in its place, every id known, every range sourced. What is
wrong is told of on standard error, by file and line; what could be better is told of as a note.

Exit codes: 0 it holds together, 1 it does not, 2 the call was not understood.`;

/** `check <folder>`: whether an edition holds together, and where it does not. */
export const check = defineCommand({
  usage: '<folder>',
  summary: 'check an edition: every quote in its place, every id known, every range sourced',
  help,
  options: {},
  async run({ positionals }, { out, err }) {
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1) {
      err('check takes one folder: portee check <folder>');
      return exitCodes.usage;
    }
    const line = (problem: Problem) =>
      `${join(folder, problem.file)}:${problem.line}: ${problem.sentence}`;
    const files = await readEditionFolder(folder, { withWork: true });
    const shapeUnits = await loadShapeUnits();
    if (!shapeUnits.ok) {
      err(`check: ${shapeUnits.fault}`);
      return exitCodes.failed;
    }
    const result = loadEdition(files, { shapeUnits: shapeUnits.value });
    if (!result.ok) {
      for (const problem of result.fault) err(line(problem));
      err(`${result.fault.length} to mend: this edition cannot be built.`);
      return exitCodes.failed;
    }
    for (const note of result.value.notes) err(line(note));
    out(summaryOf(result.value.edition));
    return exitCodes.ok;
  },
});

function summaryOf({ articles, places, systems, mentions, events }: Edition): string {
  const ofPlaces = mentions.filter((mention) => mention.kind === 'place');
  const demonyms = ofPlaces.filter(({ sense }) => sense === 'demonym');
  const named = new Set(
    ofPlaces.filter(({ sense }) => sense !== 'demonym').map(({ placeId }) => placeId),
  );
  return [
    counted(articles.length, 'article'),
    `${counted(ofPlaces.length - demonyms.length, 'mention')} of ${counted(named.size, 'place')}`,
    counted(demonyms.length, 'demonym'),
    `${counted(mentions.length - ofPlaces.length, 'mention')} of ${counted(systems.length, 'system')}`,
    `${counted(places.length, 'place')} on record`,
    counted(events.length, 'event'),
  ].join(', ');
}
