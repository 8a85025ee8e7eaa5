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
  return view.split('&').flatMap((part) => sectionsOf(part).flatMap(({ things }) => things));
}

/**
 * A view in which what it names has other ids. A range whose origin is left out in part is left out whole: from the rest it
 * would be another.
 *
 * @param idOf the id of what is named; null to leave it out
 */
export function renamedInView(view: string, idOf: (thing: NamedThing) => string | null): string {
  return view
    .split('&')
    .flatMap((part) => renamedPart(part, idOf) ?? [])
    .join('&');
}

function renamedPart(part: string, idOf: (thing: NamedThing) => string | null): string | null {
  const written: string[] = [];
  for (const [at, { before, ids: raw, things, isWhole }] of sectionsOf(part).entries()) {
    const ids = things.map(idOf);
    const kept = ids.filter((id) => id !== null);
    const isLost = things.length > 0 && (isWhole ? kept.length < ids.length : kept.length === 0);
    if (isLost && at === 0) return null;
    const isSame = ids.every((id, index) => id === things[index]?.id);
    if (!isLost) written.push(before + (isSame ? raw : kept.map(escaped).join(',')));
  }
  return written.join(';');
}

/** A stretch of a part between semicolons: what stands before the ids that it names, and those. */
interface Section {
  readonly before: string;
  /** As they are written. */
  readonly ids: string;
  readonly things: readonly NamedThing[];
  /** Whether it means nothing without one of them. */
  readonly isWhole: boolean;
}

/** `place=a,b`; or `range=system:variant@a,b;everywhere;beyond=c,d`, where an origin may be a point (src/store/permalink). */
function sectionsOf(part: string): readonly Section[] {
  const [key = ''] = part.split('=', 1);
  const value = part.slice(key.length + 1);
  if (Object.hasOwn(naming, key)) return [section(`${key}=`, value, naming[key] ?? 'place', false)];
  if (key !== 'range' && key !== 'radius') return [section(part, '', 'place', false)];
  const [what = '', ...options] = value.split(';');
  const [subject = '', origin = ''] = what.split('@');
  const isPoint = /^-?[\d.]+,-?[\d.]+$/.test(origin);
  return [
    isPoint
      ? section(`${key}=${what}`, '', 'place', true)
      : section(`${key}=${subject}@`, origin, 'place', true),
    ...options.map((option) =>
      option.startsWith(beyond)
        ? section(beyond, option.slice(beyond.length), 'place', false)
        : section(option, '', 'place', false),
    ),
  ];
}

const beyond = 'beyond=';

function section(before: string, ids: string, kind: NamedThing['kind'], isWhole: boolean): Section {
  const things = ids === '' ? [] : ids.split(',').map((id) => ({ kind, id: unescaped(id) }));
  return { before, ids, things, isWhole };
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
