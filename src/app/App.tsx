import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createFormats } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import { type Catalogue, createTranslate } from '../i18n/translator.ts';
import type { Library } from '../library/library.ts';
import { lazyPart } from '../panels/shared/lazy-part.tsx';
import { PartFault } from '../panels/shared/PartBoundary.tsx';
import { PorteeContext, usePortee, useSlice } from '../panels/shared/portee.ts';
import { Announcer } from '../panels/shell/Announcer.tsx';
import { LostAnswers } from '../panels/shell/LostAnswers.tsx';
import { TopBar } from '../panels/shell/TopBar.tsx';
import type { Actions } from '../store/actions.ts';
import type { AddingPort } from '../store/adding/adding-port.ts';
import type { Question } from '../store/answers.ts';
import type { Editions } from '../store/editions.ts';
import type { SceneStore } from '../store/scene.ts';
import { shared } from '../store/sharing.ts';
import type { Store } from '../store/store.ts';
import { BelowMap } from './BelowMap.tsx';
import { CurrentView } from './CurrentView.tsx';
import type { Embedding } from './embed/embedding.ts';
import { findPlaces } from './find-places.ts';
import { MapArea } from './MapArea.tsx';
import { coveredBy } from './map-padding.ts';
import { menus } from './menus.ts';
import { Sheet } from './Sheet.tsx';
import { useOffline } from './use-offline.ts';
import { useWords } from './use-words.ts';

const Embed = lazyPart(async () => (await import('./embed/Embed.tsx')).Embed);

interface Props {
  readonly library: Library;
  readonly editions: Editions;
  readonly store: Store;
  readonly scene: SceneStore;
  readonly ask: (question: Question) => void;
  readonly follow: (question: Question) => () => void;
  readonly actions: Actions;
  readonly openAdding: () => Promise<AddingPort>;
  /** The words of the language that the page starts in. */
  readonly catalogue: Catalogue;
  /** Where the drawing of the edition's headline lies; null where it has none. */
  readonly headlineUrl: string | null;
  /** The page was loaded again because the browser had closed what it keeps. */
  readonly wasStorageClosed: boolean;
  /** How the page stands in another; null where it stands alone. */
  readonly embedding: Embedding | null;
}

export function App(props: Props) {
  const {
    library,
    editions,
    store,
    scene,
    ask,
    follow,
    actions,
    openAdding,
    catalogue,
    headlineUrl,
    wasStorageClosed,
    embedding,
  } = props;
  const words = useWords(store, catalogue);
  // Whether the edition can be changed follows from which one is open.
  const editing = useStore(store, () => library.editing ?? null);
  const portee = useMemo(
    () => ({
      ...{ scene, ask, follow, actions, editions, editing, findPlaces, openAdding },
      language: words.language,
      t: createTranslate(words.language, words.catalogue),
      formats: createFormats(words.language),
    }),
    [scene, ask, follow, actions, editions, editing, openAdding, words],
  );
  return (
    <PorteeContext value={portee}>
      {embedding === null ? (
        <Layout {...{ headlineUrl, library, wasStorageClosed }} lostWords={words.lost} />
      ) : (
        <Embed embedding={embedding} headlineUrl={headlineUrl} />
      )}
    </PorteeContext>
  );
}

interface LayoutProps extends Pick<Props, 'headlineUrl' | 'library' | 'wasStorageClosed'> {
  /** A language whose words did not come. */
  readonly lostWords: Language | null;
}

function Layout({ headlineUrl, library, wasStorageClosed, lostWords }: LayoutProps) {
  const { actions, t } = usePortee();
  const sheet = useSlice((scene) => scene.sheet);
  const view = useSlice(({ screen }) => screen.view);
  const sharing = useSlice((scene) => shared(scene) !== null);
  const edition = useSlice((scene) => scene.edition);
  const hasLinkFaults = useSlice((scene) => scene.linkFaults.length > 0);
  const offline = useOffline();
  return (
    <div
      className="app"
      data-sheet={sheet}
      data-view={view}
      data-mode={sharing ? 'share' : undefined}
    >
      <button type="button" className="app__skip" onClick={focusText}>
        {t('nav.skip')}
      </button>
      <MapArea headlineUrl={headlineUrl} coveredBy={coveredBy} gestures={null} />
      <Imprint />
      <Sheet
        bar={<TopBar menus={menus} mode={sharing ? <ShareBar /> : null} />}
        below={<BelowMap />}
        over={sharing ? <Share library={library} headlineUrl={headlineUrl} /> : null}
      >
        {wasStorageClosed && <StorageClosed />}
        {hasLinkFaults && <LinkFaults />}
        <LostAnswers />
        {lostWords && <PartFault onRetry={() => actions.setLanguage(lostWords)} />}
        {offline && <offline.OfflineNotice />}
        {edition !== null && <DeletedElsewhere key={edition} edition={edition} />}
        <CurrentView />
        {offline && view === 'list' && <offline.OfflineLine />}
      </Sheet>
      <Announcer />
    </div>
  );
}

const DeletedElsewhere = lazyPart(
  async () => (await import('../panels/editions/DeletedElsewhere.tsx')).DeletedElsewhere,
);
const StorageClosed = lazyPart(
  async () => (await import('../panels/editions/StorageClosed.tsx')).StorageClosed,
);
const LinkFaults = lazyPart(
  async () => (await import('../panels/shell/LinkFaults.tsx')).LinkFaults,
);
const Imprint = lazyPart(async () => (await import('../panels/legend/Imprint.tsx')).Imprint);
const ShareBar = lazyPart(async () => (await import('../panels/share/ShareBar.tsx')).ShareBar);
const Share = lazyPart(async () => (await import('./SharePart.tsx')).SharePart);

/** A button, not a link: the page's fragment is the state's. */
function focusText(): void {
  document.querySelector<HTMLElement>('main:not([inert]) h1')?.focus();
}
