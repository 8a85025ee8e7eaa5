import { visit } from 'jsonc-parser';
import { type Checked, refuse } from '../geodesy/fault.ts';
import { type Outline, readOutline } from './outline.ts';

/** Reads an outline from a file's text; what is no JSON is refused by line and column. */
export function readOutlineText(text: string): Checked<Outline> {
  // Editors on Windows begin a file with a byte order mark, which is no part of the JSON.
  const json = text.replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refuse('geometry', `It is not valid JSON${faultPlace(json)}.`);
  }
  return readOutline(value);
}

/** " (line 3, column 12: near NaN)", or nothing where it nests too deeply to be looked through. */
function faultPlace(text: string): string {
  let at: number | null = null;
  try {
    visit(
      text,
      {
        onError: (_, offset) => {
          at ??= offset;
        },
      },
      { disallowComments: true },
    );
  } catch {
    return '';
  }
  if (at === null) return '';
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  const near = /^[^\s,\]}]{1,20}/.exec(text.slice(at, at + 20))?.[0];
  return ` (line ${line}, column ${column}${near ? `: ${near}` : ''})`;
}
