import { csvFile } from '../../core/export/csv.ts';
import { saveFile } from '../shared/save-file.ts';

/** Keeps a table of who is inside as a file for a spreadsheet. */
export const saveTable = (rows: readonly (readonly string[])[]): void =>
  saveFile('portee.csv', new Blob([csvFile(rows)], { type: 'text/csv;charset=utf-8' }));
