import { describe, expect, it } from 'vitest';
import { smallEdition } from '../../../tests/support/small-edition.ts';
import { encodeCompiledEdition, readCompiledEdition } from './compiled.ts';
import { loadEdition } from './load-edition.ts';

const loaded = loadEdition(smallEdition);
if (!loaded.ok) throw new Error('the small edition does not load');
const { edition } = loaded;
const compiled = (): Record<string, unknown> => JSON.parse(encodeCompiledEdition(edition));

describe('readCompiledEdition', () => {
  it('gives back the edition that was encoded, frozen', () => {
    const result = readCompiledEdition(compiled());
    expect(result).toEqual({ ok: true, edition });
    expect(result.ok && Object.isFrozen(result.edition.articles[0])).toBe(true);
  });

  it.each([
    ['another version', { ...compiled(), version: 0 }, 'version'],
    ['half a document', { version: 1, edition: { title: { fr: 'a', en: 'b' } } }, 'articles'],
    [
      'an article without its text',
      { version: 1, edition: { ...edition, articles: [{ id: 'x', segments: [] }] } },
      'articles.0.text',
    ],
    ['no document', null, 'the document'],
  ])('refuses %s and says where', (_what, json, where) => {
    const result = readCompiledEdition(json);
    expect(result.ok ? '' : result.sentence).toContain(where);
  });
});
