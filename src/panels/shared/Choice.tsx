import type { ReactNode } from 'react';

interface Props {
  readonly checked: boolean;
  readonly onChange: () => void;
  readonly children: ReactNode;
}

export function Choice({ checked, onChange, children }: Props) {
  return (
    <label className="choice">
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span>{children}</span>
    </label>
  );
}
