import { NameFlag } from '../gazetteer/format.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { Lookup } from '../geoparse/lookup.ts';
import { overlaps } from '../text/offset.ts';
import { claimPlace } from './named-places.ts';
import type { ClaimPlace, NamedPlace } from './place.ts';
import { isTown } from './sort-of-place.ts';

/** A name right before what only a place is said to be: "Gênes est à 120 km de …". */
const SLOT =
  /(?<![\p{L}\p{N}’'-])(?:\p{Lu}\p{Ll} )?\p{Lu}[\p{L}’'-]{2,24}(?: \p{Lu}[\p{L}’'-]{1,24}){0,2}(?=(?:, (?:an?|the|une?|la|le|ville|port|chef-lieu|(?:deux|trois|quatr|cinqu)ième|in|en|au|dans) [^,.;\n]{3,40})?,? (?:(?:est|n'est|se trouve|se situe|is|lies|sits|à|about|some|only|just|nearly|around|roughly|less|more) |\d)[^.;\n]{0,45}?(?:km|kilom|miles? |milles? |nautical |nmi))/gu;

/** A name right behind what is only said of places: "10 km séparent Erbil de Mossoul", "12 miles north of Erbil". */
const SIDE =
  "(?: (?:au |à l['’]|to the )?(?:nord|sud|est|ouest|north|south|east|west)(?:-?(?:est|ouest|east|west))?)?";
const BEHIND = new RegExp(
  `(?<=(?:km|kilomètres|milles|miles)(?:${SIDE} (?:de |d['’]|of |from )| (?:séparent|entre|between) (?:\\p{Lu}[\\p{L}’'-]{2,24} (?:de |d['’]|et |and ))?))(?:\\p{Lu}\\p{Ll} )?\\p{Lu}[\\p{L}’'-]{2,24}(?: \\p{Lu}[\\p{L}’'-]{1,24})?`,
  'gu',
);

/** A name of what is said to be a seat: "Quimper est le chef-lieu du département". */
const SEAT =
  /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}’'-]{2,24}(?: \p{Lu}[\p{L}’'-]{1,24})?(?=,? (?:(?:est|is|was) )?(?:(?:le|la|the) )?(?:chef-lieu|préfecture|capitale|capital|(?:county |provincial )?seat) (?:de |du |des |d['’]|of )|, (?:(?:la )?(?:deuxième|troisième|quatrième|plus grande|principale) ville (?:de |du |des |d['’])|\p{Lu}\p{Ll}+[’']s? (?:second|third|fourth|fifth|largest|biggest)[- ]|\p{Lu}\p{Ll}+[’']s? (?:state |provincial |regional )?capital(?!\p{L})))/gu;

