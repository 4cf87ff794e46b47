import type { Rule } from '../../../../dialogue/understanding/language.ts';
import { betterInPain } from './better.ts';
import { howLongInPain } from './how-long.ts';
import { movedInPain } from './moved.ts';
import { worseInPain } from './worse.ts';

/** What people in pain say to the cramp, of it and of the stretch: before the commands whose words it borrows. */
export const inPain: readonly Rule[] = [...worseInPain, ...movedInPain, ...betterInPain, ...howLongInPain];
