import { describe, expect, test } from 'vitest';
import { shippedEdition } from '../../../tests/support/edition.ts';
import { exportedOf, textOf } from '../../../tests/support/exported.ts';
import { someFindings } from '../../../tests/support/some-findings.ts';
import type { Exported } from '../../core/export/exported.ts';
import { parseSelection } from '../../core/export/selection.ts';
import { fail } from '../../core/result.ts';
import { memoryLibrary } from '../memory/memory-library.ts';
import { exportedFromLibrary, LibraryUnread } from './exported-library.ts';

const edition = await shippedEdition();
const findings = someFindings(edition);
const library = memoryLibrary(edition, 'test', findings);

async function exported(select: readonly string[] = []): Promise<Exported> {
  const selection = parseSelection(select);
  if (!selection.ok) throw new Error(selection.fault);
  const { title: _, ...about } = exportedOf(edition, { select }).about;
  return exportedFromLibrary(library, {
    selection: selection.value,
    about,
    reaches: [],
    missing: [],
    say: ({ key }) => key,
  });
}

const sorted = (text: string) => text.split('\n').sort();

describe('an edition exported from a library', () => {
  test.each([
    ['mentions', []],
    ['mentions', ['place:minsk']],
    ['mentions', ['country:BY', 'sense:actor']],
    ['places', []],
    ['places', ['date:2022-06']],
  ] as const)('has the %s of %j that the edition held whole has', async (content, select) => {
    const asked = await textOf('csv', content, await exported(select));
    // The one difference is the order: articles come by date, places by how often they are named.
    expect(sorted(asked)).toEqual(
      sorted(await textOf('csv', content, exportedOf(edition, { select }))),
    );
  });

  test('has the findings of its articles, in words', async () => {
    const rows = sorted(await textOf('csv', 'findings', await exported())).filter(Boolean);
    expect(rows).toHaveLength(findings.length + 1);
    const [first] = findings;
    expect(rows.join('\n')).toContain(first?.computed?.result.key);
  });

  test('says how far it is, and which part could not be read', async () => {
    const told: string[] = [];
    const broken = {
      head: library.head,
      ask: ((question) =>
        question.ask === 'article'
          ? Promise.resolve(fail({ kind: 'damaged', detail: 'articles/3.json' }))
          : library.ask(question)) as typeof library.ask,
    };
    const selection = parseSelection([]);
    if (!selection.ok) throw new Error(selection.fault);
    const { title: _, ...about } = exportedOf(edition).about;
    const unread = await exportedFromLibrary(broken, {
      ...{ selection: selection.value, about, reaches: [], missing: [], say: () => '' },
      onProgress: (read, all) => told.push(`${read}/${all}`),
    });
    await expect(textOf('csv', 'mentions', unread)).rejects.toThrow(LibraryUnread);
    expect(told).toEqual([`1/${edition.articles.length}`]);
  });
});

test('a whole edition leaves with the events that it was made with', async () => {
  const { events } = await exported();
  // The answers of a question, and the passages, come in the order of the articles' dates.
  const inAnyOrder = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value
        .map(inAnyOrder)
        .map((one) => JSON.stringify(one))
        .sort();
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, each]) => [key, inAnyOrder(each)]),
    );
  };
  expect(events).toHaveLength(edition.events.length);
  expect(inAnyOrder(events)).toEqual(inAnyOrder(edition.events));
});
