import { headOfCoordination, headOfParenthesis, headOfRelatives } from '../clause.ts';
import type { NamedPlace } from '../place.ts';
import { isCountryItself } from '../sort-of-place.ts';
import { Standpoint } from '../standpoint.ts';
import { countryNear, headOfClause, oneOfTwo } from '../subject.ts';
import { subjectAfter } from '../subject-after.ts';
import { theseCountries } from '../these-countries.ts';
import { topicBefore } from '../topic.ts';

/**
 * Those right before: "Qatar and Bahrain are members of …", "la Suède, membre de …". Without a verb of its own the claim
 * must stand right behind them: "les membres de l'Otan" alone states nothing.
 */
export function membersTold(here: Standpoint, bloc: NamedPlace): NamedPlace[] {
  const these = theseCountries(here);
  if (these !== null && these.length > 0) return [...these];
  // "Hungary, which joined in 1999, and Belarus, a member of …": an apposition is of what stands right before.
  const isApposed =
    /(?:^|[;:] |(?:^| )(?:et|and|but|mais|while|tandis que|alors que) )(?:la |le |l'|les |the )?\uE010(?: voisine?)?, $/.test(
      here.before,
    ) && APPOSITION.test(here.words);
  const [last] = here.placesBefore();
  if (isApposed && last !== undefined) return [last.named];
  const joined = APPOSED_BEFORE.exec(here.before);
  if (joined !== null && APPOSITION.test(here.words)) {
    const at = here.from - here.before.length + joined.index;
    const of = here.placesBefore().find((each) => each.at === at);
    if (of !== undefined) return [of.named];
  }
  const head =
    oneOfTwo(here) ??
    headOfClause(here) ??
    headOfParenthesis(here) ??
    headOfRelatives(here) ??
    headOfCoordination(here) ??
    topicBefore(here);
  if (head !== null) return isCountryItself(head) ? [head] : [];
  // "The country shares an island with …, belongs to …": the further verb is of what the first is of.
  const opener = OPENS_WITH_NOUN.exec(here.before)?.[0];
  if (opener !== undefined && here.before.endsWith(', ')) {
    const at = here.from - here.before.length + opener.length;
    const topic = topicBefore(new Standpoint(here.skeleton, at, at));
    if (topic !== null && isCountryItself(topic)) return [topic];
  }
  const next = subjectAfter(here);
  if (next !== null) return isCountryItself(next) ? [next] : [];
  const before = here.placesBefore();
  const { signs } = here.skeleton;
  const [first] = before;
  const hasVerb =
    /^(?:n'|ne |y |qui |sans |qu'|est|sont|etai|reste|restent|demeur|devien|fai|fon|a |ont|avai|fut|furent|sera|seront|doi|va |vont|s'|l'a|l'ont|se sont|rejoi|integr|entr|adher|figur|is|are|was|were|has|have|had|belong|that|which|bec|joined|acceded|entered|left|rejoined|remain|appartien|appartenai|quit|withdr|exit|pulled|walked|will |shall |rejoin|(?:re)?integre|adhere|quitte|adopt|entr|enter|switch|pass|making|siege|sit|sat|stays|stayed|stands|forms?|makes|does|do |did|came|signed|signs|gained|left|got|joins|accedes|goes|ceas|dropped|turned|abandon|followed|having|le \d|the \d)/.test(
      here.words,
    );
  const between =
    first === undefined ? '' : signs.slice(first.at + 1, here.from).replace(/^ voisine?(?=,)/, '');
  // "The country borders A, B and C and joined …": said of none of those that the first verb is of.
  const isOther = first !== undefined && isCountryItself(first.named);
  if (
    isOther &&
    hasVerb &&
    /^,? (?:and|et|but|mais)(?: (?:also|aussi|then|later))? $/.test(between)
  )
    return [];
  const isTied =
    /^(?:,|,? \(|,? (?:both|all|tous deux|toutes deux|also|aussi|lui aussi|elle aussi|un|a|an|not),?)? ?$/.test(
      between,
    );
  if (!hasVerb && !isTied) return [];
  if (first === undefined || !isCountryItself(first.named)) {
    const named = hasVerb ? countryNear(here, [bloc]) : null;
    return named === null ? [] : [{ ...named, isImplied: true }];
  }
  // "Surrounded by France and Germany, it belongs to …": said of what they surround.
  const lead = signs.slice(Math.max(0, first.at - 12), first.at);
  if (between.startsWith(',') && hasVerb && LISTED.test(lead)) return [];
  // "The country, between Romania and Ukraine and which is …", "which unlike Ukraine is …": said of neither.
  if (/(?:et|and) (?:qui|which|that) $/.test(between)) return [];
  if (CONTRASTED.test(signs.slice(Math.max(0, first.at - 30), first.at))) return [];
  const subjects = [first.named];
  for (let i = 1; i < before.length; i++) {
    const [later, earlier] = [before[i - 1], before[i]];
    if (later === undefined || earlier === undefined || !isCountryItself(earlier.named)) break;
    if (
      !/^(?: et | and |, |, and | ou | or | ni | nor )(?:la |le |l'|les |the )?$/.test(
        signs.slice(earlier.at + 1, later.at),
      )
    )
      break;
    subjects.push(earlier.named);
  }
  return subjects.reverse();
}

/** "L'Albanie, candidate à l'Union européenne et |membre de l'Otan": the second apposition is of what the first is. */
const APPOSED_BEFORE =
  /\uE010, (?:candidate?|membre|allie|ancien|voisin|prive|enclave|longtemps|once|an? |former|candidate|landlocked)[^,;:\uE010\uE00F]{0,60}(?: et|,? and| mais|,? but) $/;

const OPENS_WITH_NOUN =
  /^["' ]*(?:the (?:country|kingdom|republic)|le (?:pays|royaume)|it|elle|il) /;

const APPOSITION =
  /^(?:(?:an?|the|un|une|le|la) |l')?(?:(?!(?:is|are|was|were|has|had|remains?|est|sont|etait|reste|isn't|aren't) )[a-z\uE015-]{1,12} ){0,2}(?:members?|membres?)(?: |$)/;

/** "Unlike Ukraine": the other one. */
const CONTRASTED =
  /(?:contrairement a|a la difference de|a l'instar de|unlike|like|comme) ?(?:la |l'|le |les |the )?$/;

/** What stands before a country that something else is told by. */
const LISTED = /(?:^| )(?:de|du|des|par|by|with|avec|entre|between) (?:la |l'|le |les |the )?$/;
