import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { anyEdition } from '../../../tests/support/any-edition.ts';
import { testEdition, testEditionFolder } from '../../../tests/support/edition.ts';
import { bytesOf, exportedOf, textOf } from '../../../tests/support/exported.ts';
import { runs } from '../../../tests/support/properties.ts';
import { someFindings } from '../../../tests/support/some-findings.ts';
import type { ReviewedClaim } from '../../core/edition/load-claims.ts';
import { loadEdition } from '../../core/edition/load-edition.ts';
import type { Edition } from '../../core/edition/model.ts';
import type { Exported } from '../../core/export/exported.ts';
import { parseSelection } from '../../core/export/selection.ts';
import { fail } from '../../core/result.ts';
import { readEditionFolder } from '../../node/read-edition-folder.ts';
import { compileEdition } from '../compile/compile-edition.ts';
import { inMemory } from '../compile/progress.ts';
import { sourceOf } from '../compile/source.ts';
import { memoryFiles } from '../memory/memory-files.ts';
import { memoryLibrary } from '../memory/memory-library.ts';
import { openStaticEdition } from '../static/static-library.ts';
import { exportedFromLibrary, LibraryUnread } from './exported-library.ts';

const edition = await testEdition();
const findings = someFindings(edition);
const library = memoryLibrary(edition, 'test', findings);

async function exported(select: readonly string[] = [], told = findings): Promise<Exported> {
  const selection = parseSelection(select);
  if (!selection.ok) throw new Error(selection.fault);
  const { title: _, ...about } = exportedOf(edition, { select }).about;
  return exportedFromLibrary(memoryLibrary(edition, 'test', told), {
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
    ['mentions', ['told:2022-06']],
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

  test('tells what they are about and what they state, whether or not the edition knows it', async () => {
    const [one] = findings;
    if (one === undefined) throw new Error('There are findings.');
    const subjects = [...one.subjects, { name: 'Atlantide', placeId: null }];
    const told = [
      { ...one, subjects, stated: { lowKm: 400, highKm: 500.00049 } },
      { ...one, id: 'counted', subjects: [], stated: null, statedNumber: 27 },
    ];
    const text = await textOf('csv', 'findings', await exported([], told));
    const [, ...rows] = text.trim().split('\n');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/,400–500,.*,Minsk \| Atlantide,/);
    expect(rows[1]).toContain(',27,');
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

/** Lists without their order: a published edition has articles by date and places by how often they are named. */
function inAnyOrder(value: unknown): unknown {
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
}

test('a whole edition leaves with the events that it was made with', async () => {
  const { events } = await exported();
  expect(events).toHaveLength(edition.events.length);
  expect(inAnyOrder(events)).toEqual(inAnyOrder(edition.events));
});

describe('an edition that was published, and saved as zip in the page', () => {
  /** As `portee build` publishes it and the page saves it. */
  async function saved(published: Edition, claims: readonly ReviewedClaim[] = []) {
    const files = memoryFiles();
    const source = sourceOf(published, 'test', null, [], claims);
    const compiled = await compileEdition(source, inMemory(), files.emit);
    if (!compiled.ok) throw new Error(compiled.fault);
    const opened = await openStaticEdition(files.read);
    if (!opened.ok) throw new Error(opened.fault.detail);
    const selection = parseSelection([]);
    if (!selection.ok) throw new Error(selection.fault);
    const { title: _, ...about } = exportedOf(published).about;
    const whole = await exportedFromLibrary(opened.value.library, {
      ...{ selection: selection.value, about, reaches: [], missing: [], say: () => '' },
    });
    const packed = unzipSync(await bytesOf('zip', whole));
    const loaded = loadEdition(
      new Map(Object.entries(packed).map(([name, bytes]) => [name, strFromU8(bytes)])),
    );
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.fault));
    return loaded.value;
  }

  test('is the edition again, with what its editors decided and the story', async () => {
    const read = loadEdition(await readEditionFolder(testEditionFolder));
    if (!read.ok) throw new Error('The shipped edition holds together.');
    const shipped = read.value;
    const reason = { fr: 'Une citation.', en: 'A quotation.' };
    // One that no step of the story stands on, which a rejected claim could not hold.
    const held = new Set(shipped.edition.story?.flatMap(({ findings: ids }) => ids));
    const free = shipped.claims.find(({ id }) => !held.has(id));
    const claims = shipped.claims.map((claim) =>
      claim === free ? { ...claim, decision: 'rejected' as const, reason } : claim,
    );
    const again = await saved(shipped.edition, claims);
    expect(again.claims).toEqual(claims);
    expect(again.edition.story).toEqual(shipped.edition.story);
    expect(inAnyOrder(again.edition)).toEqual(inAnyOrder(shipped.edition));
  });

  test('is any edition again', async () => {
    await fc.assert(
      fc.asyncProperty(anyEdition, async (some) => {
        fc.pre(some.articles.every(({ publication }) => publication === 'full'));
        const { edition: again } = await saved(some);
        expect(inAnyOrder(again)).toEqual(inAnyOrder(some));
      }),
      runs(30),
    );
  });
});
