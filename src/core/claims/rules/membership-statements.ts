import { isNoneOf } from '../denial.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { isCountryItself } from '../sort-of-place.ts';
import { Standpoint } from '../standpoint.ts';
import type { Statement } from '../statement.ts';
import { blocBefore, blocEarlier, isBloc } from '../subject.ts';
import { headOfSentence, topicBefore } from '../topic.ts';
import { membersTold } from './members-told.ts';
import { yearBeside, yearsBeside } from './year-beside.ts';

/** "Composée de l'Arménie, du Kazakhstan, …": the members of the bloc that was named last. */
export function members(hit: Hit): Statement | null {
  const listed = hit.places('m');
  if (listed.length < 2 || !listed.every((named) => isCountryItself(named) || named.place === null))
    return null;
  const bloc = hit.place('b') ?? blocBefore(hit);
  // "Seven countries, including Mali and Algeria": of no bloc.
  if (bloc === null && /^(?:which |that )?includ|^inclu|^compt/.test(hit.words)) return null;
  return {
    kind: 'membership',
    relation: 'members',
    bloc,
    members: listed,
    // "Les autres Five Eyes, à savoir …": all but one.
    isPartial: hit.has('part') || /(?:autres|other) "? ?$/.test(hit.before),
  };
}

/** "Bien qu'elle ne soit pas", "although not": a clause of its own that denies. */
const NOT_IN_CLAUSE =
  /(?:qu'(?:elle|il|ils|elles) ne (?:soit|soient) (?:pas|plus)(?: (?:un|encore|pays))? |(?:although|though|while) (?:it is |they are )?not (?:an? )?|sans etre (?:un )?|isn't an? |ne (?:compte|figure)(?:nt)? pas parmi les )$/;

