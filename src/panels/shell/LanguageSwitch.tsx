import { languages } from '../../store/state.ts';
import { usePortee, useSlice } from '../shared/portee.ts';

/** Names the other language in that language: a reader who cannot read this one finds it. */
export function LanguageSwitch() {
  const { actions, t } = usePortee();
  const language = useSlice((state) => state.language);
  const other = languages.find((candidate) => candidate !== language) ?? language;
  return (
    <button
      type="button"
      className="text-button"
      lang={other}
      aria-label={t('language.other')}
      onClick={() => actions.setLanguage(other)}
    >
      {other.toUpperCase()}
    </button>
  );
}
