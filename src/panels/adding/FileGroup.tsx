import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly count: number;
  readonly isRefused?: boolean;
  readonly children: ReactNode;
}

export function FileGroup({ title, count, isRefused = false, children }: Props) {
  if (count === 0) return null;
  return (
    <>
      <h3 className="file-group__title" data-refused={isRefused || undefined}>
        {title} <span className="file-group__count">{count}</span>
      </h3>
      <ul className="file-group">{children}</ul>
    </>
  );
}
