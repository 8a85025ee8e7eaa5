import { expect, test } from 'vitest';
import type { System } from '../edition/model.ts';
import { apply } from './apply.ts';
import { type ClaimForm, claimFromForm } from './claim-form.ts';
import type { EditionState } from './edition-state.ts';

const empty: EditionState = {
  ...{ title: {}, articles: new Map(), places: new Map(), systems: new Map(), story: [] },
};

const form: ClaimForm = {
  ...{ systemId: null, name: 'Polonez', kind: 'ballistic missile', aliases: 'V-300, Полонез' },
  ...{ variantId: null, variantName: '', low: '', high: '200 km', qualifier: 'up to' },
  ...{ measures: 'missile range', publisher: 'BelTA', title: '', date: '9 mai 2015', url: '' },
};

function after(state: EditionState, given: ClaimForm): EditionState {
  const claimed = claimFromForm(given, [...state.systems.values()], 'fr');
  if (!claimed.ok) throw new Error(`${claimed.fault.field}: ${claimed.fault.code}`);
  return claimed.value.operations.reduce((before, operation) => {
    const done = apply(before, operation);
    if (!done.ok) throw new Error(done.fault.code);
    return done.value;
  }, state);
}

const systemsOf = (state: EditionState): System[] => [...state.systems.values()];

test('a system with its first claim, then another claim of it, then another variant', () => {
  const first = after(empty, form);
  const [system] = systemsOf(first);
  expect(system).toMatchObject({
    ...{ id: 'own-polonez', label: { fr: 'Polonez' }, aliases: ['V-300', 'Полонез'] },
    variants: [
      {
        id: system?.defaultVariantId,
        claims: [{ lowKm: 200, highKm: 200, source: { publisher: 'BelTA', date: '2015-05-09' } }],
      },
    ],
  });
  const systemId = system?.id ?? null;
  const second = after(first, {
    ...{ ...form, systemId, variantId: system?.defaultVariantId ?? null },
    ...{ low: '1 200,5', high: '1 500' },
  });
  expect(systemsOf(second)[0]?.variants[0]?.claims).toMatchObject([
    { highKm: 200 },
    { lowKm: 1200.5, highKm: 1500 },
  ]);
  const third = after(second, { ...form, systemId, variantName: 'Polonez-M', high: '300' });
  expect(systemsOf(third)[0]?.variants.map(({ label }) => label.fr)).toEqual([
    'Polonez',
    'Polonez-M',
  ]);
  const ids = systemsOf(third).flatMap(({ variants }) => variants.flatMap(({ claims }) => claims));
  expect(new Set(ids.map(({ id }) => id)).size).toBe(3);
});

test.each([
  [{ name: ' ' }, 'name', 'missing'],
  [{ high: '' }, 'high', 'no length'],
  [{ high: '0' }, 'high', 'no length'],
  [{ high: '30000' }, 'high', 'no length'],
  [{ low: 'peu' }, 'low', 'no length'],
  [{ low: '300' }, 'low', 'reversed'],
  [{ publisher: '' }, 'publisher', 'missing'],
  [{ date: 'jadis' }, 'date', 'no date'],
  [{ url: 'javascript:alert(1)' }, 'url', 'no address'],
] as const)('%o is told by its field', (change, field, code) => {
  expect(claimFromForm({ ...form, ...change }, [], 'fr')).toEqual({
    ok: false,
    fault: { field, code },
  });
});

test('a name that a system has already is not given to another', () => {
  const systems = systemsOf(after(empty, form));
  expect(claimFromForm({ ...form, name: 'POLONEZ' }, systems, 'fr')).toMatchObject({
    fault: { field: 'name', code: 'there already' },
  });
});
