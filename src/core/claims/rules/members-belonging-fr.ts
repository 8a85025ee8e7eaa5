import { type Rule, rules } from '../rule.ts';
import { alike, belonging } from './members-belonging-statements.ts';

/** What may stand between a verb and what it says, three times at most: "a, lundi, officiellement quitté". */
const ADV_FR =
  "(?:(?:deja|toujours|encore|aussi|egalement|desormais|officiellement|formellement|enfin|finalement|maintenant|alors|ainsi|hier|non plus|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|tou(?:te)?s(?: (?:les )?(?:deux|trois|{N}))?|l'une? (?:et|comme) l'autre|(?:elle|lui|eux) aussi|a part entiere|(?:le |en )?(?:{DATE}|{N})|depuis {N} ans) ){0,3}";
const NOT_FR = '(?:(?<not>pas|plus|jamais|guere) )?';
const NAMED_FR = "(?:la |l'|le |les )?(?<b>{B})";
const ALLIANCE =
  "(?:alliance|organisation|union|association)(?! (?:de|du|des|d'|[a-z]+iques?(?: |$)))";
const GROUP_FR = "(?:bloc|groupe|club|cartel|groupement|pacte)(?! (?:de|du|des|d'))";
const OF_FR = `(?:(?:de la |de l'|du |des |de |d')(?:traite (?:de la |de l'|du |de ))?(?<b>{B})|de l'${ALLIANCE}|du ${GROUP_FR})`;
const TO_FR = `(?:(?:a la |a l'|aux? |a )(?<b>{B})|a l'${ALLIANCE}|au ${GROUP_FR})`;
const IN_FR = `(?:(?:dans|au sein (?:de|du|des|d')|a l'interieur (?:de|du|des)) ?(?:${NAMED_FR}|l'${ALLIANCE}|le ${GROUP_FR})|${TO_FR.replace('<b>', '<b2>')})`;
const SINCE_FR =
  '(?: (?:depuis|en|des|fin|debut) (?:{N} )?(?<n>{N})|(?= (?:depuis|en|des|le) (?:{N} )?(?<d>{DATE}))| depuis (?:plus de |pres de |environ )?(?<span>{N}) ans)?';
const END = '(?= ?[,.;:)]|$)';
const ORD_FR =
  '(?:\\d{1,2}(?:e|eme|er|re)|(?:{N}(?:-| et )?)?[a-z]{2,12}ieme|premiere?|plus recente?|dernier(?:e)?)';
const BEING =
  'est|sont|(?:est|sont) restee?s?|etait|etaient|reste|restent|restait|demeure|demeurent';

