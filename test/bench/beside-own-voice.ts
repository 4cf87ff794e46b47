import { composeRecogniser } from '../../main/compose/machine.ts';
import { contentFor } from '../../shared/content/languages.ts';
import type { Intent } from '../../shared/dialogue/meaning.ts';
import { fixedSentences } from '../../shared/dialogue/rendering/fixed-sentences.ts';
import type { Heard } from '../../shared/ports/hearing.ts';
import { loudLevelOf } from '../support/sound/loud-level.ts';
import { inRoom, speakFrames } from '../support/sound/speech-frames.ts';
import { openStudio, type Studio, type Voice, voices } from '../support/sound/voices.ts';
import type { Figure } from './figure.ts';
import { startBundledEars } from './hearing/ears.ts';
import { roomDb } from './hearing/sound/sound.ts';

/** What arrives at the microphone, in dB below full scale, of a line at a bedside's loudness. */
const echoDb = -30;
/** What a canceller leaves of it: Chromium's left −35 to −45 dB in a room of one path. */
const cancellers = { 'no canceller': 0, 'a canceller that takes 20 dB': -20, '… 35 dB': -35 } as const;
const levelsDb = [-6, 0, 6];
const words: readonly (readonly [string, Intent])[] = [
  ['stop', 'stop'],
  ['pause', 'pause'],
  ["it's gone", 'better'],
  ['my calf', 'part.calf'],
  ['chest pain', 'emergency'],
];
/** The person begins so late in the line. */
const beginsFrame = 6;
const amid = ["I'm here. Straighten your leg slowly.", 'Now pull your toes toward your shin.'];

/** Hears sound beside a line of Charley's; gives what was accepted. */
type HearBeside = (frames: readonly Int16Array[], line: string) => Promise<readonly Heard[]>;

/**
 * Measures what the narrow ear makes of Charley's own lines, and of a person amid them, in a room simulated by sums:
 * the canceller here is only an attenuation. Synthetic voices are not people.
 */
export async function besideOwnVoiceFigures(): Promise<readonly Figure[]> {
  const studio = await openStudio();
  const ears = await startBundledEars();
  const hear: HearBeside = async (frames, beside) => {
    const heard: Heard[] = [];
    const recogniser = composeRecogniser(ears.narrow);
    await recogniser.start({ heard: (one) => heard.push(one), status() {} });
    recogniser.arm({ kind: 'listening', context: 'interrupting', beside });
    for (const frame of inRoom([...quiet, ...frames], roomDb)) {
      recogniser.accept(frame);
      await recogniser.settled();
    }
    await recogniser.stop();
    return heard.filter(({ verdict }) => verdict.accepted);
  };
  try {
    return [...(await ownLines(studio, hear)), ...(await amidLines(studio, hear))];
  } finally {
    await ears.close();
    await studio.close();
  }
}

/** Every sentence of Charley's by four synthesisers, with nothing cancelled. */
async function ownLines(studio: Studio, hear: HearBeside): Promise<readonly Figure[]> {
  const sentences = fixedSentences(contentFor('en'));
  const own = ['festival cmu_us_slt_arctic_hts', 'flite slt', 'festival kal_diphone', 'espeak-ng en-us'].map(
    named,
  );
  let interrupted = 0;
  for (const voice of own)
    for (const line of sentences) {
      const frames = atLevel(await speakFrames(studio, voice, line), echoDb);
      if ((await hear(frames, line)).length > 0) interrupted += 1;
    }
  return [
    figure(
      'own lines that were taken for a person, no canceller',
      interrupted,
      own.length * sentences.length,
    ),
  ];
}

async function amidLines(studio: Studio, hear: HearBeside): Promise<readonly Figure[]> {
  const people = ['espeak-ng en-us', 'flite rms', 'festival kal_diphone'].map(named);
  const found: Figure[] = [];
  /** How many of all words of all people count amid this line. */
  const countedAmid = async (line: string, leftDb: number, levelDb: number): Promise<number> => {
    let counted = 0;
    const echo = atLevel(await speakFrames(studio, named('flite slt'), line), echoDb + leftDb);
    for (const person of people)
      for (const [text, intent] of words) {
        const said = atLevel(await speakFrames(studio, person, text), echoDb + levelDb);
        const accepted = await hear(mixed(echo, said), line);
        if (accepted.some(({ meaning }) => meaning?.intent === intent)) counted += 1;
      }
    return counted;
  };
  for (const [canceller, leftDb] of Object.entries(cancellers))
    for (const levelDb of levelsDb) {
      let heard = 0;
      for (const line of amid) heard += await countedAmid(line, leftDb, levelDb);
      const trials = amid.length * people.length * words.length;
      found.push(figure(`a person amid a line, ${levelDb} dB over its echo, ${canceller}`, heard, trials));
    }
  return found;
}

function figure(name: string, median: number, of: number): Figure {
  return {
    name,
    median,
    unit: `of ${of}`,
    ranOn: `Node ${process.versions.node}, simulated room, synthetic voices`,
  };
}

/** The room before, by which the gate knows it. */
const quiet = Array.from({ length: 30 }, () => new Int16Array(1_600));

function named(name: string): Voice {
  const voice = voices.find((each) => each.name === name);
  if (voice === undefined) throw new Error(`There is no voice ${name}.`);
  return voice;
}

/** The same sound with this level where it is not silent, in dB below full scale. */
function atLevel(frames: readonly Int16Array[], levelDb: number): Int16Array[] {
  const level = loudLevelOf(frames.flatMap((samples) => [...samples].map((sample) => sample / 0x8000)));
  const scale = 10 ** (levelDb / 20) / level;
  return frames.map((samples) => samples.map((sample) => Math.round(sample * scale)));
}

function mixed(line: readonly Int16Array[], said: readonly Int16Array[]): Int16Array[] {
  const length = Math.max(line.length, said.length + beginsFrame);
  return Array.from({ length }, (_, index) => {
    const own = line[index];
    const person = said[index - beginsFrame];
    return new Int16Array(1_600).map((_, at) => (own?.[at] ?? 0) + (person?.[at] ?? 0));
  });
}
