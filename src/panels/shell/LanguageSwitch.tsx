import { endonym, languages } from '../../i18n/languages.ts';
import { Menu } from '../shared/Menu.tsx';
import { usePortee, useSlice } from '../shared/portee.ts';

/** The languages, each named in itself: a reader who cannot read this one finds theirs. */
export function LanguageSwitch() {
  const { actions, t } = usePortee();
  const current = useSlice((scene) => scene.language);
  return (
    <Menu label={t('language.menu')} chosen={current.toUpperCase()}>
      <ul className="language-menu">
        {languages.map((language) => (
          <li key={language}>
            <button
              type="button"
              lang={language}
              aria-current={language === current || undefined}
              onClick={(event) => {
                actions.setLanguage(language);
                event.currentTarget.closest('details')?.removeAttribute('open');
              }}
            >
              {endonym(language)}
            </button>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
