import type { System } from '../../core/edition/model.ts';
import { localised } from '../../core/localised.ts';
import type { CandidatePlace } from '../../core/review/candidate-place.ts';
import type { Language } from '../../i18n/languages.ts';
import { searchWords } from '../../i18n/parts/search.ts';
import type { ArticleSummary, Excerpt, PlaceBrief, SearchAnswer } from '../../library/answers.ts';
import { resolvedTheme } from '../../store/selectors/resolved-theme.ts';
import {
  type MentionedSystem,
  mentionedSystems,
  toldOriginId,
} from '../../store/selectors/systems.ts';
import { articleTitle } from '../articles/article-title.ts';
import { describePlace } from '../place/describe-place.ts';
import { linkTo } from '../shared/permalinks.ts';
import { type Portee, useSlice } from '../shared/portee.ts';
import { SystemMark } from '../shared/SystemMark.tsx';
import { useWords } from '../shared/use-words.ts';
import { commandsFor } from './commands.ts';
import type { Hit, HitGroup } from './hit.ts';
import { fitOf, fits, orderGroups } from './order-groups.ts';
import { systemCommands } from './system-commands.ts';

/** What was found, by kind, the kind with the best result first; what the page can do comes after what is in the articles. */
export function useHitGroups(
  answer: SearchAnswer,
  words: string,
  outside: readonly CandidatePlace[],
): readonly HitGroup[] {
  const portee = useWords(searchWords);
  const { t } = portee;
  const mentioned = useSlice(mentionedSystems);
  const language = useSlice((scene) => scene.language);
  const dark = useSlice((scene) => resolvedTheme(scene).startsWith('dark'));
  const of: Asked = {
    ...{ words, language, portee },
    outsideOf: (what) => t('search.outside', { what }),
  };
  const places = useSlice((scene) => scene.places);
  const head = useSlice((scene) => scene.head);
  const originOf = ({ id }: System): PlaceBrief | null => {
    const originId = toldOriginId({ head }, id);
    return (originId && places.get(originId)) ?? null;
  };
  const systems = mentioned.filter(({ system }) => answer.systems.includes(system.id));
  return orderGroups<HitGroup>([
    {
      name: 'places',
      title: t('nav.places'),
      // Places outside the edition are shown beside, and not counted.
      total: answer.places.length || null,
      hits: [
        ...answer.places.map((place) => placeHit(place, of)),
        ...outside.map((place) => outsideHit(place, of)),
      ],
    },
    {
      name: 'passages',
      title: t('search.passages'),
      total: answer.total,
      hits: answer.excerpts.map((excerpt) => passageHit(excerpt, of)),
    },
    {
      name: 'articles',
      title: t('nav.articles'),
      total: answer.articles.length,
      hits: answer.articles.map((article) => articleHit(article, of)),
    },
    {
      name: 'systems',
      title: t('search.systems'),
      total: systems.length,
      hits: systems.map((mentioned) => systemHit(mentioned, of)),
    },
    {
      name: 'commands',
      title: t('search.commands'),
      total: null,
      hits: [
        ...systems.flatMap(({ system }) =>
          systemCommands(system, originOf(system), { language, actions: portee.actions, t }),
        ),
        ...commandsFor(words, portee, { language, dark }),
      ],
    },
  ]);
}

interface Asked {
  readonly words: string;
  readonly language: Language;
  readonly portee: Portee;
  /** What a place is, and that the edition does not name it. */
  readonly outsideOf: (what: string) => string;
}

/** A place is found by a name of it, be that another than the one shown. */
function placeHit(place: PlaceBrief, { words, language, portee }: Asked): Hit {
  const { actions, t } = portee;
  const name = localised(place.label, language);
  return {
    key: `place ${place.id}`,
    href: linkTo.place(place.id),
    content: name,
    aside: describePlace(place, language, t),
    fit: fitOf(name, words) === fits.whole ? fits.whole : fits.beginning,
    follow: () => actions.selectPlace(place.id),
    onMap: { type: 'place', id: place.id },
  };
}

/** A place that no article names: it can be looked at, but there is nothing to read of it. */
function outsideHit(place: CandidatePlace, { language, portee, outsideOf }: Asked): Hit {
  const { actions, t } = portee;
  return {
    key: `outside ${place.placeId}`,
    href: null,
    content: localised(place.label, language),
    aside: outsideOf(describePlace(place, language, t)),
    fit: fits.elsewhere,
    follow: () => actions.showPoint(place.point),
    onMap: { type: 'point', point: place.point },
  };
}

function systemHit({ system, mentions }: MentionedSystem, { words, language, portee }: Asked): Hit {
  const { actions, t } = portee;
  const name = localised(system.label, language);
  return {
    key: `system ${system.id}`,
    href: linkTo.panel('ranges'),
    content: (
      <>
        {name}
        <SystemMark />
      </>
    ),
    aside: `${t(`system.${system.kind}`)}, ${t('places.mentions', { count: mentions })}`,
    fit: fitOf(name, words) === fits.whole ? fits.whole : fits.beginning,
    follow: () => actions.showSystem(system.id),
    onMap: null,
  };
}

function articleHit(article: ArticleSummary, { words, portee }: Asked): Hit {
  const title = articleTitle(article, portee.t);
  return {
    key: `article ${article.id}`,
    href: linkTo.article(article.id),
    lang: article.language,
    content: title,
    aside: dateOf(article, portee),
    fit: fitOf(title, words),
    follow: () => portee.actions.openArticle(article.id),
    onMap: null,
  };
}

function passageHit({ article, before, match, after, span }: Excerpt, { portee }: Asked): Hit {
  return {
    key: `passage ${article.id} ${span.start}`,
    href: linkTo.passage(article.id, span),
    lang: article.language,
    content: (
      <>
        <span className="hit__quote">
          …{before}
          <mark>{match}</mark>
          {after}…
        </span>
        <span className="hit__article meta">{articleTitle(article, portee.t)}</span>
      </>
    ),
    aside: dateOf(article, portee),
    fit: fits.inside,
    follow: () => portee.actions.openArticle(article.id, span),
    onMap: null,
  };
}

function dateOf({ date }: ArticleSummary, { t, formats }: Portee): string {
  return date === null ? t('date.unknown') : formats.date(date.edtf);
}
