import type { Content } from '../../shared/content/content.ts';
import { filled } from '../../shared/filled.ts';
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
