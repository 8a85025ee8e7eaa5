import { expect, test } from 'vitest';
import { embedAddress, embedCode } from './embed-code.ts';

test('the code names the embedded view of the same link', () => {
  const address = embedAddress('https://portee.example/maps/', 'place=minsk&lang=fr');
  expect(embedCode(address, 'Minsk', 420)).toBe(
    '<iframe src="https://portee.example/maps/?embed#place=minsk&amp;lang=fr" title="Minsk" width="100%" height="420" style="border: 0" loading="lazy"></iframe>',
  );
});

test('a title cannot leave its quotes', () => {
  const code = embedCode('https://portee.example/?embed#', '"><script>\nalert(1)</script>', 300);
  expect(code.match(/</g)).toHaveLength(2);
  expect(code.match(/"/g)).toHaveLength(12);
  expect(code).not.toContain('\n');
});
