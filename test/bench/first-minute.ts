import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createClock } from '../../main/lib/time/clock.ts';
import { readWav } from '../../main/lib/wav.ts';
import { createPageVoice } from '../../main/speech/page-voice.ts';
import { openLineCache } from '../../main/speech/prepared/line-cache.ts';
import { createLineRenderer } from '../../main/speech/prepared/line-renderer.ts';
import { createPreparation, type Preparation } from '../../main/speech/prepared/preparation.ts';
import { contentFor } from '../../shared/content/languages.ts';
import { fixedSentences } from '../../shared/dialogue/rendering/fixed-sentences.ts';
import type { MainTells, PlayOrder } from '../../shared/ipc/main-tells.ts';
import type { Clock } from '../../shared/ports/machine.ts';
import { removeFolder } from '../support/remove-folder.ts';
import { openSession } from '../support/session.ts';
import { settle } from '../support/settle.ts';
import { inRoom } from '../support/sound/speech-frames.ts';
import { wavOf } from '../support/sound/wav-files.ts';
import type { Figure } from './figure.ts';
import { type RecognisedLine, recogniseLines } from './first-minute-ears.ts';
import { roomDb } from './hearing/sound/sound.ts';
import { toneSound } from './tone-sound.ts';

const voice = 'cmu_us_slt_arctic_hts';
const minuteMs = 60_000;
const stepMs = 20;
const frameMs = 100;
/** What a page takes to begin. */
const beginsMs = 10;
const file = 'out/first-minute.wav';
/** The first action comes first: with so many sentences a minute of a cramp is there, and some more. */
const all = fixedSentences(contentFor('en'));
const sentences = all.slice(0, 45);

/** One line on the tape. */
export interface PlayedLine {
  readonly text: string;
  readonly fromMs: number;
  readonly samples: readonly number[];
}

/**
 * The first minute of a cramp with nobody answering, as the product says it: the real conversation, real lines that it
 * has rendered ahead, and a page whose loudspeaker is a WAV file. Every line of it is recognised again.
 */
export async function firstMinuteFigures(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'charley-minute-'));
  const preparation = createPreparation({
    clock: createClock(),
    log: { note: (event, facts) => console.error(event, facts) },
    cache: openLineCache(folder),
    renderer: createLineRenderer({
      clock: createClock(),
      platform: process.platform,
      environment: process.env,
      systemVersion: '',
    }),
    wish: () => ({ voice, sentences, rates: [1] }),
    mayWork: () => true,
  });
  try {
    preparation.look();
    while (preparation.progress().ready < sentences.length) await pause(200);
    const { lines, tones, live, rateHz } = await playMinute(preparation);
    const sounds = tones.map(({ fromMs, gain }) => ({ fromMs, samples: toneSound(rateHz, gain) }));
    const tape = mixed([...lines, ...sounds], rateHz);
    mkdirSync('out', { recursive: true });
    writeFileSync(file, wavOf(tape, { sampleRateHz: rateHz }));
    const recognised = await recogniseLines(tape, rateHz, lines, { sentences: all, folder });
    return figuresOf(recognised, live, tones.length);
  } finally {
    await preparation.stop();
    await removeFolder(folder);
  }
}

