import { detectLanguage } from '../geoparse/detect-language.ts';
import { edtfOf } from './edtf-of.ts';
import { columnDate } from './given-date.ts';
import { type ArticleMetadata, type Metadatum, stated, unknown } from './imported-article.ts';
import { metadataFrom } from './stated-fields.ts';

/** What columns can hold. */
export const columnRoles = [
  'text',
  'title',
  'author',
  'publisher',
  'date',
  'url',
  'language',
] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** The column of each role, by its name; a role without one is not there. */
export type ColumnChoice = { readonly text: string } & {
  readonly [role in Exclude<ColumnRole, 'text'>]?: string;
};

/** The columns that are likely to have a role. */
export type SuggestedColumns = { readonly [role in ColumnRole]?: string };

/** What a table's columns are, for a user to choose from. */
export interface ColumnPreview {
  readonly columns: readonly {
    readonly name: string;
    /** The first values that are not empty, cut short. */
    readonly samples: readonly string[];
  }[];
  /** What the names and the values suggest: no text where no column looks like texts. */
  readonly suggestion: SuggestedColumns;
  /** Whether a column's name says that it holds the texts, so that nobody need be asked. */
  readonly isClear: boolean;
}

/** A row by column. A Map: a column may be called "__proto__". */
export type Row = ReadonlyMap<string, string>;

const SAMPLES = 3;
const SAMPLE_LENGTH = 120;
/** Texts are at least this long on average. */
const TEXT_LENGTH = 120;

const names: Readonly<Record<ColumnRole, readonly string[]>> = {
  text: [
    'text',
    'texte',
    'content',
    'contenu',
    'body',
    'corps',
    'article',
    'fulltext',
    'articlebody',
    'textefull',
    'maintext',
    'bodytext',
    'articletext',
  ],
  title: ['title', 'titre', 'headline', 'webtitle', 'titel'],
  author: ['author', 'auteur', 'authors', 'auteurs', 'byline', 'signature', 'creator'],
  publisher: [
    'publisher',
    'editeur',
    'source',
    'journal',
    'newspaper',
    'media',
    'publication',
    'site',
    'outlet',
  ],
  date: [
    'date',
    'published',
    'publicationdate',
    'datepublication',
    'publishedat',
    'pubdate',
    'datepublished',
    'datedepublication',
    'webpublicationdate',
  ],
  url: ['url', 'link', 'lien', 'adresse', 'address', 'sourceurl', 'weburl', 'href', 'permalink'],
  language: ['language', 'langue', 'lang', 'locale'],
};

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** What the first rows of a table suggest of its columns. */
export function previewColumns(header: readonly string[], rows: readonly Row[]): ColumnPreview {
  const valuesOf = (name: string) => rows.flatMap((row) => row.get(name)?.trim() || []);
  const byRole = new Map<ColumnRole, string>();
  for (const role of columnRoles) {
    const name = named(role, header, plain) ?? named(role, header, lastPart);
    if (name !== undefined) byRole.set(role, name);
  }
  const isClear = byRole.has('text');
  for (const name of header) {
    const role = [...byRole.values()].includes(name) ? null : roleOfWords(name);
    if (role !== null && !byRole.has(role)) byRole.set(role, name);
  }
  const free = header.filter((name) => ![...byRole.values()].includes(name));
  const text = byRole.get('text') ?? longest(free, valuesOf);
  return {
    columns: header.map((name) => ({
      name,
      samples: valuesOf(name)
        .slice(0, SAMPLES)
        .map((value) => value.slice(0, SAMPLE_LENGTH)),
    })),
    suggestion: { ...Object.fromEntries(byRole), ...(text === null ? {} : { text }) },
    isClear,
  };
}

/** The first column that one of a role's names means. */
const named = (
  role: ColumnRole,
  header: readonly string[],
  nameOf: (column: string) => string,
): string | undefined =>
  names[role].flatMap((known) => header.find((one) => nameOf(one) === known) ?? [])[0];

/** "Titre de l’article", "Corps du texte": the one role that the words of a longer name mean. */
function roleOfWords(name: string): ColumnRole | null {
  const words = name.split(/[^\p{L}\p{N}]+/u).map(plain);
  const meant = columnRoles.filter((role) =>
    names[role].some((known) => known !== ANY_ROLE && words.includes(known)),
  );
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** A column's title, author or date may be said to be an article's. */
const ANY_ROLE = 'article';

/** Of a field within others ("fields.body") its own name. */
const lastPart = (column: string): string => plain(column.slice(column.lastIndexOf('.') + 1));

function longest(
  header: readonly string[],
  valuesOf: (name: string) => readonly string[],
): string | null {
  const means = header.map((name) => {
    const values = valuesOf(name);
    return {
      name,
      mean: values.reduce((sum, { length }) => sum + length, 0) / (values.length || 1),
    };
  });
  const best = means.reduce((a, b) => (b.mean > a.mean ? b : a), { name: '', mean: 0 });
  return best.mean >= TEXT_LENGTH ? best.name : null;
}

/**
 * A row's metadata, by the chosen columns.
 *
 * @param text the row's: dates are written as in its language
 */
export function rowMetadata(row: Row, choice: ColumnChoice, text: string): ArticleMetadata {
  const say = (role: Exclude<ColumnRole, 'text'>) => {
    const name = choice[role];
    const value = name === undefined ? '' : (row.get(name)?.trim() ?? '');
    return name === undefined || value === '' ? unknown : stated(value, 'column', name);
  };
  return metadataFrom({
    title: say('title'),
    author: say('author'),
    publisher: say('publisher'),
    date: datedIn(say('date'), text),
    url: say('url'),
    language: say('language'),
  });
}

/** A date as machines write it, else as people do who write the text's language. */
const datedIn = (date: Metadatum<string>, text: string): Metadatum<string> =>
  date.basis === 'unknown'
    ? date
    : { ...date, value: edtfOf(date.value) ?? columnDate(date.value, detectLanguage(text)) ?? '' };
