import { describe, expect, it } from 'vitest';
import { testEdition } from '../../../../tests/support/edition.ts';
import { exportedOf, textOf } from '../../../../tests/support/exported.ts';
import { somewhere } from '../../../../tests/support/reaches.ts';

const edition = await testEdition();

const rings = (kml: string): string[][] =>
  [...kml.matchAll(/<LinearRing><coordinates>(.*?)</g)].map(([, text = '']) => text.split(' '));

describe('KML', () => {
  it('closes every ring of a range, fills it translucently and says its centre and radius', async () => {
    const exported = exportedOf(edition, somewhere(edition, [27.56667, 53.9]));
    const kml = await textOf('kml', 'reach', exported);
    expect(rings(kml).length).toBeGreaterThan(3);
    for (const ring of rings(kml)) expect(ring.at(-1)).toBe(ring[0]);
    expect(kml).toContain('<Data name="radiusKm"><value>500</value></Data>');
    expect(kml).toContain('<Data name="centreLatitude"><value>53.9</value></Data>');
    expect(kml).toContain('<LineStyle><color>ff1a28b8</color>');
    for (const [, alpha] of kml.matchAll(/<PolyStyle><color>(..)/g)) expect(alpha).toBe('33');
    expect(kml).toContain('jusqu’à 700 km (portée de missile)');
    expect(kml).toContain('(non compté)');
  });

  it('says which system has no range to draw', async () => {
    const kml = await textOf('kml', 'reach', exportedOf(edition, somewhere(edition, [0, 0])));
    expect(kml).toContain('Manque ici\u202f: Scud, variante non précisée');
  });

  it('dates what an article says, by a moment or a span', async () => {
    const kml = await textOf('kml', 'mentions', exportedOf(edition));
    expect(kml).toContain('<TimeStamp><when>2022-06</when></TimeStamp>');
    expect(kml).toContain('<TimeSpan><begin>2022-06-25</begin><end>2022-06-26</end></TimeSpan>');
    expect(kml.match(/<Placemark>/g)).toHaveLength(edition.mentions.length);
  });

  it('quotes as its language does', async () => {
    const french = await textOf('kml', 'mentions', exportedOf(edition));
    const english = await textOf(
      'kml',
      'mentions',
      exportedOf(edition, { about: { language: 'en' } }),
    );
    const passage = 'Vladimir Poutine avait invité';
    expect(french).toContain(`&lt;p&gt;«\u202f${passage}`);
    expect(english).toContain(`&lt;p&gt;“${passage}`);
  });

  it('links back only to the web', async () => {
    const link = 'https://example.org/portee/';
    const kml = await textOf('kml', 'places', exportedOf(edition, { about: { link } }));
    expect(kml).toContain('href=&quot;https://example.org/portee/#place=minsk&quot;');
    const script = await textOf(
      'kml',
      'places',
      exportedOf(edition, { about: { link: 'javascript:alert(1)//' } }),
    );
    expect(script).not.toContain('javascript:');
  });
});
