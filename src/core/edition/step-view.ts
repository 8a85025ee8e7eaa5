import type { LostThing } from './story.ts';

type NamedThing = LostThing & { readonly kind: 'article' | 'place' };

/** Which articles and places a link names, by its keys. */
const naming: Readonly<Record<string, NamedThing['kind']>> = {
  article: 'article',
  in: 'article',
  place: 'place',
};

/** The articles and places that a step's view names, in its order. */
export function namedInView(view: string): readonly NamedThing[] {
  return view.split('&').flatMap((part) => namedInPart(part)?.things ?? []);
}

/**
 * A view in which what it names has other ids.
 *
 * @param idOf the id of what is named; null to leave it out
 */
export function renamedInView(view: string, idOf: (thing: NamedThing) => string | null): string {
  const parts = view.split('&').flatMap((part) => {
    const named = namedInPart(part);
    if (named === null) return part;
    const ids = named.things.map(idOf);
    if (ids.every((id, at) => id === named.things[at]?.id)) return part;
    const kept = ids.flatMap((id) => (id === null ? [] : escaped(id)));
    return kept.length === 0 ? [] : `${named.key}=${kept.join(',')}`;
  });
  return parts.join('&');
}

/** Null where a part of a link names neither. */
function namedInPart(
  part: string,
): { readonly key: string; readonly things: readonly NamedThing[] } | null {
  const [key = '', value = ''] = part.split('=');
  const kind = Object.hasOwn(naming, key) ? naming[key] : undefined;
  if (kind === undefined) return null;
  return { key, things: value.split(',').map((id) => ({ kind, id: unescaped(id) })) };
}

/** As links write ids: those of a gazetteer have a colon. */
const escaped = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':');

function unescaped(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
