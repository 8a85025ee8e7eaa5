import { type Entry, type NameForm, uniqueForms } from '../entry.ts';
import { dataFile, readTsv } from './read.ts';

/** Names that editors keep for places of the packages, by the place's id. */
export type Aliases = ReadonlyMap<string, readonly NameForm[]>;

export function readAliases(): Aliases {
  const added = new Map<string, NameForm[]>();
  for (const [id = '', lang = '-', names = ''] of readTsv(dataFile('aliases.tsv'))) {
    const forms = names
      .split(';')
      .map(
        (text, i) =>
          (i === 0 && (lang === 'fr' || lang === 'en') ? { text, lang } : { text }) as NameForm,
      );
    added.set(id, [...(added.get(id) ?? []), ...forms]);
  }
  return added;
}

/** Gives places the names that editors keep for them. Fails on an id that no place has. */
export function withAliases(entries: readonly Entry[], added: Aliases): Entry[] {
  const ids = new Set(entries.map((entry) => entry.id));
  const unknown = [...added.keys()].filter((id) => !ids.has(id));
  if (unknown.length > 0)
    throw new Error(`aliases.tsv names places that do not exist: ${unknown.join(', ')}.`);
  return entries.map((entry) => {
    const forms = added.get(entry.id);
    return forms === undefined
      ? entry
      : {
          ...entry,
          names: uniqueForms([
            ...forms.filter(({ lang }) => lang !== undefined),
            ...entry.names,
            ...forms,
          ]),
        };
  });
}
