import { cpus } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page, WebSocket } from 'playwright';
import { sampleRateHz } from '../../shared/audio/frame.ts';
import { type CharleyProcess, startCharley } from '../support/night/charley-process.ts';
import { openChromiumWithTape } from '../support/night/chromium-with-tape.ts';
import { recordTape } from '../support/night/microphone-tape.ts';
import { keepSpokenFiles, type SpokenFiles } from '../support/night/spoken-files.ts';
import { watchVoice } from '../support/night/watched-voice.ts';
import { openStudio, type Studio } from '../support/sound/voices.ts';
import { type Figure, median, percentile } from './figure.ts';

const rounds = 7;
const firstPhraseMs = 8_000;
const betweenPhrasesMs = 9_000;
/** Long enough for the first lines of a cramp, which are rendered first. */
const renderingMs = 20_000;
/** The tape's room lies at −66 dB, its words far above −40 dB. */
const loudSample = 0x8000 / 100;

/** Who says the first line. */
type Way = 'played by the page' | 'spoken live';
const ways: readonly Way[] = ['played by the page', 'spoken live'];

/** When each thing of one round happened, on this process's clock. */
interface Round {
  readonly phraseEndMs: number;
  readonly viewMs: number;
  readonly paintedMs: number;
  /** The first sample that is no silence, as it leaves the page or Festival: no device's own delay is in it. */
  readonly soundMs: number;
  readonly stopPressedMs: number;
  readonly stoppedPaintedMs: number;
}

/**
 * Measures the main job with Charley's own process, Chromium's fake microphone and Festival on ALSA's file plugin:
 * no loudspeaker and no real microphone, and a synthetic voice, which is not a person.
 */
export async function nightFigures(): Promise<readonly Figure[]> {
  const studio = await openStudio();
  const spoken = keepSpokenFiles();
  try {
    const starts = await measureStarts(spoken.environment);
    const tape = await recordNight(studio);
    const found: Figure[] = [];
    for (const way of ways) found.push(...(await measureWay(way, { tape, spoken, starts })));
    return found;
  } finally {
    spoken.remove();
    await studio.close();
  }
}

interface NightDeps {
  readonly tape: string;
  readonly spoken: SpokenFiles;
  readonly starts: readonly number[];
}

async function measureWay(way: Way, { tape, spoken, starts }: NightDeps): Promise<readonly Figure[]> {
  let charley: CharleyProcess | null = null;
  let browser: Browser | null = null;
  try {
    const startedMs = performance.now();
    charley = await startCharley({ ...spoken.environment, CHARLEY_LOG: '1' });
    await charley.printedLine('"component":"recognition","status":"ready"');
    // Rendering ahead has the machine for itself, as it has in an evening.
    if (way === 'played by the page') await pause(renderingMs);
    browser = await openChromiumWithTape(tape);
    const page = await browser.newPage();
    if (way === 'spoken live') await page.addInitScript(withoutLoudspeaker);
    const voice = watchVoice(page);
    const livingSound = async (): Promise<number> => {
      const atMs = await spoken.nextSound();
      // The rest of it is written within some milliseconds.
      await pause(100);
      return atMs + spoken.newestLeadMs();
    };
    const nextSound = async (): Promise<number> =>
      way === 'spoken live' ? livingSound() : (await voice.nextStart()).audibleAtMs;
    const watcher = watchPage(page, nextSound);
    await page.goto(charley.address);
    await page.locator('#activity', { hasText: 'Listening' }).waitFor();
    const listeningMs = performance.now() - startedMs;
    const measured: Round[] = [];
    const tapeEnd = new Promise<null>((resolve) => {
      setTimeout(() => resolve(null), firstPhraseMs + (rounds + 2) * betweenPhrasesMs).unref();
    });
    for (let round = 0; round < rounds; round += 1) {
      const heard = await Promise.race([watcher.round(() => page.keyboard.press('Escape')), tapeEnd]);
      if (heard === null) break;
      measured.push(heard);
    }
    return figuresOf(way, starts, listeningMs, measured, browser.version());
  } finally {
    await browser?.close();
    await charley?.stop();
  }
}

/** Runs in the page: it cannot sound, and so the living voice says every line. */
function withoutLoudspeaker(): void {
  const RealContext = window.AudioContext;
  window.AudioContext = class extends RealContext {
    constructor(options?: AudioContextOptions) {
      // The microphone's context has no sink.
      if (options === undefined) throw new DOMException('No device.', 'NotSupportedError');
      super(options);
    }
  };
}

/** From the start of the process until its ears hear; the browser comes besides. */
async function measureStarts(environment: NodeJS.ProcessEnv): Promise<readonly number[]> {
  const starts: number[] = [];
  for (let start = 0; start < rounds; start += 1) {
    const startedMs = performance.now();
    const charley = await startCharley({ ...environment, CHARLEY_LOG: '1' });
    await charley.printedLine('"component":"recognition","status":"ready"');
    starts.push(performance.now() - startedMs);
    await charley.stop();
  }
  return starts;
}

