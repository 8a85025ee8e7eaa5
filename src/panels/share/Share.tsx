import { useEffect } from 'react';
import { shareWords } from '../../i18n/parts/share.ts';
import { useWords } from '../shared/use-words.ts';
import { ViewHeading } from '../shared/ViewHeading.tsx';
import { CitationWay } from './CitationWay.tsx';
import { DataWay } from './DataWay.tsx';
import { LinkWay } from './LinkWay.tsx';
import type { WriteFile } from './use-data-file.ts';
import './share.css';

interface Props {
  /** Where the site lies. */
  readonly site: string;
  readonly write: WriteFile;
}

/** The ways out of what the screen shows. */
export function Share({ site, write }: Props) {
  const { actions, t } = useWords(shareWords);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) actions.closeSharing();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [actions]);
  return (
    <main className="share">
      <ViewHeading className="visually-hidden">{t('share.heading')}</ViewHeading>
      <LinkWay site={site} />
      <CitationWay site={site} />
      <DataWay site={site} write={write} />
    </main>
  );
}
