import { compareDates, type EdtfDate } from '../../core/dates/edtf.ts';
import { membersAt } from '../../core/edition/membership.ts';
import type { ArticleId, CountryCode, Edition, Place } from '../../core/edition/model.ts';
import { indexOf } from './edition-index.ts';

/**
 * A bloc's members at the date of the open article, or of the latest article that names it: who
 * belonged when it was written, not today.
 */
export function blocMembers(
  edition: Edition,
  openArticle: ArticleId | null,
  bloc: Place,
): readonly CountryCode[] {
  const date = dateOf(edition, openArticle) ?? latestNaming(edition, bloc);
  return date === null ? [] : membersAt(bloc, date).countries;
}

function dateOf(edition: Edition, articleId: ArticleId | null): EdtfDate | null {
  if (articleId === null) return null;
  return indexOf(edition).articleById.get(articleId)?.date?.edtf ?? null;
}

function latestNaming(edition: Edition, bloc: Place): EdtfDate | null {
  const { mentionsByPlace, articleById } = indexOf(edition);
  const dates = (mentionsByPlace.get(bloc.id) ?? []).flatMap(
    ({ articleId }) => articleById.get(articleId)?.date?.edtf ?? [],
  );
  return dates.sort(compareDates).at(-1) ?? null;
}
