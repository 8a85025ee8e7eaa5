import type { RangeClaim, Variant } from '../../core/edition/model.ts';
import { localised } from '../../core/localised.ts';
import { rangesWords } from '../../i18n/parts/ranges.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { ClaimSourceView } from './ClaimSourceView.tsx';

/** Who gives which figure. The band on the map runs from the lowest to the highest that counts. */
export function ClaimList({ variant }: { readonly variant: Variant }) {
  const { t } = useWords(rangesWords);
  const { claims } = variant;
  if (claims.length === 0) return <p className="meta">{t('range.unknown')}</p>;
  return (
    <div className="claims">
      <h3>{t('claims.heading', { count: claims.length })}</h3>
      <dl>
        {claims.map((claim) => (
          <ClaimView key={claim.id} claim={claim} />
        ))}
      </dl>
    </div>
  );
}

function ClaimView({ claim }: { readonly claim: RangeClaim }) {
  const { t, formats } = useWords(rangesWords);
  const language = useSlice((state) => state.language);
  const { lowKm, highKm, qualifier, measures, setAside, note } = claim;
  const figure =
    lowKm === highKm
      ? formats.givenKm(highKm)
      : t('claims.span', { low: formats.given(lowKm), high: formats.givenKm(highKm) });
  return (
    <div className="claim" data-set-aside={setAside !== null || undefined}>
      <dt>{t(`claims.${qualifier}`, { figure })}</dt>
      <dd>
        <ClaimSourceView source={claim.source} />
        {measures !== 'missile range' && (
          <span className="meta">{` ${t(`claims.${measures}`)}`}</span>
        )}
        {setAside !== null && (
          <span className="meta claim__aside">
            {t('claims.setAside', { reason: localised(setAside, language) })}
          </span>
        )}
        {note !== null && <span className="meta claim__aside">{localised(note, language)}</span>}
      </dd>
    </div>
  );
}
