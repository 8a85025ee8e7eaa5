import type { TenseCues } from './grammar.ts';
import { wordSet } from './word-lists.ts';

/** How French tells what is to come from what has been. */
export const frenchTense: TenseCues = {
  future: wordSet(`
    prévu prévue prévus prévues attendu attendue attendus attendues programmé programmée
    programmés programmées fixé fixée reporté reportée repoussé repoussée prochain prochaine
    bientôt doit doivent devrait devraient pourrait pourraient demain rendez-vous inscriptions
    réservations expire rouvre convoqué convoquée fermé fermée fermés fermées compter délai part partent repart
    reprend reprennent débute débutent ouvre ouvrent revient reviennent retour départ appelés
  `),
  past: wordSet(`
    fut furent eut eurent fit firent vit prit prirent mit mirent dit vint tint mort morte morts
    hier dernier dernière depuis ancien signé signée publié publiée annoncé annoncée lancé
    lancée entamé entamée adopté adoptée tué tués indiqué
  `),
  futureForm:
    /^(?=.{4}).*(?:era|eront|erai|erons|erez|ira|iront|irai|dra|dront|dras|tra|tront|aura|auront|vra|vront|rra|rront|fera|feront)$/,
  pastForm: /^(?=.{4}).*(?:[^r]ait|[^r]aient|èrent|irent|urent|é|ée|és|ées|verts?|vertes?)$/,
  neither: wordSet(`
    opéra caméra ira fait souhait retrait portrait extrait trait lait attrait extra contra ultra
    sierra terra cobra ibéra libéra parfait haut
  `),
  auxiliaries: wordSet(`
    a as ont avait avaient ai avons avez avoir aurait auraient ayant avais
  `),
  movers: wordSet(`
    est sont suis sommes êtes était étaient être serait seraient
  `),
  moved:
    /^(?:all|arriv|entr|rentr|rest|tomb|mont|retourn|pass|décéd|n)é(?:e?s?)$|^(?:re)?(?:part|sort)i(?:e?s?)$|^(?:re|de|par|sur|inter)?venue?s?$|^descendue?s?$|^morte?s?$/,
  pronouns: wordSet(`
    s' se me nous vous m'
  `),
  timeless: wordSet(`
    être sera seront restera resteront reste restent serait seraient soit aura auront pas
  `),
  participle:
    /(?:é|ée|és|ées|i|ie|is|ise|it|ite|u|ue|us|ues|ert|erte|int|ort|orte|fait|faite|clos)$/,
  infinitiveAfter: wordSet(`
    va vont vais allons compte comptent entend veut veulent faudra
  `),
  clause: wordSet(`
    , ; : ( ) « » " “ ” – — que qu' qui et où dont mais alors
  `),
};
