import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/layout.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadCatalogue } from '../i18n/catalogues.ts';
import { createTranslate } from '../i18n/translator.ts';
import { bindActions } from '../store/actions.ts';
import { decodePermalink } from '../store/permalink.ts';
import { createReachResults } from '../store/reach/reach-results.ts';
import { initialState } from '../store/state.ts';
import { createPorteeStore } from '../store/store.ts';
import { App } from './App.tsx';
import { bindAddressBar } from './address-bar.ts';
import { chooseLanguage } from './choose-language.ts';
import { fetchEdition } from './fetch-edition.ts';
import { keepFocus } from './focus-keeper.ts';
import { bindMentionKeys } from './mention-keys.ts';
import { bindPreferences } from './preferences.ts';
import { bindReach } from './reach-service.ts';
import { StartFault } from './StartFault.tsx';
import { bindSavedTheme } from './saved-theme.ts';

async function start(container: HTMLElement): Promise<void> {
  const root = createRoot(container);
  const language = chooseLanguage(location.hash, navigator.languages);
  const [edition, catalogue] = await Promise.all([fetchEdition(), loadCatalogue(language)]);
  if (!edition.ok) {
    root.render(<StartFault t={createTranslate(language, catalogue)} fault={edition.fault} />);
    return;
  }
  const fresh = initialState(edition.value, language);
  const linked = decodePermalink(location.hash, fresh);
  const viewRequest = linked.view && ({ type: 'view', view: linked.view } as const);
  const store = createPorteeStore({ ...fresh, ...linked, viewRequest });
  const actions = bindActions(store);
  const results = createReachResults();
  bindReach(store, results);
  bindPreferences(actions);
  bindSavedTheme(store, actions);
  bindAddressBar(store, actions);
  bindMentionKeys(actions);
  keepFocus(container);
  root.render(
    <StrictMode>
      <App store={store} results={results} actions={actions} catalogue={catalogue} />
    </StrictMode>,
  );
}

const container = document.getElementById('app');
if (container === null) throw new Error('The page has no element with the id "app".');
void start(container);
