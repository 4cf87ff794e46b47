import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { sampleRateHz } from '../../shared/audio/frame.ts';
import { percentile } from '../bench/figure.ts';
import { startCharley } from '../support/night/charley-process.ts';
import { keepOnSignals, openChromiumWithTape } from '../support/night/chromium-with-tape.ts';
import { keepSpokenFiles } from '../support/night/spoken-files.ts';
import { openStudio } from '../support/sound/voices.ts';
import { wavOfFrames } from '../support/sound/wav-files.ts';
import type { Findings } from './findings.ts';
import { watchPage } from './page-watch.ts';
import { sampleProcesses } from './process-samples.ts';
import { recordScenes, type Scene, sceneMs } from './scenes.ts';
import { slopePerHour } from './slope.ts';
import { rowsOfScenes, type SoakRow } from './table.ts';
import { tallyOf } from './tally.ts';

const sampleEachMs = 10_000;
const tellEachMs = 3_600_000;
const commandFile = fileURLToPath(new URL('../../main/cli/charley.js', import.meta.url));

/**
 * Hours of the real thing in real time: Charley's own process with its real conversation, ears and voice, and its page
 * in a real Chromium that hears the scenes again and again. Whatever begins is stopped by a key. `tell` gets what is
 * known after each hour: a machine that is switched off in the sixth has five for nothing otherwise.
 */
export async function soakReal(
  hours: number,
  enough: Promise<void>,
  tell: (soFar: Findings) => void,
): Promise<Findings> {
  const studio = await openStudio();
  const spoken = keepSpokenFiles();
  const tape = join(studio.folder, 'soak.wav');
  const scenes = await recordTape(tape, await recordScenes(studio));
  const watchLoop = `--import=${new URL('loop-delay.js', import.meta.url)}`;
  const environment = { ...spoken.environment, CHARLEY_LOG: '1', NODE_OPTIONS: watchLoop };
  // In a session of its own: a terminal's Ctrl-C ends the soak, which still wants to know what Charley says of the night.
  const charley = await startCharley(environment, [], ['setsid']);
  // The tape runs from the moment a page listens: by then the ears must hear.
  await charley.printedLine('"component":"recognition","status":"ready"');
  const browser = await openChromiumWithTape(tape, 'again and again', keepOnSignals);
  try {
    const page = await browser.newPage();
    const watched = watchPage(page);
    await page.goto(charley.address);
    await page.locator('#activity', { hasText: 'Listening' }).waitFor();
    const listeningMs = performance.now();
    const samples = sampleProcesses(charley.pid, await pidOf(page));
    samples.take();
    const sampling = setInterval(samples.take, sampleEachMs);
    const stopping = setInterval(() => {
      if (!watched.isWaiting()) page.keyboard.press('Escape').catch(() => undefined);
    }, 1_000);
    const findings = (): Findings => {
      const heardMs = performance.now() - listeningMs;
      const since = (times: readonly number[]) => times.map((atMs) => atMs - listeningMs);
      const tallies = tallyOf(scenes, heardMs, {
        startsMs: since(watched.startsMs),
        askingsMs: since(watched.askingsMs),
      });
      const faults = [
        ...['microphone', 'recognition'].map((component) => `"component":"${component}","status":"failed"`),
        'page hangs',
      ].map((words) => charley.printed.filter((line) => line.includes(words)).length);
      const { night } = statusOf(charley.dataFolder);
      const processes = samples.followed();
      // The first minute loads the models.
      const delays = charley.printed
        .flatMap((line) => {
          const [, most = '', longest = ''] = /^event-loop delay ([\d.]+) ([\d.]+)$/.exec(line) ?? [];
          return longest === '' ? [] : { most: Number(most), longest: Number(longest) };
        })
        .slice(1);
      return {
        notes: charley.printed.filter((line) => /"status":"failed"|listening gap|page hangs/.test(line)),
        soaked: {
          scenes: tallies,
          longestGapMs: watched.longestGapMs(),
          faults: faults.reduce((sum, count) => sum + count, 0) + night.gaps,
          processes,
        },
        rows: [
          ...rowsOfScenes(tallies),
          [
            'hours in real time; hours that Charley says it listened',
            round(heardMs / 3_600_000),
            round(night.listenedMs / 3_600_000),
          ],
          ['longest time without a frame on its way to Charley (ms)', Math.round(watched.longestGapMs())],
          [
            'sign of the page to its answer, median, 99 % and longest (ms)',
            ...[0.5, 0.99, 1].map((share) => round(percentile(watched.answersMs, share))),
          ],
          ...(delays.length === 0
            ? []
            : [
                [
                  "event-loop delay of Charley's process, 99 % (median of the minutes) and longest (ms)",
                  round(
                    percentile(
                      delays.map(({ most }) => most),
                      0.5,
                    ),
                  ),
                  Math.max(...delays.map(({ longest }) => longest)),
                ] satisfies SoakRow,
              ]),
          [
            'notes of a lost or broken microphone, of an engine that failed, of a page that hangs; gaps that Charley tells',
            ...faults,
            night.gaps,
          ],
          ...processes.map(
            ({ name, residentMb, last }): SoakRow => [
              `${name}: resident (MB), growth (MB/h), handles, processor (% of a core)`,
              round(last.residentMb),
              round(slopePerHour(residentMb)),
              last.handles,
              round(last.cpuSeconds / (heardMs / 1e5)),
            ],
          ),
        ],
      };
    };
    const telling = setInterval(() => {
      try {
        tell(findings());
      } catch (error) {
        // A night is not given up because one of its hours could not be told.
        console.error(error);
      }
    }, tellEachMs);
    await Promise.race([enough, pause(hours * 3_600_000, undefined, { ref: false })]);
    clearInterval(telling);
    clearInterval(sampling);
    clearInterval(stopping);
    samples.take();
    return findings();
  } finally {
    await browser.close();
    await charley.stop();
    spoken.remove();
    await studio.close();
  }
}

/** Lays the scenes one after the other on a tape; gives them back without their sound. */
async function recordTape(file: string, scenes: readonly Scene[]): Promise<readonly Scene[]> {
  const frames = scenes.flatMap((scene) => scene.frames);
  if (frames.length * 100 !== scenes.length * sceneMs) throw new Error('A scene has not its length.');
  writeFileSync(file, wavOfFrames(frames, sampleRateHz));
  return scenes.map((scene) => ({ ...scene, frames: [] }));
}

function statusOf(dataFolder: string): {
  readonly night: { readonly listenedMs: number; readonly gaps: number };
} {
  const { stdout, stderr } = spawnSync(process.execPath, [commandFile, 'status', '--json'], {
    env: { ...process.env, CHARLEY_DATA: dataFolder },
    encoding: 'utf8',
  });
  // It ends with 1 where Charley does not listen, and says all the same what the night was.
  if (stdout === '') throw new Error(`No status: ${stderr}`);
  return JSON.parse(stdout);
}

/** Of the browser whose page this is. */
async function pidOf(page: Page): Promise<number> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  const information = await session?.send('SystemInfo.getProcessInfo');
  return information?.processInfo.find(({ type }) => type === 'browser')?.id ?? 0;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