export const membersBelongingInFrench: readonly Rule[] = [
  ...rules(
    'fr',
    belonging(),
    `(?:${BEING}) depuis (?:{N} )?(?<n>{N}) (?:pays |etat )?membres? ${OF_FR}`,
    `(?:n'|ne )?(?:${BEING}) ${ADV_FR}${NOT_FR}${ADV_FR}(?:(?:une?|l'une? des|parmi les) (?:{N} )?)?(?:pays |etats? )?(?:membres?|adherente?s?|signataires?)(?: (?:fondateurs?|a part entiere))? ${OF_FR}${SINCE_FR}`,
    `(?:n'|ne )?(?:fait|font|faisait|faisaient) ${ADV_FR}${NOT_FR}${ADV_FR}partie ${OF_FR}${SINCE_FR}`,
    `(?:n'|ne )?(?:${BEING}) ${ADV_FR}${NOT_FR}${ADV_FR}(?:dans|au sein (?:de|du|des)|a l'interieur (?:de|du|des)) ?(?:${NAMED_FR}|l'${ALLIANCE}|le ${GROUP_FR})${SINCE_FR}`,
    `(?<!(?:son|sa|leur|le|un) )(?:n'|ne )?(?:siege|siegent|siegeait|siegeaient) ${ADV_FR}${NOT_FR}${ADV_FR}(?:(?:dans|au sein (?:de|du|des)) ?(?:la |l'|le |les )?|a la |a l'|aux? |a )(?<b>{B})${SINCE_FR}`,
    `(?:${BEING}|se tient|se tiennent) ${ADV_FR}(?<out>hors|en dehors|a l'ecart|a la porte) ${OF_FR}`,
    `(?:n'|n)?(?:appartien(?:t|nent)|appartenai(?:t|ent)) ${ADV_FR}${NOT_FR}${ADV_FR}${TO_FR}${SINCE_FR}`,
    `(?<=\uE010(?:,? (?:tous deux|toutes deux|tous trois|lui|elle|eux),?)? )(?:n')?y (?:${BEING}|siege|siegent|figure|figurent)(?: (?:toujours|encore|deja|aussi|tou(?:te)?s (?:deux|trois)|(?<not>pas|plus|jamais)(?: encore)?)){0,2}${SINCE_FR}${END}`,
    `(?<=\uE010(?:, eux?(?:lle)?,)? |\uE010, qui |, )n'en (?:est|sont|etait|fait|font|a|ont) (?<not>pas|plus|jamais|toujours pas|pas encore)(?: ete| partie| fait partie)?${END}`,
    `candidate?s?,? (?:mais|et) (?<not>non|pas)(?: encore| -)? ?membres? ${OF_FR}`,
    `(?:est|sont|etait|figure|figurent) (?:parmi les|l'une? des|au nombre des) (?:{N} )?(?:pays |etats )?(?:membres|fondateurs|signataires)(?: fondateurs)? ${OF_FR}`,
  ),
  ...rules(
    'fr',
    belonging({ turn: 'begins' }),
    `(?:n')?(?:a|ont|avait|avaient|ayant) ${ADV_FR}${NOT_FR}${ADV_FR}(?:rejoint|(?:re)?integre|rallie|adopte) ${ADV_FR}(?:${NAMED_FR}|l'${ALLIANCE}|le ${GROUP_FR})${SINCE_FR}`,
    `(?:n'|ne )?(?:est|sont|etait|etaient|fut|furent) ${ADV_FR}${NOT_FR}${ADV_FR}(?:entree?s?|admise?s?|acceptee?s?|rentree?s?|revenue?s?|accueillie?s?|integree?s?) ${ADV_FR}${IN_FR}${SINCE_FR}`,
    `(?:n')?(?:a|ont|avait|avaient) ${ADV_FR}${NOT_FR}${ADV_FR}(?:ete )?${ADV_FR}(?:admise?s?|acceptee?s?|accueillie?s?|integree?s?|adhere) ${ADV_FR}${IN_FR}${SINCE_FR}`,
    `(?:rejoignit|rejoignirent|integra|integrerent|adoptere?nt|adopta) (?:${NAMED_FR}|l'${ALLIANCE}|le ${GROUP_FR})${SINCE_FR}`,
    `(?:adhera|adhererent|entra|entrerent) ${IN_FR}${SINCE_FR}`,
    `(?<=\uE010, )(?:entree?s?|admise?s?|rentree?s?|revenue?s?|integree?s?) ${IN_FR}${SINCE_FR}`,
    `(?:n')?y (?:est|sont|a|ont|avait|etait) ${ADV_FR}${NOT_FR}${ADV_FR}(?:ete )?(?:entree?s?|admise?s?|acceptee?s?|revenue?s?|rentree?s?|adhere)${SINCE_FR}${END}`,
    `y (?:entra|entrerent|adhera|adhererent)${SINCE_FR}${END}`,
    `(?<=\uE010 )l'(?:a|ont|avait|avaient) ${ADV_FR}(?:rejointe?s?|integree?s?|ralliee?s?)${SINCE_FR}${END}`,
    `(?:est|etait|sont) devenue?s? ${ADV_FR}(?:le |la |les )?(?:${ORD_FR} )?(?:pays |etats? |nation )?(?:membres? |allies? |signataires? )?${OF_FR}${SINCE_FR}`,
    `(?<=\uE010, )(?:le |la )?${ORD_FR} (?:pays|etat|membre|allie|signataire|nation)(?: membre)? ${OF_FR}`,
    `(?:est|etait|reste|fut) ${ADV_FR}(?:le |la )${ORD_FR} (?:pays|etat|nation) a (?:avoir )?(?:rejoint|rejoindre|integre|integrer|adopte|adopter) ${NAMED_FR}`,
  ),
  ...rules(
    'fr',
    belonging({ turn: 'begins', when: 'now' }),
    `(?:rejoint|rejoignent|integre|integrent|adopte|adoptent) ${ADV_FR}${NAMED_FR}`,
    `(?:adhere|adherent|entre|entrent|passe|passent) ${ADV_FR}${IN_FR}`,
    `(?:devient|deviennent) ${ADV_FR}(?:le |la |les )?(?:${ORD_FR} )?(?:pays |etats? |nation )?(?:membres? |allies? |signataires? )?${OF_FR}`,
  ),
  ...rules(
    'fr',
    belonging({ turn: 'begins', when: 'ahead' }),
    `(?:doit|doivent|va|vont|s'apprete a|s'appretent a) en devenir (?:le |la )${ORD_FR}(?: membre)?${END}`,
    `(?:sera|seront|deviendra|deviendront|doit devenir|doivent devenir) ${ADV_FR}(?:le |la |les )?${ORD_FR} (?:pays |etats? |nation )?(?:membres? |allies? )?${OF_FR}`,
    `(?:doit|doivent|devrait|devraient|va|vont|s'apprete a|s'appretent a) ${ADV_FR}(?:rejoindre|integrer|adopter) ${NAMED_FR}`,
    `(?:doit|doivent|va|vont|s'apprete a|s'appretent a) ${ADV_FR}(?:entrer|adherer) ${IN_FR}`,
  ),
  ...rules(
    'fr',
    belonging({ turn: 'ends' }),
    `(?:n')?(?:a|ont|avait|avaient) ${ADV_FR}(?:quitte|abandonne) (?:${NAMED_FR}|l'${ALLIANCE}|le ${GROUP_FR})${SINCE_FR}`,
    `(?:est|sont|etait|etaient|s'est|se sont|s'etait) ${ADV_FR}(?:sortie?s?|partie?s?|retiree?s?|exclue?s?) ${OF_FR}${SINCE_FR}`,
    `(?:en|s'en) (?:est|sont|etait|etaient) ${ADV_FR}(?:sortie?s?|partie?s?|retiree?s?|allee?s?)${SINCE_FR}${END}`,
    `(?<=\uE010 )(?:est|sont|etait|etaient) (?:sortie?s?|partie?s?|retiree?s?) (?:depuis|en|des|fin) (?:{N} )?(?:(?<n>{N})|(?<d>{DATE}))${END}`,
    `(?:quitta|quitterent) (?:${NAMED_FR}|l'${ALLIANCE}|le ${GROUP_FR})${SINCE_FR}`,
    `(?<=\uE010 )l'(?:a|ont|avait|avaient) ${ADV_FR}(?:quittee?s?|abandonnee?s?)${SINCE_FR}${END}`,
  ),
  ...rules(
    'fr',
    belonging({ turn: 'ends', when: 'now' }),
    `(?:quitte|quittent) ${ADV_FR}${NAMED_FR}`,
    `(?:sort|sortent|se retire|se retirent) ${ADV_FR}${OF_FR}`,
  ),
  ...rules(
    'fr',
    alike,
    `(?<=(?:[,;]|,? et|,? puis) )(?<m>{A}{C}(?:,? et {A}{C})?),? (?<c>(?:seulement |deja )?en (?<n>{N}))${END}`,
    `(?<=(?:[,;]|,? et|,? puis) )(?<m>{A}{C}),? (?<c>(?:(?<later>{N}) ans (?:plus tard|apres)|(?<next>l'annee suivante|un an (?:plus tard|apres))))${END}`,
    `(?<follows>l'(?:a|ont) (?:fait|imitee?s?|suivie?s?)|suivit|suivirent|a suivi|ont suivi) (?:en (?<n>{N})|(?<later>{N}) ans (?:plus tard|apres)|(?<next>l'annee suivante|un an (?:plus tard|apres)))`,
  ),
];
