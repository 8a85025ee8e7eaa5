import { useState } from 'react';
import type { PlaceId } from '../../core/edition/model.ts';
import { placeKinds } from '../../core/gazetteer/kind.ts';
import { localised } from '../../core/localised.ts';
import type { PlaceBrief } from '../../library/answers.ts';
import { Choice } from '../shared/Choice.tsx';
import { usePlaceFinder } from '../shared/place-finder.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { SearchField } from '../shared/SearchField.tsx';

interface Props {
  readonly chosen: readonly PlaceId[];
  readonly onChange: (placeIds: readonly PlaceId[]) => void;
}

/** The edition's places to tick, by kind: one, or several together. */
export function PlaceChoices({ chosen, onChange }: Props) {
  const { t, formats } = usePortee();
  const places = useSlice((scene) => scene.places);
  const language = useSlice((state) => state.language);
  const [wanted, setWanted] = useState('');
  const isFound = usePlaceFinder(wanted);
  const nameOf = ({ label }: PlaceBrief) => localised(label, language);
  const toggle = (id: PlaceId) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <>
      <SearchField label={t('places.find')} value={wanted} onChange={setWanted} />
      <div className="place-choices">
        {placeKinds.map((kind) => {
          const ofKind = [...places.values()]
            .filter((place) => place.kind === kind && isFound(place))
            .sort((a, b) => formats.compare(nameOf(a), nameOf(b)));
          if (ofKind.length === 0) return null;
          return (
            <fieldset key={kind}>
              <legend className="meta">{t(`kind.${kind}`)}</legend>
              {ofKind.map((place) => (
                <Choice
                  key={place.id}
                  checked={chosen.includes(place.id)}
                  onChange={() => toggle(place.id)}
                >
                  {nameOf(place)}
                </Choice>
              ))}
            </fieldset>
          );
        })}
      </div>
    </>
  );
}
