import './page-address.ts';
import './styles/colours.css';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/page.css';
import './styles/forced-colours.css';
import './styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadCatalogue } from '../i18n/catalogues.ts';
import { createTranslate } from '../i18n/translator.ts';
import { headPath } from '../library/tables/head-file.ts';
import { takeClosing } from '../services/closed-storage.ts';
import { bindEditions } from '../services/editions.ts';
import { bindLibrary } from '../services/library-service.ts';
import { bindReachWhenAsked } from '../services/reach-when-asked.ts';
import { readAddress } from '../services/read-address.ts';
import { switchable } from '../services/switchable-library.ts';
import { bindActions } from '../store/actions.ts';
import { createAnswers, type Question } from '../store/answers.ts';
import { createScene } from '../store/scene.ts';
import { initialState } from '../store/state.ts';
import { createPorteeStore } from '../store/store.ts';
import { linkedView } from '../store/transitions/view.ts';
import { App } from './App.tsx';
import { bindAddingGestures } from './adding-gestures.ts';
import { bindAddressBar } from './address-bar.ts';
import { geo } from './basemap-urls.ts';
import { chooseLanguage } from './choose-language.ts';
import { publishedAlone, readEmbedding } from './embed/embedding.ts';
import { keepFocus } from './focus-keeper.ts';
import { lazyAdding } from './lazy-adding.ts';
import { bindMentionKeys } from './mention-keys.ts';
import { openEdition } from './open-edition.ts';
import { bindPreferences } from './preferences.ts';
import { bindReviewKey } from './review-key.ts';
import { StartFault } from './StartFault.tsx';
import { bindSavedTheme } from './saved-theme.ts';
import { bindSearchKeys } from './search-keys.ts';

async function start(container: HTMLElement): Promise<void> {
  const root = createRoot(container);
  const language = chooseLanguage(location.hash, navigator.languages);
  const [edition, catalogue] = await Promise.all([openEdition(), loadCatalogue(language)]);
  if (!edition.ok) {
    // Which fault it was is for who published it.
    console.error(edition.fault.detail);
    root.render(<StartFault t={createTranslate(language, catalogue)} file={headPath} />);
    return;
  }
  const { library: published, headlineUrl, headlineAnswerUrl } = edition.value;
  const library = switchable(published);
  const embedding = readEmbedding(location.search);
  const known = bindEditions(library, published);
  const editions = embedding === null ? known : publishedAlone(known);
  const { linked, faults } = await readAddress(editions, library, location.hash);
  const viewRequest = linkedView(linked);
  const store = createPorteeStore({
    ...initialState(language),
    ...linked,
    viewRequest: viewRequest.type === 'opening' ? null : viewRequest,
    linkFaults: faults,
  });
  const answers = createAnswers(library);
  const scene = createScene(store, answers);
  const actions = bindActions(store, scene);
  const { ask: askLibrary, follow: followLibrary } = bindLibrary(library, scene, answers);
  const askReach = bindReachWhenAsked(scene, answers, {
    countries: geo('fine-countries.json'),
    regions: geo('fine-regions.json'),
    cities: geo('cities.json'),
    headline: headlineAnswerUrl,
  });
  const ask = (question: Question) =>
    question.ask === 'reach' ? askReach(question) : askLibrary(question);
  const follow = (question: Question) => {
    if (question.ask !== 'reach') return followLibrary(question);
    askReach(question);
    return () => undefined;
  };
  const openAdding = lazyAdding({ published, scene, actions, editions });
  bindPreferences(actions);
  bindSavedTheme(store, actions);
  bindAddressBar(store, library, editions, actions, { steps: embedding === null });
  bindMentionKeys(actions);
  if (embedding === null) {
    bindSearchKeys(actions);
    bindReviewKey(actions, () => library.editing !== undefined);
    bindAddingGestures(openAdding, actions);
  }
  keepFocus(container);
  root.render(
    <StrictMode>
      <App
        store={store}
        library={library}
        editions={editions}
        scene={scene}
        ask={ask}
        follow={follow}
        actions={actions}
        openAdding={openAdding}
        catalogue={catalogue}
        headlineUrl={headlineUrl}
        wasStorageClosed={takeClosing()}
        embedding={embedding}
      />
    </StrictMode>,
  );
}

const container = document.getElementById('app');
if (container === null) throw new Error('The page has no element with the id "app".');
void start(container);
