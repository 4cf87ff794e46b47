import type { Page } from 'playwright';
import { untilSo } from '../until-so.ts';
import { openScreenReader } from './accessibility.ts';

/** One way of using the screen, with nothing but it: as a person does who sees that nothing came of it, once more. */
export interface Way {
  /** "I have a cramp", in whatever way there is. */
  begin(): Promise<void>;
  /** Presses whichever of these choices is there, until the screen says this. */
  press(names: readonly string[], until: string): Promise<void>;
}

/** How a way finds one of these choices and takes it; false where it was not there to be taken. */
type Take = (names: readonly string[]) => Promise<boolean>;
type Says = (words: string) => Promise<boolean>;

/** A press that the screen does not follow in this time was none. */
const followsMs = 4_000;

function wayOf(page: Page, begin: () => Promise<unknown>, take: Take, says: Says = saysIn(page)): Way {
  return {
    async begin() {
      await begin();
      await untilSo('relief begins', () => says("I'm here. Straighten your leg"));
    },
    async press(names, until) {
      const attempt = async (): Promise<boolean> => {
        if (await says(until)) return true;
        const before = await signatureOf(page);
        if (await take(names)) await followed(page, before);
        return says(until);
      };
      await untilSo(`${names} leads to "${until}"`, attempt);
    },
  };
}

/** A finger of somebody who has looked at the screen for a moment: a button that has just come to its place takes no tap. */
export function byTouch(page: Page): Way {
  return wayOf(
    page,
    () => page.touchscreen.tap(300, 200),
    async (names) => {
      for (const name of names) {
        const button = page.getByRole('button', { name, exact: true });
        if ((await button.count()) !== 1) continue;
        await page.evaluate(goOnInTime, lookMs);
        return button.tap({ timeout: 2_000 }).then(
          () => true,
          () => false,
        );
      }
      return false;
    },
  );
}

/** More than a screen needs before it takes a tap. */
const lookMs = 2_000;

/** Runs in the page: by its clock for taps so much time has passed. */
function goOnInTime(ms: number): void {
  const now = performance.now.bind(performance);
  performance.now = () => now() + ms;
}

/** The arrow keys and Enter. */
export function byArrows(page: Page): Way {
  return wayOf(
    page,
    () => page.keyboard.press('ArrowDown'),
    async (names) => {
      for (let left = 12; left > 0; left -= 1) {
        const focused = await labelIn(page, '#screen button:focus');
        if (focused !== null && names.includes(focused)) {
          await page.keyboard.press('Enter');
          return true;
        }
        await page.keyboard.press('ArrowRight');
      }
      return false;
    },
  );
}

/**
 * One switch: any key, when the mark has come to the choice. The page itself looks and presses in one breath: a key from
 * outside would on a busy machine come when the mark has gone on.
 */
export function byOneSwitch(page: Page): Way {
  return wayOf(
    page,
    () => page.evaluate(pressWhenMarked, { names: ['I have a cramp'], unmarked: 'any key starts' } as const),
    (names) => page.evaluate(pressWhenMarked, { names, unmarked: 'nothing' } as const),
  );
}

/** What the mark is waited for at; in the dark nothing is marked, and any key starts. */
interface Marked {
  readonly names: readonly string[];
  readonly unmarked: 'any key starts' | 'nothing';
}

/** Runs in the page. False where the mark never came to one of these. */
async function pressWhenMarked({ names, unmarked }: Marked): Promise<boolean> {
  for (let looks = 100; looks > 0; looks -= 1) {
    const marked = document.querySelector('#screen button.marked')?.firstChild?.textContent;
    if (marked ? names.includes(marked) : unmarked === 'any key starts') {
      const key = { key: 'F8', code: 'F8', bubbles: true, cancelable: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', key));
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** A screen reader: Chromium's accessibility tree, for reading and for pressing. */
export async function byScreenReader(page: Page): Promise<Way> {
  const reader = await openScreenReader(page);
  const take: Take = async (names) => {
    const buttons = await reader.names('button');
    const name = names.find((name) => buttons.includes(name));
    if (name === undefined) return false;
    return reader.press(name).then(
      () => true,
      () => false,
    );
  };
  const says: Says = async (words) => (await reader.names('StaticText')).some((text) => text.includes(words));
  return wayOf(page, () => take(['I have a cramp']), take, says);
}

function saysIn(page: Page): Says {
  return async (words) => ((await page.locator('#words').textContent()) ?? '').includes(words);
}

/** The words of a button without the cap of its key. */
function labelIn(page: Page, selector: string): Promise<string | null> {
  return page.evaluate(
    (selector) => document.querySelector(selector)?.firstChild?.textContent ?? null,
    selector,
  );
}

/** What a person sees change when a press was taken. */
function signatureOf(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      `${document.querySelector('#words')?.textContent} ${document.querySelector('#choices')?.textContent}`,
  );
}

function followed(page: Page, before: string): Promise<unknown> {
  return page
    .waitForFunction(
      (before) =>
        `${document.querySelector('#words')?.textContent} ${document.querySelector('#choices')?.textContent}` !==
        before,
      before,
      { timeout: followsMs },
    )
    .catch(() => null);
}
