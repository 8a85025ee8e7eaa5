import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { NameForm } from '../entry.ts';
import { projectFile } from './read.ts';

/** The part of the basemap's table that names in French. */
const CityTable = v.object({ cities: v.record(v.string(), v.object({ fr: v.string() })) });

/**
 * What the basemap calls a city in French, by its country's code and GeoNames' main name: it goes by the same name in lists
 * and beside its point on the map. How much such a name counts for a place is for the other sources to say. Its English
 * names are those of the sources, which know them better ("Cologne", "Hamadan").
 */
export type DrawnNames = (country: string, name: string) => NameForm | null;

export function readDrawnNames(): DrawnNames {
  const text = readFileSync(projectFile('data/basemap/cities.json'), 'utf8');
  const { cities } = v.parse(CityTable, JSON.parse(text));
  return (country, name) => {
    const drawn = cities[`${country} ${name}`];
    return drawn === undefined ? null : { text: drawn.fr, lang: 'fr', weak: true };
  };
}
