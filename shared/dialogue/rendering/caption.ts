import type { Content } from '../../content/content.ts';
import type { Line, LineId } from '../../content/line.ts';
import { stepOf } from '../coaching/turns/turn.ts';
import type { State } from '../state.ts';
import type { Senses } from './senses.ts';
import { sentences, spokenText } from './spoken-text.ts';

/** What the number on the screen tells, too. */
const tellsTheCount: ReadonlySet<Line['id']> = new Set<LineId>([
  'holdStart',
  'holdStartShort',
  'count20',
  'count10',
  'count5',
  'count3',
  'timeLeft',
]);

/**
 * What a voice would say, where there is none: each sentence of this moment that says more than the headline over it, such
 * as when a rub is not safe. Empty where there is nothing to add.
 */
export function captionOf(state: State, headline: string, senses: Senses, content: Content): string {
  if (senses.voice === 'heard') return '';
  const lines = linesNow(state).filter(({ kind }) => kind === 'line');
  return sentences(spokenText(content, lines, senses))
    .filter((sentence) => saysMoreThan(headline, sentence, content))
    .join(' ');
}

/**
 * What is said besides the line of what stays on the screen; then that line, but for a count, which leaves the room to
 * its number, and a question, which the headline asks.
 */
function linesNow({ scene, speech }: State): readonly Line[] {
  switch (scene.kind) {
    case 'coaching': {
      const step = stepOf(scene.turn);
      const own: Line = { kind: 'line', id: step.line };
      const besides = speech.lastLines.filter((line) => line.id !== own.id && !tellsTheCount.has(line.id));
      if (speech.saying !== null && besides.length > 0) return besides;
      const isCounted = scene.activity.kind === 'counting' || scene.activity.kind === 'paused';
      return isCounted || step.kind === 'ask' ? [] : [own];
    }
    case 'advice':
      return [{ kind: 'line', id: scene.line }];
    case 'answering':
      return speech.lastLines;
    default:
      return [];
  }
}

/** Whether a sentence has a word that neither stands in the headline nor is there for the grammar alone. */
function saysMoreThan(headline: string, sentence: string, { functionWords }: Content): boolean {
  const shown = wordsIn(headline);
  const forGrammar = wordsIn(functionWords);
  return wordsIn(sentence).some(
    (word) => !forGrammar.includes(word) && !shown.some((other) => isSameWord(word, other)),
  );
}

/** In letters: what begins alike is one word, as "hold" and "holding". */
const shortestStem = 3;

function isSameWord(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  return one === other || (short.length >= shortestStem && long.startsWith(short));
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}
