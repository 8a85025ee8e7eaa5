import { type Rule, rules } from '../rule.ts';
import { alike, belonging } from './members-belonging-statements.ts';

/** What may stand between a verb and what it says, three times at most: "has since formally left". */
const ADV =
  '(?:(?:also|already|still|now|then|both|all|each|since|again|currently|only|once|long|officially|formally|finally|themselves|itself|on [a-z]{3,6}day|(?:on |in )?(?:{DATE}|{N})|this (?:week|month|year)) ){0,3}';
const NOT = '(?:(?<not>not|never|no longer|not yet|neither)(?: (?:yet|been|an?))? )?';
const GROUP =
  '(?:the|this|that) (?:alliance|bloc|union|club|group|grouping|organi[sz]ation|community|pact|cartel|association)(?! of)';
const NAMED = `(?:(?:both )?(?:the )?(?<b>{B})|${GROUP})`;
const NAMED_OR_IT = `(?:(?:both )?(?:the )?(?<b>{B})|${GROUP}|it(?= ?[,.;)]|$| (?:in|on|two|three|four|five|six|seven|last|this|only|after) ))`;
const SINCE =
  '(?: (?:since|in|on|as of|early in|late in|back in) (?:{N} )?(?<n>{N})|(?= (?:since|in|on|as of) (?:{N} )?(?<d>{DATE}))| for (?:about |over |more than |almost |nearly |exactly )?(?<span>{N}) years)?';
const END = '(?= ?[,.;:)]|$| but )';
const ORD =
  '(?:\\d{1,2}(?:st|nd|rd|th)|newest|latest|(?:{N}-)?(?:first|second|third|[a-z]{3,10}th))';
const BEING =
  'is|are|was|were|remains?|remained|stays?|stayed|has been|have been|had been|has remained|have remained';

