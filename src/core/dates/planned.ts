/** How far around a date its sentence is read, in UTF-16 code units. */
const farthest = 300;

/** Stems of words that make a day to come of one that a past verb stands beside: "a annoncé un sommet le 3 juillet". */
const plans = new RegExp(
  [
    ...['annonc', 'prév', 'prevu', 'program', 'fix', 'report[eé]', 'repouss', 'convo', 'invit'],
    ...[
      'planif',
      'prom[ei]',
      'propos',
      'décid',
      'confirm',
      'échéance',
      'prolong',
      'expir',
      'valable',
    ],
    ...[
      'attendu',
      'calendrier',
      'candidat',
      'devr',
      'doi[tv]',
      'réserv',
      'billet',
      'schedul',
      'set for',
    ],
    ...[
      'postpon',
      'delay',
      'announc',
      'plann',
      'decid',
      'expect',
      'deadline',
      'extend',
      'valid',
      'due',
    ],
    ...['slated', 'until', 'calendar', 'book', 'ticket', 'will', 'would'],
  ]
    .map((stem) => `(?<!\\p{L})${stem}`)
    .join('|'),
  'iu',
);

/** Behind these a date goes with a noun, or is an end that may lie ahead: "l’élection du 3 juillet". */
const ofNoun =
  /(?:^|[\s(])(?:du|des|de|d['’]|pour|avant|jusqu['’]au|d['’]ici(?: [aà]u?)?|au|of|for|before|by|until|till|to|the|from) ?$/i;

/** Whether what is told of a date may have been planned only, whatever the tense of the verb beside it. */
export function isPlanned(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const before = text.slice(Math.max(0, start - farthest), start);
  const after = text.slice(end, end + farthest);
  const sentence = `${before.slice(lastStop(before))} ${after.slice(0, firstStop(after))}`;
  return ofNoun.test(before) || plans.test(sentence);
}

const stop = /[.!?…\n]["»”]?(?=\s|$)/g;

function lastStop(text: string): number {
  return [...text.matchAll(stop)].at(-1)?.index ?? 0;
}

function firstStop(text: string): number {
  const at = text.search(stop);
  return at < 0 ? text.length : at;
}
