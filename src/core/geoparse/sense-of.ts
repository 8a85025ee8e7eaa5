import type { Feature } from '../gazetteer/feature.ts';
import { fold } from '../gazetteer/fold.ts';
import type { FoundName } from './names.ts';
import type { Sense } from './sense.ts';
import { Gap, isA, type Tokens } from './tokens.ts';

/**
 * Whether a place's name stands for the place or for those who act in its name. Read from the words
 * beside it, in this order (the cues are those of the annotation guide):
 *
 * 1. only countries, capitals, blocs, states of the past and seats of power can act;
 * 2. "par X", "contre X", "relations entre X et Y": an actor; "frontière avec X": a place;
 * 3. "demandé à X", "acheté à X": an actor; any other "à X", "en X", "in X": a place;
 * 4. "décision de X", "président de X": an actor; any other "de X": a place, but a bloc acts;
 * 5. "menacer X", "accused X": an actor;
 * 6. "X a déclaré", "X et Y entretiennent", "X will": an actor;
 * 7. else a place, but a bloc or a seat of power acts.
 */
export function senseOf(
  tokens: Tokens,
  name: FoundName,
  feature: Feature,
  ends: ReadonlyMap<number, number>,
): Sense {
  if (!canAct(feature)) return 'location';
  const acts = feature === 'bloc' || feature === 'former state' || feature === 'landmark';
  const before = wordBefore(tokens, name.from);
  if (before !== null) {
    const said = senseBefore(tokens, before, feature, acts);
    if (said !== null) return said;
  }
  return isSubject(tokens, name, ends) || acts ? 'actor' : 'location';
}

const canAct = (feature: Feature): boolean =>
  feature === 'country' ||
  feature === 'capital' ||
  feature === 'bloc' ||
  feature === 'former state' ||
  feature === 'landmark';

const word = (tokens: Tokens, i: number): string =>
  fold(tokens.text.slice(tokens.start[i], tokens.end[i]));

/** Gaps that end the clause a cue must stand in. */
const CLAUSE =
  Gap.stop | Gap.newline | Gap.colon | Gap.quote | Gap.open | Gap.close | Gap.squareOpen | Gap.dash;

/** The word that governs the name: the one before it and its article. Null where the clause begins. */
function wordBefore(tokens: Tokens, from: number): number | null {
  let i = from;
  for (let steps = 0; steps < 3; steps++) {
    if (i === 0 || ((tokens.gap[i] ?? 0) & (CLAUSE | Gap.comma)) !== 0) return null;
    i--;
    if (!isA(tokens, i, 'article')) return i;
  }
  return null;
}

function senseBefore(tokens: Tokens, i: number, feature: Feature, acts: boolean): Sense | null {
  const text = word(tokens, i);
  if (text === 'par' || text === 'by' || text === 'contre' || text === 'against') return 'actor';
  if (text === 'avec' || text === 'with')
    return matchesBefore(tokens, i, 6, BORDER) ? 'location' : 'actor';
  if (text === 'entre' || text === 'between')
    return matchesBefore(tokens, i, 5, DEALINGS) ? 'actor' : 'location';
  if (text === 'pour' || text === 'for')
    return matchesBefore(tokens, i, 4, LEAVES) ? 'location' : 'actor';
  if (isA(tokens, i, 'and')) return afterAnd(tokens, i, feature, acts);
  if (text === 'a' || text === 'au' || text === 'aux' || text === 'to') {
    if (matchesBefore(tokens, i, 16, ASKS)) return 'actor';
    return feature === 'capital' && matchesBefore(tokens, i, 10, GIVES) ? 'actor' : 'location';
  }
  if (isA(tokens, i, 'locative')) return 'location';
  if (isA(tokens, i, 'genitive')) {
    if (matchesBefore(tokens, i, 3, LAND)) return 'location';
    return acts || matchesBefore(tokens, i, 2, POWERS) ? 'actor' : 'location';
  }
  return AFFECTS.test(text) ? 'actor' : null;
}

/** The second of "entre X et Y", "incité X et Y" stands as the first does. */
function afterAnd(tokens: Tokens, i: number, feature: Feature, acts: boolean): Sense | null {
  for (let k = i - 1; k > Math.max(0, i - 6); k--) {
    if (((tokens.gap[k + 1] ?? 0) & (CLAUSE | Gap.comma)) !== 0) return null;
    const text = word(tokens, k);
    const governs =
      isA(tokens, k, 'locative') ||
      isA(tokens, k, 'by') ||
      isA(tokens, k, 'genitive') ||
      isA(tokens, k, 'contraction') ||
      AFFECTS.test(text);
    if (governs) return senseBefore(tokens, k, feature, acts);
  }
  return null;
}

