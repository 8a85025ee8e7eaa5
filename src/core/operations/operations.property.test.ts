import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdition } from '../../../tests/support/any-edition.ts';
import { anyOperations } from '../../../tests/support/any-operation.ts';
import { runs } from '../../../tests/support/properties.ts';
import { apply } from './apply.ts';
import { stateOf } from './as-edition.ts';
import type { EditionState } from './edition-state.ts';
import { inverseOf } from './inverse.ts';
import { touchedBy } from './touched.ts';

test('what an operation did is taken back by its inverse, and done again by the inverse of that', () => {
  fc.assert(
    fc.property(anyEdition, anyOperations, (edition, operations) => {
      // Events and decisions that are taken back leave an empty list, as an edition that is kept has one.
      let state: EditionState = { ...stateOf(edition), events: [], eventDecisions: [] };
      for (const operationFor of operations) {
        const after = apply(state, operationFor(state));
        if (!after.ok) continue;
        const inverse = inverseOf(state, after.value);
        const back = apply(after.value, inverse);
        expect(back).toEqual({ ok: true, value: state });
        if (!back.ok) continue;
        expect(apply(back.value, inverseOf(after.value, back.value))).toEqual(after);
        state = after.value;
      }
    }),
    runs(200),
  );
});

test('an operation does the same to the part of an edition that it touches as to the whole', () => {
  fc.assert(
    fc.property(anyEdition, anyOperations, (edition, operations) => {
      let state = stateOf(edition);
      for (const operationFor of operations) {
        const operation = operationFor(state);
        const whole = apply(state, operation);
        const touched = touchedBy(operation);
        const part: EditionState = {
          ...state,
          articles: only(state.articles, touched.articles),
          places: only(state.places, touched.places),
        };
        const parted = apply(part, operation);
        if (!whole.ok || !parted.ok) {
          expect(parted).toEqual(whole);
          continue;
        }
        const inverse = inverseOf(part, parted.value);
        expect(inverse).toEqual(inverseOf(state, whole.value));
        for (const { id } of inverse.articles) {
          expect(parted.value.articles.get(id)).toEqual(whole.value.articles.get(id));
        }
        state = whole.value;
      }
    }),
    runs(200),
  );
});

test('mentions stay in order and never overlap, and each stands in its article', () => {
  fc.assert(
    fc.property(anyEdition, anyOperations, (edition, operations) => {
      let state = stateOf(edition);
      for (const operationFor of operations) {
        const after = apply(state, operationFor(state));
        if (!after.ok) continue;
        state = after.value;
        for (const { article, mentions } of state.articles.values()) {
          let end = 0;
          for (const mention of mentions) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(mention.end).toBeLessThanOrEqual(article.text.length);
            end = mention.end;
          }
        }
      }
    }),
    runs(200),
  );
});

function only<Id, Item>(items: ReadonlyMap<Id, Item>, ids: readonly Id[]): Map<Id, Item> {
  return new Map([...items].filter(([id]) => ids.includes(id)));
}
