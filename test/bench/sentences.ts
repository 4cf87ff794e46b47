import { readFileSync } from 'node:fs';
import { type ListeningContext, listeningContexts } from '../../shared/dialogue/listening-context.ts';
import type { Intent } from '../../shared/dialogue/meaning.ts';
import { judge } from '../../shared/dialogue/understanding/judge.ts';
import { openStudio } from '../support/sound/voices.ts';
import type { Figure } from './figure.ts';
import { startBundledEars } from './hearing/ears.ts';
import { hearPhrase, inQuiet, type PhraseTrial } from './hearing/phrase-trial.ts';
import { sides, voicesOf } from './hearing/sides.ts';
import { speakIn } from './hearing/sound/sound.ts';

/** A sentence as people say it, with what Charley makes of its text in this context. */
interface Sentence {
  /** Whether the ears were mended with it, or it was written afterwards. */
  readonly set: string;
  readonly context: ListeningContext;
  readonly text: string;
  /** Null where nothing should come of it. */
  readonly intent: Intent | null;
}

/** Two voices that limits were chosen with, and two held out: a sentence takes each a second. */
const speakers = ['espeak-ng en-gb', 'flite slt', 'espeak-ng en-us+linda', 'flite awb'];

/**
 * Counts what becomes in a quiet room of sentences whose text Charley understands: what the ears, and their verdict,
 * lose of it. Synthetic voices are not people. Takes some twelve minutes.
 * @throws Error where a model or a synthesiser is missing
 */
export async function sentenceFigures(): Promise<readonly Figure[]> {
  const ears = await startBundledEars();
  const studio = await openStudio();
  const speak = speakIn(studio);
  const voices = sides.flatMap((side) => voicesOf[side]).filter(({ name }) => speakers.includes(name));
  const heard = new Map<string, PhraseTrial[]>();
  try {
    for (const { set, context, text, intent } of sentences()) {
      const group = `${intent === null ? 'for nothing' : kindOf(intent, context)}, ${set}`;
      for (const voice of voices) {
        const placed = inQuiet(await speak(voice, text));
        // What should come to nothing is right where nothing was accepted.
        const trial = await hearPhrase(ears, placed, context, intent ?? 'yes');
        heard.set(group, [...(heard.get(group) ?? []), trial]);
      }
    }
  } finally {
    await studio.close();
    await ears.close();
  }
  const ranOn = `Node ${process.versions.node}, four synthetic voices, not people`;
  return [...heard].flatMap(([group, trials]) => {
    const counted = (name: string, isCounted: (trial: PhraseTrial) => boolean): Figure => ({
      name: `${group}: ${name}`,
      median: trials.filter(isCounted).length,
      unit: `of ${trials.length}`,
      ranOn,
    });
    if (group.startsWith('for nothing')) return [counted('accepted', ({ intents }) => intents.length > 0)];
    return [
      counted('accepted as meant', ({ accepted }) => accepted),
      counted('asked about', ({ isAskedAbout }) => isAskedAbout),
    ];
  });
}

function kindOf(intent: Intent, context: ListeningContext): string {
  if (context !== 'idle') return `answers and commands, ${context}`;
  return intent === 'cramp.onset' ? 'a cramp, idle' : 'a red flag or a question, idle';
}

function sentences(): readonly Sentence[] {
  const [, ...rows] = readFileSync('test/bench/sentences.tsv', 'utf8').trim().split('\n');
  return rows.map((row) => {
    const [set = '', named, text = ''] = row.split('\t');
    const context = listeningContexts.find((name) => name === named) ?? 'idle';
    const { verdict, meaning } = judge(text, context);
    return { set, context, text, intent: verdict.accepted ? (meaning?.intent ?? null) : null };
  });
}
