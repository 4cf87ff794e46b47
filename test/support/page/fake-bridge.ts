import type { Page } from 'playwright';
import type { Joined } from '../../../shared/ipc/answers.ts';
import type { Bridge } from '../../../shared/ipc/bridge.ts';
import type { MainTells } from '../../../shared/ipc/main-tells.ts';
import type { PageAsks } from '../../../shared/ipc/page-asks.ts';
import type { PageTell, PageTells } from '../../../shared/ipc/page-tells.ts';

/** What the page finds of the fake main: its bridge, what was told on it, and main's end of it. */
interface FakeMain {
  /** In order. */
  readonly told: PageTell[];
  readonly joined: Joined;
  /** What is asked is answered with what stands here; without an answer it rejects. */
  readonly answers: Record<string, unknown>;
  readonly asked: { readonly channel: string; readonly question: unknown }[];
  tell(channel: string, payload: unknown): void;
}

declare global {
  interface Window {
    fakeMain: FakeMain;
    readonly charley?: Bridge;
  }
}

/** Main's end of a page's bridge, from the test's side. */
export interface FakeBridge {
  tell<Channel extends keyof MainTells>(channel: Channel, payload: MainTells[Channel]): Promise<void>;
  /** All that was asked on one channel, in order. */
  asked<Channel extends keyof PageAsks>(channel: Channel): Promise<readonly PageAsks[Channel]['question'][]>;
  /** All that was told on one channel, in order. */
  told<Channel extends keyof PageTells>(channel: Channel): Promise<readonly PageTells[Channel][]>;
  /** Waits until at least so many were told on one channel, then gives them all. */
  untilTold<Channel extends keyof PageTells>(
    channel: Channel,
    count: number,
  ): Promise<readonly PageTells[Channel][]>;
}

/** What the fake main answers to each question. */
export type FakeAnswers = { readonly [Channel in keyof PageAsks]?: PageAsks[Channel]['answer'] };

/** Puts a fake main behind the page before its scripts run: as Electron's preload would. */
export async function installFakeBridge(
  page: Page,
  joined: Joined,
  answers: FakeAnswers = {},
): Promise<FakeBridge> {
  await page.addInitScript(pretendMain, { 'session:join': joined, ...answers });
  const fake: FakeBridge = {
    tell: (channel, payload) =>
      page.evaluate(([channel, payload]) => window.fakeMain.tell(channel, payload), [
        channel,
        payload,
      ] as const),
    told: (channel) =>
      page.evaluate(
        (channel) =>
          window.fakeMain.told.filter((told) => told.channel === channel).map((told) => told.payload),
        channel,
      ) as Promise<never>,
    asked: (channel) =>
      page.evaluate(
        (channel) =>
          window.fakeMain.asked.filter((asked) => asked.channel === channel).map((asked) => asked.question),
        channel,
      ) as Promise<never>,
    async untilTold(channel, count) {
      await page.waitForFunction(
        ([channel, count]) => window.fakeMain.told.filter((told) => told.channel === channel).length >= count,
        [channel, count] as const,
        // A hidden page draws no frames to poll with.
        { polling: 50 },
      );
      return fake.told(channel);
    },
  };
  return fake;
}

/** Runs in the page. */
function pretendMain(answers: Record<string, unknown>): void {
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  const told: PageTell[] = [];
  const asked: { readonly channel: string; readonly question: unknown }[] = [];
  const bridge = {
    async ask(channel: string, question: unknown) {
      asked.push({ channel, question });
      if (!(channel in answers)) throw new Error('There is no answer.');
      return answers[channel];
    },
    tell(channel: string, payload: unknown) {
      told.push({ channel, payload } as PageTell);
    },
    on(channel: string, listener: (payload: unknown) => void) {
      const known = listeners.get(channel) ?? new Set();
      listeners.set(channel, known.add(listener));
      return () => known.delete(listener);
    },
  };
  window.fakeMain = {
    told,
    asked,
    answers,
    joined: answers['session:join'] as Joined,
    tell(channel, payload) {
      for (const listener of listeners.get(channel) ?? []) listener(payload);
    },
  };
  Object.assign(window, { charley: bridge });
}
