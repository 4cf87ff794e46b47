import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { readWav } from '../../main/lib/wav.ts';
import { createResampler } from '../../shared/audio/resample.ts';
import { hasEchoRoom } from '../support/night/echo-room.ts';
import { loudLevelOf } from '../support/sound/loud-level.ts';
import { openStudio, type Studio, voices } from '../support/sound/voices.ts';
import { wavOf } from '../support/sound/wav-files.ts';
import { echo, inRoom, type Night, pretendCanceller } from './echo-night.ts';
import type { BenchOptions, Figure } from './figure.ts';

const roomRateHz = 48_000;
const levelsDb = [-6, 0, 6];
/** Of three kinds of synthesiser. */
const speakers = ['espeak-ng en-us', 'espeak-ng en-gb-scotland+m3', 'flite rms', 'festival kal_diphone'];
/** The person begins amid "I'm here. Straighten your leg slowly." */
const beginsMs = 500;
const heardWithinMs = 3_500;
const fewestLinesAlone = 25;
/** A walk through what may be said: from step to step, to other places, to answers. */
const walk = [
  'r',
  'Space',
  'n',
  '2',
  'Space',
  '3',
  'n',
  'h',
  'Space',
  '4',
  'r',
  'w',
  'Space',
  '5',
  'n',
  'Space',
  '1',
];
/** Longer than any line, and than any wait before one; then the walk has come to an end. */
const lineWithinMs = 20_000;
/** What a key does is done by then. */
const keySilencesMs = 700;

/**
 * Measures interrupting in the product itself: Charley's process, its page in Chromium with its real echo canceller,
 * and a room between loudspeaker and microphone (only where PulseAudio is installed: `apt install pulseaudio`).
 * Synthetic voices are not people, and the room has no reflections.
 */
export async function interruptingFigures({ lines }: BenchOptions): Promise<readonly Figure[]> {
  const studio = await openStudio();
  try {
    return hasEchoRoom() ? await echoRoomFigures(studio, lines) : [];
  } finally {
    await studio.close();
  }
}

/** The part that needs PulseAudio. */
async function echoRoomFigures(studio: Studio, lines: number = fewestLinesAlone): Promise<readonly Figure[]> {
  const cancelled = await inRoom((night) => figuresWithCanceller(studio, night, lines));
  const without = await inRoom(
    (night) => alone(night, 'no canceller, though the page believes in one', fewestLinesAlone),
    pretendCanceller,
  );
  return [...cancelled, ...without];
}

async function figuresWithCanceller(studio: Studio, night: Night, lines: number): Promise<readonly Figure[]> {
  const found: Figure[] = [];
  for (const levelDb of levelsDb) {
    const heard: boolean[] = [];
    const lateMs: number[] = [];
    for (const name of speakers) {
      for (let round = 0; round < 2; round += 1) {
        const stopMs = await sayStop(studio, night, name, levelDb);
        heard.push(stopMs !== null);
        if (stopMs !== null) lateMs.push(stopMs);
      }
    }
    const count = heard.filter(Boolean).length;
    found.push({
      name: `"stop" heard into a line, person at ${levelDb} dB of its echo, canceller at work`,
      median: count,
      unit: `of ${heard.length}`,
      ranOn: night.ranOn,
    });
    if (lateMs.length > 0)
      found.push({
        name: '… from its end to the hush at the page',
        median: lateMs.toSorted((a, b) => a - b)[Math.floor(lateMs.length / 2)] ?? 0,
        unit: 'ms',
        ranOn: night.ranOn,
      });
  }
  return [...found, ...(await alone(night, 'canceller at work', lines))];
}

/** From the end of the person's "stop" to the page's hush; null where it was not heard. */
async function sayStop(
  studio: Studio,
  { room, page, voice }: Night,
  name: string,
  levelDb: number,
): Promise<number | null> {
  await pause(1_000);
  const started = voice.nextStart();
  await page.keyboard.press('x');
  const { gain, rms } = await started;
  const file = await stopAt(studio, name, rms * gain * echo.gain * 10 ** (levelDb / 20));
  await pause(beginsMs);
  const hushed = voice.nextHush();
  await room.say(file);
  const endMs = performance.now();
  const atMs = await Promise.race([hushed, pause(heardWithinMs).then(() => null)]);
  await page.keyboard.press('Escape');
  await pause(500);
  return atMs === null ? null : atMs - endMs;
}

/** Line after line with nobody in the room. */
async function alone(
  { page, voice, charley, ranOn }: Night,
  how: string,
  lines: number,
): Promise<readonly Figure[]> {
  await pause(1_000);
  const before = charley.printed.length;
  let pressedMs = 0;
  const press = async (key: string): Promise<void> => {
    pressedMs = performance.now();
    await page.keyboard.press(key);
  };
  let interrupted = 0;
  const stopWatching = voice.onHush((atMs) => {
    // A key silences what is under way, too.
    if (atMs - pressedMs > keySilencesMs) interrupted += 1;
  });
  const different = new Set<string>();
  let key = 'x';
  for (let played = 0; played < lines; ) {
    const lineEnded = voice.nextEnd();
    await press(key);
    const line = await Promise.race([lineEnded, pause(lineWithinMs).then(() => null)]);
    if (line !== null) different.add(line);
    key = line === null ? 'x' : (walk[played % walk.length] ?? 'x');
    if (line !== null) played += 1;
  }
  await press('Escape');
  stopWatching();
  const gaveUp = charley.printed.slice(before).some((printed) => printed.includes('"echo"'));
  return [
    {
      name: `lines that Charley interrupted itself, ${how}`,
      median: interrupted,
      unit: `of ${lines} (${different.size} different ones)`,
      ranOn,
    },
    {
      name: '… times that it heard its own words and shut its ears',
      median: gaveUp ? 1 : 0,
      unit: 'of 1',
      ranOn,
    },
  ];
}

/** The voice's "stop" as a file whose loud part has this level. */
async function stopAt(studio: Studio, name: string, rms: number): Promise<string> {
  const voice = voices.find((each) => each.name === name);
  if (voice === undefined) throw new Error(`There is no voice ${name}.`);
  const read = readWav(readFileSync(await studio.speak(voice, 'stop')));
  if (!read.ok) throw new Error(`${name} made no WAV.`);
  const resampler = createResampler(read.value.sampleRateHz, roomRateHz);
  const samples = [...read.value.pieces()].flatMap((piece) => [...resampler.push(piece)]);
  const scale = rms / loudLevelOf(samples);
  const file = join(studio.folder, `stop-${name.replaceAll(/\W/g, '')}-${rms.toFixed(5)}.wav`);
  writeFileSync(
    file,
    wavOf(
      samples.map((sample) => sample * scale),
      { sampleRateHz: roomRateHz },
    ),
  );
  return file;
}
