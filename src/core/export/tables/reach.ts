import type { PublishedClaim } from '../../edition/claim-sources.ts';
import type { Exported, ExportedReach } from '../exported.ts';
import { inLanguage } from '../in-language.ts';
import { claimSource } from '../range-claims.ts';
import { wordsOf } from '../sentences.ts';
import type { Words } from '../words/words.ts';
import type { Row, Table } from './table.ts';

const columns: Table['columns'] = [
  'system',
  'variant',
  'lowKm',
  'highKm',
  'qualifier',
  'measures',
  'counted',
  'claimSource',
  'date',
  'url',
  'origin',
  'lat',
  'lon',
];

/** One line for each claim of each variant; the areas themselves do not go into a table. */
async function* rows(exported: Exported): AsyncGenerator<Row> {
  const { reaches, about } = exported;
  const words = wordsOf(exported);
  for (const reach of reaches) {
    // A variant whose claims disagree has two areas, and its claims all the same once.
    if (reach.bound === 'lowest') continue;
    for (const claim of reach.variant.claims) {
      yield { ...reachCells(reach, about.language), ...claimCells(claim, words) };
    }
  }
}

const reachCells = ({ system, variant, origin }: ExportedReach, language: string): Row => ({
  system: inLanguage(system.label, language),
  variant: inLanguage(variant.label, language),
  origin: origin.label,
  lat: origin.centre?.[1],
  lon: origin.centre?.[0],
});

const claimCells = (claim: PublishedClaim, words: Words): Row => ({
  lowKm: claim.lowKm,
  highKm: claim.highKm,
  qualifier: words.qualifiers[claim.qualifier],
  measures: words.measures[claim.measures],
  counted: claim.setAside === null ? words.yes : words.no,
  claimSource: claimSource(claim),
  date: claim.source.date,
  url: claim.source.url,
});

export const reachTable: Table = { columns, rows };