/** Goes through the minute, and the words that it ends in, by a clock of its own. */
async function playMinute(prepared: Preparation) {
  const lines: PlayedLine[] = [];
  const tones: { readonly fromMs: number; readonly gain: number }[] = [];
  let live = 0;
  let rateHz = 0;
  let saying = '';
  let play: (order: PlayOrder) => void = () => {};
  const opened = await openSession({
    tellPage(channel, payload) {
      const told = channel === 'sound:tone' ? (payload as MainTells['sound:tone']) : null;
      if (told?.kind === 'hold-end') tones.push({ fromMs: opened.clock.nowMs(), gain: told.gain });
    },
    firstVoice(clock: Clock) {
      const first = createPageVoice({
        clock,
        prepared,
        tellPage(channel, payload) {
          if (channel === 'voice:expect') first.page.held(payload as { readonly lines: readonly string[] });
          if (channel === 'voice:play') play(payload as PlayOrder);
          // Only at the end of the minute: the tape runs out.
          if (channel === 'voice:hush')
            first.page.played({ order: (payload as PlayOrder).order, kind: 'ended' });
        },
        living: {
          check: async () => ({ ok: true, value: undefined }),
          async say({ text }) {
            live += 1;
            console.error(`not prepared: ${text}`);
            return { kind: 'finished' };
          },
        },
        voiceName: () => voice,
      });
      play = ({ order, line, gain }) => {
        const sound = readWav(Buffer.from(first.page.sound(line) ?? []));
        if (!sound.ok) return first.page.played({ order, kind: 'failed' });
        const samples = [...sound.value.pieces()]
          .flatMap((piece) => [...piece])
          .map((sample) => gain * sample);
        rateHz = sound.value.sampleRateHz;
        lines.push({ text: saying, fromMs: clock.nowMs() + beginsMs, samples });
        clock.after(beginsMs, () => first.page.played({ order, kind: 'started' }));
        clock.after(beginsMs + (1_000 * samples.length) / rateHz, () =>
          first.page.played({ order, kind: 'ended' }),
        );
      };
      return {
        ...first,
        say(utterance, silenced) {
          saying = utterance.text;
          return first.say(utterance, silenced);
        },
      };
    },
  });
  const { clock, session } = opened;
  session.page.told({ channel: 'control:press', payload: { press: 'start' } });
  const room = inRoom(
    Array.from({ length: minuteMs / frameMs }, () => new Int16Array(1_600)),
    roomDb,
  );
  for (const frame of room) {
    for (let ms = 0; ms < frameMs; ms += stepMs) {
      await settle();
      await settle();
      clock.advance(stepMs);
    }
    session.page.told({ channel: 'microphone:frame', payload: frame });
  }
  for (; session.status().isSpeaking; clock.advance(stepMs)) await settle();
  await session.stop();
  return { lines, tones, live, rateHz };
}

function mixed(lines: readonly Omit<PlayedLine, 'text'>[], rateHz: number): readonly number[] {
  const ends = lines.map(({ fromMs, samples }) => (fromMs * rateHz) / 1_000 + samples.length);
  const tape = new Array<number>(Math.ceil(Math.max(...ends))).fill(0);
  for (const { fromMs, samples } of lines)
    for (const [index, sample] of samples.entries()) {
      const at = Math.round((fromMs * rateHz) / 1_000) + index;
      tape[at] = (tape[at] ?? 0) + sample;
    }
  return tape;
}

function figuresOf(recognised: readonly RecognisedLine[], live: number, tones: number): readonly Figure[] {
  const ways = ['freely', 'asSentence', 'bySphinx', 'apartBySphinx'] as const;
  const right = (...of: readonly (typeof ways)[number][]): number =>
    recognised.filter((line) => of.some((way) => line[way] === line.said)).length;
  for (const line of recognised)
    for (const way of ways)
      if (line[way] !== line.said) console.error(`"${line.said}" was heard ${way} as "${line[way]}"`);
  const figure = (name: string, median: number, unit: string): Figure => ({
    name,
    median,
    unit,
    ranOn: `Node ${process.versions.node}, ${voice}, a synthetic voice, ${file}`,
  });
  const count = recognised.length;
  return [
    figure('lines of the first minute that were not prepared', live, `of ${count + live}`),
    figure('lines recognised word for word by one of these', right(...ways), `of ${count}`),
    figure('… by the wide model, among all that Charley says', right('asSentence'), `of ${count}`),
    figure('… by the wide model, of any words at all', right('freely'), `of ${count}`),
    figure('… by pocketsphinx', right('bySphinx'), `of ${count}`),
    figure('… by pocketsphinx, sentence by sentence', right('apartBySphinx'), `of ${count}`),
    figure('end tones in it', tones, 'tones'),
  ];
}
