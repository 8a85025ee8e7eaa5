import { isNoneOf } from '../denial.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { type Rule, rules } from '../rule.ts';
import { isCountryItself } from '../sort-of-place.ts';
import { Standpoint } from '../standpoint.ts';
import type { Statement } from '../statement.ts';
import { blocBefore, blocEarlier, isBloc } from '../subject.ts';
import { headOfSentence, topicBefore } from '../topic.ts';
import { membersCountedRules } from './members-counted.ts';
import { membersReferredRules } from './members-referred.ts';
import { membersSetAgainstRules } from './members-set-against.ts';
import { membersTold } from './members-told.ts';
import { yearBeside, yearsBeside } from './year-beside.ts';

/** "Composée de l'Arménie, du Kazakhstan, …": the members of the bloc that was named last. */
function members(hit: Hit): Statement | null {
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
    isPartial: hit.has('part'),
  };
}

/** "Bien qu'elle ne soit pas", "although not": a clause of its own that denies. */
const NOT_IN_CLAUSE =
  /(?:qu'(?:elle|il|ils|elles) ne (?:soit|soient) (?:pas|plus)(?: (?:un|encore|pays))? |(?:although|though|while) (?:it is |they are )?not (?:an? )?|sans etre (?:un )?|isn't an? |ne (?:compte|figure)(?:nt)? pas parmi les )$/;

