/** What sort of statement a claim is; each is described in docs/findings.md. */
export const claimKinds = [
  'length',
  'distance',
  'adjacency',
  'range',
  'reach',
  'extent',
  'proximity',
  'containment',
  'route',
  'membership',
  'date',
] as const;

export type ClaimKind = (typeof claimKinds)[number];

/** What the geography says of a claim. */
export const findingVerdicts = ['consistent', 'differs', 'cannot-be-checked'] as const;

export type FindingVerdict = (typeof findingVerdicts)[number];