/** "Si la Turquie rejoignait l'Union", "if Spain joined": told of what is not so. */
export const SUPPOSED = /(?:^|[ "])(?:if|si|s'il|should|were|unless|a moins que) [^,;]{0,60}$/;

/** "Wants to make Albania an EU member": nothing that is so. */
export const WISHED =
  /(?:^|[ "])(?:(?:to )?(?:make|making)|(?:de |a )?faire (?:de|d'|entrer)) ?(?:la |le |l'|les |the )?\uE010 (?:(?:an?|the|une?|full|into|dans l'|dans) ?)*$/;

export function member(hit: Hit): Statement | null {
  if (SUPPOSED.test(hit.before) || WISHED.test(hit.before)) return null;
  const bloc = hit.has('bloc') ? blocEarlier(hit) : hit.place('b');
  if (bloc === null || !isBloc(bloc) || bloc.place?.feature === 'former state') return null;
  const said = hit.places('m').filter((named) => named.sense !== 'demonym' || hit.has('people'));
  const subject = said.length > 0 ? said : membersTold(hit, bloc);
  if (subject.length === 0) return null;
  const isAhead =
    AHEAD.test(hit.before.slice(-40).replace(CLAUSES_BEFORE, '') + hit.words) ||
    /^(?:devien(?:dra|drait)|will|would|is (?:set|about)? ?to) /.test(hit.text('nth'));
  if (
    !hit.has('nth') &&
    (/^(?:deviendra|will become)/.test(hit.words) ||
      /(?:deviendra|deviendrait|devenir|will become|set to become|to become|would become|\d(?:e|th|rd|nd|st)) (?:un |a |le |the )?$/.test(
        hit.before,
      ))
  )
    return null;
  const isDenied =
    hit.has('not') ||
    hit.has('not2') ||
    hit.has('not3') ||
    / neither /.test(hit.words) ||
    isNoneOf(hit) ||
    /(?:former|ex|ancien|ancienne)[ -]$/.test(hit.before) ||
    NOT_IN_CLAUSE.test(hit.before) ||
    /(?:n'est|n'etait|ne sont|n'est pas|pas|not|isn't|aren't|never|non) (?:encore |plus |yet |a |un )?$/.test(
      hit.before,
    );
  const number = hit.number('n');
  // "Depuis 23 ans": how long, and not when.
  const isSpan = number !== null && number < 120 && /^ (?:ans|years)/.test(hit.after);
  return {
    kind: 'membership',
    relation: 'member',
    bloc,
    members: subject,
    isDenied,
    year: isSpan ? null : (number ?? yearBeside(hit)),
    ...turnOf(hit.words),
    ...(isDenied && /(?:^|[ '])(?:never|jamais) /.test(hit.words) ? { isNever: true } : {}),
    ...(isSpan ? { years: number } : yearsBeside(hit)),
    // "The vote went through, making it the 32nd member": as soon as that takes effect.
    ...(/^making /.test(hit.words) ? { mayBeAhead: true } : {}),
    ...(isAhead ? { ahead: /quitt|leave/.test(hit.words) ? 'leaves' : 'joins' } : {}),
  };
}

/** Words of a membership that ends, and of one that begins. */
const ENDS = /quitt|retir|claqu|left|leav|withdr|quit |exit|(?:pull|walk)ed out/;
const BEGINS =
  /join|rejoin|rejoi|adher|entr|integr|acced|accession|becom|became|devien|devenu|adopt/;

const turnOf = (words: string): { turn?: 'begins' | 'ends' } =>
  ENDS.test(words) ? { turn: 'ends' } : BEGINS.test(words) ? { turn: 'begins' } : {};

/** "Croatia will enter Schengen; Romania, …": what is to come there is not said of what follows. */
const CLAUSES_BEFORE = /^.*(?:[;:,]|(?: et| and| mais| but) )/;

/** "Entrera", "will join": told of what is not yet. */
const AHEAD =
  /(?:^| )(?:entr|adopt|rejoind|integr|adher|quitt)[a-z]{0,3}r(?:a|ont) |(?:^| )(?:va|vont) (?:bientot |enfin )?(?:rejoindre|integrer|quitter) |(?:^| )(?:will|is to|are to|is set to|is due to|shall) (?:also |soon |finally |formally |officially )?(?:enter|join|adopt|leave)(?:s|ed)? /;

/** "La Biélorussie, ancienne république soviétique": of the country right before. */
export function former(hit: Hit): Statement | null {
  const bloc = hit.place('b');
  if (bloc?.place?.feature !== 'former state') return null;
  const [first, second] = hit.placesBefore();
  const { signs } = hit.skeleton;
  const isCountryAt = (each: typeof first): boolean =>
    each !== undefined && isCountryItself(each.named);
  const isTied =
    first !== undefined &&
    /^,? ?(?:la |le |l'|the |a |une? |an |\uE022 (?:(?:pays|etats|republiques|countries) )?)*$/.test(
      signs.slice(first.at + 1, hit.from),
    );
  if (!isTied || first === undefined || !isCountryAt(first))
    return { kind: 'membership', relation: 'former', bloc, members: formerOf(hit) };
  const isPair =
    second !== undefined &&
    isCountryAt(second) &&
    /^ (?:et|and) (?:la |le |l'|les |the )?$/.test(signs.slice(second.at + 1, first.at));
  return {
    kind: 'membership',
    relation: 'former',
    bloc,
    members: isPair && second ? [second.named, first.named] : [first.named],
  };
}

const ONE_OF =
  /\uE010, (?:(?:the|la|le|one|une?|l'une?) ?)(?:[a-z'-]{1,14} ){0,4}(?:of (?:the )?|des )(?:\uE022 )?$/;

/** "The former Soviet republic of Georgia", "la Croatie est, elle, une ex-république yougoslave"; alone, whichever was spoken of. */
function formerOf(hit: Hit): NamedPlace[] {
  const [next] = hit.placesAfter();
  const isNamed = /^ (?:of |de (?:la |l')?|du |d')\uE010/.test(hit.after);
  // "Tajikistan, the poorest of the former Soviet republics": of the country right before.
  const [nearest] = hit.placesBefore();
  if (nearest !== undefined && ONE_OF.test(hit.before) && isCountryItself(nearest.named))
    return [nearest.named];
  const joined =
    /\uE010 (?:and|et) (?:la |le |l'|les |the )?\uE010 (?:are|sont|were|etaient) (?:[a-z]{2,12} ){0,2}$/.test(
      hit.before,
    );
  if (joined)
    return hit
      .placesBefore()
      .slice(0, 2)
      .map(({ named }) => named)
      .reverse();
  const head =
    /(?:^|[ ,])(?:is|est|was|etait)(?: (?:also|aussi))?(?:,[^,;]{1,40},)? (?:[a-z'-]{1,12} |\uE022 ){0,4}$/.test(
      hit.before,
    )
      ? headOfSentence(hit)
      : null;
  const named = isNamed
    ? next?.named
    : (head ?? topicBefore(new Standpoint(hit.skeleton, hit.to, hit.to)));
  return named != null && isCountryItself(named) ? [named] : [];
}