/** "Si la Turquie rejoignait l'Union", "if Spain joined": told of what is not so. */
const SUPPOSED = /(?:^|[ "])(?:if|si|s'il|should|were|unless|a moins que) [^,;]{0,60}$/;

/** "Wants to make Albania an EU member": nothing that is so. */
const WISHED =
  /(?:^|[ "])(?:(?:to )?(?:make|making)|(?:de |a )?faire (?:de|d'|entrer)) ?(?:la |le |l'|les |the )?\uE010 (?:(?:an?|the|une?|full|into|dans l'|dans) ?)*$/;

function member(hit: Hit): Statement | null {
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
function former(hit: Hit): Statement | null {
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

const OF_FR = "(?:de la |de l'|du |des |de |d')";

export const membershipRules: readonly Rule[] = [
  ...membersCountedRules,
  ...membersSetAgainstRules,
  ...membersReferredRules,
  ...rules(
    'fr',
    members,
    `(?:compos|constitu|form)ee?s? ${'(?<part>notamment )?'}(?:de|du|des|d'|par)? ?(?<m>{PL})`,
    '(?:regroup|rassembl|reuni|associ|comprend|compt|inclu)(?:e|ent|ant|t|ait|aient|d|nent|nant)? (?<part>notamment |entre autres )?(?<m>{A}{C}(?:, ?| et |, et )(?:{PL}))',
    '(?<b>{B}) \\((?<part>notamment )?(?<m>{PL})\\)',
    "membres (?:de |du |des |d')(?:la |l')?(?<b>{B}) \\((?<m>{PL})\\)",
  ),
  ...rules(
    'fr',
    member,
    `(?<not>n'est (?=membre ni )|n'est pas |ne sont pas |n'etait pas |n'est plus |ne fait pas partie |non[- ]|pas encore |toujours pas )?(?:est |sont |reste |etait |deviendra |devient )?(?:(?:tous|toutes) (?:les )?{N} )?(?:pays |etats? |un |l'une? des (?:{N} )?|une |pas |deja |toujours |encore |aussi |egalement )?(?:membres?|adherente?s?)(?: (?:fondateur|fondatrice|permanent|a part entiere|historique))?s? (?:ni )?${OF_FR}(?:la |l')?(?<b>{B})(?: et ${OF_FR}(?:la |l')?{B}| depuis (?<n>{N}))?`,
    `(?:compte|figure|comptent|figurent) parmi les (?:pays |etats )?(?:membres(?: fondateurs)?|fondateurs) ${OF_FR}(?:la |l')?(?<b>{B})`,
    '(?<bloc>en) (?<nth>(?:deviendra|deviendrait|devient|est devenue?) (?:ainsi |alors |officiellement )?le (?:\\d{1,2}(?:e|eme)|[a-z-]+ieme)(?: (?:pays |etat )?membre)?)(?= ?[,.;)]|$)',
    `(?<not>n'(?:a|ont) jamais ete) (?:un )?(?:pays |etat )?membres? ${OF_FR}(?:la |l')?(?<b>{B})`,
    `(?:est |sont |fut |etait )?(?:l'une? des |un des |une des |parmi les )(?:{N} )?(?:pays |etats |membres )?fondateurs ${OF_FR}(?:la |l')?(?<b>{B})`,
    "(?:a|ont|avait) (?:co-?)?fonde (?:la |le |l'|les )(?<b>{B})",
    `(?:qui )?(?:a|ont|avait) claque la porte ${OF_FR}(?:la |l')?(?<b>{B})(?: en (?:{N} )?(?<n>{N}))?`,
    '(?<bloc>y) (?:est|sont|a|ont) (?<not>pas |jamais |toujours pas |pas encore )?(?:entree?s?|adhere)(?: (?:en|depuis) (?:{N} )?(?<n>{N}))?(?= ?[,.;)]|$)',
    "(?<not>ne l')(?<bloc>)(?:a|ont) (?:pas|jamais|pas encore|toujours pas) (?:rejointe?|integree?)(?= ?[,.;)]|$)",
    `(?<not>n'est|ne sont|n'etait) (?:pas|plus|toujours pas|pas encore|jamais) (?:un |une |des )?(?:pays |etats? )?membres? ${OF_FR}(?:la |l')?(?<b>{B})`,
    `(?:est|sont|etait|reste|demeure) (?:toujours |deja |aussi )?(?:un |une |des )(?:pays |etats? )?membres? ${OF_FR}(?:la |l')?(?<b>{B})`,
    `(?<not>ne (?:compte|figure)(?:nt)?) pas parmi les (?:pays |etats )?membres ${OF_FR}(?:la |l')?(?<b>{B})`,
    `(?<not>n'(?:est|etait)) (?:pas )?membre ni ${OF_FR}(?:la |l')?[^,;]{1,20} ni ${OF_FR}(?:la |l')?(?<b>{B})`,
    "(?<not>n'(?:a|ont)) (?:pas|jamais|toujours pas|pas encore) (?:rejoint|integre|adhere a) ?(?:la |l'|le |les |u |ux )?(?<b>{B})",
    "(?:adhere(?:nt)?) (?:a la |a l'|au |aux |a )(?<b>{B})",
    "(?:a|ont|avait|avaient) (?:officiellement )?adhere (?:a la |a l'|au |aux |a )(?<b>{B})(?: en (?:{N} )?(?<n>{N}))?",
    `(?:reste|demeure|est)(?:nt)? (?<not>a l'ecart|en dehors|hors) ${OF_FR}(?:la |l')?(?<b>{B})`,
    `parmi les (?:pays |etats )?membres ${OF_FR}(?:la |l')?(?<b>{B}),? (?:figure|on compte|se trouve|on trouve)(?:nt)? (?<m>{PL})`,
    `(?:l')?(?:adhesion|entree) ${OF_FR}(?:la |l')?(?<m>{C}) (?:a la |a l'|au |aux |a |dans la |dans l'|dans le )(?<b>{B}),? (?:(?:qui )?(?:date de|remonte a)|en|intervenue en|effective en) (?:{N} )?(?<n>{N})`,
    "(?:entree?|integree?) (?:dans |a )(?:la |l'|le |les )?(?<b>{B}) en (?:{N} )?(?<n>{N})(?=, (?:la |le |l'|les )?\uE010)",
    "qu'(?:il|elle)s? (?<bloc>)(?:a|ont|avait|avaient) (?:rejointe?|integree?|quittee?)s? en (?<n>{N})",
    "(?:qui )?(?<bloc>l')(?:a|avait|ont) (?:rejointe?|integree?|quittee?) en (?:{N} )?(?<n>{N})",
    `(?:ne )?(?<not3>sans )?(?:fait|font|faisait|faisaient|faire|faisant) (?<not>(?:pas|plus) (?:encore |non plus )?)?(?:desormais |aussi |egalement |maintenant |deja |toujours )?partie ${OF_FR}(?:la |l')?(?<b>{B})`,
    `(?:n'|ne )(?<not>)(?:adhere|appartien|fai|partici)[a-z]{0,6} (?:partie )?ni (?:a la |a l'|a |au |aux |${OF_FR}(?:la |l')?)(?<b>{B})`,
    "(?<not>n')?(?:appartien(?:t|nent)|appartenai(?:t|ent))(?<not2> pas| plus)?(?: (?:tou(?:te)?s (?:les )?(?:deux|trois|\uE022)|aussi|egalement))? (?:a la |a l'|a |au |aux )(?<b>{B})",
    `(?<not>n')?(?<bloc>en) (?:est|sont|etait|fait|font) (?<not2>pas )?(?:un |pas |deja |aussi |toujours |encore |egalement )?(?:membres?(?: fondateurs?)?|partie)(?: depuis (?:{DATE}|(?<n>{N})))?`,
    "(?:pays |etats? )?membres? (?:fondateurs? )?de (?<bloc>l'organisation|l'alliance|l'union|ce bloc)(?! (?:de|du|des|atlantique|d'))(?: depuis (?<n>{N}))?",
    "(?:est |sont |etait )?(?:entree?s?|integree?s?) (?:dans |a |au sein de )(?:la |l'|le |les )?(?<b>{B}) (?:en|depuis) (?:{N} )?(?<n>{N})",
    "(?<b>{B}),? (?<c>(?:que |qu'|a laquelle |auquel |dans laquelle )(?<m>{PL}) (?:a|ont|avait|avaient) (?:rejointe?s?|integree?s?|adhere|quittee?s?)(?: en (?<n>{N}))?)",
    "(?:s'est|se sont) retiree?s? (?:de la |de l'|du |des |de )(?<b>{B}) en (?:{N} )?(?<n>{N})",
    "(?:qui )?(?:a|ont|avait|avaient)? ?(?:officiellement )?(?:rejoint|(?:re)?integre|adhere a|quitte(?!r)) (?:la |l'|le |les )?(?<b>{B}) en (?:{N} )?(?<n>{N})",
    `(?:est|sont|etait) devenue?s? le (?:\\d{1,2}(?:e|eme)|[a-z-]+ieme) (?:pays|etat|allie) ${OF_FR}(?:la |l')?(?<b>{B})`,
    "entree?s? dans (?<bloc>l'alliance|l'organisation|l'union)(?: europeenne)? en (?:{N} )?(?<n>{N})",
    "(?:est devenue?|devient|devenait|devenant) (?:ainsi |alors |officiellement |en [a-z]{3,9} )?le (?:\\d{1,2}(?:e|eme)|[a-z-]+ieme) (?:pays |etat )?membre de (?<bloc>l'alliance|l'organisation|l'union)",
    "l'(?<bloc>)(?:a|avait|ont|avaient) (?:quittee?|rejointe?|integree?) en (?<n>{N})",
    "(?:a|ont|avait|avaient) ?(?:officiellement )?(?:rejoint|(?:re)?integre|adhere a|quitte) (?<bloc>l'alliance|l'organisation|l'union|le bloc) en (?:{N} )?(?<n>{N})",
    `(?:est|sont|etait) (?:officiellement )?devenue?s?(?: (?:officiellement|hier|[a-z]{3,6}di|dimanche|(?:en |le )?{DATE}|en [a-z]{3,9}))? (?:un |pays |le )?(?:(?:\\d{1,2}(?:e|eme)|{N}e?|[a-z-]+ieme) )?(?:pays |etat )?membres? ${OF_FR}(?:la |l')?(?<b>{B})`,
    `(?:est|etait|reste|comme|devient|devenait|deviendra|devenant) (?:ainsi |alors |officiellement )?le (?:\\d{1,2}(?:e|eme)|[a-z-]+ieme) (?:(?:pays |etat )?membre|pays|etat) ${OF_FR}(?:la |l')?(?<b>{B})`,
    "(?:est |sont |reste |restent )(?:deja |aussi |toujours )?dans (?:la |l'|le |les )?(?<b>{B})(?: depuis (?<n>{N}))?",
    "(?<=\uE010,? \\(?)dans (?:la |l'|le |les )?(?<b>{B}) depuis (?:{N} )?(?<n>{N})",
    "(?:n'est |ne sont |n'etait |ne reste )(?<not>pas |plus )(?:encore )?dans (?:la |l'|le |les )?(?<b>{B})",
    "(?:entre(?:nt|ra|rait|e|es|ees)?|entrait) (?:officiellement |aussi |egalement )?dans (?:la |l'|le |les )?(?<b>{B})(?:(?:,| le| ce| au) ?{DATE}| en (?<n>{N}))?",
    '(?:a |ont |avait |avaient )?(?:adopte(?:nt|ra|rait|ront)?|passe(?:nt|ra)? a|est passee? a) (?<b>{B})(?:(?:,| le| ce| au) ?{DATE}| en (?<n>{N}))?',
    "(?:siege(?:nt)?|siegeait) (?:au|a la|a l'|aux|dans la|dans l') ?(?<b>{B})",
    "(?:rejoindra|rejoindront|integrera|integreront|quittera|(?:va|vont) (?:bientot |enfin )?(?:rejoindre|integrer|quitter)) (?:la |l'|le |les )?(?<b>{B})",
    "(?:(?:reste|est|sont|demeure) |(?<=\uE010, ))(?<not>hors|en dehors) (?:de (?:la |l')?|du |des )(?<b>{B})",
    "(?:a|ont) (?:officiellement |deja )?(?<not>quitte) (?:la |l'|le |les )?(?<b>{B})(?! en {N})",
    "(?:(?:a|ont|avait|avaient) (?:officiellement |deja |depuis )?(?:rejoint|integre|adhere a)|rejoign(?:ent|it|irent)|rejoint) (?:la |l'|le |les )?(?<b>{B})",
  ),
  ...rules(
    'fr',
    former,
    '(?:anciennes?|ex-?) ?republiques? (?<b>{D}|{B})',
    "(?:pays |etats |republiques )?(?:issue?s?|nee?s?) (?:de |du |des |d')(?:la |l')?(?:(?:implosion|chute|dislocation|eclatement|effondrement|disparition|demembrement|fin) (?:de |du |d')(?:la |l')?)?(?:ex-|ancienne )?(?<b>{B})",
  ),
  ...rules(
    'en',
    former,
    '(?:both |all )?(?:former|ex-) ?(?<b>{D}|{B}) (?:republics?|states?|country|countries)',
  ),
  ...rules(
    'en',
    members,
    '(?:made up|composed|consisting|comprised|which consists|consists) of (?<part>among others )?(?<m>{PL})',
    '(?:compris(?:es|ing)|group(?:s|ing)|includ(?:es|ing)(?<part>)|brings together|uniting|unites) (?<m>{A}{C}(?:, |, and | and )(?:{PL}))',
    '(?<b>{B}) \\((?<m>{PL})\\)',
  ),
  ...rules(
    'en',
    member,
    '(?:is |are )?(?:one of|among) (?:the |its )?(?:{N} )?(?:(?:founding|full) )?(?:members|member states|countries) (?:of|in) (?:the )?(?<b>{B})',
    '(?:is|are|was|were) (?<not>no|never an?) member of (?:the )?(?<b>{B})',
    '(?:is|are|was) (?:an? )?(?<not>non)[- ](?<b>{B}) members?',
    '(?<not>non)-(?<b>{B}) (?:members?|member states?|countries) (?<m>{C}(?:(?:, | and |, and ){C}){0,6})',
    '(?:the )?members of (?:the )?(?<b>{B}) include (?<m>{PL})',
    '(?:(?:is|are|remains?|stays?|stayed) |(?<=\uE010, ))(?<not>outside|out of) (?:of )?(?:the )?(?<b>{B})',
    "(?<m>{C})'s (?:accession to|entry into) (?:the )?(?<b>{B}) in (?:{DATE} )?(?<n>{N})",
    '(?:has|have) (?:been (?:a )?part of|belonged to) (?:the )?(?<b>{B}) since (?<n>{N})',
    '(?:became|becoming|become) (?:an? )?(?<b>{B}) members?(?: state)? in (?:{DATE} )?(?<n>{N})',
    '(?:became|becoming|become) (?:an? )?(?:full )?members? of (?:the )?(?<b>{B}) in (?:{DATE} )?(?<n>{N})',
    '(?:after |before |since )?(?:joining|leaving|entering) (?:the )?(?<b>{B}) in (?:{DATE} )?(?<n>{N})',
    '(?:has|have|had) (?<not>never|not|not yet) (?:belonged to|been (?:a member|part) of|been in) (?:the )?(?<b>{B})',
    '(?:is |are |was |were |remains? |has been |have been )?(?<not>not |no longer |never )?(?:both |all |also |already |still )?(?:an? |the |one of the (?:{N} )?|fellow )?(?:(?:founding|full|full-fledged|permanent|longtime|new|newest) )?members? (?:state )?of (?:neither )?(?:both )?(?:the )?(?:[a-z\uE020]{1,8}-(?:led|backed|dominated) )?(?<b>{B})(?: and (?:the )?{B}| since (?<n>{N}))?',
    '(?:is |are |was |were )?(?<not>not |no longer )(?:a )?part of (?:the )?(?<b>{B})',
    "(?:becoming|became|becomes|is) (?<bloc>the (?:bloc|alliance|union|organi[sz]ation|group|club))'s (?:\\d{1,2}(?:st|nd|rd|th)|newest|latest) member(?: state)?",
    '(?:has|have|had) (?:formally |officially |already )?(?<not>left|quit|withdrawn from|pulled out of|walked out of|exited) (?:the )?(?<b>{B})(?! in {N})',
    '(?<not>pulled out of|walked out of|withdrew from) (?:the )?(?<b>{B})(?! in {N})(?: (?:this|last|earlier this) (?:week|month|year))?',
    '(?:is |are |was |were |has been |have been )?(?<not>not |no longer )?(?:a |an |both |all |also |fellow )?(?:(?:founding|full|new|non-) ?)?(?<b>{B}) (?:members?|member states?|member countries)(?: since (?<n>{N}))?(?! (?:of|in))(?:(?:,? (?:like |such as )?)(?<m>{C}(?:(?:, | and |, and ){C}){0,6}))?',
    "(?<not>does not |doesn't |do not )?(?:that |which )?(?:belongs?|belonged) to (?:neither )?(?:the )?(?<b>{B})",
    '(?:(?:re)?joined|acceded to|entered|left|quit|withdrew from|pulled out of|walked out of|exited) (?:the )?(?<b>{B}) in (?:{DATE} )?(?<n>{N})',
    'which (?:it|they|he|she) (?<bloc>)(?:had )?(?:joined|left|quit|entered) in (?<n>{N})',
    '(?:which|who) (?<bloc>)(?:has |have |had )?(?:joined|left|quit|entered) (?:in (?<n>{N})|(?:in |on )?{DATE}|in [a-z]{3,9}|(?:this|last|earlier this) (?:week|month|year))',
    "(?<b>{B})'s? (?:newest|latest|founding|current) members?(?: states?)?(?! (?:is|are|was|were)(?: |$))",
    '(?<b>{B}),? (?<c>which (?<m>{PL}) (?:joined|entered|left|quit) (?:in (?<n>{N})|(?:this|last|earlier this) (?:week|month|year)))',
    '(?:has been |have been )?in (?:the )?(?<b>{B}) since (?<n>{N})',
    '(?:has |have |had )?(?:been )?(?:in |part of |an? member of |an? |belonged to )(?:the )?(?<b>{B})(?: member(?: state)?)?(?= for (?:about |over |more than |almost |nearly )?{N} years)',
    '(?:is |are )?(?:a |an )?(?:(?:founding|full|fellow) )?members? of (?<bloc>the (?:alliance|bloc|organi[sz]ation|grouping|club))(?! of)',
    "(?:(?:is|are|was|were) (?:(?<not>not (?:yet )?)|also |already |still |now )?|(?<not2>isn't|aren't|wasn't) )(?<bloc>an? )members?(?= ?[,.;)]|$)",
    "(?:(?:is|are) (?:(?<not>not )|also |already |still |now )?|(?<not2>isn't|aren't) )in (?<bloc>the (?:alliance|bloc|union|organi[sz]ation|club|group|grouping))(?= ?[,.;)]|$)",
    '(?:has|have|had) (?<not>never|not|not yet) joined (?:the )?(?<b>{B})',
    '(?:has|have) (?<not>never|not|not yet) (?<bloc>joined)(?= ?[,.;)]|$)',
    "(?<nth>(?:will|would|is to|is set to|is about to) become|became) (?<bloc>its|the|the (?:bloc|alliance|union|group|organi[sz]ation|club)'s) (?:\\d{1,2}(?:st|nd|rd|th)|[a-z-]{3,14}(?:th|d|st))(?: member(?: state)?)?(?= ?[,.;)]|$)",
    '(?:co-?founded|helped (?:to )?found) (?:the )?(?<b>{B})',
    '(?:was|is|were|are) (?:among the founders|(?:a|one of the) founders?) of (?:the )?(?<b>{B})',
    '(?:is|are|was|were) (?:a )?part of (?:the )?(?<b>{B})(?= ?[,.;)]|$)',
    'joined (?:the )?(?<b>{B})(?= ?[,.;)]|$)',
    '(?:will|is to|are to|is set to|is due to) (?:also |soon |finally |formally |officially )?(?:enter|join|adopt|leave) (?:the )?(?<b>{B})',
    '(?:(?:re)?joined|acceded to|entered|left) (?<bloc>the (?:alliance|bloc|union|organi[sz]ation|club|group|grouping))(?: in (?<n>{N})| on (?:{DATE}|[a-z]+ {N})| (?:this|last|earlier this) (?:week|month|year))',
    "(?:has |have |had )?(?:become|became|becoming) (?:the )?(?<b>{B})'s? (?:\\d{1,2}(?:st|nd|rd|th)|newest|latest|[a-z-]{4,14}th) member(?: state)?",
    '(?:has |have |had )?(?:become|became|becoming) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)|newest|latest|[a-z-]{4,14}th) (?:country to (?:join|adopt) (?:the )?|member(?: state)? of (?:the )?)(?<b>{B})',
    '(?:has|have|had) (?:already |now |formally |officially )?(?:re)?joined (?:the )?(?<b>{B})',
    '(?:which |that )?joined (?:the )?(?<b>{B}) (?:this|last|on|earlier this) (?:week|month|year|{DATE}|[a-z]+day)',
    '(?:is|are|was|were|remains?) (?<not>not |neither )?(?:also |already |still )?in (?:either )?(?:the )?(?<b>{B})',
    '(?:has |have |had )?(?:also )?(?:adopt(?:s|ed)|enter(?:s|ed)|switched to|join(?:s|ed)) (?:the )?(?<b>{B})(?: in (?<n>{N})|,? (?:on|at) [^,;]{1,20})?',
    'making (?:it|the country) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)|newest|latest|[a-z-]{4,14}(?:th|d|st)) (?:country to join (?:the )?|member(?: state)? of (?:the )?)(?<b>{B})',
    '(?:is |was )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)|newest|latest|[a-z-]{4,14}(?:th|d|st)) (?:country to join (?:the )?|member(?: state)? of (?:the )?)(?<b>{B})',
  ),
];
