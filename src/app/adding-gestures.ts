import { onRetry } from '../i18n/until-retried.ts';
import type { Actions } from '../store/actions.ts';
import type { AddingPort } from '../store/adding/adding-port.ts';
import type { Given } from '../store/adding/given.ts';

/** Paste outside fields and drop anywhere: what is given goes the way of added articles. */
export function bindAddingGestures(openAdding: () => Promise<AddingPort>, actions: Actions): void {
  const { dataset } = document.documentElement;
  // What a gesture hands over is gone when its event is over, so it is read at once.
  const give = (data: DataTransfer | null): boolean => {
    if (data === null) return false;
    const [text, html] = [data.getData('text/plain'), data.getData('text/html')];
    const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
    const files = [...data.files];
    if (files.length === 0 && text.trim() === '') return false;
    actions.openAside('add');
    hand({ text, html, files, entries });
    return true;
  };
  // Where what adds it does not come, it is kept until the reader tries again.
  const hand = (given: Given): void => {
    openAdding().then(
      (port) => port.give(given),
      () => {
        const stop = onRetry(() => {
          stop();
          hand(given);
        });
      },
    );
  };
  addEventListener('paste', (event) => {
    if (event.defaultPrevented || isField(event.target)) return;
    if (give(event.clipboardData)) event.preventDefault();
  });
  addEventListener('dragover', (event) => {
    if (isField(event.target) && !isOfFiles(event)) return;
    event.preventDefault();
    dataset.dropping = '';
  });
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) delete dataset.dropping;
  });
  addEventListener('drop', (event) => {
    delete dataset.dropping;
    if (event.defaultPrevented || (isField(event.target) && !isOfFiles(event))) return;
    event.preventDefault();
    give(event.dataTransfer);
  });
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select') !== null;

const isOfFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;
