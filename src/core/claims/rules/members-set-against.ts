import type { Hit } from '../hit.ts';
import { type Rule, rules } from '../rule.ts';
import { isCountryItself } from '../sort-of-place.ts';
import { Standpoint } from '../standpoint.ts';
import type { Statement } from '../statement.ts';
import { isBloc } from '../subject.ts';
import { membersTold } from './members-told.ts';

/** What belonging is told by, up to the bloc that another one is set against: "is a NATO member but …". */
const BELONGS =
  /(?<![a-z])(?:n'|ne )?(?:(?<=, )(?:outside|hors|en dehors|(?:(?:an?|un|une|the) )?(?:[a-z]{4,10} )?(?:members?|membre)) |(?:est|sont|etait|reste|demeure|is|are|was|were|remains?) (?:not |no longer |pas |plus )?(?:(?:an?|un|une|both|aussi|also|deja|already|still|toujours|encore) )?(?:(?:pays |etat )?membres? |members? |part |in |dans |hors |en dehors |outside |inside |\uE015 (?:member|state))|(?:fait|font|faisait) (?:pas |plus )?partie |appartien(?:t|nent) |appartenai(?:t|ent) |(?<=, )entree?s? (?:dans |a )|(?:a|ont) (?:rejoint|integre|adhere a|quitte) |belong(?:s|ed)? to |(?:has |have )?(?:joined|left|entered) )[^;:\uE00F\uE010]{0,70}$/;

const DENIES = /(?:^n'|^ne |not |no longer |pas |plus |quitte |left |outside |hors |dehors )/;

/** "Is a NATO member but not an EU member", "pas membre de l'Union, mais de l'Otan": the other bloc of the same country. */
function setAgainst(hit: Hit): Statement | null {
  const bloc = hit.place('b');
  const told = BELONGS.exec(hit.before);
  if (bloc === null || told === null || !isBloc(bloc) || !told[0].includes('\uE015')) return null;
  if (bloc.place?.feature === 'former state') return null;
  const from = hit.from - hit.before.length + told.index;
  const members = membersTold(new Standpoint(hit.skeleton, from, hit.from), bloc);
  const wasDenied = DENIES.test(told[0]);
  const isDenied = hit.has('not');
  // "Ni membre de l'Union ni de l'Otan": denied twice over, by other rules.
  if (members.length === 0 || (wasDenied && isDenied)) return null;
  // "A member of the EU, but of NATO" is nothing that anybody says.
  if (!wasDenied && hit.has('but')) return null;
  const year = isDenied || wasDenied ? null : hit.number('n');
  return { kind: 'membership', relation: 'member', bloc, members, isDenied, year };
}

/** "Greece is in NATO, North Macedonia is not": of the bloc that was just told of. */
function another(hit: Hit): Statement | null {
  const told = BELONGS.exec(hit.before.replace(/[^\uE015]*$/, ''));
  const bloc = hit.placesBefore().find(({ named }) => isBloc(named))?.named;
  const members = hit.places('m').filter(isCountryItself);
  if (told === null || bloc === undefined || members.length === 0) return null;
  if (bloc.place?.feature === 'former state' || DENIES.test(told[0])) return null;
  return { kind: 'membership', relation: 'member', bloc, members, isDenied: true, year: null };
}

const OF_FR =
  "(?:membres? )?(?:de la |de l'|du |des |de |a la |a l'|au |aux |a |dans la |dans l'|dans le |la |le |l')";

export const membersSetAgainstRules: readonly Rule[] = [
  ...rules(
    'fr',
    setAgainst,
    `(?<=(?:,| mais|, mais| et|, et) )(?<not>(?:pas|non)(?: encore| plus)? )${OF_FR}(?<b>{B})`,
    `(?<=,? )(?<but>mais )(?:bien |aussi )?(?<c>${OF_FR}(?<b>{B}))`,
    `(?<= et )${OF_FR}(?<b>{B})(?: (?:depuis|en) (?<n>{N}))?`,
  ),
  ...rules(
    'fr',
    another,
    '(?<=\uE015(?:,| mais|, mais| et) )(?:pas|non) (?<m>{A}{C})(?= ?[,.;)]|$)',
    '(?<=\uE015(?:,| mais|, mais| et|;) )(?<c>(?<m>{A}{C}),? (?:non|pas))(?= ?[,.;)]|$)',
  ),
  ...rules(
    'en',
    another,
    '(?<=\uE015(?:,|,? but|,? and|,? while|;) )(?<m>{A}{C}) (?<c>(?:is|are|does|has) not|(?:is|are|does|has)n.t)(?= ?[,.;)]|$)',
    '(?<=\uE015(?:,|,? but|,? and) )not (?<m>{A}{C})(?= ?[,.;)]|$)',
  ),
  ...rules(
    'en',
    setAgainst,
    '(?<=(?:,|,? but|,? and|,? though|,? yet) )(?<not>(?:not|never)(?: yet)? )(?:of |in |to |part of |a member of |an? )?(?:the )?(?<b>{B})(?: (?:members?|member states?|countries))?',
    '(?<=,? )(?<but>but )(?:also )?(?<c>(?:of |in |inside |within |to |part of |a member of |an? )(?:the )?(?<b>{B})(?: (?:members?|member states?|countries))?)',
    '(?<= and )(?:of |in |to |part of |a member of )(?:the )?(?<b>{B})(?: since (?<n>{N}))?',
    '(?<= and )(?:the )?(?<b>{B}) (?:since|in) (?<n>{N})',
  ),
];
