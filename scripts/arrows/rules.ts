import { coreRooms, packages, rooms } from './table.ts';

interface Pattern {
  readonly group: readonly string[];
  readonly importNamePattern?: string;
  readonly message: string;
}

/** The linter's configuration that holds the arrows, as text. */
export function arrowRules(): string {
  const overrides = [
    override(['src/core/*.ts'], patternsOf('core', [])),
    ...Object.keys(coreRooms).map((room) =>
      override([`src/core/${room}/**`, '!**/*.test.ts'], corePatterns(room)),
    ),
    ...Object.entries(rooms).flatMap(([room, mayImport]) => roomOverrides(room, mayImport)),
  ];
  return `${JSON.stringify({ root: false, overrides }, null, 2)}\n`;
}

function corePatterns(room: string): readonly Pattern[] {
  const mayImport = coreRooms[room] ?? [];
  const siblings = Object.keys(coreRooms).filter(
    (other) => other !== room && !mayImport.includes(other),
  );
  return [
    ...patternsOf('core', []),
    // Another room of core is one step up and down again, whatever else bears its name.
    ...forbid(
      siblings.flatMap((other) => [`../${other}/**`, `../../${other}/**`]),
      `core/${room} imports ${listed(mayImport.map((name) => `core/${name}`))}.`,
    ),
  ];
}

/** A room has one rule, and each of its files that may import more has one of its own. */
function roomOverrides(room: string, mayImport: readonly string[]) {
  const exceptions = [
    ...new Set(
      packages.flatMap(({ allowed }) => allowed.filter((at) => at.startsWith(`${room}/`))),
    ),
  ];
  return [
    override(
      [`src/${room}/**`, '!**/*.test.ts', ...exceptions.map((file) => `!src/${file}`)],
      patternsOf(room, mayImport),
    ),
    ...exceptions.map((file) => override([`src/${file}`], patternsOf(room, mayImport, file))),
  ];
}

function patternsOf(
  room: string,
  mayImport: readonly string[],
  file: string | null = null,
): readonly Pattern[] {
  const others = ['core', ...Object.keys(rooms)].filter(
    (other) => other !== room && !mayImport.includes(other),
  );
  return [
    ...forbid(
      others.map((other) => `**/../${other}/**`),
      `${room} imports ${listed(mayImport)}.`,
    ),
    ...packages.flatMap(({ names, only, allowed, message }) =>
      allowed.includes(room) || (file !== null && allowed.includes(file))
        ? []
        : forbid(names.flatMap(withSubpaths), message, only),
    ),
  ];
}

function forbid(group: readonly string[], message: string, only?: string): readonly Pattern[] {
  const named = only === undefined ? {} : { importNamePattern: only };
  return group.length === 0 ? [] : [{ group, ...named, message }];
}

const withSubpaths = (name: string): readonly string[] =>
  name.endsWith('*') || name.includes('/') || name === 'zustand' ? [name] : [name, `${name}/**`];

const listed = (names: readonly string[]): string =>
  names.length === 0 ? 'no other room' : `${names.join(', ')} only`;

function override(includes: readonly string[], patterns: readonly Pattern[]) {
  const rule = { level: 'error', options: { patterns } };
  return { includes, linter: { rules: { style: { noRestrictedImports: rule } } } };
}