export const membersBelongingInEnglish: readonly Rule[] = [
  ...rules(
    'en',
    belonging(),
    `(?:${BEING}) ${ADV}${NOT}${ADV}(?:(?:an?|the|one of (?:the|its)|among (?:the|its)) )?(?:{N} )?(?:(?:founding|full|full-fledged|permanent|proud|fellow) )?(?:members?(?: states?)?|part|signator(?:y|ies)|party) (?:of|to|in) ${NAMED}${SINCE}`,
    `(?:${BEING}|sits?|sat) ${ADV}${NOT}${ADV}(?:in|inside|within|on) (?:neither |either )?${NAMED}${SINCE}(?:${END}|(?= nor ))`,
    `(?:${BEING}|stands?|sits?) ${ADV}(?<out>outside|out of|apart from) (?:of )?${NAMED}`,
    `(?:(?:does|do|did|has|have) ${NOT})?${ADV}(?:belongs?|belonged) ${ADV}to ${NAMED}${SINCE}`,
    `(?:(?:does|do|did) ${NOT})?${ADV}(?:forms?|makes? up) (?:a )?part of ${NAMED}`,
    `(?<=\uE010, )(?:(?:an? )?(?<b>{B}) members?|(?:an? )?members? of (?:the )?(?<b2>{B})) for (?:about |over |more than |almost |nearly )?(?<span>{N}) years`,
    `(?<=\uE010, )(?:(?:still|now|already|(?<not>not yet|no longer|not)) )?an? members?(?= ?[,.;)]|$| but )`,
    `(?:an? )?(?<b>{B}) candidate,? (?:but|though|and|yet) (?<not>not|no)(?: yet)? (?:an? )?member`,
    `(?:co-)?founded (?:it|${NAMED})${END}`,
    `(?<=\uE010, )(?:still |now |also |already )?(?:in|inside) (?:(?:the )?(?<b>{B})(?= (?:alongside|with|together|like)|[,;.])|(?:${GROUP}|(?:the )?(?<b2>{B})) since (?:{N} )?(?<n>{N}))`,
    `(?:co-)?founders? of (?:the )?(?<b>{B})`,
    `(?:is|are) (?<not>not) in it${END}`,
    `(?:has|have) (?<not>never|not) been (?:in|part of|a member of) ${NAMED_OR_IT}`,
  ),
  ...rules(
    'en',
    belonging({ turn: 'begins' }),
    `(?:(?:has|have|had|having) ${NOT})?${ADV}(?:joined|rejoined|entered|acceded to|adopted|signed up to|came into|became (?:an? )?part of|gained entry to) ${NAMED_OR_IT}${SINCE}`,
    `(?:was|were|has been|have been|had been) ${ADV}${NOT}${ADV}(?:admitted|accepted|welcomed|readmitted|taken|let) ${ADV}(?:to|into) ${NAMED}${SINCE}`,
    `(?<=\uE010, )(?:admitted|readmitted|welcomed|accepted) (?:to|into) ${NAMED}${SINCE}`,
    `(?:became|has become|have become|had become) ${ADV}(?:the |an? )?(?:(?<b>{B})'s? ${ORD} (?:members?|countr(?:y|ies)|states?|ally|nation)|(?:${ORD} )?(?:members?|country|state|ally|nation)(?: state)? (?:of|in|to (?:join|enter|adopt)) (?:the )?(?<b2>{B}))${SINCE}`,
    `(?<=\uE010, )(?:since (?:[a-z]{3,9}|{DATE}) )?(?:the |an? )?(?:${ORD} (?:country|state|nation|member|ally) (?:to (?:join|enter|adopt|sign up to)|of|in) (?:the )?(?<b>{B})|${ORD} (?<b2>{B}) (?:member|state|country))${SINCE}`,
    `(?:came in|got in|was let in|were let in|was admitted|were admitted)(?: only)? (?:in|on) (?:{N} )?(?:(?<n>{N})|(?<d>{DATE}))${END}`,
    `joined (?:what (?:was|is) (?:then|now) |what would become )(?:the )?(?<b>{B})${SINCE}`,
  ),
  ...rules(
    'en',
    belonging({ turn: 'begins', when: 'now' }),
    `(?:joins|enters|accedes to|adopts|switches to|goes over to|signs up to|becomes (?:an? )?part of|is admitted to|are admitted to) ${NAMED}`,
    `(?:becomes|become|becoming) ${ADV}(?:the |an? )?(?:(?<b>{B})'s? ${ORD} (?:members?|country|state|ally|nation)|(?:${ORD} )?(?:full )?(?:members?|country|state|ally|nation)(?: state)? (?:of|in|to (?:join|enter|adopt)) (?:the )?(?<b2>{B})|${ORD} (?<b3>{B}) (?:member|state|country))`,
    `(?:as|being) (?:the |its )?(?:${ORD} (?<b>{B}) (?:member|state|country)|${ORD} (?:member|state|country) of (?:the )?(?<b2>{B}))`,
  ),
  ...rules(
    'en',
    belonging({ turn: 'begins', when: 'ahead' }),
    `(?:will|is to|are to|is set to|is due to) ${ADV}(?:be|become) (?:the |an? )?(?:(?<b>{B})'s? ${ORD} (?:member|country|state|ally)|${ORD} (?:member|country|state|ally) (?:of|in) (?:the )?(?<b2>{B}))`,
    `(?:will|is to|are to|is set to|are set to|is due to|is about to) ${ADV}(?:join|enter|accede to|switch to|be admitted to) ${NAMED}`,
  ),
  ...rules(
    'en',
    belonging({ turn: 'ends', when: 'ahead' }),
    `(?:will|is to|are to|is set to|are set to|is due to|is about to) ${ADV}(?:leave|quit|withdraw from|pull out of|exit) ${NAMED}`,
  ),
  ...rules(
    'en',
    belonging({ turn: 'ends' }),
    `(?:(?:has|have|had|having) ${NOT})?${ADV}(?:left|quit|exited|abandoned|withdrawn from|withdrew from|pulled out of|walked out of|dropped out of|turned (?:its|their) backs? on) ${NAMED_OR_IT}${SINCE}`,
    `ceased to be (?:an? )?(?:(?:member|part) of (?:the )?(?<b>{B})|(?<b2>{B}) member)${SINCE}`,
    `(?<=\uE010 )(?:left|quit)(?: only)? (?:in|on) (?:{N} )?(?:(?<n>{N})|(?<d>{DATE}))${END}`,
    `(?<=\uE010 )(?:left|quit) (?<span>{N}) years ago${END}`,
  ),
  ...rules(
    'en',
    belonging({ turn: 'ends', when: 'now' }),
    `(?:ceases|cease) to be (?:an? )?(?:(?:member|part) of (?:the )?(?<b>{B})|(?<b2>{B}) member)`,
    `(?:leaves|quits|withdraws from|pulls out of|walks out of|exits) ${NAMED}`,
  ),
  ...rules(
    'en',
    alike,
    `(?<=(?:[,;]|,? and|,? then) )(?<m>{A}{C}(?: and {A}{C})?),? (?<c>(?:only )?in (?<n>{N}))${END}`,
    `(?<=(?:[,;]|,? and|,? then) )(?<m>{A}{C}),? (?<c>(?:(?<later>{N}) years (?:later|after)|(?<next>(?:a|one) year (?:later|after)|the (?:following|next) year)))${END}`,
    `(?<follows>(?:had )?followed(?: suit)?|did so|came in|signed up|left) (?:in (?<n>{N})|(?<later>{N}) years (?:later|after)|(?<next>(?:a|one) year (?:later|after)|the (?:following|next) year|the year after))`,
  ),
];
