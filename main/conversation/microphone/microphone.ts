import { isDeepStrictEqual } from 'node:util';
import type { AudioFrame } from '../../../shared/audio/frame.ts';
import type { ComponentStatus } from '../../../shared/health.ts';
import type { TellPage } from '../../../shared/ipc/bridge.ts';
import type { Echo, MicrophoneChoice, MicrophoneWish } from '../../../shared/ipc/microphone.ts';
import type { Recogniser } from '../../../shared/ports/hearing.ts';
import type { Clock } from '../../../shared/ports/machine.ts';
import { type Bandwidth, createBandwidthMeter } from '../../recognition/level/bandwidth.ts';
import { createMicrophoneWatchdog } from '../../recognition/microphone-watchdog.ts';
import { createMicrophoneRepair } from './microphone-repair.ts';
import { createMicrophoneTest, type MicrophoneTest } from './microphone-test.ts';

/** The page's microphone, as the conversation sees it: which one is wished for, how it fares, what it sends, its test. */
export interface PageMicrophone {
  /** What the page is to open. */
  wish(): MicrophoneWish;
  tellWish(): void;
  /** This one from now on; null leaves it to the machine. */
  choose(choice: MicrophoneChoice | null): void;
  /** What the page says about it. */
  status(status: ComponentStatus): void;
  frame(frame: AudioFrame): void;
  /** Whether its browser takes away what the page plays. */
  echo(): Echo;
  /** The page says so, or the ears find it otherwise: then it is believed no more until it is opened anew. */
  echoIs(echo: Echo): void;
  readonly test: MicrophoneTest;
  /** The page is gone, and its microphone with it. */
  left(): void;
  stop(): void;
}

interface PageMicrophoneDeps {
  readonly clock: Clock;
  /** Null where Charley runs on text alone: no microphone is wished for. */
  readonly recogniser: Recogniser | null;
  readonly tellPage: TellPage;
  readonly report: (status: ComponentStatus) => void;
  readonly echoChanged: (echo: Echo) => void;
  /** It was to be opened anew and never opens: its browser's own sound hangs. */
  readonly stuck: () => void;
}

export function createPageMicrophone({
  clock,
  recogniser,
  tellPage,
  report,
  echoChanged,
  stuck,
}: PageMicrophoneDeps): PageMicrophone {
  const bandwidth = createBandwidthMeter();
  let isNarrow = false;
  let echo: Echo = 'heard';
  let last: ComponentStatus = { kind: 'off' };
  const tell = (status: ComponentStatus): void => {
    last = status;
    const now = repair.follow(status);
    report(isNarrow && now.kind === 'ready' ? { kind: 'ready', concern: 'microphone-narrow' } : now);
  };
  const repair = createMicrophoneRepair({
    clock,
    reopen() {
      tellPage('microphone:wish', 'off');
      tellWish();
    },
    repaired: () => tell(last),
    stuck,
  });
  const watchdog = createMicrophoneWatchdog(clock, tell);
  let choice: MicrophoneChoice | null = null;
  const wish = (): MicrophoneWish => (recogniser === null ? 'off' : (choice ?? 'on'));
  const test = createMicrophoneTest(clock, (result) => tellPage('microphone:heard', result));
  const status = (said: ComponentStatus): void => {
    watchdog.microphone(said);
    if (said.kind !== 'ready') {
      bandwidth.forget();
      isNarrow = false;
    }
    tell(said);
  };
  /** A headset's own microphone is told once, and so is a better one. */
  const follow = (heard: Bandwidth): void => {
    if (heard === 'narrow') test.narrow();
    if (heard === 'unknown' || isNarrow === (heard === 'narrow')) return;
    isNarrow = !isNarrow;
    tell(last);
  };
  const echoIs = (now: Echo): void => {
    if (now === echo) return;
    echo = now;
    echoChanged(now);
  };
  const tellWish = (): void => tellPage('microphone:wish', wish());
  return {
    wish,
    tellWish,
    choose(chosen) {
      if (isDeepStrictEqual(chosen, choice)) return;
      choice = chosen;
      tellWish();
    },
    status,
    test,
    echo: () => echo,
    echoIs,
    left() {
      echoIs('heard');
      test.end();
      status({ kind: 'off' });
      repair.left();
    },
    frame(frame) {
      watchdog.frame(frame.samples);
      repair.frame(frame.samples);
      follow(bandwidth.push(frame.samples));
      recogniser?.accept(frame);
    },
    stop() {
      repair.stop();
      watchdog.stop();
      test.end();
    },
  };
}
