import type { Hit } from '../hit.ts';

/** "En 2004,", "C'est en 1986 que", "Since 1995,", "On 4 April 2023,": what opens the sentence of a claim. */
const OPENS =
  /^["' ]*(?:c'est |it was )?(?:(?<since>depuis|since)|en|in|on|le|des) (?:\uE022 |\uE023 )?[\uE022\uE023](?=,| que | that | )/;

/** "Depuis 2004", "since 1995", "en 2013": right after it. */
const FOLLOWS =
  /^ (?:depuis|en|since|in) (?:\uE022 )?(?=[\uE022\uE023](?![a-z]| [a-z]{2,6} \uE022))/;

/** Words of a membership that begins or ends, and not of one that lasts. */
const BEGINS =
  /rejoi|adher|entr|integr|devenu|devien|quitt|adopt|passe|join|enter|acced|becom|became|left|leav|withdr/;

/** The year that the sentence gives for what a claim tells of: after it, or where it opens; null without one. */
export function yearBeside(hit: Hit): number | null {
  const after = FOLLOWS.exec(hit.after);
  if (after !== null) return yearAt(hit, hit.to + after[0].length);
  const opening = OPENS.exec(hit.before);
  if (opening === null) return null;
  const isOfBeginning = opening.groups?.since !== undefined || BEGINS.test(hit.words);
  return isOfBeginning ? yearAt(hit, hit.from - hit.before.length + opening[0].length - 1) : null;
}

/** "Depuis 23 ans", "for 23 years": right after a membership that lasts. */
const LASTS =
  /^ (?:depuis|for)(?: (?:plus de|pres de|environ|more than|over|about|nearly|almost))? (?=\uE022 (?:ans|years))/;

export function yearsBeside(hit: Hit): { readonly years?: number } {
  const lasts = LASTS.exec(hit.after);
  const entity = lasts === null ? null : hit.skeleton.entities.get(hit.to + lasts[0].length);
  return entity?.type === 'number' && entity.value < 120 ? { years: entity.value } : {};
}

function yearAt({ skeleton }: Hit, at: number): number | null {
  const entity = skeleton.entities.get(at);
  if (entity?.type === 'date') return entity.date.year;
  const isYear = entity?.type === 'number' && entity.value > 1800 && entity.value < 2200;
  return isYear ? entity.value : null;
}
