import { daysOf } from '../dates/edtf.ts';
import { withoutOtherPlaces } from './another-place.ts';
import { withBlocsMeant } from './blocs-meant.ts';
import { withBlocsRenamed } from './blocs-renamed.ts';
import { withCapitalsMeant } from './capitals-meant.ts';
import { withCombiningForms } from './combining-forms.ts';
import type { Context, KnownVariant } from './context.ts';
import { datesTogether } from './dates-together.ts';
import { findStatements } from './find-statements.ts';
import type { Claim, Subject } from './finding.ts';
import type { Geography } from './geography.ts';
import { findingOf } from './judge/outcome.ts';
import { withTownMeant } from './judge/town-meant.ts';
import { judge } from './kinds.ts';
import { lex } from './lexer.ts';
import { onMap } from './on-map.ts';
import { withPairsMeant } from './pairs-meant.ts';
import type { NamedPlace, NamedSystem } from './place.ts';
import type { Quantity } from './quantity.ts';
import type { Statement } from './statement.ts';
import { withTownsMeant } from './towns-meant.ts';

/** A text whose places are known. */
export interface ClaimText {
  readonly text: string;
  /** The primary language subtag; French is read by the French rules, all else by the English ones. */
  readonly language: string;
  /** When it was published, as EDTF; null where nobody knows. */
  readonly date: string | null;
  /** In order. */
  readonly places: readonly NamedPlace[];
  readonly systems?: readonly NamedSystem[];
  readonly variants?: ReadonlyMap<string, KnownVariant>;
  readonly defaultVariant?: string | null;
}

const NO_VARIANTS: ReadonlyMap<string, KnownVariant> = new Map();

/**
 * Every statement of a text that the geography can check, in order and not overlapping, each with what comes of checking
 * it. Takes time in proportion to the text's length.
 */
export function findClaims(article: ClaimText, geography: Geography): Claim[] {
  const { text, language, date, places, systems = [] } = article;
  const context: Context = {
    geography,
    day: date === null ? null : (daysOf(date)?.last ?? null),
    variants: article.variants ?? NO_VARIANTS,
    defaultVariant: article.defaultVariant ?? null,
  };
  const renamed = withBlocsRenamed(text, places);
  const pairs = withPairsMeant(text, renamed, geography.facts);
  const peoples = withCombiningForms(text, pairs);
  const named = withCapitalsMeant(text, peoples, geography.facts);
  const full = geography.overlooked.addTo(text, named);
  const all = language === 'fr' ? withBlocsMeant(text, full, geography.facts) : full;
  const first = findStatements(lex(text, all, systems), language);
  const meant = withTownsMeant(all, first);
  const stated = meant === null ? first : findStatements(lex(text, meant, systems), language);
  const statements = [...stated, ...datesTogether({ text, language, date }, stated)].map(
    ({ statement, ...where }) => ({ ...where, statement: withTownMeant(statement, context) }),
  );
  statements.sort((a, b) => a.start - b.start);
  const judged = statements.map(({ statement }) => ({
    statement,
    finding: findingOf(judge(statement, context)),
  }));
  const findings = withoutOtherPlaces(judged);
  return statements.flatMap(({ start, end, statement }, at) => {
    const finding = findings[at];
    if (finding === undefined) return [];
    return {
      start,
      end,
      text: text.slice(start, end),
      kind: statement.kind,
      subjects: subjectsOf(statement),
      value: statedOf(statement),
      finding,
      onMap: onMap(statement, finding, context),
    };
  });
}

function statedOf(statement: Statement): Quantity | number | null {
  if ('quantity' in statement) return statement.quantity;
  if (statement.kind === 'membership' && statement.relation === 'count') return statement.count;
  if ('crossings' in statement) return statement.crossings;
  return statement.kind === 'date' && 'ordinal' in statement ? statement.ordinal : null;
}

/** Every place and system that a statement is about, once each. */
function subjectsOf(statement: Statement): Subject[] {
  const subjects = new Map<string, Subject>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each);
    else if (isNamed(value)) {
      const id = 'variantId' in value ? value.variantId : (value.place?.id ?? null);
      subjects.set(id ?? value.text, {
        id,
        name: 'place' in value ? (value.place?.name ?? value.text) : value.text,
      });
    } else if (typeof value === 'object' && value !== null) visit(Object.values(value));
  };
  visit(Object.values(statement));
  return [...subjects.values()];
}

const isNamed = (value: unknown): value is NamedPlace | NamedSystem =>
  typeof value === 'object' && value !== null && ('doubt' in value || 'variantId' in value);
