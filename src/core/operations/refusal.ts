import type {
  ArticleId,
  DateId,
  MentionId,
  PlaceId,
  SystemId,
  VariantId,
} from '../edition/model.ts';

/** Why an operation cannot be done; nothing of it is. */
export type OperationRefusal =
  | { readonly code: 'no such article' | 'article is there'; readonly articleId: ArticleId }
  | { readonly code: 'no such mention'; readonly mentionId: MentionId }
  | { readonly code: 'no such date'; readonly dateId: DateId }
  /** Not of EDTF level 1. */
  | { readonly code: 'no date'; readonly edtf: string }
  /** Confirmed, and no place was proposed. */
  | { readonly code: 'nothing to confirm'; readonly mentionId: MentionId }
  /** A sense is a place's. */
  | { readonly code: 'no place’s mention'; readonly mentionId: MentionId }
  | { readonly code: 'overlaps'; readonly mentionId: MentionId }
  /** It is empty, beyond the text, over the end of a paragraph or in what is no article text. */
  | { readonly code: 'not in the text'; readonly articleId: ArticleId }
  | { readonly code: 'no such place'; readonly placeId: PlaceId }
  | { readonly code: 'no such step'; readonly stepId: string }
  /** A story tells nothing that neither a passage nor a finding holds. */
  | { readonly code: 'step holds nothing'; readonly stepId: string }
  | { readonly code: 'no such system' | 'system is there'; readonly systemId: SystemId }
  | { readonly code: 'no such variant' | 'variant is there'; readonly variantId: VariantId };
