import type { WrittenStep } from '../../core/edition/story.ts';
import { storyEditorWords } from '../../i18n/parts/story-editor.ts';
import { findingQuestion } from '../../store/selectors/open-finding.ts';
import { useAnswer } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';

type Held = Pick<WrittenStep, 'passages' | 'findings'>;

interface Props {
  readonly held: Held;
  readonly onChange: (held: Held) => void;
}

/** What holds a step, each to be taken out: the last one stays. */
export function StepHolds({ held, onChange }: Props) {
  const { t } = useWords(storyEditorWords);
  const { passages, findings } = held;
  if (passages.length + findings.length < 2) return null;
  return (
    <ul className="step-editor__passages" aria-label={t('steps.passages')}>
      {passages.map((passage) => (
        <li key={`${passage.articleId} ${passage.start}`}>
          <q>{passage.text}</q>{' '}
          <button
            type="button"
            className="text-button"
            onClick={() =>
              onChange({ findings, passages: passages.filter((one) => one !== passage) })
            }
          >
            {t('steps.drop')}
          </button>
        </li>
      ))}
      {findings.map((id) => (
        <li key={id}>
          <FindingQuote id={id} />{' '}
          <button
            type="button"
            className="text-button"
            onClick={() => onChange({ passages, findings: findings.filter((one) => one !== id) })}
          >
            {t('steps.drop.finding')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function FindingQuote({ id }: { readonly id: string }) {
  const finding = useAnswer(findingQuestion(id))?.finding;
  return <q>{finding?.quote ?? id}</q>;
}
