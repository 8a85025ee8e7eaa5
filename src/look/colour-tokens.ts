import { type DrawnTheme, pageColours, palettes, strengths } from './palette.ts';

/** What the style sheets call a theme's colours: those of the page, and those of the map that its legend shows. */
function tokensOf(theme: DrawnTheme): Readonly<Record<string, string | number>> {
  const page = pageColours[theme];
  const map = palettes[theme];
  const strength = strengths[theme];
  const [named1, named2, named3] = map.named;
  return {
    paper: page.paper,
    ink: page.ink,
    'ink-2': page.ink2,
    'ink-3': page.ink3,
    rule: page.rule,
    accent: map.accent,
    'accent-wash': page.accentWash,
    'on-accent': page.onAccent,
    actor: page.actor,
    focus: page.focus,
    water: map.water,
    'named-1': named1,
    'named-2': named2,
    'named-3': named3,
    place: map.ink,
    base: map.base,
    'base-strength': strength.reachBase,
    'gained-strength': strength.reachGained,
    'band-strength': strength.reachBand,
    ...Object.fromEntries(map.overlays.map((colour, slot) => [`range-${slot}`, colour])),
  };
}

/** The style sheet of the colours: the system's theme, until the reader chooses one; paper is light. */
export function colourTokens(): string {
  return [
    '/* Made from src/look/palette.ts by `npm run tokens`. */',
    block(':root', 'light', 'color-scheme: light;'),
    media('(prefers-contrast: more)', block(':root', 'light-more')),
    media(
      'screen and (prefers-color-scheme: dark)',
      block(unlessLight, 'dark', 'color-scheme: dark;'),
    ),
    media(
      'screen and (prefers-contrast: more) and (prefers-color-scheme: dark)',
      block(unlessLight, 'dark-more'),
    ),
    media('screen', block(chosenDark, 'dark', 'color-scheme: dark;')),
    media('screen and (prefers-contrast: more)', block(chosenDark, 'dark-more')),
  ].join('\n');
}

const unlessLight = ':root:not([data-theme="light"])';
const chosenDark = ':root[data-theme="dark"]';

/** A theme says only what differs from the one that it is drawn over; dark says all, since it may stand over either light one. */
const over: Readonly<Record<DrawnTheme, DrawnTheme | null>> = {
  light: null,
  dark: null,
  'light-more': 'light',
  'dark-more': 'dark',
};

function block(selector: string, theme: DrawnTheme, first?: string): string {
  const under = over[theme];
  const known = under === null ? {} : tokensOf(under);
  const lines = Object.entries(tokensOf(theme))
    .filter(([name, value]) => known[name] !== value)
    .map(([name, value]) => `  --${name}: ${value};`);
  return [`${selector} {`, ...(first === undefined ? [] : [`  ${first}`]), ...lines, '}'].join(
    '\n',
  );
}

const media = (query: string, rules: string): string =>
  [`@media ${query} {`, rules.replace(/^/gm, '  '), '}'].join('\n');
