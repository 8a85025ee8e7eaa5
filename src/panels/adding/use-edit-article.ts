import { useState } from 'react';
import type { ArticleId } from '../../core/edition/model.ts';
import type { EditMetadata } from '../../core/operations/verbs/edit-metadata.ts';
import { usePortee } from '../shared/portee.ts';

/** Corrects what is known of an article; tells whether it was kept. */
export function useEditArticle(articleId: ArticleId) {
  const { editing } = usePortee();
  const [failed, setFailed] = useState(false);
  const edit = async (metadata: EditMetadata['metadata']): Promise<boolean> => {
    if (editing === null) return false;
    const kept = await editing.apply([{ verb: 'edit metadata', articleId, metadata }], { who: '' });
    setFailed(!kept.ok);
    return kept.ok;
  };
  return { edit, failed };
}
