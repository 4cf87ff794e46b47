import type { Content } from '../../../shared/content/content.ts';
import { locations, sides } from '../../../shared/dialogue/meaning.ts';
import { helpfulSteps } from '../../../shared/diary/helpful-steps.ts';
import { filled } from '../../../shared/filled.ts';

/** How to use `charley log`, and every word that it takes. */
export function logHelp({ commands: { log }, names, lines }: Content): string {
  return filled(log.help, {
    usage: log.usage,
    parts: locations.map((part) => names.parts[part]).join(', '),
    sides: sides.map((side) => names.sides[side]).join(', '),
    steps: helpfulSteps.map((step) => `  ${lines[step].headline}`).join('\n'),
  });
}
