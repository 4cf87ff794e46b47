import type { Content } from '../../../shared/content/content.ts';
import { filled } from '../../../shared/filled.ts';
import { nearest } from './did-you-mean.ts';

/** A sentence about something unknown, and what was probably meant where something is near. */
export function withGuess(
  sentence: string,
  typed: string,
  known: readonly string[],
  { commands }: Pick<Content, 'commands'>,
): string {
  const guess = nearest(typed, known);
  return guess === null ? sentence : `${sentence} ${filled(commands.charley.didYouMean, { guess })}`;
}

interface WrongWords {
  readonly command: string;
  /** All that was typed after it. */
  readonly given: readonly string[];
  /** What may stand first. */
  readonly verbs: readonly string[];
  readonly usage: string;
}

/** What is wrong with the words after a command's name, with what was probably meant, and below it how it is used. */
export function misusedVerb(
  { command, given, verbs, usage }: WrongWords,
  content: Pick<Content, 'commands'>,
): string {
  const words = content.commands.charley;
  const [verb] = given;
  const sentence =
    verb === undefined
      ? filled(words.missingVerb, { command, verbs: verbs.join(', ') })
      : verbs.includes(verb)
        ? filled(words.misusedVerb, { given: [command, ...given].join(' ') })
        : withGuess(filled(words.unknownVerb, { command, verb }), verb, verbs, content);
  return `${sentence}\n\n${usage}`;
}
