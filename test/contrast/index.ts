import { readFileSync } from 'node:fs';
import { contrasts, contrastTable } from './contrast.ts';

/** Prints the contrast of every text and shape in every look, from the style sheet: `npm run contrast`. */
console.log(contrastTable(contrasts(readFileSync('renderer/style.css', 'utf8'))));
