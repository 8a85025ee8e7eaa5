import type {
  Article,
  Mention,
  Place,
  PlaceId,
  System,
  SystemId,
  Variant,
} from '../edition/model.ts';
import { passageFinder } from '../edition/passage-finder.ts';
import type { Span } from '../text/offset.ts';
import type { Exported } from './exported.ts';

/** A mention with what it names and the words around it. */
export interface NamedMention {
  readonly article: Article;
  readonly mention: Mention;
  readonly named: Named;
  readonly quote: string;
  /** The sentence that it stands in, or those it runs over: what may be quoted of any article. */
  readonly passage: string;
  readonly passageSpan: Span;
}

export type Named =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'system'; readonly system: System; readonly variant: Variant | null };

/** Finds what mentions name. */
export interface Register {
  readonly placeById: ReadonlyMap<PlaceId, Place>;
  readonly systemById: ReadonlyMap<SystemId, System>;
}

export const registerOf = ({
  places,
  systems,
}: Pick<Exported, 'places' | 'systems'>): Register => ({
  placeById: new Map(places.map((place) => [place.id, place])),
  systemById: new Map(systems.map((system) => [system.id, system])),
});

/** What a mention names; null where that is not among what is exported. */
export function namedBy(mention: Mention, { placeById, systemById }: Register): Named | null {
  if (mention.kind === 'place') {
    const place = placeById.get(mention.placeId);
    return place ? { kind: 'place', place } : null;
  }
  if (mention.kind === 'unplaced') return null;
  const system = systemById.get(mention.systemId);
  const variant = system?.variants.find(({ id }) => id === mention.variantId) ?? null;
  return system ? { kind: 'system', system, variant } : null;
}

/** The mentions of an article, each with what it names. */
export function namedMentionsOf(
  article: Article,
  mentions: readonly Mention[],
  register: Register,
): NamedMention[] {
  const { text } = article;
  const passageOf = passageFinder(article);
  return mentions.flatMap((mention) => {
    const named = namedBy(mention, register);
    if (named === null) return [];
    const passageSpan = passageOf(mention);
    const quote = text.slice(mention.start, mention.end);
    return [
      {
        article,
        mention,
        named,
        quote,
        passage: text.slice(passageSpan.start, passageSpan.end).trim(),
        passageSpan,
      },
    ];
  });
}

/** All mentions, article by article. */
export async function* namedMentions(exported: Exported): AsyncGenerator<NamedMention> {
  const register = registerOf(exported);
  for await (const { article, mentions } of exported.articles()) {
    yield* namedMentionsOf(article, mentions, register);
  }
}
