import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { english } from '../../shared/content/en/index.ts';
import { type Press, presses } from '../../shared/dialogue/press.ts';
import { pressesOf } from '../../shared/dialogue/rendering/menu-presses.ts';
import { viewOf } from '../../shared/dialogue/rendering/view-of-state.ts';
import { initialState, type State } from '../../shared/dialogue/state.ts';
import { transition } from '../../shared/dialogue/transition.ts';
import { openChromium } from '../support/chromium.ts';
import { type CharleyProcess, startCharley } from '../support/night/charley-process.ts';

/**
 * Every button of the night screen, pressed with the real Charley behind it. The conversation itself, which is pure, says
 * by which buttons one gets from here to one that was not pressed yet.
 */
let charley: CharleyProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  charley = await startCharley({ ...process.env, TZ: zoneWhereItIsTwo() }, ['--text-only']);
  browser = await openChromium();
  page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.goto(charley.address);
  await page.locator('#activity', { hasText: /\S/ }).waitFor();
});
afterAll(async () => {
  await browser.close();
  await charley.stop();
});

/** What no way of buttons leads to in a Charley without a voice, or shows nothing there; what each does is tested in test/shared. */
const pressedElsewhere: Readonly<Partial<Record<Press, string>>> = {
  practise: 'by test/e2e/day/first-run.test.ts',
  bringBack: 'by test/e2e/day/diary-nights.test.ts',
  slower: 'is answered by the voice alone',
  louder: 'is offered where there is a voice',
  quieter: 'is offered where there is a voice',
  pain: 'answers a question that only words bring',
  numb: 'answers a question that only words bring',
};

/** On a busy machine a screen may have gone on by itself before a button is pressed. */
const mostTries = 3;

it('Each button that Charley can offer is taken, and the screen follows', async () => {
  const wanted = new Set<Press>(presses.filter((press) => pressedElsewhere[press] === undefined));
  const failures: string[] = [];
  const lost: string[] = [];
  let here = waiting();
  while (wanted.size > 0) {
    const way = wayTo(wanted, here);
    const isAtStart = here.state.scene.kind === 'waiting' && here.state.menu === null;
    if (way === null && isAtStart) break;
    if (way !== null && (await isWalked(way))) {
      here = way.reduce(pressed, here);
      for (const press of way) wanted.delete(press);
      continue;
    }
    // Time has gone on meanwhile, or the diary knows more than the plan: once more from the beginning.
    here = await backToWaiting();
    if (way === null || !isAtStart) continue;
    const [name, target] = [way.join(' > '), way.at(-1)];
    failures.push(name);
    if (target === undefined || failures.filter((other) => other === name).length < mostTries) continue;
    wanted.delete(target);
    lost.push(name);
  }
  expect({ lost, neverOffered: [...wanted] }).toEqual({ lost: [], neverOffered: [] });
});

/** A state of the conversation, and when it was reached. */
interface Reached {
  readonly state: State;
  readonly atMs: number;
}

function waiting(): Reached {
  const off = { kind: 'off' } as const;
  const health = { ...initialState().health, microphone: off, recognition: off, voice: off };
  const diary = { crampsThisWeek: 0, lastHelped: null, routineNights: 0, routineLastNight: 'never' } as const;
  return {
    state: transition({ ...initialState(), health }, { kind: 'diary', atMs: 0, diary }).state,
    atMs: 0,
  };
}

/** As quickly as the page follows: what counts only after a while, as a second "stop" does, is not planned. */
const paceMs = 100;

function pressed({ state, atMs }: Reached, press: Press): Reached {
  const laterMs = atMs + paceMs;
  return { state: transition(state, { kind: 'pressed', atMs: laterMs, press }).state, atMs: laterMs };
}

/** Whether somebody sees that it was pressed: "repeat" shows the same words, for the most part. */
function isSeen(from: Reached, press: Press): boolean {
  return planned(from) !== planned(pressed(from, press));
}

/** What a person will see there. */
function planned({ state }: Reached): string {
  const { headline, hint, choices, moreChoices } = viewOf(state, english, 1);
  return JSON.stringify([headline, hint, choices, moreChoices]);
}

/** The fewest presses that end with a wanted one that is seen; null where there is no such way. */
function wayTo(wanted: ReadonlySet<Press>, from: Reached): readonly Press[] | null {
  const seen = new Set<string>();
  const queue: { readonly at: Reached; readonly way: readonly Press[] }[] = [{ at: from, way: [] }];
  for (const { at, way } of queue) {
    const { choices, standing } = pressesOf(at.state);
    const offered = [...choices, ...standing];
    const next = offered.find((press) => wanted.has(press) && isSeen(at, press));
    if (next !== undefined) return [...way, next];
    for (const press of offered) {
      const reached = pressed(at, press);
      const { scene, menu } = reached.state;
      const key = JSON.stringify([scene, menu], (name, value) => (name.endsWith('Ms') ? null : value));
      if (!seen.has(key)) queue.push({ at: reached, way: [...way, press] });
      seen.add(key);
    }
  }
  return null;
}

/** Presses these buttons one after the other by keyboard; false where one was not there, or the screen did not follow. */
async function isWalked(way: readonly Press[]): Promise<boolean> {
  for (const press of way) {
    const before = await shown();
    const isTaken = await page
      .locator(`#screen [data-press="${press}"]`)
      .press('Enter', { timeout: 4_000 })
      .then(
        () => true,
        () => false,
      );
    if (!isTaken || !(await follows(before))) return false;
  }
  return true;
}

const followsMs = 4_000;

function follows(before: string): Promise<boolean> {
  return expect
    .poll(shown, { timeout: followsMs, interval: 20 })
    .not.toBe(before)
    .then(
      () => true,
      () => false,
    );
}

/** What a person sees change: the words, and what can be pressed. */
function shown(): Promise<string> {
  return page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('#screen [data-press]')];
    return `${document.querySelector('#words')?.textContent} ${buttons.map(({ dataset }) => dataset.press)}`;
  });
}

/** A call for help takes two. */
async function backToWaiting(): Promise<Reached> {
  const isWaiting = async (): Promise<boolean> => {
    await page.keyboard.press('Escape');
    return page.evaluate(() => document.documentElement.dataset.scene === 'idle');
  };
  await expect.poll(isWaiting, { interval: 300 }).toBe(true);
  return waiting();
}

/** At two in the night nothing is offered that belongs to the evening. */
function zoneWhereItIsTwo(): string {
  const eastOfGreenwich = (26 - new Date().getUTCHours()) % 24;
  return eastOfGreenwich <= 12 ? `Etc/GMT-${eastOfGreenwich}` : `Etc/GMT+${24 - eastOfGreenwich}`;
}
