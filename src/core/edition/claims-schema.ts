import * as v from 'valibot';
import { claimKinds, findingVerdicts } from './claim-kind.ts';
import { localised, slug, text, textQuote } from './schema-parts.ts';

const base = {
  id: slug,
  articleId: text,
  kind: v.picklist(claimKinds),
  quote: textQuote,
  verdict: v.picklist(findingVerdicts),
};

/** What an editor decided of a claim that was found or added by hand; all but a plain confirmation is given a reason. */
const claim = v.variant('decision', [
  v.strictObject({
    ...base,
    decision: v.literal('confirmed'),
    reason: v.nullable(localised),
  }),
  v.strictObject({
    ...base,
    decision: v.picklist(['corrected', 'rejected', 'set aside']),
    reason: localised,
  }),
]);

/** `claims.json`: the claims of an edition's articles as its editors reviewed them. */
export const claimsSchema = v.strictObject({ claims: v.array(claim) });

export type ReviewedClaimRecord = v.InferOutput<typeof claim>;
