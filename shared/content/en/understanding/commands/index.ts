import type { Rule } from '../../../../dialogue/understanding/language.ts';
import { goingOnCommands } from './going-on.ts';
import { helpCommands } from './help.ts';
import { nightCommands } from './night.ts';
import { pauseCommands } from './pause.ts';
import { stopCommands } from './stop.ts';
import { voiceCommands } from './voice.ts';

/** What Charley is told to do. The first that fits decides, so their order counts. */
export const commandRules: readonly Rule[] = [
  ...helpCommands,
  ...pauseCommands,
  ...voiceCommands,
  ...stopCommands,
  ...goingOnCommands,
  ...nightCommands,
];
