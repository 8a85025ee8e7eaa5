/** The forms of regular English verbs that news uses: "reject" gives "rejects", "rejected", "rejecting". */
export const englishVerbs = (bases: string): string =>
  bases
    .split(' ')
    .flatMap((base) => {
      const isSibilant = /(?:s|sh|ch|x|z|o)$/.test(base);
      const isY = /[^aeiou]y$/.test(base);
      const stem = base.replace(/e$/, '');
      const present = isY ? `${base.slice(0, -1)}ies` : isSibilant ? `${base}es` : `${base}s`;
      const past = isY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
      return [base, present, past, `${stem}ing`];
    })
    .join(' ');

/** The forms of French verbs in -er, given by their infinitives without it: "refus" gives "refuse", "refusera", "refusé". */
export const frenchVerbs = (stems: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => {
      const soft = /g$/.test(stem) ? `${stem}e` : stem.replace(/c$/, 'ç');
      const endings = [
        'e',
        'ent',
        'er',
        'era',
        'eront',
        'erait',
        'eraient',
        'é',
        'ée',
        'és',
        'ées',
      ];
      return [
        ...endings.map((ending) => stem + ending),
        `${soft}ait`,
        `${soft}aient`,
        `${soft}ant`,
      ];
    })
    .join(' ');
