import type { Wording } from '../core/claims/finding.ts';
import { isDay } from '../core/dates/is-day.ts';
import { findingValues } from './finding-values.ts';
import type findings from './findings/fr.json';
import type view from './findings-view/fr.json';
import { createFormats } from './format.ts';
import type { Language } from './languages.ts';
import { onceForEach, partWords, type Words } from './part-words.ts';

type ViewKey = keyof typeof view;
type FindingKey = keyof typeof findings;
type Values = Readonly<Record<string, string | number>>;

/** The words of the view of findings, which come with it. */
export interface FindingsViewWords {
  /** The view's own words. */
  readonly t: (key: ViewKey, values?: Values) => string;
  /** What a finding says; a key that nobody has stays as it is. */
  readonly say: (wording: Wording) => string;
}

const viewWords = partWords<ViewKey>(import.meta.glob('./findings-view/*.json'));

const findingWords = partWords<FindingKey>(import.meta.glob('./findings/*.json'));

export const loadFindingsViewWords = onceForEach(async (language): Promise<FindingsViewWords> => {
  const [own, told] = await Promise.all([viewWords(language), findingWords(language)]);
  return { t: own.t, say: inWords(told, language) };
});

/** Days come as ISO writes them, and are said as the reader does. */
function inWords({ t, has }: Words<FindingKey>, language: Language): FindingsViewWords['say'] {
  const { date } = createFormats(language);
  const bloc = (id: string): string | null => {
    const key = `finding.bloc.${id}`;
    return has(key) ? t(key) : null;
  };
  return ({ key, values }) => {
    if (!has(key)) return key;
    const named = findingValues(values, language, bloc);
    const said = Object.entries(named).map(([name, value]) => [
      name,
      typeof value === 'string' && isDay(value) ? date(value) : value,
    ]);
    return t(key, Object.fromEntries(said));
  };
}