const BORDER = /^(frontiere|frontieres|frontalier|border|borders|limite|voisine?)$/;
const DEALINGS =
  /^(relations?|diplomatiques?|accords?|guerre|conflit|traite|cooperation|negociations?|tensions?|pourparlers|alliance|talks|war|treaty|agreement|conflict|ties|deal|match|finale)$/;
const LEAVES =
  /^(parti|partie|partis|part|quitte|quitter|embarque|left|leaves|departed|flight|vol|train|avion)$/;
const ASKS =
  /^(demande|demander|demandent|achete|acheter|achetes|vendu|reproche|repondu|promis|propose|propos|impose|imposer|appele|ordonne|asked|urged|sold|promised|appealed|according)$/;
const GIVES = /^(fourni|fournir|fournit|fournies|livre|livrer|donne|aide|soutien|aid|support)$/;
const LAND =
  /^(frontieres?|territoires?|sol|nord|sud|est|ouest|centre|border|borders|territory|soil|north|south|east|west|dehors|invasion|voisins?|voisine|neighbou?rs?|part|sein|ville|capitale|regions?)$/;
const POWERS =
  /^(decisions?|patron|presidente?s?|gouvernements?|ministres?|ministeres?|armees?|capacite|position|dirigeants?|leaders?|chefs?|roi|reine|ambassadeurs?|ambassade|autorites|politique|demande|menaces?|forces|troupes|soutien|dependante?s?|defense|strategiques|diplomatie|ambitions|pressions?|reponse|reaction|refus|aide|government|president|minister|army|king|queen|ally|allies|authorities|policy|decision|capacity|ambassador|troops|response|influence|role|interets?|interests)$/;
const AFFECTS =
  /^(menac|accus|exasper|incit|sanction|souten|soutien|arm(er|ent|é)$|convain|rejoin|critiqu|condamn|exhort|appel|pouss|oblig|dissuad|attaqu|threat|urg|blam|support|warn|critici|condemn|pressur|join)/;

/** Words that may stand between a name and its verb. */
const BETWEEN =
  /^(l|s|se|ne|n|y|en|la|le|les|lui|leur|also|ainsi|egalement|aussi|particulier|elle|ils?|deja|encore|has|have|had|a|ont|avait|avaient|non|seulement)$/;
const PASSIVE = /^(ete|been|ete)$/;
const AUXILIARY =
  /^(a|ont|avait|avaient|aurait|auraient|has|have|had|will|would|could|should|may|might|wants?|says?|said|did|does)$/;
const AGENT_VERB =
  /(?:ra|ront|rait|raient|[^t]ait|[^t]aient|issent|tiennent|[^r]ent)$|^(demande|accuse|veut|annonce|dit|affirme|refuse|exige|propose|menace|craint|espere|denonce|riposte|mene|bombarde|attaque|soutient|insiste|appelle|estime|juge|poursuit|possede|revendique|reclame|fait|doit|peut|met|reste|continue|bloque)$|^[a-z]{3,}ed$|^(backs?|plans?|denies|accuses|insists|calls|warns|fears|agrees|began|gave|took|sent|made|won|lost|became|kept|told)$/;
const STATES =
  /^(etait|etaient|sera|seront|serait|seraient|est|sont|is|are|was|were|need|based|located|called|named|reported|infected)$/;

/** "Moscou a allégué", "Minsk et Moscou entretiennent", "la Lituanie en particulier a exaspéré". */
function isSubject(tokens: Tokens, { to }: FoundName, ends: ReadonlyMap<number, number>): boolean {
  let i = to;
  for (let steps = 0; steps < 6 && i < tokens.count; steps++) {
    if (((tokens.gap[i] ?? 0) & (CLAUSE | Gap.comma)) !== 0) return false;
    const text = word(tokens, i);
    if (isA(tokens, i, 'and')) {
      const second = endOfNameAfter(tokens, i + 1, ends);
      if (second === null) return false;
      i = second;
      continue;
    }
    if (AUXILIARY.test(text)) return i + 1 >= tokens.count || !PASSIVE.test(word(tokens, i + 1));
    if (STATES.test(text)) return false;
    if (AGENT_VERB.test(text)) return true;
    if (!BETWEEN.test(text)) return false;
    i++;
  }
  return false;
}

function endOfNameAfter(
  tokens: Tokens,
  from: number,
  ends: ReadonlyMap<number, number>,
): number | null {
  for (let i = from; i < from + 2 && i < tokens.count; i++) {
    const end = ends.get(i);
    if (end !== undefined) return end;
  }
  return null;
}

/** Whether one of the few words before `i`, in the same clause, is such a word. */
function matchesBefore(tokens: Tokens, i: number, words: number, pattern: RegExp): boolean {
  for (let k = i - 1; k >= Math.max(0, i - words); k--) {
    if (((tokens.gap[k + 1] ?? 0) & CLAUSE) !== 0) return false;
    if (pattern.test(word(tokens, k))) return true;
  }
  return false;
}
