import { overlaps } from '../text/offset.ts';
import { type NamedPlace, withMore } from './place.ts';
import type { WorldFacts } from './world-facts.ts';

/** What is counted from, or joined to another place, stands behind one of these. */
const LEAD = /(?:^|[\s(])(?:de|à|et|entre|of|from|and|between|to) (?:la |the |cette |this )?$/iu;

/** "La capitale économique", "the capital of", "la capitale, Niamey": another thing, or a place that is named. */
const REST =
  /^(?:,? (?:(?:de|du|des|of|city)\b|d['’]|la )|,? ?\p{Lu}| \p{Ll}+(?:ique|elle|ale|ive|aire)\b|[\p{L}\p{N}-])/u;

/**
 * The places of a text with the capitals that it speaks of without their names ("à 140 km de la capitale", "from the Danish
 * capital"): of the country whose people stand beside the word, else of the one that was spoken of last. Without a country
 * it is a place that nobody knows.
 */
export function withCapitalsMeant(
  text: string,
  places: readonly NamedPlace[],
  facts: WorldFacts,
): readonly NamedPlace[] {
  const meant = [...text.matchAll(/(?<![\p{L}-])capitale?(?!\p{L})/gu)].flatMap(
    ({ index, 0: word }): NamedPlace[] => {
      const last = index + word.length;
      const people = places.find(
        ({ sense, start, end }) => sense === 'demonym' && (end === index - 1 || start === last + 1),
      );
      const start = Math.min(index, people?.start ?? index);
      const end = Math.max(last, people?.end ?? last);
      if (!LEAD.test(text.slice(Math.max(0, start - 14), start))) return [];
      if (REST.test(text.slice(end, end + 24))) return [];
      const country = people?.place?.country ?? lastCountry(places, start);
      const place = country === null ? null : capitalOf(country, facts);
      const doubt = place === null ? ('unresolved' as const) : null;
      return [{ start, end, text: text.slice(start, end), sense: 'location', place, doubt }];
    },
  );
  if (meant.length === 0) return places;
  const others = places.filter((each) => !meant.some((own) => overlaps(each, own)));
  return withMore(others, meant);
}

function lastCountry(places: readonly NamedPlace[], before: number): string | null {
  const earlier = places.filter(({ end, place }) => end <= before && place?.country != null);
  return earlier.at(-1)?.place?.country ?? null;
}

/** Null where none is one beyond doubt: a shared or a disputed seat, or one that nobody has on a map. */
function capitalOf(country: string, { capitals }: WorldFacts): NamedPlace['place'] {
  const row = capitals.find(
    (each) => each.country === country && each.to === null && each.role === 'capital',
  );
  if (row === undefined || row.point === null) return null;
  const { city, name, point } = row;
  const id = `gn:${city}`;
  return { id, name, feature: 'capital', point, radiusKm: 0, country, region: null };
}
