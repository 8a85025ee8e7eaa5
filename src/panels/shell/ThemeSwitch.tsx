import { resolvedTheme } from '../../store/selectors/resolved-theme.ts';
import { usePortee, useSlice } from '../shared/portee.ts';

/** Light or dark by the reader's own choice; until then the system decides. */
export function ThemeSwitch() {
  const { actions, t } = usePortee();
  const dark = useSlice((state) => resolvedTheme(state).startsWith('dark'));
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t(dark ? 'theme.toLight' : 'theme.toDark')}
      onClick={() => actions.setTheme(dark ? 'light' : 'dark')}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="6.2" />
        <path className="solid" d="M10 3.8a6.2 6.2 0 0 1 0 12.4z" />
      </svg>
    </button>
  );
}
