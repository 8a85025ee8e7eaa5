import { rangesWords } from '../../i18n/parts/ranges.ts';
import { mentionedSystems } from '../../store/selectors/systems.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { ViewHeading } from '../shared/ViewHeading.tsx';
import './ranges.css';
import { RadiusSection } from './RadiusSection.tsx';
import { SystemSection } from './SystemSection.tsx';

/** The systems that the articles name: their claims, and how far they reach from where. */
export function Ranges() {
  const { t } = useWords(rangesWords);
  const systems = useSlice(mentionedSystems);
  return (
    <>
      <ViewHeading className="view-title">{t('ranges.heading')}</ViewHeading>
      <p className="ranges__caveat">{t('ranges.caveat')}</p>
      {systems.map(({ system, mentions }) => (
        <SystemSection key={system.id} system={system} mentions={mentions} />
      ))}
      <RadiusSection />
    </>
  );
}
