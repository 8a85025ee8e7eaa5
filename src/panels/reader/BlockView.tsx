import type { Block } from '../../core/edition/article-blocks.ts';
import { Boilerplate } from './Boilerplate.tsx';
import { ClaimCheckLink } from './ClaimCheckLink.tsx';
import { RunView } from './RunView.tsx';

interface Props {
  readonly block: Block;
  /** The first paragraph is set larger. */
  readonly lead: boolean;
}

export function BlockView({ block, lead }: Props) {
  if (block.kind === 'boilerplate') return <Boilerplate lines={block.lines} />;
  const runs = block.runs.map((run) => (
    <RunView key={run.type === 'text' ? run.start : run.mention.start} run={run} />
  ));
  if (block.kind === 'paragraph') {
    return (
      <>
        <p className={lead ? 'lead' : undefined} data-start={block.start}>
          {runs}
        </p>
        <ClaimCheckLink block={block} />
      </>
    );
  }
  return (
    <h2 className={`reader__${block.kind}`} data-start={block.start}>
      {runs}
    </h2>
  );
}
