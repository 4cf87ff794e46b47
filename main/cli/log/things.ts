import type { Content } from '../../../shared/content/content.ts';
import { isStepId } from '../../../shared/content/protocol.ts';
import { stepName } from '../../../shared/content/step-name.ts';
import { locations, sides } from '../../../shared/dialogue/meaning.ts';
import type { Episode } from '../../../shared/diary/entry.ts';
import { helpfulSteps } from '../../../shared/diary/helpful-steps.ts';
import { filled } from '../../../shared/filled.ts';
import { type Naming, type NamingWords, named } from './named.ts';

/** A part, a side and a step as a person typed them. */
export type ThingsTyped = Readonly<Partial<Record<'part' | 'side' | 'helped', string>>>;

/** What was meant by them; a sentence with all that there is where one is not known. */
export function thingsOf(
  { part, side, helped }: ThingsTyped,
  content: Content,
): Pick<Episode, 'location' | 'side' | 'helped'> | string {
  const { commands, names } = content;
  const words = commands.log;
  const find = <Key extends string>(
    typed: string | undefined,
    names: ReadonlyMap<Key, string>,
    how: NamingWords,
  ) => (typed === undefined ? notTyped : named(typed, names, how));
  const partNames = new Map(locations.map((key) => [key, names.parts[key]]));
  const partNamed = find(part, partNames, { fillers: words.fillers, enough: 'whole name' });
  if (partNamed.kind === 'several or none')
    return filled(words.badPart, { parts: [...partNames.values()].join(', ') });
  const sideNames = new Map(sides.map((key) => [key, names.sides[key]]));
  const sideFillers = [...words.fillers, ...words.sideFillers];
  const sideNamed = find(side, sideNames, { fillers: sideFillers, enough: 'whole name' });
  if (sideNamed.kind === 'several or none')
    return filled(words.badSide, { sides: [...sideNames.values()].join(', ') });
  const stepNames = new Map(helpfulSteps.map((key) => [key, stepName(key, content)]));
  const stepNamed = helpedOf(
    helped,
    find(helped, stepNames, { fillers: words.fillers, enough: 'some words' }),
  );
  if (stepNamed.kind === 'several or none') {
    const meant = stepNamed.keys.length > 0 ? stepNamed.keys : helpfulSteps;
    return filled(words.badHelped, { steps: meant.map((key) => `  ${stepName(key, content)}`).join('\n') });
  }
  return { location: partNamed.key, side: sideNamed.key, helped: stepNamed.key };
}

const notTyped = { kind: 'one', key: null } as const;

/** The name of any step that there is is taken, too, for a diary holds it; but not where it is a word of several. */
function helpedOf(
  typed: string | undefined,
  found: Naming<string> | typeof notTyped,
): Naming<string> | typeof notTyped {
  const areSeveral = found.kind === 'several or none' && found.keys.length > 0;
  return typed !== undefined && isStepId(typed) && !areSeveral ? { kind: 'one', key: typed } : found;
}
