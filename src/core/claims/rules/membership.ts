import { onlyWith, type Rule, rules } from '../rule.ts';
import { Sign } from '../signs.ts';
import { membersBelongingInEnglish } from './members-belonging-en.ts';
import { membersBelongingInFrench } from './members-belonging-fr.ts';
import { membersCountedRules } from './members-counted.ts';
import { membersReferredRules } from './members-referred.ts';
import { membersSetAgainstRules } from './members-set-against.ts';
import { former, member, members } from './membership-statements.ts';

const OF_FR = "(?:de la |de l'|du |des |de |d')";

const all: readonly Rule[] = [
  ...membersCountedRules,
  ...membersSetAgainstRules,
  ...membersReferredRules,
  ...membersBelongingInFrench,
  ...membersBelongingInEnglish,
  ...rules(
    'fr',
    members,
    `(?:compos|constitu|form)ee?s? ${'(?<part>notamment )?'}(?:de|du|des|d'|par)? ?(?<m>{PL})`,
    '(?:regroup|rassembl|reuni|associ|comprend|compt|inclu)(?:e|ent|ant|t|ait|aient|d|nent|nant)? (?<part>notamment |entre autres )?(?<m>{A}{C}(?:, ?| et |, et )(?:{PL}))',
    '(?<b>{B}) \\((?<part>notamment )?(?<m>{PL})\\)',
    "membres (?:de |du |des |d')(?:la |l')?(?<b>{B}) \\((?<m>{PL})\\)",
    `(?<b>{B})(?: ")?, (?<c>(?:a savoir|soit|c'est-a-dire) (?:{N} pays(?: |, |: ))?(?<m>{A}{C}(?:, ?| et )(?:{PL})))`,
    `(?<b>{B})(?: ")?, (?<c>(?:une? |le |la |l')?(?:[a-z-]{4,20} )?(?:groupe|alliance|bloc|pacte|club|union|association|forum|partenariat|reseau|ligue|organisation)(?: [a-z]{4,14}){0,2} (?:de|du|des|d'|entre|reunissant|rassemblant|liant|unissant|regroupant|formee? par|compose?e? de) ?(?<m>{A}{C}(?:, ?| et )(?:{PL})))`,
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
    "(?<!(?:son|sa|leur|le|un) )(?:siege(?:nt)?|siegeait) (?:au|a la|a l'|aux|dans la|dans l') ?(?<b>{B})",
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
    '(?<b>{B})"?, (?<c>(?:namely|that is|viz|i\\.e\\.),? (?<m>{A}{C}(?:, | and )(?:{PL})))',
    `(?<b>{B})"?, (?<c>(?:an? |the )?(?:[a-z-]{3,24} ){0,2}(?:group|alliance|bloc|pact|club|union|association|forum|partnership|network|league|organi[sz]ation)(?: [a-z]{4,14}){0,2} (?:of|between|among|comprising|linking|joining|uniting|grouping|made up of|formed by) (?<m>{A}{C}(?:, |, and | and )(?:{PL})))`,
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

/** Words that stand for a bloc that was named before. */
const BLOC_OR_WORD = new RegExp(
  `${Sign.bloc}|alliance|union|organi[sz]ation|associati|communi|bloc|group|club|cartel|pact`,
);
const BLOC = new RegExp(Sign.bloc);

/** Most sentences name no bloc: a pattern that asks for one, and for no word or people instead, is not tried there. */
function ofBloc(rule: Rule): Rule[] {
  const { source } = rule.pattern;
  const isOfBloc = source.includes(Sign.bloc) && !source.includes(`|${Sign.bloc}`);
  if (!isOfBloc || /\(\?<(?:bloc|ref)>/.test(source)) return [rule];
  return onlyWith(source.includes('alliance') ? BLOC_OR_WORD : BLOC, [rule]);
}

export const membershipRules: readonly Rule[] = all.flatMap(ofBloc);
