import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { localised } from '../../core/localised.ts';
import { articleOnScreen, type Screen } from '../../store/screen.ts';
import { shared } from '../../store/sharing.ts';
import { selectedSpan } from '../reader/selected-span.ts';
import { InternalLink } from '../shared/InternalLink.tsx';
import { linkTo } from '../shared/permalinks.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { MenuButton } from './MenuButton.tsx';
import './top-bar.css';

/** The last is there where the edition has any. */
const tabs = ['articles', 'places', 'ranges', 'findings'] as const;
type Tab = (typeof tabs)[number] | 'search' | 'review' | 'names' | 'story';

/** The tab that a view stands under. */
const tabOf = ({ view }: Screen): Tab =>
  view === 'list' || view === 'reader' || view === 'add' ? 'articles' : view;

/** What the name of the edition and the dots open. */
export type MenuPanels = Readonly<
  Record<'editions' | 'more', ComponentType<{ onClose: () => void }>>
>;

interface Props {
  readonly menus: MenuPanels;
  /** Stands in the place of the views while something else than a view is done. */
  readonly mode: ReactNode;
}

/** Where you are: the product's name, the edition, search, and what is seldom needed. Below it the edition's views, or the mode that has taken their place. */
export function TopBar({ menus, mode }: Props) {
  const { actions, t } = usePortee();
  const [opened, setOpened] = useState<keyof MenuPanels | null>(null);
  const title = useSlice(({ head, language }) => localised(head.title, language));
  const open = useSlice(({ screen }) => tabOf(screen));
  const hasFindings = useSlice(
    ({ head }) => head.counts.findings > 0 || (head.judges === true && head.counts.articles > 0),
  );
  const follow = (tab: Tab) =>
    tab === 'articles' || tab === 'story' ? actions.openArticles() : actions.openAside(tab);
  // A mode takes the views' place, and gives it back.
  const isMode = open === 'review' || open === 'names' || open === 'story';
  const MenuPanel = opened && menus[opened];
  const close = () => setOpened(null);
  const buttonOf = (menu: keyof MenuPanels) => ({
    expanded: opened === menu,
    onClick: () => setOpened(opened === menu ? null : menu),
  });
  useEffect(() => {
    if (opened === null) return undefined;
    const closeOnEscape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      document.querySelector<HTMLElement>('.top-bar [aria-expanded="true"]')?.focus();
      setOpened(null);
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [opened]);
  return (
    <header className="top-bar">
      <InternalLink
        className="top-bar__brand"
        href={linkTo.panel('articles')}
        onFollow={() => actions.openHome()}
      >
        Portée
      </InternalLink>
      <MenuButton className="top-bar__edition" {...buttonOf('editions')}>
        {title}
      </MenuButton>
      <div className="top-bar__tools">
        <InternalLink
          className="icon-link"
          href={linkTo.panel('search')}
          aria-label={t('nav.search')}
          aria-current={open === 'search' ? 'page' : undefined}
          onFollow={() => follow('search')}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="8.5" cy="8.5" r="5" />
            <path d="m12.4 12.4 4.6 4.6" />
          </svg>
        </InternalLink>
        <ShareButton />
        <MenuButton className="icon-button" {...buttonOf('more')} label={t('nav.more')}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path className="dots" d="M4 10h.01M10 10h.01M16 10h.01" />
          </svg>
        </MenuButton>
        <LanguageSwitch />
      </div>
      {MenuPanel && (
        <div className="top-bar__panel" id="top-bar-panel">
          <MenuPanel onClose={close} />
        </div>
      )}
      {mode ??
        (isMode ? null : (
          <nav className="top-bar__tabs" aria-label={t('nav.views')}>
            {tabs.slice(0, hasFindings ? 4 : 3).map((tab) => (
              <InternalLink
                key={tab}
                href={linkTo.panel(tab)}
                aria-current={tab === open ? 'page' : undefined}
                onFollow={() => follow(tab)}
              >
                {t(`nav.${tab}`)}
              </InternalLink>
            ))}
          </nav>
        ))}
    </header>
  );
}

/** Opens what can be shared of the screen, or closes it; words selected in the article are what will be cited. */
function ShareButton() {
  const { scene, actions, t } = usePortee();
  const sharing = useSlice((state) => shared(state) !== null);
  const share = () => {
    const articleId = articleOnScreen(scene.getState().screen);
    const span = articleId && selectedSpan();
    actions.toggleSharing(articleId && span && { articleId, span });
  };
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t('nav.share')}
      aria-pressed={sharing}
      onClick={share}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M6.5 8.5H4.2v8.3h11.6V8.5h-2.3M10 12V3M6.8 6 10 2.8 13.2 6" />
      </svg>
    </button>
  );
}
