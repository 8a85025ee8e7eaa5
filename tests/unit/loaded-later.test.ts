import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importsIn } from '../support/circles.ts';

/** Rooms of the page: what they load later may not come. */
const rooms = /^src\/(app|map|panels|services|library)\//;

/** What stands around an `import()` and tells of one that does not come, with the means to ask again. */
const told =
  /lazyPart(<.*>)?\(\s*async \(\) => \(await $|loaded\($|importOrReport\(\s*'[\w-]+',\s*\(\) => $/;

/** Files that tell of it in another way, which their own tests hold to it. */
const otherwise = [
  // The adding panel shows the fault of the port.
  'src/app/lazy-adding.ts',
  // A fault of the look-up, which the search and the review show.
  'src/app/find-places.ts',
  // What says that the page works without a network is left away.
  'src/app/use-offline.ts',
  // The menu of editions and the adding panel show it.
  'src/services/editions.ts',
  // The answer's own place in Portées shows it.
  'src/services/reach-when-asked.ts',
  // The worker answers instead.
  'src/services/reach-service.ts',
  // A link that cannot be checked is followed as it stands.
  'src/services/read-link.ts',
];

/** Files with an `import()` that nothing stands around. */
function untold(files: Iterable<string>): string[] {
  return [...files].filter((file) => {
    const before = readFileSync(file, 'utf8')
      .split(/(?<!typeof )\bimport\('/)
      .slice(0, -1);
    return before.some((text) => !told.test(text));
  });
}

test('whatever the page loads later says so when it does not come', () => {
  const files = [...importsIn('src').keys()].filter((file) => rooms.test(file));
  expect(files).toContain('src/map/MapView.tsx');
  expect(untold(files).sort()).toEqual(otherwise.toSorted());
});
