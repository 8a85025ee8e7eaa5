import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Tables } from '../../core/gazetteer/format.ts';
import { type Entry, uniqueForms } from '../entry.ts';
import { dataFile } from './read.ts';

const Names = v.array(v.pipe(v.string(), v.nonEmpty()));

const Bloc = v.object({
  id: v.string(),
  feature: v.picklist(['bloc', 'former state']),
  point: v.tuple([v.number(), v.number()]),
  radius: v.optional(v.number(), 0),
  names: v.object({ en: Names, fr: Names, other: Names }),
  source: v.string(),
  members: v.array(
    v.object({
      country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
      from: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/)),
      to: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/))),
    }),
  ),
});

/** Alliances, unions and states of the past, with their members by date. */
export function readBlocs(): { entries: Entry[]; memberships: Tables['memberships'] } {
  const blocs = v.parse(v.array(Bloc), JSON.parse(readFileSync(dataFile('blocs.json'), 'utf8')));
  return {
    entries: blocs.map((bloc) => ({
      id: `pt:${bloc.id}`,
      geonames: null,
      wikidata: null,
      feature: bloc.feature,
      lat: bloc.point[0],
      lon: bloc.point[1],
      radiusKm: bloc.radius,
      country: null,
      region: null,
      population: 0,
      names: uniqueForms([
        ...bloc.names.en.map((text, i) => (i === 0 ? { text, lang: 'en' as const } : { text })),
        ...bloc.names.fr.map((text, i) => (i === 0 ? { text, lang: 'fr' as const } : { text })),
        ...bloc.names.other.map((text) => ({ text })),
      ]),
    })),
    memberships: Object.fromEntries(
      blocs.map((bloc) => [
        `pt:${bloc.id}`,
        bloc.members.map(({ country, from, to }) =>
          to === undefined ? { country, from } : { country, from, to },
        ),
      ]),
    ),
  };
}
