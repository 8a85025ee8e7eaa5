import type { Standpoint } from './standpoint.ts';

/** "N'est pas", "ne se trouve plus", "is not located", "doesn't lie": right before a claim, the sentence denies it. */
const DENIED =
  /(?:(?:n'|ne )(?:se )?(?:est|sont|etait|etaient|trouve|situe)(?:nt)? (?:donc |toujours )?(?:pas|plus|jamais)(?: encore)? (?:situee?s? |une? |la |le |l')?|(?:(?:is|are|was|were|does|do|lies) (?:not|no longer|never)|isn't|aren't|wasn't|doesn't) (?:(?:located|situated|lie|sit|a|an|the|actually|yet) )*)$/;

/** Whether the words before a claim deny it, and nothing else. */
export const isDenied = ({ before }: Standpoint): boolean => DENIED.test(before);
