import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledModels } from '../../main/recognition/models/model.ts';
import { phrases, phrasesInContext } from '../../shared/content/en/phrases/index.ts';
import { armedIntents, type ListeningContext } from '../../shared/dialogue/listening-context.ts';
import type { Intent } from '../../shared/dialogue/meaning.ts';
import { decoys } from '../../shared/dialogue/understanding/grammar.ts';
import { judge } from '../../shared/dialogue/understanding/judge.ts';
import { openStudio, type Voice, voices } from '../support/sound/voices.ts';
import type { Figure } from './figure.ts';
import { type BundledEars, startBundledEars } from './hearing/ears.ts';
import { hearPhrase, inQuiet, type PhraseTrial } from './hearing/phrase-trial.ts';
import { type Speak, speakIn } from './hearing/sound/sound.ts';

/** A phrase, what is waited for while it is said, and what it means then. */
interface Prompt {
  readonly context: ListeningContext;
  readonly phrase: string;
  readonly intent: Intent;
}

/** All phrases of a conversation take a voice minutes: a voice of each family says them. */
const longSpeakers = ['espeak-ng en-us', 'flite slt', 'festival kal_diphone'];

/**
 * Counts what becomes of the phrase lists, said by synthetic voices, which are not people: the words that the
 * network never learnt, all of a conversation, and talk that is for nobody. Takes about a quarter of an hour.
 * @throws Error where the model or a synthesiser is missing
 */
export async function phraseFigures(): Promise<readonly Figure[]> {
  const ears = await startBundledEars();
  const studio = await openStudio();
  const speak = speakIn(studio);
  try {
    const figures: Figure[] = [];
    for (const voice of voices) {
      const added = await hearAll(ears, speak, voice, addedPrompts());
      figures.push(row('with a word that the network never learnt, heard as meant', voice, asMeant(added)));
      if (longSpeakers.includes(voice.name)) {
        const all = await hearAll(ears, speak, voice, conversationPrompts());
        figures.push(row('of a conversation, heard as meant', voice, asMeant(all)));
        figures.push(row('of a conversation, heard as something else', voice, asAnother(all)));
      }
      const talk = await hearAll(ears, speak, voice, talkForNobody());
      figures.push(row('for nobody, idle, accepted', voice, asAnother(talk)));
    }
    return figures;
  } finally {
    await studio.close();
    await ears.close();
  }
}

interface Heard {
  readonly prompt: Prompt;
  readonly trial: PhraseTrial;
}
interface Count {
  readonly counted: number;
  readonly of: number;
}

async function hearAll(ears: BundledEars, speak: Speak, voice: Voice, prompts: readonly Prompt[]) {
  const heard: Heard[] = [];
  for (const prompt of prompts) {
    const placed = inQuiet(await speak(voice, prompt.phrase));
    heard.push({ prompt, trial: await hearPhrase(ears, placed, prompt.context, prompt.intent) });
  }
  return heard;
}

function asMeant(heard: readonly Heard[]): Count {
  return { counted: heard.filter(({ trial }) => trial.accepted).length, of: heard.length };
}

function asAnother(heard: readonly Heard[]): Count {
  const another = heard.filter(({ prompt, trial }) =>
    trial.intents.some((intent) => intent !== prompt.intent),
  );
  return { counted: another.length, of: heard.length };
}

function row(what: string, voice: Voice, { counted, of }: Count): Figure {
  const ranOn = `Node ${process.versions.node}, synthetic voices, not people`;
  return { name: `phrases ${what}, ${voice.name}`, median: counted, unit: `of ${of}`, ranOn };
}

function conversationPrompts(): readonly Prompt[] {
  return armedIntents.coaching.flatMap((intent) => promptsOf('coaching', listOf(intent)));
}

/** In a conversation, or where their short answer is asked for. */
function addedPrompts(): readonly Prompt[] {
  const added = readFileSync(join(bundledModels(), 'starter/recipe/added.txt'), 'utf8').trim().split(' ');
  const answers = Object.values(phrasesInContext['which-part']).flat();
  return [...conversationPrompts(), ...promptsOf('which-part', answers)].filter(({ phrase }) =>
    phrase.split(' ').some((word) => added.includes(word)),
  );
}

/** An idle Charley may only answer it honestly: somebody's own cramp that is out of scope. */
function talkForNobody(): readonly Prompt[] {
  return decoys
    .flatMap((name) => phrases[name])
    .map((phrase) => ({ context: 'idle', phrase, intent: 'out of scope' }));
}

function promptsOf(context: ListeningContext, list: readonly string[]): readonly Prompt[] {
  return list.flatMap((phrase) => {
    const { meaning } = judge(phrase, context);
    return meaning === null ? [] : [{ context, phrase, intent: meaning.intent }];
  });
}

function listOf(intent: Intent): readonly string[] {
  const lists: Partial<Record<Intent, readonly string[]>> = phrases;
  return lists[intent] ?? [];
}
