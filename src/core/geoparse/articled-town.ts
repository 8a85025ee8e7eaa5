import { PlaceClass } from './place-class.ts';
import type { Signals } from './signals.ts';
import { Gap, isA, wordAt } from './tokens.ts';

/**
 * "over the Sierra Madre to", "beside the Swale.": what has an article and governs no noun is no town, though one should have
 * its name.
 */
export function isNoTown(signals: Signals, from: number, to: number): boolean {
  const { tokens, place } = signals;
  if (tokens.gap[from] !== Gap.space || !isA(tokens, from - 1, 'article')) return false;
  const article = wordAt(tokens, from - 1);
  if ((place[from] ?? 0) < PlaceClass.bigTown && !isNoTownOfRegion(signals, from, to)) return false;
  if (!ARTICLE.test(article)) return false;
  if (tokens.gap[to] !== Gap.space) return ((tokens.gap[to] ?? 0) & JOINS) === 0;
  return ends.some((list) => isA(tokens, to, list)) || DOING.test(wordAt(tokens, to));
}

/** "the Belfast is": the town's region has no article in English either. "the Kherson and Odesa regions" are regions. */
const isNoTownOfRegion = ({ tokens, townToo }: Signals, from: number, to: number): boolean =>
  townToo[from] === 1 &&
  /^the$/i.test(wordAt(tokens, from - 1)) &&
  (!isA(tokens, to, 'and') || isA(tokens, to + 1, 'article'));

/** What a name goes on behind: "the Lagos–Abidjan corridor". */
const JOINS = Gap.hyphen | Gap.dash | Gap.apostrophe | Gap.slash;

/** Before masculine names French writes its contractions. */
const ARTICLE = /^(?:[Tt]he|la)$/;

/** "the Coventry went down": what ships and teams did. */
const DOING = /^(?:went|sank|came|ran|sailed|docked|capsized|collided)$/;

const ends = ['and', 'toWord', 'locative', 'genitive', 'copula', 'auxiliary', 'by'] as const;
