import type { NamedPlace } from './place.ts';
import { type PlacedName, Standpoint } from './standpoint.ts';

export const NOUN_OF_PLACE =
  '(?:ville|village|localite|commune|cite|port|bourgade|base|centrale|aeroport|aerodrome|station|capitale|metropole|bourg|hameau|ile|bastion|fief|chef-lieu|(?:sous-)?prefecture|region|province|territoire|town|city|hamlet|suburb|settlement|plant|airfield|airport|capital|resort|island|hub|stronghold|crossing|strip|enclave|exclave|seaport|gateway|harbou?r|metropolis|megacity|(?:sliver|strip|patch|tract|stretch|spit) of land|bande de terre)';

/** What a sentence says of its subject with: "X, …, se trouve à", "X, …, lies". */
const VERB =
  "(?:se (?:trouve|trouvait|situe|situait)(?:nt)?|est|sont|etait|etaient|n'est|ne sont|reste|touche(?:nt)?|jouxte(?:nt)?|borde(?:nt)?|confine(?:nt)?|adhere(?:nt)?|dispose(?:nt)?|possede(?:nt)?|compte(?:nt)?|is|are|was|were|lies?|lay|sits?|stands?|remains?|borders?|shares?|partage(?:nt)?)";
const OPENS_WITH_VERB = new RegExp(
  `^(?:qui |which )?(?:en |y |l')?(?:n'a|a(?= (?:une? |des |pour |ete |rejoint|adhere|quitte|integre|adopte|\uE022 ))|(?:ne |n')?(?:${VERB}|fait|font|ont|has|have|belongs?|appartien(?:t|nent)|forms?|stays?|demeure(?:nt)?|siege(?:nt)?|joined|left|came|became|becomes|entered|adopted|quit|acceded|withdrew|devient|rejoint|quitte)) `,
);
const ENDS_WITH_VERB = new RegExp(
  `, (?:which |who |qui )?(?:ne |n'|elle |il |it )?${VERB}(?: (?:situee?|located|about|only|just|environ|seulement|encore|pourtant|donc|toutefois|cependant|guere|plus|still|however|also|aussi|desormais|now|qu'|que|(?:an?|the|une?|la|le) (?:[a-z-]{2,14} ){0,2}${NOUN_OF_PLACE}(?: \uE020| [a-z]{4,12})?|an?(?= $)))* ?(?:qu')?$`,
);

/** "…, which ", "…, qui est ": a relative clause of which the claim is the rest. */
const RELATIVE_BEFORE = new RegExp(
  `, (?:qui|which) (?:(?:ne |n')?${VERB} (?:about |just |only |some |environ |qu')?)?$`,
);

/** What stands between commas and is no head of a clause: "à Enerhodar", "une petite ville de la région", "Ukraine". */
const PARENTHESIS = new RegExp(
  `^(?:(?:l'autre|the other|(?:le|la|l'|the) ?(?:[a-z'-]{3,14} ){1,4}(?:minier|miniere|industriel(?:le)?|balneaire|touristique|basin|bassin|fief|hub|heart|coeur|berceau|cradle)|(?:de l'|on the )(?:autre|other)|contrairement|a la difference|a l'instar|comme|without|sans|unlike|like|across|opposite|face|a|au|aux|en|dans|(?:tout )?pres|non loin|in|near|at|on|off|about|some|just|only|sur|environ|situee?s?|located|situated|distante?s?|qui|que|dont|ou|which|who|that|where|home|known|also|royaume|pays|etat|republique|nation|kingdom|country|state|republic|autrefois|limitrophes?|frontaliere?s?|riveraine?s?|bordee?s?|entouree?s?|enclavee?s?|bordering|surrounded|landlocked|prive|privee|forte?|peuplee?|ex-[a-z]+|once|jadis|longtemps|une?|an?|petite?|grande?|voisine?|membre|alliee?|neighbou?r|member|ally|elle|lui|ancienne?|former|(?:la|le|les) (?:plus|moins)|tou(?:te)?s(?: deux)?|both|all)(?: |$)|[a-z]{2,14}(?:ed|ee?s?|ise?s?|ing) (?:between|by|in|near|at|on|as|par|entre|dans|en|pres|au|depuis|since) |d'|(?:l'|la |le |the |its |son |sa )?(?:[a-z'-]{1,14} |\uE020 ){0,3}${NOUN_OF_PLACE}s?(?: |$)|(?:(?:de|du|des|par|avec|by|with) )?(?:la |le |l'|les |the )?[\uE010\uE011\uE015\uE020](?:(?: et| and)(?: de| du| des| par| avec)? ?(?:d')?(?:la |le |l'|les |the )?[\uE010\uE011]| [a-z]{1,12})?$|[\uE010\uE011]'s? (?:[a-z-]{1,16} ){0,3}(?:${NOUN_OF_PLACE}|neighbou?r|ally|rival|partner)|\uE021)`,
);

