import { useState } from 'react';
import { kilometres } from '../../core/units.ts';
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

/** What a first radius is drawn with: a day's walk, to be changed at once. */
const first = kilometres(30);

/**
 * The systems that the articles name: their claims, and how far they reach from where. What the reader draws stands
 * above them, the offer to draw it below.
 */
export function Ranges() {
  const { t } = useWords(rangesWords);
  const { actions, editing } = usePortee();
  const systems = useSlice(mentionedSystems);
  const [isAsked, setAsked] = useState(false);
  const drawsRadii = useSlice((scene) => scene.overlays.some(({ type }) => type === 'radius'));
  const radii = (
    <RadiusSection
      isAsked={isAsked}
      onDraw={() => {
        setAsked(true);
        actions.addRadius(first);
      }}
    />
  );
  return (
    <>
      <ViewHeading className="view-title">{t('ranges.heading')}</ViewHeading>
      {drawsRadii && radii}
      {systems.map(({ system, mentions }) => (
        <SystemSection key={system.id} system={system} mentions={mentions} />
      ))}
      {editing !== null && <OwnClaims editing={editing} />}
      <p className="ranges__caveat">{t('ranges.caveat')}</p>
      {!drawsRadii && radii}
    </>
  );
}
