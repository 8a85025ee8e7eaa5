import type { Context } from '../context.ts';
import type { StatementOf } from '../statement.ts';
import { type Outcome, uncheckable, verdictOf, wording } from './outcome.ts';
import { countrySign } from './place-sign.ts';
import { resolved } from './resolved.ts';

type Enclave = Extract<StatementOf<'containment'>, { relation: 'enclave' | 'island' }>;

export function judgeEnclave({ place: named, within }: Enclave, { geography }: Context): Outcome {
  const method = wording('finding.method.enclave');
  const found = resolved([named, ...within], method);
  if (!found.ok) return found.fault;
  const [place, ...around] = found.value;
  if (place === undefined) return uncheckable(method, 'no-subject');
  const { enclaves, sources } = geography.facts;
  const row = enclaves.find((each) => each.place === place.id);
  const common = {
    method,
    sources: [{ title: sources.enclaves.source, date: sources.enclaves.date }],
  };
  const codes = around.flatMap(({ country }) => country ?? []);
  if (row !== undefined) {
    // "An enclave of": of what it lies in, or of whose it is.
    const holds = codes.every((code) => code === row.of || row.between.includes(code));
    return {
      ...common,
      verdict: verdictOf(holds),
      result: wording('finding.result.enclave', {
        name: place.name,
        between: row.between.map(countrySign).join(', '),
      }),
      ...(row.strict ? {} : { note: wording('finding.note.enclave') }),
    };
  }
  if (place.feature !== 'country' || place.country === null) {
    return uncheckable(method, 'not-in-data', { name: place.name });
  }
  const neighbours = [...geography.neighboursOf(place.country)];
  return {
    ...common,
    verdict: 'differs',
    result: wording('finding.result.no-enclave', { name: place.name, count: neighbours.length }),
    figure: neighbours.length,
    unit: 'countries',
  };
}

export function judgeIsland({ place: named, within }: Enclave, { geography }: Context): Outcome {
  const method = wording('finding.method.island');
  const found = resolved([named, ...within], method);
  if (!found.ok) return found.fault;
  const [place, around] = found.value;
  if (place === undefined) return uncheckable(method, 'no-subject');
  const { facts } = geography;
  const isWithin =
    around === undefined ||
    around.country === null ||
    place.country === null ||
    around.country === place.country;
  const isOne =
    place.feature === 'island'
      ? true
      : place.feature === 'country' && place.country !== null
        ? facts.islands.includes(place.country) || geography.neighboursOf(place.country).size === 0
        : null;
  if (isOne === null) return uncheckable(method, 'not-in-data', { name: place.name });
  return {
    verdict: verdictOf(isOne && isWithin),
    method,
    result: wording(isOne ? 'finding.result.island' : 'finding.result.no-island', {
      name: place.name,
    }),
    sources: [{ title: facts.sources.factbook.source, date: facts.sources.factbook.date }],
  };
}