/** "One pupil wrote", "selon le ministre", "ont indiqué des humanitaires": who says so, and when. */
const SAYS =
  /^(?:(?:[a-z'-]{1,14} |[\uE010-\uE020]'?s? ){0,5}(?:said|says|wrote|writes|claim(?:s|ed)|added|reported|announced|insisted|argued|noted)(?: |$)|(?:a|ont|avait|avaient)(?:-t-(?:il|elle|on))? (?:dit|declare|indique|affirme|annonce|assure|precise|rapporte|ecrit|explique|estime|ajoute)(?:-t-(?:il|elle|on))?(?: |$)|(?:[a-z'-]{1,14} ){0,4}(?:dit|ecrit|assure|affirme|rappelle|indique|estime)(?:-(?:il|elle|on)|-t-(?:il|elle|on))?(?: |$)|(?:selon|d'apres|according to|despite|malgre|after|apres|before|avant|since|until|jusqu'|as(?! (?:did|do|does|has|have|will|would|is|are|was|were) )|whose|which|long|for|during|pendant|lors|following|once) ?)/;

/** "On Wednesday before heading for the Dominican Republic": what goes on to another place. */
const GOES_ON_TO =
  / (?:before|after|when|while|and|avant|apres|pour|puis|et) (?:[a-z']{1,14} ){1,5}(?:la |le |l'|les |the )?[\uE010-\uE014\uE016]$/;

/** "On Tuesday", "mardi": when, between a clause's subject and its verb. */
const WHEN =
  /(?<=, )(?:(?:on |last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day |(?:this|last) (?:week|month|year) |(?:lun|mar|mercre|jeu|vendre|same)di |dimanche |(?:officially|formally|finally|officiellement|finalement) |(?:on |en |in |le )?[\uE022\uE023] )$/;

/** Where a clause's own words begin. */
const CLAUSE =
  /^.*(?:[,;:"(]|(?: |^)(?:et|and|mais|but|que|that|where|ou|tandis que|alors que|while|whereas|car|selon))(?= |$)/;
/** What may stand between the beginning of a clause and its head. */
export const HEAD = new RegExp(
  `^ ?(?:l'|la |le |les |the |an? |une? )?(?:(?:petite|grande|vieille|small|big|old|northern|southern|eastern|western|nuclear|nucleaire|\uE020|${NOUN_OF_PLACE}) ){0,4}(?:de |d'|du |of )?(?:la |l'|le |the )?$`,
);
const AFTER_HEAD = new RegExp(
  `^(?:'s)?(?: voisine?)?(?: (?:nuclear |power )?(?:${NOUN_OF_PLACE}|refinery|oblast|district))?(?: ?\\([^)]{0,60}\\))?$`,
);

/** Whether nothing but articles and nouns of place stands between a clause's beginning and a place. */
export const opensClause = (words: string): boolean => HEAD.test(words.replace(CLAUSE, ''));

/**
 * "Gaziantep, à 60 km d'Alep, est dans le sud": what follows the verb is said of what stands before what the commas
 * enclose, where that opens its clause.
 */
export function headOfParenthesis(here: Standpoint): NamedPlace | null {
  const { from } = here;
  const before = here.before.replace(WHEN, '').replace(/(?: ne | n')$/, ' ');
  // A relative clause is said of what it follows, wherever in the sentence that stands.
  const isRelative =
    RELATIVE_BEFORE.test(before) || (before.endsWith(', ') && /^(?:qui|which) /.test(here.words));
  const isAfterComma =
    (before.endsWith(', ') && OPENS_WITH_VERB.test(here.words)) ||
    isRelative ||
    ENDS_WITH_VERB.test(before);
  if (!isAfterComma) return null;
  let end = before.lastIndexOf(', ');
  let enclosed = 0;
  for (; enclosed < 12; enclosed++) {
    const start = before.lastIndexOf(', ', end - 1);
    const words = before.slice(start + 2, end);
    // What a semicolon or a colon parts is another clause.
    if (start < 0 || /[;:]/.test(words) || !(PARENTHESIS.test(words) || SAYS.test(words))) break;
    // "Tore across A on Wednesday before heading for B, which …": told of, and of another place than before.
    if (enclosed === 0 && isRelative && GOES_ON_TO.test(words)) break;
    end = start;
  }
  const start = from - here.before.length;
  const head = here.placesBefore().find(({ at }) => at < start + end);
  if (enclosed === 0 || head === undefined || head.named.sense === 'demonym') return null;
  const at = head.at - start;
  const lead = before.slice(0, at);
  const isHead = AFTER_HEAD.test(before.slice(at + 1, end));
  if (!isHead || !(isRelative || opensClause(lead))) return null;
  return /(?:centrale(?: nucleaire)?|base|aeroport) (?:de |d'|du )$/.test(lead)
    ? (standsAt(here, start + end) ?? head.named)
    : head.named;
}

/** "Niger, which borders Nigeria and which belongs to …": the second relative clause is said of what the first is. */
const JOINED_RELATIVE =
  /(?<=[\uE010-\uE016])(?: \([^)]{0,40}\))?, (?:qui|que|dont|which|that|whose) [^;:\uE00F]{1,160}(?:,? et|,? and|,? mais|,? but) (?:qui |que |which |that )?(?:is |has been |was |est |a ete |etait )?$/;

/** "Niger, which borders Nigeria and belongs to …": no comma parts the second verb from the first. */
const JOINED_VERB =
  /(?<=[\uE010-\uE016])(?: \([^)]{0,40}\))?, (?:qui|which|that) [^,;:\uE00F]{1,160}(?: et| and| mais| but) $/;

export function headOfRelatives(here: Standpoint): NamedPlace | null {
  const before = here.before.replace(/(?: ne | n')$/, ' ');
  const isJoined =
    /(?:et|and|mais|but) (?:qui|que|which|that) (?:is |has been |was |est |a ete |etait )?$/.test(
      before,
    );
  const isOwn = OPENS_WITH_VERB.test(here.words) && /(?:et|and|mais|but) $/.test(before);
  if (!isJoined && !isOwn) return null;
  const found = (
    isJoined || /^(?:qui|which|that) /.test(here.words) ? JOINED_RELATIVE : JOINED_VERB
  ).exec(before);
  if (found === null) return null;
  const at = here.from - here.before.length + found.index - 1;
  const head = here.placesBefore().find((each) => each.at === at);
  return head === undefined || head.named.sense === 'demonym' ? null : head.named;
}

const COORDINATED = new RegExp(
  `^(?:, [^;]{1,120},)? (?:${VERB}|a|ont|has|have|joined) [^;]{1,140}(?: et|,? and|,? mais|,? but)(?: also| aussi| (?:only|just|seulement|elle|it|il))? $`,
);

/** "Kyrgyzstan borders China and is …": after "and" a verb is said of what opens the clause, not of what stands nearest. */
export function headOfCoordination(here: Standpoint): NamedPlace | null {
  const { from } = here;
  const before = here.before.replace(/(?: ne | n')$/, ' ');
  const isVerb = OPENS_WITH_VERB.test(here.words) || here.words.startsWith('a ');
  if (!isVerb || !/(?: et|,? and|,? mais|,? but)(?: also| aussi)? $/.test(before)) return null;
  const start = from - here.before.length;
  return (
    here.placesBefore().find(({ named, at }) => {
      const isHead = opensClause(before.slice(0, at - start));
      return isHead && named.sense !== 'demonym' && COORDINATED.test(before.slice(at - start + 1));
    })?.named ?? null
  );
}

const STATED = new RegExp(
  `^ ${VERB} [^\uE012\uE014\uE016,;]{1,90}, (?:\uE021 (?:long|de long), )?$`,
);

/** "Kaliningrad est une exclave russe entre la Pologne et la Lituanie, à …": no other town stands between. */
export function headOfStatement(here: Standpoint): NamedPlace | null {
  const { before, from } = here;
  if (!before.endsWith(', ')) return null;
  const start = from - before.length;
  const head = here
    .placesBefore()
    .find(
      ({ named, at }) =>
        named.sense !== 'demonym' &&
        STATED.test(before.slice(at - start + 1)) &&
        opensClause(before.slice(0, at - start)),
    );
  return head?.named ?? null;
}

/** "La centrale de Zaporijjia, à Enerhodar": where a plant that is named after a place stands. */
function standsAt({ skeleton: { signs, entities } }: Standpoint, at: number): NamedPlace | null {
  const words = /^, (?:situee? )?(?:a |in |at )(?=\uE012)/.exec(signs.slice(at, at + 16))?.[0];
  const entity = words === undefined ? undefined : entities.get(at + words.length);
  return entity?.type === 'place' ? entity.named : null;
}

const APPOSED = new RegExp(
  `^(?:, (?:in|dans|en|au|aux|on|sur) [^,;\uE012]{1,40}(?=, ))?, ?(?:qui est |which is )?(?:[a-z'-]{1,16} |[\uE010-\uE020](?:'s?)? |l'){0,5}${NOUN_OF_PLACE}(?: (?:[^,;\uE021]|,(?=\\d)){0,50})?,? ?(?:situee?s? |located |situated |lying |distante?s? )?$`,
);
const HAS_VERB =
  / (?:its|their|his|son|sa|leur|a pour|a comme|est|sont|ont|avait|etait|is|was|were|has|have|had|said|says|dit) /;

const OF_TOWN =
  /^, (?:une?|an?|the|la|le|l')? ?(?:[a-z\uE020-]{1,14} ){0,2}(?:ville|village|localite|commune|cite|port|bourgade|hameau|town|city|hamlet|suburb|seaport|crossing)(?: |,|$)/;

/** "Berdiansk, port de la mer d'Azov situé à …": what the noun of place is in apposition to, whatever else it names. */
export function headOfApposition(here: Standpoint): NamedPlace | null {
  const { signs } = here.skeleton;
  const places = here.placesBefore().filter(({ named }) => named.sense !== 'demonym');
  const isHead = ({ at }: PlacedName): boolean => {
    const words = signs.slice(at + 1, here.from);
    // "Tyre, in Lebanon, a port …": no country is a port.
    const isOther = /[\uE010\uE011]/.test(signs.charAt(at)) && OF_TOWN.test(words);
    return !isOther && words.length < 160 && APPOSED.test(words) && !HAS_VERB.test(words);
  };
  return places.slice(0, 3).find(isHead)?.named ?? null;
}

const JOINED =
  /^\uE021[^\uE010-\uE021;,\uE00F]{1,40}[\uE010-\uE020]?[^\uE010-\uE021;,\uE00F]{0,25}(?:,? (?:et|and|mais|but)|,) (?:is |est |only |seulement |just |se trouve |ne |n'|qu'){0,3}$/;

const OF_ANOTHER_SORT =
  /(?:portee|range|rayon d'action|frontieres?|borders?|longu(?:e|eur)|length|long|cotes?|coast|littoral)(?: (?:de|d'|of|est|is|maximale|commune|allant|jusqu'a|up to|a)){0,4} ?$/;

/** "60 miles from Mariupol and |70 miles from the border": where the figure before stands, whose subject this one shares. */
export function sharedFrom(here: Standpoint): Standpoint | null {
  const { before, skeleton, from } = here;
  const at = before.lastIndexOf('\uE021');
  if (at < 0 || !JOINED.test(before.slice(at))) return null;
  // "35 km from Tarifa, the southernmost town of …": said of what stands right before.
  const isNoun = /^(?:the|la|le|une?|an?) |^l'/.test(here.words) && !here.words.includes('\uE021');
  if (before.endsWith(', ') && isNoun) return null;
  const lead = /(?:(?<!se )situee?s? |distante?s? |located )?(?:a |de |d')?$/.exec(
    before.slice(0, at),
  );
  const own = from - before.length + at - (lead?.[0].length ?? 0);
  // "A range of 300 km", "a border of 300 km": no distance, and nothing that another figure shares.
  if (OF_ANOTHER_SORT.test(before.slice(0, at))) return null;
  return new Standpoint(skeleton, own, own);
}
