import { compareDates, type EdtfDate } from '../core/dates/edtf.ts';
import type {
  Article,
  Headline,
  LanguageTag,
  Localised,
  Mention,
  Place,
  System,
  SystemId,
} from '../core/edition/model.ts';
import { isDoubtful } from '../core/edition/proposal.ts';
import type { EditionHead } from './library.ts';

/** What an edition is called and what it tells of, besides its articles. */
export interface EditionFrame {
  readonly key: string;
  readonly title: Localised;
  readonly headline: Headline | null;
  readonly systems: readonly System[];
  readonly findings: readonly unknown[];
  readonly events: readonly unknown[];
  readonly story?: readonly unknown[];
}

/** What has been counted, as plain data: another tally goes on from it. */
export interface TallyState {
  readonly articles: number;
  readonly mentions: number;
  readonly doubtful: number;
  readonly latest: EdtfDate | null;
  readonly languages: readonly (readonly [LanguageTag, number])[];
  readonly systems: readonly (readonly [SystemId, number])[];
}

const nothing: TallyState = {
  ...{ articles: 0, mentions: 0, doubtful: 0, latest: null, languages: [], systems: [] },
};

/** Counts what an edition holds, article by article. */
export class EditionTally {
  #articles: number;
  #mentions: number;
  #doubtful: number;
  #latest: EdtfDate | null;
  readonly #languages: Map<LanguageTag, number>;
  readonly #systems: Map<SystemId, number>;

  constructor(state: TallyState = nothing) {
    this.#articles = state.articles;
    this.#mentions = state.mentions;
    this.#doubtful = state.doubtful;
    this.#latest = state.latest;
    this.#languages = new Map(state.languages);
    this.#systems = new Map(state.systems);
  }

  get state(): TallyState {
    return {
      ...{ articles: this.#articles, mentions: this.#mentions, doubtful: this.#doubtful },
      ...{ latest: this.#latest, languages: [...this.#languages], systems: [...this.#systems] },
    };
  }

  add({ language, date }: Article, mentions: readonly Mention[]): void {
    this.#articles++;
    this.#mentions += mentions.length;
    this.#doubtful += mentions.filter(isDoubtful).length;
    this.#languages.set(language, (this.#languages.get(language) ?? 0) + 1);
    const { edtf } = date ?? { edtf: null };
    if (this.#latest === null || (edtf !== null && compareDates(this.#latest, edtf) < 0)) {
      this.#latest = edtf;
    }
    for (const mention of mentions) {
      if (mention.kind !== 'system') continue;
      this.#systems.set(mention.systemId, (this.#systems.get(mention.systemId) ?? 0) + 1);
    }
  }

  head(frame: EditionFrame, places: number, blocs: readonly Place[]): EditionHead {
    const { key, title, headline, systems, findings, events, story = [] } = frame;
    return {
      key,
      title,
      languages: [...this.#languages].sort(([, a], [, b]) => b - a).map(([language]) => language),
      headline,
      systems,
      systemMentions: Object.fromEntries(this.#systems),
      blocs,
      counts: {
        articles: this.#articles,
        places,
        mentions: this.#mentions,
        findings: findings.length,
        ...(this.#doubtful > 0 && { doubtful: this.#doubtful }),
        events: events.length,
        ...(story.length > 0 && { steps: story.length }),
      },
      latest: this.#latest,
    };
  }
}
