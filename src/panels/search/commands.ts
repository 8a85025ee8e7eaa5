import { fold } from '../../core/gazetteer/fold.ts';
import { isOneErrorAway } from '../../core/search/one-error.ts';
import { endonym, type Language, languages } from '../../i18n/languages.ts';
import { linkTo } from '../shared/permalinks.ts';
import type { Portee } from '../shared/portee.ts';
import type { Hit } from './hit.ts';
import { fits } from './order-groups.ts';

interface Shown {
  readonly language: Language;
  readonly dark: boolean;
}

/** What the page can do that answers to the words, a typing error forgiven where nothing does; all of it while nothing is typed. */
export function commandsFor(words: string, portee: Portee, shown: Shown): readonly Hit[] {
  const asked = wordsOf(words);
  const all = allCommands(portee, shown);
  const named = (answers: (name: string, word: string) => boolean) =>
    all.filter(({ label, aside }) => {
      const names = wordsOf(`${label} ${aside}`);
      return asked.every((word) => names.some((name) => answers(name, word)));
    });
  const begun = named((name, word) => name.startsWith(word));
  const found = begun.length > 0 ? begun : named(isMistyped);
  return found.map(({ label, ...rest }) => ({
    ...rest,
    key: label,
    content: label,
    fit: fits.beside,
    onMap: null,
  }));
}

/** In fewer letters an error makes another word. */
const leastForgiven = 4;

const isMistyped = (name: string, word: string): boolean =>
  name.startsWith(word) || (word.length >= leastForgiven && isOneErrorAway(name, word));

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '');

interface Command extends Pick<Hit, 'href' | 'lang' | 'aside' | 'follow'> {
  readonly label: string;
}

function allCommands({ actions, scene, t }: Portee, { language, dark }: Shown): readonly Command[] {
  const { findings } = scene.getState().head.counts;
  const views = (['places', 'ranges', 'findings'] as const).slice(0, findings > 0 ? 3 : 2);
  const others = languages.filter((other) => other !== language);
  return [
    {
      label: t('nav.articles'),
      aside: t('nav.views'),
      href: linkTo.panel('articles'),
      follow: () => actions.openHome(),
    },
    ...views.map((view) => ({
      label: t(`nav.${view}`),
      aside: t('nav.views'),
      href: linkTo.panel(view),
      follow: () => actions.openAside(view),
    })),
    {
      label: t('articles.add'),
      aside: t('nav.articles'),
      href: linkTo.panel('add'),
      follow: () => actions.openAside('add'),
    },
    {
      label: t('nav.share'),
      aside: '',
      href: null,
      follow: () => actions.toggleSharing(),
    },
    {
      label: t('map.opening'),
      aside: '',
      href: null,
      follow: () => actions.showOpening(),
    },
    ...others.map((other) => ({
      label: endonym(other),
      lang: other,
      aside: t('language.menu'),
      href: null,
      follow: () => actions.setLanguage(other),
    })),
    {
      label: t(dark ? 'theme.toLight' : 'theme.toDark'),
      aside: '',
      href: null,
      follow: () => actions.setTheme(dark ? 'light' : 'dark'),
    },
  ];
}
