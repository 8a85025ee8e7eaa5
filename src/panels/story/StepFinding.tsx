import { loadFindingsViewWords } from '../../i18n/findings-view-words.ts';
import { storyWords } from '../../i18n/parts/story.ts';
import { findingQuestion } from '../../store/selectors/open-finding.ts';
import { VerdictSign } from '../findings/VerdictSign.tsx';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { useAnswer, useSlice } from '../shared/portee.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { useWords } from '../shared/use-words.ts';

/** A finding that a step rests on, with its words in the article; nothing until it has come. */
export function StepFinding({ id }: { readonly id: string }) {
  const { actions, t } = useWords(storyWords);
  const words = useLoaded(loadFindingsViewWords(useSlice(({ language }) => language)));
  const finding = useAnswer(findingQuestion(id))?.finding ?? null;
  if (finding === null) return null;
  const { articleId, start, end, quote, verdict, computed } = finding;
  return (
    <li>
      <VerdictSign verdict={verdict} />
      <span>
        <strong>{words.t(`verdict.${verdict}`)}</strong>{' '}
        {computed !== null && words.say(computed.result)}{' '}
        <InternalLink
          href={linkTo.passage(articleId, { start, end })}
          onFollow={() => actions.openArticle(articleId, { start, end })}
        >
          <q>{quote}</q>
        </InternalLink>{' '}
        <InternalLink
          href={linkTo.finding(id)}
          onFollow={() => actions.openFinding({ type: 'finding', id })}
        >
          {t('story.finding')}
        </InternalLink>
      </span>
    </li>
  );
}
