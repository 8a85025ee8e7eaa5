import type { Run } from '../../core/edition/runs.ts';
import { PlainText } from '../shared/PlainText.tsx';
import { PlaceMentionLink } from './PlaceMentionLink.tsx';
import { SystemMentionLink } from './SystemMentionLink.tsx';

export function RunView({ run }: { readonly run: Run }) {
  if (run.type === 'text') return <PlainText text={run.text} />;
  const { mention, text } = run;
  switch (mention.kind) {
    case 'place':
      return <PlaceMentionLink mention={mention} text={text} />;
    case 'system':
      return <SystemMentionLink mention={mention} text={text} />;
    case 'unplaced':
      return (
        <span className="mention underlined" data-mention={mention.id} data-doubtful>
          {text}
        </span>
      );
  }
}
