import type { Span } from '../../core/text/offset.ts';
import type { ArticleSummary } from '../../library/answers.ts';
import type { EditionFinding } from '../../library/edition-finding.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { PlainText } from '../shared/PlainText.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { usePortee } from '../shared/portee.ts';

interface Props {
  readonly passage: EditionFinding['passage'];
  /** The claim's own words within it. */
  readonly claim: Span;
  readonly article: ArticleSummary;
}

/** The sentence that a claim stands in, the claim washed; following it opens the article there. */
export function WashedPassage({ passage, claim, article }: Props) {
  const { actions } = usePortee();
  const { text, start } = passage;
  const { start: from, end: to } = claim;
  return (
    <blockquote className="washed-passage" lang={article.language}>
      <InternalLink
        href={linkTo.passage(article.id, claim)}
        onFollow={() => actions.openArticle(article.id, claim)}
      >
        <PlainText text={text.slice(0, from - start)} />
        <span className="wash">
          <PlainText text={text.slice(from - start, to - start)} />
        </span>
        <PlainText text={text.slice(to - start)} />
      </InternalLink>
    </blockquote>
  );
}
