import { isNoneOf } from '../denial.ts';
import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { isCountryItself } from '../sort-of-place.ts';
import { Standpoint } from '../standpoint.ts';
import type { StatementOf } from '../statement.ts';
import { isBloc } from '../subject.ts';
import { membersTold } from './members-told.ts';
import { SUPPOSED, WISHED } from './membership-statements.ts';
import { yearBeside, yearsBeside } from './year-beside.ts';

type Member = Extract<StatementOf<'membership'>, { relation: 'member' }>;

/** "Would quit", "n'|est pas": an infinitive, or words whose denial stands before them. */
const HELD_BACK =
  /(?:(?:^| )(?:would|could|should|might|may|can|must|to|let|helped)(?: [a-z]{3,10}ly)? |n'|(?:^| )(?:de |a |pour |d'))$/;

/** What the words say of when: that it lasts, begins or ends, has begun, begins now, or is yet to come. */
interface Told {
  readonly turn?: 'begins' | 'ends';
  readonly when?: 'now' | 'ahead';
}

/** "Demeure au sein de l'Union", "was admitted to Mercosur": of the countries right before, or of those that it names. */
export const belonging =
  ({ turn, when }: Told = {}) =>
  (hit: Hit): Member | null => {
    if (SUPPOSED.test(hit.before) || WISHED.test(hit.before) || HELD_BACK.test(hit.before))
      return null;
    const bloc =
      ['b', 'b2', 'b3'].map((group) => hit.place(group)).find((each) => each !== null) ??
      blocJustNamed(hit);
    if (bloc === null || !isBloc(bloc) || bloc.place?.feature === 'former state') return null;
    const said = hit.places('m').filter(isCountryItself);
    const members = said.length > 0 ? said : membersTold(hit, bloc);
    if (members.length === 0) return null;
    const isDenied =
      hit.has('out') || hit.has('not') || / neither /.test(hit.words) || isNoneOf(behindNe(hit));
    const hasEnded =
      turn === 'ends' &&
      ['n', 'span'].every((group) => hit.number(group) === null) &&
      hit.date('d') === null;
    const common = { kind: 'membership', relation: 'member', bloc, members } as const;
    if (when === 'ahead')
      return { ...common, isDenied, year: null, ahead: turn === 'ends' ? 'leaves' : 'joins' };
    const year = hit.number('n') ?? hit.date('d')?.year ?? yearBeside(hit);
    return {
      ...common,
      // "Has left the bloc": is no member of it.
      isDenied: isDenied !== (hasEnded && year === null),
      year: isDenied ? null : year,
      ...(turn === undefined ? {} : { turn }),
      ...(when === 'now' ? { mayBeAhead: true as const } : {}),
      ...(isDenied && /(?:^|[ '])(?:never|jamais) /.test(`${hit.words} `) ? { isNever: true } : {}),
      ...yearsTold(hit),
    };
  };

/** "Ni A ni B n'|y ont adhéré": a claim's own "ne" belongs to what denies it before. */
function behindNe(hit: Hit): Standpoint {
  const [lead = ''] = /^(?:ne |n')/.exec(hit.words) ?? [];
  return new Standpoint(hit.skeleton, hit.from + lead.length, hit.to);
}

function yearsTold(hit: Hit): { readonly years?: number } {
  const years = hit.number('span');
  return years === null || years > 119 ? yearsBeside(hit) : { years };
}

/**
 * "Y demeure", "left it": the bloc that the sentence, or the one before, has just named; another that they name as well may
 * be meant.
 */
function blocJustNamed(hit: Hit): NamedPlace | null {
  const own = hit.placesBefore();
  const near = [...own, ...hit.placesEarlier(260)].filter(
    ({ named }) => named.place?.feature === 'bloc',
  );
  const [last] = near;
  if (last === undefined) return null;
  const isAlone = near.every(({ named }) => named.place?.id === last.named.place?.id);
  return isAlone ? last.named : { ...last.named, isImplied: true };
}

/** What tells of a membership that began or ended, up to what a further country did: "joined in 2016, Chad |in 2018". */
const TURNED =
  /(?:rejoi|adher|entre|integre|admis|accueilli|quitt|sorti|parti|retire|join|enter|acced|admitted|left|quit|withdr|came in)[^;\uE00F]{0,80}$/;
/** "Left the building in 2020" is of no bloc. */
const IS_OF_BLOC =
  /\uE015|^[a-z]{2,14} (?:it |the (?:bloc|alliance|organi[sz]ation|club|group) |the union |l'(?:alliance|union|organisation) |le bloc )?(?:(?:only |seulement )?(?:in|en) \uE022|\uE022 years ago)/;

/** The same of "followed", which may stand in a sentence of its own, and be said of what lasts since a year. */
const TOLD_BEFORE =
  /(?:rejoi|adher|entre|integre|admis|accueilli|quitt|sorti|parti|retire|join|enter|acced|admitted|left|quit|withdr|(?:since|depuis) \uE022)[\s\S]{0,130}$/;
const LEFT = /quitt|sorti|parti|retire|left|quit|withdr/;

/** "La RDC en 2022", "Ecuador in 2020", "followed two years later": what was just told of another, in its own year. */
export function alike(hit: Hit): Member | null {
  const follows = hit.has('follows');
  const before = follows
    ? hit.skeleton.signs.slice(Math.max(0, hit.from - 200), hit.from)
    : hit.before;
  const verb = (follows ? TOLD_BEFORE : TURNED).exec(before);
  const bloc = blocJustNamed(hit);
  if (verb === null || bloc === null || (!follows && !IS_OF_BLOC.test(verb[0]))) return null;
  const said = hit.places('m').filter(isCountryItself);
  const members = said.length > 0 ? said : membersTold(hit, bloc);
  const after = hit.number('later') ?? (hit.has('next') ? 1 : null);
  const base = after === null ? null : lastYear(hit);
  const year = after === null ? hit.number('n') : base === null ? null : base + after;
  if (members.length === 0 || year === null || year < 1800 || year > 2200) return null;
  const turn = LEFT.test(verb[0]) ? 'ends' : 'begins';
  return { kind: 'membership', relation: 'member', bloc, members, isDenied: false, year, turn };
}

/** The year that was told last, in the sentence or in the one before. */
function lastYear({ skeleton, from }: Hit): number | null {
  for (let at = from - 1; at > Math.max(0, from - 260); at--) {
    const entity = skeleton.entities.get(at);
    if (entity?.type === 'date' && entity.date.year !== null) return entity.date.year;
    if (entity?.type === 'number' && entity.value > 1800 && entity.value < 2200)
      return entity.value;
  }
  return null;
}
