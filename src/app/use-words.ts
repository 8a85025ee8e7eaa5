import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { loadCatalogue } from '../i18n/catalogues.ts';
import type { Language } from '../i18n/languages.ts';
import type { Catalogue } from '../i18n/translator.ts';
import type { Store } from '../store/store.ts';

interface Words {
  readonly language: Language;
  readonly catalogue: Catalogue;
  /** The language that was asked for, where its words did not come. */
  readonly lost: Language | null;
}

/** The words follow the language once they have come; until then, and where they do not come, the old ones stay. */
export function useWords(store: Store, initial: Catalogue): Words {
  const asked = useStore(store, (state) => state.language);
  const [words, setWords] = useState<Words>({ language: asked, catalogue: initial, lost: null });
  const { language } = words;
  useEffect(() => {
    document.documentElement.lang = language;
    if (asked === language) return undefined;
    let current = true;
    loadCatalogue(asked).then(
      (catalogue) => {
        if (current) setWords({ language: asked, catalogue, lost: null });
      },
      () => {
        if (!current) return;
        setWords((known) => ({ ...known, lost: asked }));
        store.setState({ language });
      },
    );
    return () => {
      current = false;
    };
  }, [store, asked, language]);
  return words;
}
