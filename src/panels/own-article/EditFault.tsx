import type { EditingFault } from '../../library/library.ts';
import { useOwnArticleWords } from './use-words-of-own-article.ts';

/** Why a change was not kept. */
export function EditFault({ fault }: { readonly fault: EditingFault | null }) {
  const { t } = useOwnArticleWords();
  if (fault === null) return null;
  return (
    <p className="notice" role="alert">
      {t('own.fault', { why: t(`own.fault.${fault.kind}`) })}
    </p>
  );
}
