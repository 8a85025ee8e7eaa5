import type { Standpoint } from './standpoint.ts';

/** "N'est pas", "ne se trouve plus", or "ne" alone before a verb that the claim begins with. */
const DENIED_FR =
  /(?<![a-z])(?:n'|ne )(?:(?:se )?(?:est|sont|etait|etaient|trouve|situe)(?:nt)? (?:(?:donc |toujours )?(?:pas|plus|jamais)(?: encore)? |donc )?(?:situee?s? |une? |la |le |l')?)?$/;

/** "Is not located", "doesn't lie", "no longer". */
const DENIED_EN =
  /(?:(?:(?<![a-z])(?:not|no longer|never)|n't) (?:(?:located|situated|lie|sit|a|an|the|actually|yet|share|have) )*)$/;

/** "Ni la Suisse ni l'Autriche n'", "aucun des deux ne", "neither Kenya nor Uganda", "nor does it": told of all of them. */
const NONE =
  /(?:^|[ "])(?:(?:ni [^,;]{1,60}|aucune?(?: d[a-z' \uE010\uE020\uE022]{3,28})?) n(?:e |')|(?:neither|none)(?: of (?:the \uE022|them|[a-z \uE010\uE022]{3,28})| country| state| nation| [^,;]{1,60} nor [^,;]{1,30})? (?:(?:is|are|was|were|has|have|does|do)(?: yet)? )?|nor (?:is|are|was|were|has|have|does|do) [^,;]{1,30} )$/;

/** Whether a claim is said of none of those that its sentence names before it. */
export const isNoneOf = ({ before }: Standpoint): boolean => NONE.test(before);

/** Whether the words before a claim deny it, and nothing else. */
export const isDenied = (hit: Standpoint): boolean =>
  DENIED_FR.test(hit.before) || DENIED_EN.test(hit.before) || isNoneOf(hit);
