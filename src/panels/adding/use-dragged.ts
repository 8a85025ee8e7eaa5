import { useEffect, useState } from 'react';

/** How many files are being dragged over the page; null where none are. The page's own listeners take them. */
export function useDragged(): number | null {
  const [dragged, setDragged] = useState<number | null>(null);
  useEffect(() => {
    const onOver = ({ dataTransfer }: DragEvent) => {
      const types = dataTransfer?.types ?? [];
      if (!types.includes('Files') && !types.includes('text/plain')) return;
      const files = [...(dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file');
      setDragged(files.length);
    };
    const onLeave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setDragged(null);
    };
    const onEnd = () => setDragged(null);
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onEnd);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onEnd);
    };
  }, []);
  return dragged;
}
