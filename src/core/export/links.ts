import type { ArticleId, PlaceId } from '../edition/model.ts';
import type { About } from './exported.ts';

/** The address of an article or a place in the published edition; null where the edition's own is not known. */
export const linkToArticle = ({ link }: About, id: ArticleId): string | null =>
  link && `${link}#article=${encodeURIComponent(id)}`;

export const linkToPlace = ({ link }: About, id: PlaceId): string | null =>
  link && `${link}#place=${encodeURIComponent(id)}`;

/** A name for a thing of the edition that holds anywhere: its address where it is published, else a URN. */
export const articleUri = (about: About, id: ArticleId): string =>
  linkToArticle(about, id) ?? `urn:portee:article:${encodeURIComponent(id)}`;

export const placeUri = (about: About, id: PlaceId): string =>
  linkToPlace(about, id) ?? `urn:portee:place:${encodeURIComponent(id)}`;
