import { compareDates } from '../core/dates/edtf.ts';
import type { Edition, LanguageTag, SystemId } from '../core/edition/model.ts';
import type { EditionHead } from './library.ts';

/** What is known of an edition before anything is asked. */
export function headOf(edition: Edition, key: string): EditionHead {
  const { title, finding, systems, articles, places, mentions } = edition;
  return {
    key,
    title,
    languages: byFrequency(articles.map(({ language }) => language)),
    finding,
    systems,
    systemMentions: countSystems(edition),
    blocs: places.filter(({ geometry }) => geometry.type === 'members'),
    counts: { articles: articles.length, places: places.length, mentions: mentions.length },
    latest:
      articles
        .flatMap(({ date }) => date?.edtf ?? [])
        .sort(compareDates)
        .at(-1) ?? null,
  };
}

function byFrequency(languages: readonly LanguageTag[]): readonly LanguageTag[] {
  const counts = new Map<LanguageTag, number>();
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([language]) => language);
}

function countSystems({ mentions }: Edition): Readonly<Record<SystemId, number>> {
  const counts: Record<SystemId, number> = {};
  for (const mention of mentions) {
    if (mention.kind !== 'system') continue;
    counts[mention.systemId] = (counts[mention.systemId] ?? 0) + 1;
  }
  return counts;
}
