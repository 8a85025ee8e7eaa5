import type { Edition } from '../../src/core/edition/model.ts';
import type { About, Content, Exported } from '../../src/core/export/exported.ts';
import type { ExportFormatName } from '../../src/core/export/format-facts.ts';
import { writerOf } from '../../src/core/export/formats.ts';
import { exportedFrom } from '../../src/core/export/from-edition.ts';
import { parseSelection } from '../../src/core/export/selection.ts';

const about: Omit<About, 'title'> = {
  language: 'fr',
  colours: ['#b8281a', '#17598a'],
  borderView: 'Frontières selon l’ONU.',
  attribution: 'Fond : Natural Earth.',
  date: '2026-11-26',
  link: null,
  selection: [],
};

interface Choice
  extends Partial<Pick<Exported, 'reaches' | 'findings' | 'reviewedClaims' | 'missing'>> {
  readonly select?: readonly string[];
  readonly about?: Partial<About>;
}

/** An edition as exporters take it. */
export function exportedOf(
  edition: Edition,
  {
    select = [],
    reaches = [],
    findings = () => [],
    reviewedClaims = [],
    missing = [],
    about: more = {},
  }: Choice = {},
): Exported {
  const selection = parseSelection(select);
  if (!selection.ok) throw new Error(selection.fault);
  const exported = exportedFrom(
    edition,
    selection.value,
    { ...about, selection: select },
    { reaches, findings, reviewedClaims, missing },
  );
  return { ...exported, about: { ...exported.about, ...more } };
}

/** A text format's whole file. */
export async function textOf(
  name: ExportFormatName,
  content: Content,
  exported: Exported,
): Promise<string> {
  let text = '';
  for await (const piece of writer(name, content)(exported)) text += piece;
  return text;
}

/** A packed format's whole file. */
export async function bytesOf(name: ExportFormatName, exported: Exported): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const piece of writer(name, 'edition')(exported)) {
    if (typeof piece === 'string') throw new Error(`${name} is text.`);
    parts.push(piece);
  }
  return Buffer.concat(parts);
}

function writer(name: ExportFormatName, content: Content) {
  const write = writerOf(name, content);
  if (write === null) throw new Error(`${name} holds no ${content}.`);
  return write;
}
