import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openShelf } from './open-shelf.ts';

test('after an edition is opened again its last hundred acts can be taken back, and no more', async () => {
  const open = async (id: string) => {
    const opened = await (await openShelf({ onClosed: () => undefined })).open(id);
    if (!opened?.ok) throw new Error(opened?.fault.detail);
    return opened.value;
  };
  const id = await (await openShelf({ onClosed: () => undefined })).create({ fr: '0' });
  const first = await open(id);
  for (let act = 1; act <= 103; act++) {
    for (const part of [1, 2]) {
      const title = { fr: `${act}.${part}` };
      await first.editing?.apply([{ verb: 'rename', title }], { who: '', act: `act-${act}` });
    }
  }
  const again = await open(id);
  // It is done beside the opening, in a transaction of its own: what is asked next comes after it.
  const log = () => again.ask({ ask: 'log', from: 0, count: 1 });
  await log();
  let undone = 0;
  for (;;) {
    const done = await again.editing?.undo();
    if (!done?.ok || done.value === null) break;
    expect(done.value.entries).toHaveLength(2);
    undone++;
  }
  expect(undone).toBe(100);
  expect(again.head.title).toEqual({ fr: '3.2' });
  expect(await log()).toMatchObject({ value: { canUndo: false, canRedo: true, total: 206 } });
});
