import type { Orphan } from '../../core/operations/own-article.ts';
import type { AnnotatedArticle } from '../../library/answers.ts';
import type { Edits } from '../review/use-edits.ts';
import { OrphanRow } from './OrphanRow.tsx';

interface Props {
  readonly open: AnnotatedArticle;
  readonly orphans: readonly Orphan[];
  readonly edits: Pick<Edits, 'apply'>;
}

/** An article's mentions without a place, each settled by one click. */
export function OrphanRows({ open, orphans, edits }: Props) {
  return (
    <ol>
      {orphans.map((orphan) => (
        <OrphanRow
          key={orphan.mention.id}
          open={open}
          orphan={orphan}
          onSettle={(at) =>
            void edits.apply([{ verb: 'settle', mentionId: orphan.mention.id, at }])
          }
        />
      ))}
    </ol>
  );
}
