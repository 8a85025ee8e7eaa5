import { openingWords } from '../../core/edition/opening-words.ts';
import { isDoubtful } from '../../core/edition/proposal.ts';
import type { OwnArticle } from '../../core/operations/own-article.ts';
import type { AddedArticle } from '../../store/adding/adding.ts';

/** An article's line in the list of what was added. */
export function addedArticle({ article, mentions, imported }: OwnArticle): AddedArticle {
  const places = mentions.flatMap((mention) => (mention.kind === 'place' ? mention.placeId : []));
  const systems = mentions.flatMap((mention) =>
    mention.kind === 'system' ? mention.systemId : [],
  );
  const out = (imported?.leftOut ?? []).reduce((sum, { text }) => sum + text.length, 0);
  return {
    id: article.id,
    title: article.title,
    opening: openingWords(article),
    language: article.language,
    places: new Set(places).size,
    systems: new Set(systems).size,
    doubtful: mentions.filter(isDoubtful).length,
    date: article.date?.basis ?? 'unknown',
    leftOut: out / (out + article.text.length || 1),
  };
}
