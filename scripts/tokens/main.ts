import { writeFileSync } from 'node:fs';
import { colourTokens } from '../../src/look/colour-tokens.ts';

writeFileSync('src/app/styles/colours.css', `${colourTokens()}\n`);
