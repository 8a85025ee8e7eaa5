import { rangesWords } from '../../i18n/parts/ranges.ts';
import { mentionedSystems } from '../../store/selectors/systems.ts';
import { lazyPart } from '../shared/lazy-part.tsx';
import { usePortee, useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { ViewHeading } from '../shared/ViewHeading.tsx';
import './ranges.css';
import { RadiusSection } from './RadiusSection.tsx';
import { SystemSection } from './SystemSection.tsx';

/** Only in an edition of the reader's own. */
const OwnClaims = lazyPart(async () => (await import('../own-systems/OwnClaims.tsx')).OwnClaims);

/** The systems that the articles name: their claims, and how far they reach from where. */
export function Ranges() {
  const { t } = useWords(rangesWords);
  const { editing } = usePortee();
  const systems = useSlice(mentionedSystems);
  return (
    <>
      <ViewHeading className="view-title">{t('ranges.heading')}</ViewHeading>
      {systems.map(({ system, mentions }) => (
        <SystemSection key={system.id} system={system} mentions={mentions} />
      ))}
      {editing !== null && <OwnClaims editing={editing} />}
      <p className="ranges__caveat">{t('ranges.caveat')}</p>
      <RadiusSection />
    </>
  );
}
