import type { ReactNode } from 'react';

interface Props {
  readonly className: string;
  /** For who does not see the sign. */
  readonly label?: string;
  readonly expanded: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** Opens what stands under the bar, and closes it. */
export function MenuButton({ className, label, expanded, onClick, children }: Props) {
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      aria-expanded={expanded}
      aria-controls={expanded ? 'top-bar-panel' : undefined}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
