import { describe, expect, test } from 'vitest';
import type { Editions } from '../../store/editions.ts';
import { publishedAlone, readEmbedding } from './embedding.ts';
import { openHostChannel } from './host-channel.ts';

const host = 'https://journal.example';

function framed() {
  const told: [message: unknown, origin: string][] = [];
  const shown: string[] = [];
  const parent = {
    postMessage: (message: unknown, origin: string) => void told.push([message, origin]),
  };
  let hear: (event: { source: unknown; origin: string; data: unknown }) => void = () => {};
  const tell = openHostChannel(
    {
      parent,
      addEventListener: (_, listener) => {
        hear = listener as typeof hear;
      },
    },
    host,
    (link) => void shown.push(link),
  );
  return { parent, told, shown, tell, hear: (event: Parameters<typeof hear>[0]) => hear(event) };
}

const show = { portee: 1, ask: 'show', link: '#place=minsk' };

describe('the channel to the page around', () => {
  test('shows what that page asks for', () => {
    const { parent, shown, hear } = framed();
    hear({ source: parent, origin: host, data: show });
    expect(shown).toEqual(['#place=minsk']);
  });

  test.each([
    ['another origin', { origin: 'https://other.example' }],
    ['an origin that begins alike', { origin: `${host}.other.example` }],
    ['another window', { source: {} }],
    ['another version', { data: { ...show, portee: 2 } }],
    ['another address', { data: { ...show, link: 'https://other.example/' } }],
    ['a script', { data: { ...show, link: 'javascript:alert(1)' } }],
    ['a link without end', { data: { ...show, link: `#${'a'.repeat(5_000)}` } }],
    ['no link', { data: { portee: 1, ask: 'show' } }],
    ['nothing', { data: null }],
  ])('does not hear %s', (_, change) => {
    const { parent, shown, hear } = framed();
    hear({ source: parent, origin: host, data: show, ...change });
    expect(shown).toEqual([]);
  });

  test('tells that page alone', () => {
    const { told, tell } = framed();
    tell({ title: 'Minsk', link: '#place=minsk', height: 420 });
    expect(told).toEqual([
      [{ portee: 1, tell: 'shown', title: 'Minsk', link: '#place=minsk', height: 420 }, host],
    ]);
  });
});

test.each([
  ['', null],
  ['?embedded', null],
  ['?embed', { host: null }],
  ['?embed=https://journal.example', { host }],
  ['?embed=https://journal.example/page?x#y', { host }],
  ['?embed=*', { host: null }],
  ['?embed=null', { host: null }],
  ['?embed=data:text/html,x', { host: null }],
])('%s asks to be embedded so: %j', (search, embedding) => {
  expect(readEmbedding(search)).toEqual(embedding);
});

test('an embedded view opens no edition that its reader keeps', async () => {
  const opened: (string | null)[] = [];
  const editions = publishedAlone({
    show: async (id: string | null) => opened.push(id) > 0,
  } as unknown as Editions);
  expect(await editions.show('mine')).toBe(false);
  expect(await editions.show(null)).toBe(true);
  expect(opened).toEqual([null]);
});
