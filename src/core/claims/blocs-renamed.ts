import { overlaps } from '../text/offset.ts';
import { type NamedPlace, placeByName, withMore } from './place.ts';

/** What a bloc was called before, with an article: its members' dates are counted on from then. "Les CEE" are certificates. */
const FORMERLY =
  /(?<=(?<!\p{L})(?:[Ll]a|[Tt]he|[Ll]e|au|du) )(?:CEE|Communautés? (?:économiques? )?européennes?|EEC|European (?:Economic )?Community|Marché commun|Common Market)(?![\p{L}\p{N}-])/gu;

/** Acronyms as many papers write them: with one capital. */
const WITH_ONE_CAPITAL =
  /(?<![\p{L}\p{N}-])(?:Nato|Opec|Ecowas|Apec|Saarc|Efta|Sadc|Usmca|Nafta|Csto)(?![\p{L}\p{N}])/gu;

/** The places of a text with the European Union where it is called by its former name, and with blocs in small letters. */
export function withBlocsRenamed(
  text: string,
  places: readonly NamedPlace[],
): readonly NamedPlace[] {
  const isFree = (span: { readonly start: number; readonly end: number }): boolean =>
    !places.some((each) => each.place?.feature === 'bloc' && overlaps(each, span));
  const named = (id: string, { 0: name, index: start }: RegExpExecArray): NamedPlace[] => {
    const span = { start, end: start + name.length };
    const place = placeByName({ id, name, feature: 'bloc' });
    return isFree(span) ? [{ ...span, text: name, sense: 'actor', doubt: null, place }] : [];
  };
  const more = [
    ...[...text.matchAll(FORMERLY)].flatMap((match) => named('pt:eu', match)),
    ...[...text.matchAll(WITH_ONE_CAPITAL)].flatMap((match) =>
      named(`pt:${match[0].toLowerCase()}`, match),
    ),
  ].sort((a, b) => a.start - b.start);
  // "The European Community": no people is meant by its adjective, nor a town by "Nato".
  const others =
    more.length === 0
      ? places
      : places.filter((each) => !more.some((bloc) => overlaps(each, bloc)));
  return withMore(others, more);
}