async function recordNight(studio: Studio): Promise<string> {
  const tape = join(studio.folder, 'bench.wav');
  const cues = Array.from({ length: rounds }, (_, round) => ({
    atMs: firstPhraseMs + round * betweenPhrasesMs,
    words: 'I have a cramp',
  }));
  await recordTape(studio, tape, cues, firstPhraseMs + (rounds + 2) * betweenPhrasesMs);
  return tape;
}

/** Follows what goes over the page's socket, and when the voice sounds. */
function watchPage(page: Page, nextSound: () => Promise<number>) {
  let lastLoudMs = 0;
  let onView: (headline: string, id: number) => void = () => {};
  let onPainted: (id: number) => void = () => {};
  page.on('websocket', (socket: WebSocket) => {
    socket.on('framesent', ({ payload }) => {
      const nowMs = performance.now();
      if (typeof payload !== 'string') lastLoudMs = lastLoudOf(payload, nowMs) ?? lastLoudMs;
      else {
        const message = JSON.parse(payload) as { channel?: string; payload?: { viewId?: number } };
        if (message.channel === 'screen:painted') onPainted(message.payload?.viewId ?? 0);
      }
    });
    socket.on('framereceived', ({ payload }) => {
      const message = JSON.parse(String(payload)) as {
        channel?: string;
        payload?: { headline: string; id: number };
      };
      if (message.channel === 'screen:view' && message.payload)
        onView(message.payload.headline, message.payload.id);
    });
  });

  /** Settles with the time when a view with these words came and when it was painted. */
  const shown = (words: string): Promise<{ readonly viewMs: number; readonly paintedMs: number }> =>
    new Promise((resolve) => {
      let wanted = Number.POSITIVE_INFINITY;
      let viewMs = 0;
      onView = (headline, id) => {
        if (wanted !== Number.POSITIVE_INFINITY || !headline.includes(words)) return;
        wanted = id;
        viewMs = performance.now();
      };
      onPainted = (id) => {
        if (id >= wanted) resolve({ viewMs, paintedMs: performance.now() });
      };
    });

  return {
    async round(stop: () => Promise<void>): Promise<Round> {
      const sound = nextSound();
      const first = await shown('Straighten');
      const phraseEndMs = lastLoudMs;
      const soundMs = await sound;
      const stopped = shown('Stopped');
      const stopPressedMs = performance.now();
      await stop();
      const { paintedMs: stoppedPaintedMs } = await stopped;
      return { phraseEndMs, ...first, soundMs, stopPressedMs, stoppedPaintedMs };
    },
  };
}

/** When the last loud sample of a frame was heard, or null; the frame's last sample was heard just now. */
function lastLoudOf(message: Buffer, nowMs: number): number | null {
  const samples = (message.length - 4) / 2;
  for (let index = samples - 1; index >= 0; index -= 1) {
    if (Math.abs(message.readInt16LE(4 + 2 * index)) < loudSample) continue;
    return nowMs - ((samples - 1 - index) * 1_000) / sampleRateHz;
  }
  return null;
}

function figuresOf(
  way: Way,
  starts: readonly number[],
  listeningMs: number,
  measured: readonly Round[],
  chromiumVersion: string,
): readonly Figure[] {
  const ranOn = `Node ${process.versions.node}, Chromium ${chromiumVersion} headless, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, one synthetic voice, no loudspeaker`;
  const row = (name: string, values: readonly number[]): Figure => ({
    name: `${name}, ${way}`,
    median: median(values),
    unit: 'ms',
    ranOn,
  });
  const audible = measured.map((round) => round.soundMs - round.phraseEndMs);
  const slowest: Figure = {
    name: `… of 95 in 100 no later than, ${way}`,
    median: percentile(audible, 0.95),
    unit: 'ms',
    ranOn,
  };
  const heard: Figure = {
    name: `phrases on the tape that were heard, ${way}`,
    median: measured.length,
    unit: `of ${rounds}`,
    ranOn,
  };
  return [
    heard,
    row('start of the process to ears that hear', starts),
    row('the same with the browser window, until the page says "Listening" (once)', [listeningMs]),
    row(
      'end of phrase to the new view at the page',
      measured.map((round) => round.viewMs - round.phraseEndMs),
    ),
    row(
      'end of phrase to the first words on the screen',
      measured.map((round) => round.paintedMs - round.phraseEndMs),
    ),
    row('end of phrase to the first audible sample', audible),
    slowest,
    row(
      'stop pressed to "Stopped" on the screen',
      measured.map((round) => round.stoppedPaintedMs - round.stopPressedMs),
    ),
  ];
}
