import { existsSync } from 'node:fs';
import { withStagedFolder } from '../node/staged-folder.ts';
import { writeFault } from '../node/write-fault.ts';
import { defineCommand, exitCodes } from './command.ts';
import { emptyBase, filesOf, readCatalogue } from './edition-base.ts';

const help = `Usage: portee new <folder> [--title <title>] [--systems <edition>]

Starts an edition: a folder in the form that people edit, without articles yet. A folder that is there already is
left alone.

Options:
  --title     the edition's title (the folder's name)
  --systems   the folder of an edition whose weapon systems, with their sourced ranges, the new one has too
  --help      this text`;

/** `new <folder>`: an empty, valid edition to start from. */
export const newEdition = defineCommand({
  usage: '<folder> [--title <title>] [--systems <edition>]',
  summary: 'start an edition: an empty folder in the form that people edit',
  help,
  options: {
    title: { type: 'string' },
    systems: { type: 'string' },
  },
  async run({ values, positionals }, { out, err }) {
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1) {
      err('new takes one folder: portee new <folder>');
      return exitCodes.usage;
    }
    if (existsSync(folder)) {
      err(`new: ${folder} exists already.`);
      return exitCodes.failed;
    }
    const systems = await readCatalogue(values.systems);
    if (!systems.ok) {
      err(`new: ${systems.fault}`);
      return exitCodes.failed;
    }
    const base = { ...emptyBase(folder, values.title), systems: systems.value };
    try {
      await withStagedFolder(folder, async (stage) => {
        for (const [name, content] of filesOf(base)) await stage.write(name, content);
        await stage.commit();
      });
    } catch (error) {
      const fault = writeFault(error);
      if (fault === null) throw error;
      err(`new: ${folder} cannot be written: ${fault}.`);
      return exitCodes.failed;
    }
    out(`${folder}: an edition without articles. Add some: portee import <files> --into ${folder}`);
    return exitCodes.ok;
  },
});
