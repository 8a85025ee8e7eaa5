import { useEffect, useMemo, useRef } from 'react';
import { explainRing, type RingExplanation } from '../../core/reach/ring-explanation.ts';
import { explanationWords } from '../../i18n/parts/explanation.ts';
import {
  type ExplainedRing,
  explainedOverlay,
  ringOf,
} from '../../store/selectors/explained-ring.ts';
import { usePortee, useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { Miscounted, NearEdge } from './Capitals.tsx';
import { readCapitals } from './capitals.ts';
import { Globe } from './Globe.tsx';
import { readLand } from './land.ts';
import { useFile } from './use-file.ts';
import './ring-explanation.css';

interface Props {
  /** Where the basemap's coarse level and its cities lie. */
  readonly landUrl: string;
  readonly citiesUrl: string;
}

/** Why a ring looks as it does: the same distance as the map would draw it, and as a round Earth would have it. */
export function RingExplanationPanel(urls: Props) {
  const { scene } = usePortee();
  const overlay = useSlice(explainedOverlay);
  const ring = useMemo(
    () => (overlay === null ? null : ringOf(scene.getState(), overlay)),
    [scene, overlay],
  );
  return ring === null ? null : <Explained ring={ring} {...urls} />;
}

function Explained({ ring, landUrl, citiesUrl }: Props & { readonly ring: ExplainedRing }) {
  const { actions, t, formats } = useWords(explanationWords);
  const { centre, km } = ring;
  const heading = useRef<HTMLHeadingElement>(null);
  // On a phone it stands below what it was asked from.
  useEffect(() => heading.current?.focus(), []);
  const land = useFile(landUrl, readLand);
  const capitals = useFile(citiesUrl, readCapitals);
  const explanation = useMemo(
    () => explainRing(centre, km, capitals ?? []),
    [centre, km, capitals],
  );
  return (
    <section className="ring-explanation" aria-labelledby="ring-explanation-heading">
      <header>
        <h2 id="ring-explanation-heading" ref={heading} tabIndex={-1}>
          {t('why.heading')}
        </h2>
        <button type="button" className="text-button" onClick={() => actions.closeExplanation()}>
          {t('why.close')}
        </button>
      </header>
      {explanation === null ? (
        <p>{t('why.off')}</p>
      ) : (
        <div className="ring-explanation__body">
          <Globe ring={ring} screen={explanation.screen} land={land} label={t('why.globe')} />
          <div>
            <p className="ring-explanation__prose">
              {t('why.round', { km: formats.givenKm(km) })} <Stretch explanation={explanation} />
            </p>
            <Miscounted capitals={explanation.targets} />
            <Comparison ring={ring} explanation={explanation} />
            {capitals === null ? null : <NearEdge capitals={explanation.targets} km={km} />}
          </div>
        </div>
      )}
    </section>
  );
}

function Stretch({ explanation: { stretch } }: { readonly explanation: RingExplanation }) {
  const { t } = useWords(explanationWords);
  const language = useSlice((state) => state.language);
  if (stretch === null) return t('why.pole');
  const { north, south, times } = stretch;
  const isNorthward = times >= 1;
  const [most, least] = isNorthward ? [north, south] : [south, north];
  const figure = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return t('why.stretched', {
    times: figure.format(isNorthward ? times : 1 / times),
    most: latitude(most),
    least: latitude(least),
  });
}

const latitude = (degrees: number): string =>
  `${Math.abs(Math.round(degrees))}°\u00a0${degrees < 0 ? 'S' : 'N'}`;

interface ComparisonProps {
  readonly ring: ExplainedRing;
  readonly explanation: RingExplanation;
}

function Comparison({ ring: { overlay, km }, explanation: { towards } }: ComparisonProps) {
  const { t, formats } = useWords(explanationWords);
  const language = useSlice((state) => state.language);
  const fine = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const worst = Math.max(...towards.map(({ sphere }) => Math.abs(sphere - km)));
  const rows = [
    { way: 'ring', far: towards.map(() => formats.given(km)) },
    { way: 'screen', far: towards.map(({ screen }) => formats.number(screen)) },
    { way: 'sphere', far: towards.map(({ sphere }) => fine.format(sphere)) },
  ] as const;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('why.towards')}</th>
            {towards.map(({ direction }) => (
              <th key={direction} scope="col">
                {t(`why.${direction}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ way, far }) => (
            <tr key={way} data-way={way}>
              <th scope="row" data-slot={overlay.key % 4} data-own={overlay.type === 'radius'}>
                <i aria-hidden="true" />
                {t(`why.${way}`)}
              </th>
              {towards.map(({ direction }, at) => (
                <td key={direction}>{far[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="meta">{t('why.note', { km: `${fine.format(worst)}\u202fkm` })}</p>
    </>
  );
}
