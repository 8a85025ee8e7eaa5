import type { TenseCues } from './grammar.ts';
import { wordSet } from './word-lists.ts';

/** How English tells what is to come from what has been. */
export const englishTense: TenseCues = {
  future: wordSet(`
    must begin start end open resume pushed delayed deferred will shall won't would scheduled expected due slated planned plans planning set tomorrow
    upcoming poised intends aims hopes next begins starts opens ends expires returns resumes
    reopens ahead register deadline postponed rescheduled ll goes gather meet leave should join
    closes runs arrives kicks takes could tested
  `),
  past: wordSet(`
    was were had did said told met went came took made gave began fell rose held won lost left
    sent found got saw died hit shot struck broke became brought built fought grew kept knew led
    paid ran spoke stood stole swore taught thought threw wrote flew drew chose cut shut sank
    sold bought caught burned yesterday ago since earlier been born put quit withdrew overthrew
    announced
  `),
  futureForm: /^(?:'ll)$/,
  pastForm: /^(?=.{4})[a-z]*[^e\W]ed$/,
  neither: wordSet(`
    need indeed speed breed exceed proceed hundred seed feed weed greed sacred united red armed
    embed shed naked wicked expected limited based
  `),
  auxiliaries: new Set(['has', 'have', "'ve"]),
  participle: /(?:ed|en|wn|ne|ade|eld|one|aid|old|ost|et|un|ome|ught|een)$/,
  movers: new Set([]),
  moved: /^$/,
  pronouns: new Set([]),
  timeless: new Set(['be', 'being']),
  infinitiveAfter: new Set([]),
  clause: wordSet(`
    , ; : ( ) " “ ” – — that which who and but after when where while
  `),
};
