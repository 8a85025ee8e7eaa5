import { type FormEvent, useId, useState } from 'react';
import type { FindingVerdict } from '../../core/edition/claim-kind.ts';
import type { ReviewedClaim } from '../../core/edition/load-claims.ts';
import type { FindingsViewWords } from '../../i18n/findings-view-words.ts';
import type { EditionFinding } from '../../library/edition-finding.ts';
import { verdictOrder } from '../../library/findings.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { decidedClaim } from './decided-claim.ts';
import './finding-decision.css';

interface Props {
  readonly words: FindingsViewWords;
  readonly finding: EditionFinding;
}

type Decision = ReviewedClaim['decision'];

const decisions: readonly Decision[] = ['confirmed', 'corrected', 'set aside', 'rejected'];

/** In an edition of one's own: what the reader decides of a finding, with the reason. It can be taken back as every change. */
export function FindingDecision({ words: { t }, finding }: Props) {
  const { actions, editing } = usePortee();
  const language = useSlice((scene) => scene.language);
  const [decision, setDecision] = useState<Decision>(finding.review?.decision ?? 'confirmed');
  const choices = correctionsOf(finding);
  const [verdict, setVerdict] = useState<FindingVerdict>(choices[0] ?? finding.verdict);
  const [reason, setReason] = useState(reasonOf(finding, language));
  const [hasFailed, setFailed] = useState(false);
  const name = useId();
  if (editing === null) return null;
  const save = async () => {
    const claim = decidedClaim(finding, {
      decision,
      verdict: decision === 'corrected' ? verdict : finding.verdict,
      reason: reason.trim() === '' ? null : { [language]: reason.trim() },
    });
    const kept = await editing.apply([{ verb: 'review claim', claim }], { who: '' });
    setFailed(!kept.ok);
    if (!kept.ok) return;
    if (decision === 'rejected') actions.closeFinding();
    // What nobody had decided is known under another id from now on.
    else if (claim.id !== finding.id) actions.openFinding({ type: 'finding', id: claim.id });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form className="finding-decision" onSubmit={submit}>
      <fieldset>
        <legend>{t('decide')}</legend>
        {decisions.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              checked={each === decision}
              onChange={() => setDecision(each)}
            />
            {t(`decide.${each}`)}
          </label>
        ))}
      </fieldset>
      {decision === 'corrected' && (
        <label>
          {t('decide.verdict')}{' '}
          <select
            value={verdict}
            onChange={({ target }) =>
              setVerdict(choices.find((each) => each === target.value) ?? verdict)
            }
          >
            {choices.map((each) => (
              <option key={each} value={each}>
                {t(`verdict.${each}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="finding-decision__reason">
        {t('decide.reason')}{' '}
        <input
          type="text"
          value={reason}
          required={decision !== 'confirmed'}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <button type="submit" className="text-button">
        {t('decide.save')}
      </button>
      {hasFailed && <p role="alert">{t('decide.failed')}</p>}
    </form>
  );
}

/** What a finding may be said to be instead; of one that was corrected, first what it was said to be. */
function correctionsOf({ verdict, review }: EditionFinding): readonly FindingVerdict[] {
  const others = verdictOrder.filter((each) => each !== verdict);
  return review?.decision === 'corrected' ? [verdict, ...others] : others;
}

const reasonOf = ({ review }: EditionFinding, language: string): string =>
  review?.reason?.[language] ?? Object.values(review?.reason ?? {})[0] ?? '';
