import type { Sense } from '../../core/geoparse/sense.ts';
import type { Scope } from '../../core/review/scope.ts';
import { ExtentButtons } from './ExtentButtons.tsx';
import { Key } from './Key.tsx';
import { SenseButtons } from './SenseButtons.tsx';
import { useReviewWords } from './use-words-of-review.ts';

export interface ScopeChoice {
  readonly scope: Scope;
  readonly count: number;
}

interface Props {
  /** The name as the text has it. */
  readonly written: string;
  readonly scopes: readonly ScopeChoice[];
  readonly scope: Scope;
  readonly onScope: (scope: Scope) => void;
  readonly sense: Sense;
  readonly onSense: (sense: Sense) => void;
  /** The words of the mention as the reader would have it. */
  readonly words: string;
  readonly onExtend: (by: 1 | -1) => void;
}

/** What a decision is for beside the place: how far it reaches, the sense, the mention's ends. */
export function Refinements(props: Props) {
  const { t } = useReviewWords();
  const { written, scopes, scope, onScope, sense, onSense, words, onExtend } = props;
  return (
    <dl className="refinements">
      {scopes.length > 1 && (
        <div>
          <dt>{t('review.scope')}</dt>
          <dd>
            {scopes.map((each) => (
              <button
                key={each.scope}
                type="button"
                className="segment"
                aria-pressed={each.scope === scope}
                onClick={() => onScope(each.scope)}
              >
                {t(`review.scope.${each.scope}`, { count: each.count, name: written })}
              </button>
            ))}
            <Key stroke={['t']} />
          </dd>
        </div>
      )}
      <div>
        <dt>{t('review.sense')}</dt>
        <dd>
          <SenseButtons sense={sense} onSense={onSense} />
        </dd>
      </div>
      <div>
        <dt>{t('review.extent')}</dt>
        <dd>
          <strong className="refinements__words">{words}</strong>
          <ExtentButtons onExtend={onExtend} />
        </dd>
      </div>
    </dl>
  );
}
