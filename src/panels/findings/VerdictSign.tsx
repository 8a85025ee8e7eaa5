import type { FindingVerdict } from '../../core/edition/claim-kind.ts';
import './verdict-sign.css';

/** Two strokes, the text above and the geography below: equal, struck through, or without the lower one. */
export function VerdictSign({ verdict }: { readonly verdict: FindingVerdict }) {
  return (
    <svg className="verdict-sign" data-verdict={verdict} viewBox="0 0 16 14" aria-hidden="true">
      <path d="M1.5 4.5h13" />
      <path className="verdict-sign__below" d="M1.5 9.5h13" />
      {verdict === 'differs' && <path d="M11 1 5 13" />}
    </svg>
  );
}
