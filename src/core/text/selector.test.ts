import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { span } from './offset.ts';
import { anchorQuote, selectorsOf } from './selector.ts';

const text = 'Il va à Minsk. Puis il rentre à Minsk, et de Minsk à Moscou.';

describe('selectorsOf', () => {
  it('quotes with context and counts code points', () => {
    expect(selectorsOf('😀 À Minsk, on attend.', span(5, 10))).toEqual({
      quote: { exact: 'Minsk', prefix: '😀 À ', suffix: ', on attend.' },
      position: { start: 4, end: 9 },
    });
  });

  it('never cuts a character of the context in two', () => {
    const { quote } = selectorsOf(`😀${'x'.repeat(31)}Minsk`, span(33, 38));
    expect(quote.prefix).toBe('x'.repeat(31));
  });
});

describe('anchorQuote', () => {
  it('finds what selectorsOf made, in its place', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (any, a, b) => {
          const points = Array.from(any);
          const [from, to] = [a % points.length, b % points.length].sort((x, y) => x - y);
          const start = points.slice(0, from).join('').length;
          const end = points.slice(0, (to ?? 0) + 1).join('').length;
          const { quote, position } = selectorsOf(any, span(start, end));
          expect(anchorQuote(any, quote, position)).toEqual({
            ok: true,
            value: { span: { start, end }, moved: false },
          });
        },
      ),
    );
  });

  it('tells two equal sentences apart by their position', () => {
    const twice = 'À Minsk.\nÀ Minsk.\n';
    const quote = { exact: 'Minsk', prefix: 'À ', suffix: '.\n' };
    expect(anchorQuote(twice, quote, { start: 11, end: 16 })).toMatchObject({
      value: { span: { start: 11, end: 16 }, moved: false },
    });
  });

  it('takes neither of two equal sentences without a position', () => {
    const twice = 'À Minsk.\nÀ Minsk.\n';
    const quote = { exact: 'Minsk', prefix: 'À ', suffix: '.\n' };
    expect(anchorQuote(twice, quote, null)).toEqual({
      ok: false,
      fault: {
        candidates: [
          { start: 2, end: 7 },
          { start: 11, end: 16 },
        ],
      },
    });
  });

  it('follows a quote whose text was pushed along', () => {
    const { quote, position } = selectorsOf(text, span(32, 37));
    expect(anchorQuote(`Hier : ${text}`, quote, position)).toMatchObject({
      ok: true,
      value: { span: { start: 39, end: 44 }, moved: true },
    });
  });

  it('follows a quote beside a mended word', () => {
    const { quote, position } = selectorsOf(text, span(32, 37));
    expect(anchorQuote(text.replace('rentre', 'revient'), quote, position)).toMatchObject({
      ok: true,
      value: { span: { start: 33, end: 38 } },
    });
  });

  it('does not take a look-alike for a quote that is gone', () => {
    const quote = { exact: 'Minsk', prefix: 'de retour à ', suffix: ' hier soir.' };
    expect(anchorQuote(text, quote, { start: 32, end: 37 })).toMatchObject({ ok: false });
  });

  it('names the best candidates first', () => {
    const quote = { exact: 'Minsk', prefix: 'xxx et de ', suffix: 'yyyyyyyyyyyy' };
    const anchoring = anchorQuote(text, quote, null);
    expect(anchoring.ok ? [] : anchoring.fault.candidates[0]).toEqual({ start: 45, end: 50 });
  });

  it.each(['NFC', 'NFD'] as const)(
    'finds a quote in a text in another form than its %s',
    (form) => {
      const other = form === 'NFC' ? 'NFD' : 'NFC';
      const written = 'À Orcha. Événement à Orcha, près de Świdnik et à Orcha.'.normalize(form);
      const there = written.normalize(other);
      const at = written.lastIndexOf('Orcha');
      const { quote, position } = selectorsOf(written, span(at, at + 5));
      const start = there.lastIndexOf('Orcha');
      const accented = anchorQuote(there, quote, position);
      expect(accented).toMatchObject({ ok: true, value: { span: { start, end: start + 5 } } });
      const from = written.indexOf('Événement'.normalize(form));
      const event = selectorsOf(written, span(from, from + 'Événement'.normalize(form).length));
      expect(anchorQuote(there, event.quote, event.position)).toMatchObject({
        ok: true,
        value: { otherForm: true, span: { start: there.indexOf('Événement'.normalize(other)) } },
      });
    },
  );

  it('finds nothing for an empty quote', () => {
    const empty = { exact: '', prefix: '', suffix: '' };
    expect(anchorQuote(text, empty, null)).toEqual({ ok: false, fault: { candidates: [] } });
  });
});
