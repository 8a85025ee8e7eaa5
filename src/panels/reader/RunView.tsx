import type { Run } from '../../core/edition/runs.ts';
import { PlainText } from '../shared/PlainText.tsx';
import { PlaceMentionLink } from './PlaceMentionLink.tsx';
import { SystemMentionLink } from './SystemMentionLink.tsx';

export function RunView({ run }: { readonly run: Run }) {
  if (run.type === 'text') return <PlainText text={run.text} />;
  return run.mention.kind === 'place' ? (
    <PlaceMentionLink mention={run.mention} text={run.text} />
  ) : (
    <SystemMentionLink mention={run.mention} text={run.text} />
  );
}
