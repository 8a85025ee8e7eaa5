import type { Headline } from '../../core/edition/model.ts';
import { localised } from '../../core/localised.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { ViewHeading } from '../shared/ViewHeading.tsx';

/** The sentence that the edition opens with, and the way to what it rests on. */
export function OpeningHeadline({ headline }: { readonly headline: Headline }) {
  const { actions, t } = usePortee();
  const language = useSlice((state) => state.language);
  return (
    <div className="headline">
      <ViewHeading className="headline__sentence">
        {emphasised(localised(headline.sentence, language))}
      </ViewHeading>
      <InternalLink
        className="headline__link"
        href={linkTo.panel('ranges')}
        onFollow={() => actions.showHeadline()}
      >
        {t('headline.link')}
      </InternalLink>
      <StoryLink />
    </div>
  );
}

/** The way into the editors' story, where they tell one. */
export function StoryLink() {
  const { actions, t } = usePortee();
  const hasStory = useSlice(({ head }) => head.counts.steps !== undefined);
  if (!hasStory) return null;
  return (
    <InternalLink
      className="headline__link"
      href={linkTo.step(0)}
      onFollow={() => actions.openStory()}
    >
      {t('story.follow')}
    </InternalLink>
  );
}

/** `**…**` marks the one figure that takes the accent. */
function emphasised(sentence: string) {
  const [before, figure, after] = sentence.split('**');
  return (
    <>
      {before}
      {figure !== undefined && <em>{figure}</em>}
      {after}
    </>
  );
}
