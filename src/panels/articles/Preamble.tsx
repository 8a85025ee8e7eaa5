import { languageName } from '../../i18n/languages.ts';
import { usePortee, useSlice } from '../shared/portee.ts';

/** What this page is, and what language its texts stay in, as far as that is known. */
export function Preamble() {
  const { t, formats } = usePortee();
  const languages = useSlice(({ head }) => head.languages);
  const language = useSlice((scene) => scene.language);
  const named = languages.filter((tag) => tag !== 'und').map((tag) => languageName(tag, language));
  return (
    <p className="preamble meta">
      {t('articles.preamble', { count: named.length, languages: formats.list(named) })}
    </p>
  );
}