/** A name behind what is only said of countries: "which does not border Russia", "une frontière avec l'Iran". */
const BORDERED =
  /(?<=(?<!\p{L})(?:borders?|bordering|borders? with|frontières? (?:\p{L}+ )?avec (?:la |le |l['’])?|limitrophe (?:de (?:la |l['’])?|du )|bord(?:e|ent) (?:la |le |l['’])) ?)\p{Lu}\p{Ll}{2,24}(?: \p{Lu}\p{Ll}{2,24})?/gu;

/** "In Amenas", "El Obeid": a short word that belongs to the name after it. */
const PARTICLE = /(?<![\p{L}\p{N}’'-])\p{Lu}\p{Ll}{1,3}[ -]$/u;

/** Fewer people than this, and a word that others share is more likely one of those. */
const LEAST_PEOPLE = 20_000;

/** The largest of one name is meant where it has so many times the people of the next. */
const FAR_LARGER = 5;

/**
 * The places of a text, with the towns that whoever found them passed over, and claims are said of: where the words around
 * a name are those of a place, the gazetteer decides.
 */
export function withPassedOver(
  text: string,
  places: readonly NamedPlace[],
  gazetteer: Gazetteer,
): NamedPlace[] {
  const lookup = new Lookup(gazetteer);
  const whole = places
    .map((named) => withParticle(text, named, lookup, gazetteer))
    .map((named) => elsewhere(text, named, lookup, gazetteer));
  const found = inFull(whole);
  for (const pattern of [SLOT, SEAT, BEHIND]) {
    for (const { 0: words, index: start } of text.matchAll(pattern)) {
      const span = { start, end: start + words.length };
      if (found.some((named) => overlaps(named, span))) continue;
      const place = townOf(words, lookup, gazetteer, LEAST_PEOPLE);
      if (place !== null)
        found.push({ ...span, text: words, sense: 'location', place, doubt: null });
    }
  }
  for (const { 0: words, index: start } of text.matchAll(BORDERED)) {
    const place =
      countryNamed(words, lookup, gazetteer) ??
      countryNamed(/^\S+/.exec(words)?.[0] ?? '', lookup, gazetteer);
    const span = { start, end: start + (place?.name.length ?? 0) };
    if (place === null || found.some((named) => overlaps(named, span))) continue;
    found.push({ ...span, text: place.name, sense: 'location', place, doubt: null });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The country of a name, under that name. */
function countryNamed(name: string, lookup: Lookup, gazetteer: Gazetteer): ClaimPlace | null {
  const found = lookup.named(name).find(({ place }) => gazetteer.featureOf(place) === 'country');
  return found === undefined
    ? null
    : { ...claimPlace(gazetteer.place(found.place, 'en'), gazetteer), name };
}

/** What parts a town's name from the river or the region that tells it from others. */
const IN_FULL = /^(\p{Lu}\p{Ll}+)[- ](?:on|upon|sur|am|an|en)[- ]/u;

/** "Rostov-sur-le-Don … Rostov": a town that the text named in full before is meant by the first word of it. */
function inFull(places: readonly NamedPlace[]): NamedPlace[] {
  const full = new Map<string, NamedPlace['place']>();
  return places.map((named) => {
    const { place, text } = named;
    if (!isTown(place?.feature)) return named;
    const [, short] = IN_FULL.exec(text) ?? [];
    if (short !== undefined && !full.has(short)) full.set(short, place);
    const meant = full.get(text);
    return meant == null ? named : { ...named, place: meant, doubt: null };
  });
}

/** "Bâle, en Allemagne": a large town that is said to lie where none of its name does. */
const SAID_TO_LIE =
  /^,? \(?(?:est |se trouve |is |lies )?(?:située? |located )?(?:en|au|aux|in|dans|on the island of|sur l['’]île d['’]?e?) ?\p{Lu}/u;

const LARGE = 100_000;

/** A name of which nothing lies where the text has it is the one large town of that name, and the text errs. */
function elsewhere(
  text: string,
  named: NamedPlace,
  lookup: Lookup,
  gazetteer: Gazetteer,
): NamedPlace {
  const isSaid =
    named.place === null &&
    named.doubt === 'unresolved' &&
    SAID_TO_LIE.test(text.slice(named.end, named.end + 30));
  const place = isSaid ? townOf(named.text, lookup, gazetteer, LARGE) : null;
  return place === null ? named : { ...named, place, doubt: null };
}

function withParticle(
  text: string,
  named: NamedPlace,
  lookup: Lookup,
  gazetteer: Gazetteer,
): NamedPlace {
  if (named.place !== null || named.doubt !== 'unresolved') return named;
  const particle = PARTICLE.exec(text.slice(Math.max(0, named.start - 6), named.start))?.[0] ?? '';
  if (particle === '') return named;
  const start = named.start - particle.length;
  const words = text.slice(start, named.end);
  const place = townOf(words, lookup, gazetteer, 0);
  return place === null ? named : { ...named, start, text: words, place, doubt: null };
}

/** The town that a name stands for beyond doubt, of so many people at least. */
function townOf(
  name: string,
  lookup: Lookup,
  gazetteer: Gazetteer,
  least: number,
): ClaimPlace | null {
  const matches = lookup.named(name);
  const indices = new Set(matches.map(({ place }) => place));
  const towns = [...indices].filter((index) => isTown(gazetteer.featureOf(index)));
  const isRare =
    indices.size === 1 && matches.every(({ flags }) => (flags & NameFlag.common) === 0);
  const [first, second] = towns.sort(
    (a, b) => gazetteer.populationOf(b) - gazetteer.populationOf(a),
  );
  if (first === undefined || (gazetteer.populationOf(first) < least && !(isRare && least < LARGE)))
    return null;
  const isAlone =
    second === undefined ||
    gazetteer.populationOf(first) > FAR_LARGER * gazetteer.populationOf(second);
  // Under the text's own words: the gazetteer's may be another language's.
  return isAlone ? { ...claimPlace(gazetteer.place(first, 'en'), gazetteer), name } : null;
}
