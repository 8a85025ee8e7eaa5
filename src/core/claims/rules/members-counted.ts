import type { Hit } from '../hit.ts';
import type { NamedPlace } from '../place.ts';
import { type Rule, rules } from '../rule.ts';
import { Standpoint } from '../standpoint.ts';
import type { Statement } from '../statement.ts';
import { blocEarlier, isBloc } from '../subject.ts';

/** The countries of the list that stands right before a comma and the claim. */
function listedBefore(hit: Hit): NamedPlace[] {
  const words =
    /(?:(?:la |le |l'|les |the )?\uE010(?:, | et |,? and ))+(?:la |le |l'|les |the )?\uE010, $/.exec(
      hit.before.slice(-160),
    )?.[0];
  if (words === undefined || !/^(?:(?:tous|all) )?\uE022/.test(hit.words)) return [];
  const from = hit.from - words.length;
  return hit
    .placesBefore()
    .filter(({ at }) => at >= from)
    .map(({ named }) => named)
    .reverse();
}

function count(hit: Hit): Statement | null {
  const bloc =
    hit.place('b') ??
    hit.place('b2') ??
    (hit.has('bloc') || hit.has('ref') ? blocMeant(hit) : null);
  const value = hit.number();
  if (bloc === null || value === null || !isBloc(bloc) || value > 300) return null;
  // "A border with three NATO members" counts neighbours.
  if (/(?:borders? with|frontieres? avec|borders|bordering|voisine? de) $/.test(hit.before))
    return null;
  // "Borders seven countries, including four EU members": some of those.
  if (/(?:countries|nations|neighbou?rs|pays|voisins),? (?:including|dont) $/.test(hit.before))
    return null;
  // "Sont tous deux membres" is said of two, and counts nobody.
  if (/(?:tous|toutes)(?: les)? $/.test(hit.before) && value < 4) return null;
  // "One of the six founding members" is said of whom, not of how many.
  if (/(?:l'une?|une?|one|one of) $/.test(hit.before)) return null;
  // "La Pologne et la Lituanie, deux États membres de …": these two.
  const these = listedBefore(hit);
  if (these.length === value && value > 1)
    return {
      ...{ kind: 'membership', relation: 'member', bloc, members: these },
      ...{ isDenied: false, year: null },
    };
  // "La Lituanie, l'un des trois États membres": some of them, whoever else is.
  const isApposed = /[\uE010] ?, $/.test(hit.before) && /^\uE022/.test(hit.words);
  const isSome = isApposed || /(?:dont|including|among them) $/.test(hit.before);
  const isAhead =
    hit.has('ahead') || /(?:compterai?t?|comptera|will have|will count) /.test(hit.words);
  return {
    kind: 'membership',
    relation: 'count',
    bloc,
    count: value,
    ...(isAhead ? { isAhead } : {}),
    isRestricted:
      isSome ||
      ['some', 'some2', 'bare'].some((group) => hit.has(group)) ||
      /^ (?:sur|of|out of) /.test(hit.after),
  };
}

/** "The alliance", "its membership": the bloc that was spoken of last; one of several that the text names before is implied. */
function blocMeant(hit: Hit): NamedPlace | null {
  const bloc = blocEarlier(hit);
  const isOther = ({ named }: { named: NamedPlace }): boolean =>
    named.place?.feature === 'bloc' && named.place.id !== bloc?.place?.id;
  const isOneOfSeveral =
    hit.has('ref') && [...hit.placesBefore(), ...hit.placesEarlier(600)].some(isOther);
  return bloc !== null && isOneOfSeveral ? { ...bloc, isImplied: true } : bloc;
}

const OF_FR = "(?:de la |de l'|du |des |de |d')";
const NOUN_FR = '(?:pays|etats|nations|economies|membres|etats-membres|monarchies|republiques)';
const SOME_FR =
  '(?<some> (?:europeens|africains|asiatiques|arabes|orientaux|occidentaux|baltes|fondateurs|permanents|restants|nordiques|autres|nouveaux|{D}))?';

const GROUP_FR =
  '(?:l.union|l.alliance|l.organisation|l.association|la communaute|le bloc|le groupe|le club|le cartel|le groupement|le pacte)';
const GROUP_NOUN_FR =
  '(?:club|bloc|groupe|groupement|cartel|alliance|organisation|union|association|communaute|ensemble|forum|pacte|ligue|confederation)';
const GROUP_EN =
  '(?:alliance|bloc|group|grouping|union|organi[sz]ation|club|community|cartel|association|pact|forum|league)';
const NOUN_EN = '(?:members?|member states|member countries|allies|countries|nations|states)';

/** "Les vingt-sept pays membres … L'Union européenne …": of the one bloc that the text names about there. */
function ofTheOne(hit: Hit): Statement | null {
  const value = hit.number();
  const end = hit.to + hit.after.length + 1;
  const next = new Standpoint(hit.skeleton, end, end);
  const near = [
    ...hit.placesBefore(),
    ...hit.placesEarlier(600),
    ...hit.placesAfter(),
    ...next.placesAfter(),
  ].filter(({ named }) => named.place?.feature === 'bloc');
  const [first] = near;
  const isOne = near.every(({ named }) => named.place?.id === first?.named.place?.id);
  // A few are some of them.
  if (value === null || value < 5 || value > 300 || first === undefined || !isOne) return null;
  return {
    ...{ kind: 'membership', relation: 'count', bloc: { ...first.named, isImplied: true } },
    ...{ count: value, isRestricted: false },
  };
}

export const membersCountedRules: readonly Rule[] = [
  ...rules(
    'fr',
    count,
    `(?:les |aux |des |ses |dans les )?(?<n>{N})(?: pays| etats| nations)?${SOME_FR}(?: etats| pays)?[ -]membres${'(?<some2> (?:europeens|fondateurs|permanents))?'} ${OF_FR}(?:la |l')?(?<b>{B})`,
    `(?:les |aux |des |entre les )(?<n>{N}) (?:pays|etats|nations|economies)? ?${OF_FR}(?:la |l')?(?<b>{B})`,
    `(?<b>{B}),? (?<c>(?:forte?|riche|composee?|constituee?|formee?) (?:de |d')(?<n>{N}) (?:pays|etats|membres|nations|monarchies|republiques)(?:[ -]membres)?)`,
    '(?<b>{B}),? (?<c>(?:dont (?:les )?|et ses |avec ses )(?<n>{N}) (?:membres|pays membres|etats membres))',
    '(?<b>{B}) a (?<n>{N})(?! (?:km|ans|heures|voix|contre|pour))(?= ?[,.;)]|$)',
    `(?<b>{B}),?(?: [^,;:\uE00F\uE010\uE015\uE022]{3,40},)? (?<c>(?:qui|laquelle|lequel) (?:compte(?:nt)?|comptai(?:t|ent)|regroupe(?:nt)?|rassemble(?:nt)?|reuni(?:t|ssent)|compren(?:d|nent))(?: (?:desormais|aujourd'hui|actuellement|alors|deja|encore|maintenant))? (?<n>{N}) ${NOUN_FR}(?:[ -]membres)?)`,
    `(?<b>{B}) (?:compte(?:nt)?|comptai(?:t|ent)|regroupe(?:nt)?|rassemble(?:nt)?|reuni(?:t|ssent)|compren(?:d|nent)|compterait|comptera|(?:est |sont )?(?:compose|forme|constitue)e?s? de|forte? de|passe a|est passee? a)(?: (?:desormais|aujourd'hui|actuellement|alors|deja|encore|maintenant))? (?<n>{N}) ${NOUN_FR}(?:[ -]membres)?`,
    `(?<b>{B}) a (?<n>{N}) (?:membres|pays|etats)?`,
    "(?<b>{B}) a (?<n>{N})(?! (?:km|ans|heures|voix|contre|pour))(?= (?:est|sont|a|ont|se|ne|n'|devra|va|compte|reste) )",
    `(?<bloc>l'union|l'alliance|l'organisation|le bloc|le groupe) (?<c>(?:compte|comptait|comptera|regroupe|rassemble|reunit)(?: (?:desormais|aujourd'hui|actuellement|alors|deja|encore|maintenant|toujours))? (?<n>{N}) ${NOUN_FR}(?:[ -]membres)?)`,
    `(?<b>{B}) (?<c>\\((?<n>{N}) (?:membres|${NOUN_FR})(?:[ -]membres)?\\))`,
    `avec (?:ses |les )?(?<n>{N}) (?:etats |pays )?(?:membres|pays),? (?:la |le |l'|les )?(?<b>{B})`,
    `(?:le )?nombre de (?:pays |etats )?membres ${OF_FR}(?:la |l')?(?<b>{B}) (?:est|s'eleve|passe) (?:de |a )(?<n>{N})`,
    `il y a (?:desormais |aujourd'hui )?(?<n>{N}) (?:pays|etats|membres) (?:membres )?dans (?:la |l'|le |les )?(?<b>{B})`,
    "(?<b>{B}),? (?:une |un )?(?:organisation|alliance|bloc|groupe|club|union) (?:de |d'|a )(?<n>{N}) (?:pays|etats|membres|nations)(?:[ -]membres)?",
  ),
  ...rules(
    'fr',
    count,
    `(?:(?<b>{B})|(?<bloc>)(?<ref>${GROUP_FR})) (?<c>(?:passe|est passee?|grimpe|tombe|est tombee?|descend|s'elargit|s'est elargie?|monte|est reduite?|est ramenee?)(?: desormais| ainsi)? (?:de {N} )?a (?<n>{N})(?: ${NOUN_FR})?)(?= ?[,.;:)]|$| (?:en|avec|depuis|a|apres) )`,
    `(?:(?<b>{B})|(?<bloc>)(?<ref>${GROUP_FR})) (?<c>(?:n'a|ne compte|ne comptait|n'avait|ne reunit)(?: plus| alors| desormais)? que (?<n>{N}) ${NOUN_FR})`,
    `(?<ahead>(?:porter|porte|portant|portera|ramene|ramener|ramenera|ramenant|reduit|reduisant|fait passer|faisant passer|faire passer) )(?:a {N} )?(?:(?:le |son |leur )nombre (?:de |d'|de ses |des )(?:pays |etats )?(?:membres?|allies|pays|etats|adherents)(?: ${OF_FR}(?:la |l')?(?<b>{B})|(?<bloc>))|(?:la |l'|le )(?<b2>{B})|(?<ref>${GROUP_FR})) a (?<n>{N})(?: ${NOUN_FR})?`,
    `(?<=(?<b>{B}), )(?<c>(?:desormais |aujourd'hui |encore )?au nombre de (?<n>{N}))(?= ?[,.;:)]|$)`,
    `(?<=(?<b>{B}), )(?<c>(?:desormais |aujourd'hui |encore )?(?:une? |le |la |l')?(?:[a-z]{4,12} )?${GROUP_NOUN_FR}(?: [a-z]{5,14})? (?:de |d'|a )(?<n>{N})(?: ${NOUN_FR})?)(?= ?[,.;:)]|$)`,
  ),
  ...rules(
    'fr',
    ofTheOne,
    "(?<!un des |une des |l'un des )(?:les |ses |des |aux |nos |tous les )(?<n>{N}) (?:(?:pays|etats)[ -]membres|membres)(?! (?:de|du|des|d'|du conseil|d'equipage)(?:[ ']|$))(?= ?[,.;:)]|$| (?:se |doivent|ont |sont |a |en |ont|discutent|peinent))",
  ),
  ...rules(
    'en',
    count,
    `(?:(?<b>{B})|(?<bloc>the (?<ref>${GROUP_EN}))) (?<c>(?:is|was|has gone|goes|went|shrinks|shrank|grows|grew|expands|expanded|rises|rose|falls|fell|has grown|has shrunk|has expanded) (?:now |back )?(?:down |up |from {N} )?to (?:just |only )?(?<n>{N})(?: ${NOUN_EN})?)(?= ?[,.;:)]|$| (?:in|with|since|after|when) )`,
    `(?:(?<b>{B})|(?<bloc>the (?<ref>${GROUP_EN}))) (?<c>(?:now |then |currently |still )?(?:has|had|counts|counted|numbers|numbered|comprises) (?:just |only )?(?<n>{N}) (?:full |current |active )?(?:members?|member states|member countries|allies))`,
    `(?<ahead>(?:brings?|bringing|brought|takes?|taking|took|raises?|raising|raised|cuts?|cutting|reduces?|reducing|leaves?|leaving|left|swells?) )(?:(?:the |its |their )(?:number of (?:its |the )?(?:allies|members|member states|member countries)(?: (?:in|of) (?:the )?(?<b>{B})|(?<bloc>))|membership)|(?:the )?(?<b2>{B})(?:'s membership)?|the (?<ref>${GROUP_EN})(?:'s (?:membership|ranks))?) (?:to|at|with) (?:just |only )?(?<n>{N})(?: ${NOUN_EN})?`,
    `(?<=(?<b>{B}), )(?<c>(?:now |still |today )?(?:an?|the) (?:[a-z-]{3,18} ){0,2}${GROUP_EN} of (?<n>{N})(?: ${NOUN_EN})?)(?= ?[,.;:)]|$)`,
    `(?<bloc>the|this|that) (?<n>{N})-(?:country|nation|member|state|strong) (?<ref>${GROUP_EN})`,
  ),
  ...rules(
    'en',
    ofTheOne,
    '(?<!one of )(?:the |its |all |all its |their )(?<n>{N}) (?:member (?:states|countries|nations)|members)(?! (?:of|in|from))(?= ?[,.;:)]|$| (?:are |have |must |will |meet|agreed|met |failed))',
  ),
  ...rules(
    'en',
    count,
    "(?:the |all |its )?(?<b>{B})(?:'s|')? (?:current |present )?(?<n>{N})(?<some> (?:european|asian|african|founding|newest|eastern|other|baltic))? (?:members?|member states|member countries|member nations|countries|nations|states)",
    '(?:the |all |its |of the |(?<bare>))(?<n>{N})(?<some> (?:european|asian|african|founding|eastern|other|new|baltic|nordic|permanent|{D}))? (?:(?:member )?(?:countries|states|nations)|members|allies) (?:of|in|that make up|of the) (?:the )?(?<b>{B})',
    '(?:the |all |its |(?<bare>))(?<n>{N})(?<some> (?:european|asian|african|founding|eastern|other|new|baltic|nordic))? (?<b>{B}) (?:members|member states|member countries|countries|states|nations)',
    '(?:the |a )?(?<n>{N})[- ](?:member|nation|country|state|strong) (?<b>{B})(?: (?:bloc|alliance|group|union))?',
    '(?<b>{B}),?(?: [^,;:\uE00F\uE010\uE015\uE022]{3,40},)? (?<c>(?:which|that) (?:now |then |currently )?(?:has(?: (?:shrunk|grown|expanded) to)?|had|have|counts|comprises|includes|numbers|consists of|is made up of|groups) (?<n>{N}) (?:member|members|nations|countries|states)(?: (?:states|countries|nations))?)',
    '(?<b>{B}) (?:now |currently )?(?:has|had|have|will have|will count|counts|comprises|includes|numbers|consists of|is made up of|groups) (?<n>{N}) (?:member|members|nations|countries|states)(?: (?:states|countries|nations))?',
    '(?<b>{B}),? (?:a|an|the|now an?) (?<n>{N})[- ](?:member|nation|country|state|strong) (?:[a-z\uE011\uE020-]{1,12} ){0,3}(?:bloc|alliance|group|grouping|organi[sz]ation|union|club|cartel)',
    '(?<=(?:of|in|to|joined|by) (?:the )?)(?<b>{B}),? (?<c>(?:a|an|the) (?<n>{N})[- ](?:member|nation|country|state|strong) (?:bloc|alliance|group|grouping|organi[sz]ation|union|club|cartel))',
    '(?<b>{B}) (?<c>\\((?<n>{N}) (?:members|member states|countries|nations|states)\\))',
    'with (?:its |all )?(?<n>{N}) (?:members|member states|countries|nations),? (?:the )?(?<b>{B})',
    '(?<b>{B}),? (?<c>(?:with (?:its )?|(?:which is )?made up of |comprising |consisting of |grouping |of )(?<n>{N}) (?:members|member states|member countries|countries|nations))',
    '(?<b>{B}),? (?<c>(?:is |was )?(?:a|an|the) (?:bloc|alliance|group|grouping|organi[sz]ation|union|club) of (?<n>{N}) (?:members|member states|member countries|countries|nations|states))',
    '(?<b>{B}) (?:is|was) (?<c>(?:a|an|the|now an?) (?<n>{N})[- ](?:member|nation|country|state|strong) (?:bloc|alliance|group|grouping|organi[sz]ation|union|club|cartel))',
    'there are (?:now |currently )?(?<n>{N}) (?:members|member states|countries|nations|states) (?:in|of) (?:the )?(?<b>{B})',
    '(?:an? |the )?(?<b>{B}) of (?<n>{N})(?! (?:km|percent|per))',
    "(?:the )(?<bloc>bloc|alliance|group|grouping|union|organi[sz]ation)(?<c>'s (?<n>{N}) (?:members?|member states|member countries|nations))",
    '(?:the )(?<bloc>bloc|alliance|group|grouping|union|organi[sz]ation),? (?:which |that )?(?<c>(?:now |then |currently )?(?:has|had|counts|counted|comprises|comprised|numbers|groups) (?<n>{N}) (?:members?|member states|member countries|nations))',
    '(?<b>{B}),? (?<c>(?:whose|with its|and its) (?<n>{N}) (?:members?|member states|member countries|nations)(?: include {PL})?)',
    '(?<=(?<b>{B}), )(?<c>(?:now |already |still )?(?<n>{N}) (?:members|countries|nations|states) strong)',
  ),
];
