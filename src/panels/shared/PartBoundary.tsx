import { Component, type ReactNode } from 'react';
import { allowRetries, onRetry, retryLost } from '../../i18n/until-retried.ts';
import { usePortee } from './portee.ts';

interface Props {
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

interface State {
  readonly failed: boolean;
}

/**
 * Keeps a part of the page that does not come, or fails, from taking the rest with it, and offers to
 * try it again. React has no hook for this.
 */
export class PartBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  #stopHearing = (): void => {};

  override componentDidMount(): void {
    // Shown anew, a part is asked for anew.
    if (!this.state.failed) allowRetries();
    this.#stopHearing = onRetry(() => this.setState({ failed: false }));
  }

  override componentWillUnmount(): void {
    this.#stopHearing();
  }

  override render() {
    const { children, className } = this.props;
    if (this.state.failed) return <PartFault className={className} onRetry={retryLost} />;
    return children;
  }
}

interface FaultProps {
  readonly className?: string | undefined;
  readonly onRetry: () => void;
}

/** Says that a part did not come, and offers to try it again. */
export function PartFault({ className = 'part-fault', onRetry }: FaultProps) {
  const { t } = usePortee();
  return (
    <div className={className} role="alert">
      <p>{t('part.fault')}</p>
      <button type="button" className="text-button" onClick={onRetry}>
        {t('map.retry')}
      </button>
    </div>
  );
}
