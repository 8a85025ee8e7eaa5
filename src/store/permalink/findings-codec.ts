import { claimKinds, findingVerdicts } from '../../core/edition/claim-kind.ts';
import type { ArticleId, PlaceId } from '../../core/edition/model.ts';
import { everyFinding, type OpenFinding } from '../state.ts';
import type { Codec } from './codec.ts';
import { idOf, oneOf } from './link-reader.ts';

/** `finding` or `event` for what is open; the others for what is listed, an `f` before what has a meaning of its own. */
export const findingsCodec: Codec<'findings'> = {
  keys: ['finding', 'event', 'against', 'fkind', 'fin', 'fplace', 'verdict'],
  encode: ({ findings }) => {
    const { open, against, kind, articleId, placeId, verdict } = findings;
    return [
      [open?.type ?? '', open?.id ?? null] as const,
      ['against', against === everyFinding.against ? null : against] as const,
      ['fkind', kind] as const,
      ['fin', articleId] as const,
      ['fplace', placeId] as const,
      ['verdict', verdict] as const,
    ].flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
  },
  decode: (read) => ({
    open:
      read.one('finding', (value) => openOf('finding', value)) ??
      read.one('event', (value) => openOf('event', value)),
    against:
      read.one('against', (value) => oneOf(['geography', 'articles'] as const, value)) ??
      everyFinding.against,
    kind: read.one('fkind', (value) => oneOf(claimKinds, value)),
    articleId: read.one('fin', (value) => idOf<ArticleId>(value)),
    placeId: read.one('fplace', (value) => idOf<PlaceId>(value)),
    verdict: read.one('verdict', (value) => oneOf(findingVerdicts, value)),
  }),
};

function openOf(type: OpenFinding['type'], value: string): OpenFinding | null {
  const id = idOf<string>(value);
  return id === null ? null : { type, id };
}
