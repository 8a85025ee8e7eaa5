import { countryName } from '../../core/country-name.ts';
import type { System } from '../../core/edition/model.ts';
import { noGroundWeapon } from '../../core/edition/struck.ts';
import { localised } from '../../core/localised.ts';
import type { JudgedCountry } from '../../core/reach/judge-countries.ts';
import type { ReachAnswer } from '../../core/reach/reach-answer.ts';
import type { ReachQuery } from '../../core/reach/reach-query.ts';
import { isReached } from '../../core/reach/verdict.ts';
import { rangesWords } from '../../i18n/parts/ranges.ts';
import { memberships } from '../../store/selectors/reading-date.ts';
import { useSlice } from '../shared/portee.ts';
import { useWords } from '../shared/use-words.ts';
import { listFirst } from './list-first.ts';

/** As many countries as a sentence holds. */
const mostNamed = 8;

/** A smaller part of a country is "touched", no figure. */
const smallestShare = 0.005;

/** The answer in a few sentences, for who does not see the map. */
export function useReachProse(
  query: ReachQuery,
  answer: ReachAnswer,
  system: System | null,
): string {
  const { t, formats } = useWords(rangesWords);
  const language = useSlice((state) => state.language);
  const members = useSlice(memberships);
  const gained = query.beyond.length > 0;
  const { countries, cities, shapes } = answer;
  const nameOf = ({ country }: JudgedCountry) => countryName(country, language);
  const named = countries.map((country) =>
    country.share < smallestShare
      ? nameOf(country)
      : t('reach.share', { country: nameOf(country), percent: Math.round(100 * country.share) }),
  );
  const inRange = cities.filter(isReached);
  const capitals = inRange
    .filter(({ city }) => city.isCapital)
    .map(({ city }) => localised(city.names, language));
  const counted = countries.flatMap(({ people }) => people ?? []);
  const people = counted.reduce((sum, one) => sum + one, 0);
  const spares = system && noGroundWeapon(system);

  const touched = gained ? 'reach.gainedCountries' : 'reach.countries';
  const sentences = [
    countries.length === 0
      ? t(system === null ? 'radius.noCountry' : 'reach.noCountry', {
          high: formats.givenKm(query.highKm),
        })
      : t(system === null ? 'radius.countries' : touched, {
          high: formats.givenKm(query.highKm),
          countries: listFirst(named, {
            ...{ most: mostNamed, formats },
            others: (count) => t('reach.others', { count }),
          }),
        }),
    ...blocSentences(),
    spares !== null && t(`reach.notStruck.${spares}`),
    spares === null &&
      capitals.length > 0 &&
      t('reach.capitals', { capitals: formats.list(capitals), count: capitals.length }),
    spares === null &&
      inRange.length > 0 &&
      (people > 0
        ? t('reach.cities', {
            count: inRange.length,
            people: formats.rounded(people),
            inMillions: String(people >= 1e6),
          })
        : t('reach.citiesAlone', { count: inRange.length })),
    shapes.between !== null &&
      shapes.km2.all > 0 &&
      t(gained ? 'reach.gainedSure' : 'reach.sure', {
        percent: Math.round((100 * shapes.km2.core) / shapes.km2.all),
        low: formats.given(query.lowKm),
        high: formats.givenKm(query.highKm),
      }),
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');

  /** Of the blocs that the countries in range belong to, the two with the most of them. */
  function blocSentences(): string[] {
    if (members === null) return [];
    const byBloc = new Map<string, string[]>();
    for (const country of countries) {
      for (const bloc of members.blocsOf(country.country)) {
        const label = localised(bloc.label, language);
        byBloc.set(label, [...(byBloc.get(label) ?? []), nameOf(country)]);
      }
    }
    return [...byBloc]
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, 2)
      .map(([bloc, names]) =>
        t('reach.members', {
          bloc,
          date: formats.date(members.date),
          count: names.length,
          names: formats.list(names),
        }),
      );
  }
}
