import { csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { exportedOf, textOf } from '../../../tests/support/exported.ts';
import { hostile, hostileEdition } from '../../../tests/support/hostile-edition.ts';
import type { Content } from './exported.ts';
import type { ExportFormatName } from './format-facts.ts';

const edition = hostileEdition();

const write = (format: ExportFormatName, content: Content) =>
  textOf(format, content, exportedOf(edition, { missing: [hostile] }));

describe('hostile words', () => {
  it.each([
    ['geojson', 'mentions'],
    ['geojson', 'places'],
    ['webannotation', 'mentions'],
    ['linkedplaces', 'places'],
  ] as const)('are text in %s of %s', async (format, content) => {
    const file = await write(format, content);
    expect(JSON.stringify(JSON.parse(file))).toContain(JSON.stringify(hostile).slice(1, -1));
  });

  it.each([
    ['kml', 'mentions'],
    ['kml', 'places'],
    ['tei', 'mentions'],
  ] as const)('are text in %s of %s, and nothing that XML cannot hold', async (format, content) => {
    const file = await write(format, content);
    expect(file).not.toContain('<script');
    expect(file).not.toContain(']]>');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there.
    expect(file).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/u);
    expect(file).toContain('&lt;/p&gt;]]&gt;');
  });

  it('are text in what Google Earth shows as HTML', async () => {
    const file = await write('kml', 'mentions');
    for (const [, html = ''] of file.matchAll(/<description>(.*?)<\/description>/gs)) {
      const shown = html.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
      expect(shown).not.toMatch(/<(?!\/?p&gt;|a href=|\/a)/);
    }
  });

  it.each(['mentions', 'places'] as const)('are no formula in a table of %s', async (content) => {
    const rows = csvParseRows((await write('csv', content)).slice(1));
    expect(rows.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
    expect(rows.flat()).toContain(`'${hostile.replace('\u0007', '\ufffd')}`);
  });
});
