import type { LostThing } from './story.ts';

/** Which articles and places a link names, by its keys. */
const naming: Readonly<Record<string, LostThing['kind']>> = {
  article: 'article',
  in: 'article',
  place: 'place',
};

/** The articles and places that a step's view names, in its order. */
export function namedInView(view: string): readonly LostThing[] {
  return view.split('&').flatMap((part): LostThing[] => {
    const [key = '', value = ''] = part.split('=');
    const kind = Object.hasOwn(naming, key) ? naming[key] : undefined;
    return kind === undefined ? [] : value.split(',').map((id) => ({ kind, id: unescaped(id) }));
  });
}

function unescaped(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
