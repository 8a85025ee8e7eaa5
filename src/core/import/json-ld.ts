import {
  type ArticleMetadata,
  type Metadatum,
  noMetadata,
  stated,
  unknown,
} from './imported-article.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const MOST_NODES = 10_000;

const isArticle = (type: string): boolean =>
  /(?:Article|BlogPosting|Report|LiveBlog\w*|Review)$/.test(type);

/** What a JSON-LD script says of the articles in it (schema.org); nothing where it is not valid JSON. */
export function readJsonLd(script: string): ArticleMetadata[] {
  let json: Json;
  try {
    json = JSON.parse(script) as Json;
  } catch {
    return [];
  }
  const found: ArticleMetadata[] = [];
  const queue: Json[] = [json];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const node = queue[at];
    if (typeof node !== 'object' || node === null) continue;
    if (textsAt(node, '@type').some(isArticle)) found.push(articleOf(node));
    for (const inner of Object.values(node)) {
      if (typeof inner === 'object' && inner !== null) queue.push(inner);
    }
  }
  return found;
}

function articleOf(node: Json): ArticleMetadata {
  const say = (name: string, values: readonly string[]): Metadatum<string> => {
    const text = values.filter((value) => value.trim() !== '').join(', ');
    return text === '' ? unknown : stated(text, 'JSON-LD', name);
  };
  const first = (name: string) => say(name, textsAt(node, name).slice(0, 1));
  const page = say('mainEntityOfPage', textsAt(node, 'mainEntityOfPage', '@id').slice(0, 1));
  return {
    ...noMetadata,
    title: first('headline'),
    author: say('author', textsAt(node, 'author', 'name')),
    publisher: say('publisher', textsAt(node, 'publisher', 'name').slice(0, 1)),
    date: first('datePublished'),
    url: first('url').basis === 'stated' ? first('url') : page,
    language: first('inLanguage'),
  };
}

/** The texts under a key: a text, a list of them, or the `inner` of objects in its place. */
function textsAt(node: Json, key: string, inner?: string): string[] {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return [];
  const value = (node as { readonly [key: string]: Json })[key];
  const values = Array.isArray(value) ? value.slice(0, 50) : [value];
  return values.flatMap((one: Json | undefined) => {
    if (typeof one === 'string') return [one];
    return inner !== undefined && one !== undefined ? textsAt(one, inner) : [];
  });
}
