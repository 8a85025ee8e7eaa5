import { endonym, languages } from '../../i18n/languages.ts';
import { themes } from '../../store/state.ts';
import { lazyPart } from '../shared/lazy-part.tsx';
import { useSlice } from '../shared/portee.ts';
import './edition-menu.css';
import { useEditionsWords } from './use-words-of-editions.ts';

/** Only where the edition can be changed. */
const AddStep = lazyPart(async () => (await import('../story/AddStep.tsx')).AddStep);

/** What is seldom needed: the theme, the language where the bar has no room for it, and the story of one's own edition. */
export function MoreMenu({ onClose }: { readonly onClose: () => void }) {
  const { actions, editing, t } = useEditionsWords();
  const theme = useSlice((scene) => scene.theme);
  const current = useSlice((scene) => scene.language);
  return (
    <div className="more-menu">
      {editing !== null && <AddStep onClose={onClose} />}
      <fieldset>
        <legend>{t('more.theme')}</legend>
        {themes.map((one) => (
          <button
            key={one}
            type="button"
            className="text-button"
            aria-pressed={one === theme}
            onClick={() => actions.setTheme(one)}
          >
            {t(`more.theme.${one}`)}
          </button>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('more.language')}</legend>
        {languages.map((language) => (
          <button
            key={language}
            type="button"
            lang={language}
            className="text-button"
            aria-pressed={language === current}
            onClick={() => actions.setLanguage(language)}
          >
            {endonym(language)}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
