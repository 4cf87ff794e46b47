import { join } from 'node:path';
import type { Page } from 'playwright';
import { percentile } from '../bench/figure.ts';
import { startCharley } from '../support/night/charley-process.ts';
import { openChromiumWithTape } from '../support/night/chromium-with-tape.ts';
import { recordTape } from '../support/night/microphone-tape.ts';
import { keepSpokenFiles } from '../support/night/spoken-files.ts';
import { openStudio } from '../support/voices.ts';
import { type ProcessUse, processesOf, useOf } from './processes.ts';
import { type Sample, slopePerHour } from './slope.ts';
import type { SoakRow } from './table.ts';

const sampleEachMs = 30_000;
const firstPhraseMs = 20_000;
const betweenPhrasesMs = 120_000;
/** Relief begins so long after a phrase's beginning, or it was not for that phrase. */
const startWithinMs = 8_000;

/**
 * Hours of the real thing in real time: Charley's own process with its real conversation, ears and voice, and its page
 * in a real Chromium that hears a tape. A phrase lies on the tape every two minutes; relief is stopped by a key.
 */
export async function soakReal(hours: number, enough: Promise<void>): Promise<readonly SoakRow[]> {
  const lengthMs = hours * 3_600_000;
  const studio = await openStudio();
  const spoken = keepSpokenFiles();
  const tape = join(studio.folder, 'soak.wav');
  const cues: { atMs: number; words: string }[] = [];
  for (let atMs = firstPhraseMs; atMs < lengthMs - betweenPhrasesMs / 2; atMs += betweenPhrasesMs)
    cues.push({ atMs, words: 'I have a cramp' });
  await recordTape(studio, tape, cues, lengthMs + betweenPhrasesMs);
  const charley = await startCharley({ ...spoken.environment, CHARLEY_LOG: '1' });
  const browser = await openChromiumWithTape(tape);
  try {
    const page = await browser.newPage();
    const watched = watch(page);
    await page.goto(charley.address);
    await page.locator('#activity', { hasText: 'Listening' }).waitFor();
    const listeningMs = performance.now();
    const browserPid = await pidOf(page);
    const uses = new Map<string, Sample[]>();
    const handles = new Map<string, number>();
    let last = new Map<string, ProcessUse>();
    const sample = (): void => {
      const kinds = new Map<number, string>([[charley.pid, 'Charley'], ...processesOf(browserPid)]);
      last = new Map();
      for (const [pid, kind] of kinds) {
        const use = useOf(pid);
        if (use === null) continue;
        const name = `${kind} ${pid}`;
        last.set(name, use);
        handles.set(name, use.handles);
        const hour = { hours: (performance.now() - listeningMs) / 3_600_000, value: use.residentMb };
        uses.set(name, [...(uses.get(name) ?? []), hour]);
      }
    };
    sample();
    const sampling = setInterval(sample, sampleEachMs);
    const stopping = setInterval(() => void page.keyboard.press('Escape').catch(() => undefined), 1_000);
    await Promise.race([enough, new Promise((resolve) => setTimeout(resolve, lengthMs))]);
    const heardMs = performance.now() - listeningMs;
    const played = cues.filter(({ atMs }) => atMs + startWithinMs < heardMs);
    clearInterval(sampling);
    clearInterval(stopping);
    sample();
    const starts = watched.starts.map((atMs) => atMs - listeningMs);
    const isFound = ({ atMs }: { atMs: number }) =>
      starts.some((startMs) => startMs > atMs - startWithinMs && startMs < atMs + startWithinMs);
    const isPlanted = (startMs: number) => cues.some(({ atMs }) => Math.abs(startMs - atMs) < startWithinMs);
    return [
      ['hours in real time', round(heardMs / 3_600_000)],
      [
        'planted, found, false starts',
        played.length,
        played.filter(isFound).length,
        starts.filter((startMs) => !isPlanted(startMs)).length,
      ],
      ['longest time without a frame on its way to Charley (ms)', Math.round(watched.longestGapMs())],
      [
        'sign of the page to its answer, median, 99 % and longest (ms)',
        ...[0.5, 0.99, 1].map((share) => round(percentile(watched.answersMs, share))),
      ],
      [
        'notes of a lost or broken microphone, of an engine that failed',
        countOf(charley.printed, '"component":"microphone","status":"failed"'),
        countOf(charley.printed, '"component":"recognition","status":"failed"'),
      ],
      ...[...last].map(
        ([name, use]): SoakRow => [
          `${name}: resident (MB), growth (MB/h), handles, processor (% of a core)`,
          round(use.residentMb),
          round(slopePerHour(uses.get(name) ?? [])),
          use.handles,
          round(use.cpuSeconds / ((performance.now() - listeningMs) / 1e5)),
        ],
      ),
    ];
  } finally {
    await browser.close();
    await charley.stop();
    spoken.remove();
    await studio.close();
  }
}

/** Follows what goes over the page's socket. */
function watch(page: Page) {
  const starts: number[] = [];
  const answersMs: number[] = [];
  let askedMs = 0;
  let lastFrameMs: number | null = null;
  let longestGapMs = 0;
  let isIdle = true;
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => {
      const nowMs = performance.now();
      if (typeof payload === 'string') {
        if (payload.includes('page:alive')) askedMs = nowMs;
        return;
      }
      longestGapMs = Math.max(longestGapMs, lastFrameMs === null ? 0 : nowMs - lastFrameMs);
      lastFrameMs = nowMs;
    });
    socket.on('framereceived', ({ payload }) => {
      const message = JSON.parse(String(payload)) as { channel?: string; payload?: { scene?: string } };
      if (message.channel === 'main:alive') answersMs.push(performance.now() - askedMs);
      if (message.channel !== 'screen:view') return;
      const wasIdle = isIdle;
      isIdle = message.payload?.scene === 'idle';
      if (wasIdle && !isIdle) starts.push(performance.now());
    });
  });
  return { starts, answersMs, longestGapMs: () => longestGapMs };
}

/** Of the browser whose page this is. */
async function pidOf(page: Page): Promise<number> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  const information = await session?.send('SystemInfo.getProcessInfo');
  return information?.processInfo.find(({ type }) => type === 'browser')?.id ?? 0;
}

function countOf(lines: readonly string[], words: string): number {
  return lines.filter((line) => line.includes(words)).length;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
