import { type Feature, features } from '../../core/gazetteer/feature.ts';
import { type Entry, type NameForm, uniqueForms } from '../entry.ts';
import { frenchForms } from '../transliterate.ts';
import { dataFile, readTsv } from './read.ts';

/** What no package has and news needs: seas, rivers, macro-regions, landmarks. One row a place, kept by editors. */
export function readPlaces(): Entry[] {
  return readTsv(dataFile('places.tsv')).map((row) => {
    const [
      slug = '',
      feature = '',
      point = '',
      radius = '0',
      country = '',
      en = '',
      fr = '',
      other = '',
    ] = row;
    if (!isFeature(feature))
      throw new Error(`places.tsv: "${slug}" has the unknown feature "${feature}".`);
    const [lat = Number.NaN, lon = Number.NaN] = point.split(',').map(Number);
    if (!Number.isFinite(lat) || !Number.isFinite(lon))
      throw new Error(`places.tsv: "${slug}" has no point.`);
    return {
      id: `pt:${slug}`,
      geonames: null,
      wikidata: null,
      feature,
      lat,
      lon,
      radiusKm: Number(radius),
      country: country === '' ? null : country,
      region: null,
      population: 0,
      names: uniqueForms([
        ...forms(en, 'en'),
        ...forms(fr, 'fr'),
        ...forms(other),
        ...inFrench(other),
      ]),
    };
  });
}

const isFeature = (value: string): value is Feature =>
  features.some((feature) => feature === value);

/** Names parted by ";": the first is the language's ordinary one. */
const forms = (cell: string, lang?: 'fr' | 'en'): NameForm[] =>
  cell
    .split(';')
    .filter((name) => name.trim() !== '')
    .map((text, i) => (i === 0 && lang !== undefined ? { text, lang } : { text }));

/** Cyrillic names as French newspapers write them. */
const inFrench = (cell: string): NameForm[] =>
  cell
    .split(';')
    .filter((name) => /^\p{Script=Cyrillic}/u.test(name))
    .flatMap((name) => frenchForms(name).map((text) => ({ text, weak: true })));
