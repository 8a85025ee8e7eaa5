import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { claims } from './claims.ts';

const root = await mkdtemp(join(tmpdir(), 'portee-claims-'));
afterAll(() => rm(root, { recursive: true, force: true }));

async function run(lines: string, ...options: string[]) {
  const file = join(root, 'articles.ndjson');
  await writeFile(file, lines);
  const out: string[] = [];
  const err: string[] = [];
  const streams = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  const code = await claims.run([...options, file], streams);
  return { code, out: out.map((line) => JSON.parse(line)), err };
}

const article = (text: string, more: object = {}): string =>
  JSON.stringify({ id: 'a', text, lang: 'fr', ...more });

test('a claim carries its place, its kind, its figure and its verdict', async () => {
  const text = 'Le Belarus possède une frontière de 1 084 km avec l’Ukraine.';
  const { code, out } = await run(article(text, { date: '2024-05-26' }));
  expect(code).toBe(0);
  const [claim] = out[0].claims;
  expect(claim).toMatchObject({
    kind: 'length',
    text: 'une frontière de 1 084 km avec l’Ukraine',
    subjects: [{ id: 'iso:BY' }, { id: 'iso:UA' }],
    value: 1084,
    verdict: 'consistent',
    unit: 'km',
  });
  expect(text.slice(claim.start, claim.end)).toBe(claim.text);
  expect(claim.figures.filter((figure: { isCounted: boolean }) => !figure.isCounted)).toHaveLength(
    1,
  );
  expect(claim.source).toContain('2015');
});

test('who is a member depends on the date', async () => {
  const text = 'La Suède est membre de l’Otan.';
  const { out } = await run(
    [article(text, { date: '2022-06-25' }), article(text, { date: '2024-06' })].join('\n'),
  );
  expect(out.map(({ claims: [claim] }) => claim.verdict)).toEqual(['differs', 'consistent']);
});

test('dates of an article that cannot all hold are a finding; those that can are none', async () => {
  const read = async (text: string, lang = 'fr') => {
    const { out } = await run(article(text, { date: '2022-06-26', lang }));
    return out[0].claims.map((claim: Record<string, unknown>) => [
      claim.kind,
      claim.text,
      claim.verdict,
      claim.result,
    ]);
  };
  expect(await read('Il est arrivé hier, 24 juin, à Minsk.')).toEqual([
    ['date', 'hier, 24 juin', 'differs', '«\u202fhier\u202f» est le 2022-06-25'],
  ]);
  expect(await read('Le congrès a duré du 28 au 26 mai 2022.')).toEqual([
    ['date', 'du 28 au 26 mai 2022', 'differs', 'finit avant de commencer'],
  ]);
  expect(await read('They met on 3 July 2022 in Minsk.', 'en')).toEqual([
    ['date', '3 July 2022', 'differs', 'told as past, and later than the article (2022-06-26)'],
  ]);
  // Its own rule tells of the weekday; it is told once.
  expect(await read('Il est arrivé vendredi 25 juin 2022.')).toEqual([
    ['date', 'vendredi 25 juin 2022', 'differs', 'le 2022-06-25 était un samedi'],
  ]);
  expect(await read('Il est arrivé hier, 25 juin, et reste du 26 au 28 juin.')).toEqual([]);
  expect(await read('Il a annoncé un sommet le 3 juillet 2022.')).toEqual([]);
  expect(await read('He commented on the election of 3 July 2022.', 'en')).toEqual([]);
});

test('what is no claim is none, and what cannot be checked says why', async () => {
  const { out } = await run(
    [
      article('Il roulait à 500 km/h. La frontière est ténue, la portée de ses propos aussi.'),
      article('Le convoi se trouve à 10^400 km de Kiev.'),
    ].join('\n'),
  );
  expect(out[0].claims).toEqual([]);
  expect(out[1].claims[0]).toMatchObject({ verdict: 'cannot-be-checked' });
  expect(out[1].claims[0].value).toBeUndefined();
});

test.each([
  ['a subject that nothing tells', 'Il se trouve à 40 km de Kiev.', /ne dit pas de quel lieu/],
  [
    'a border without a length',
    'La Transnistrie a 400 km de frontière avec l’Ukraine.',
    /aucune source .* Transnistrie/,
  ],
  [
    'a bloc before it was',
    'La France est membre de l’Otan.',
    /aucun membre à cette date/,
    '1930-05-01',
  ],
  [
    'members of which nobody says which',
    'Les six pays européens membres de l’Otan votent.',
    /lesquels des membres/,
  ],
  ['a road', 'La route, longue de 300 km, est coupée.', /ne dit pas de quel lieu/],
  [
    'a day that no calendar has',
    'La réunion du 31 juin 2022 est reportée.',
    /n’existe pas\u202f: 31/,
  ],
])('%s cannot be checked, and why is said', async (_, text, reason, date = '2022-06-26') => {
  const { out } = await run(article(text, { date }), '--lang', 'fr');
  const [claim, ...more] = out[0].claims;
  expect(more).toEqual([]);
  expect(claim).toMatchObject({
    verdict: 'cannot-be-checked',
    result: expect.stringMatching(reason),
  });
  expect(claim.figure).toBeUndefined();
});

test('hectares and hours are no length', async () => {
  const { out } = await run(article('Une frontière de 300 hectares, à deux heures de Kiev.'));
  expect(out[0].claims).toEqual([]);
});

test('bad lines are told of by number, and the rest goes on', async () => {
  const { code, out, err } = await run(`not json\n${article('Minsk.')}\n`);
  expect(code).toBe(1);
  expect(out).toEqual([{ id: 'a', claims: [] }]);
  expect(err[0]).toContain('line 1: not a JSON object');
});

test('a call that is not understood ends with 2, an edition that is none with 1', async () => {
  expect((await run('', '--lang', 'no tag')).code).toBe(2);
  const { code, err } = await run('', '--edition', root);
  expect(code).toBe(1);
  expect(err[0]).toContain('does not hold together');
});
