import { describe, expect, test } from 'vitest';
import type { Press } from '../../../../shared/dialogue/press.ts';
import { usePages } from '../../../support/page/open-pages.ts';
import {
  emergencyView,
  helpView,
  holdView,
  idleView,
  markedView,
  openingView,
  pausedView,
  questionsView,
  questionView,
  secondsLeft,
  wrongView,
} from '../../../support/page/views.ts';

const pages = usePages();

const presses = (...meant: readonly Press[]) => meant.map((press) => ({ press }));

describe('While Charley waits', () => {
  test('any key starts relief', async () => {
    const { page, bridge } = await pages.open();
    for (const key of ['x', 'Space', 'Enter', 'ArrowDown']) await page.keyboard.press(key);
    expect(await bridge.told('control:press')).toEqual(presses('start', 'start', 'start', 'start'));
  });

  test('a touch or click anywhere starts relief', async () => {
    const { page, bridge } = await pages.open({ context: { hasTouch: true } });
    await page.mouse.click(400, 200);
    await page.touchscreen.tap(5, 5);
    await page.getByRole('heading').click();
    expect(await bridge.told('control:press')).toEqual(presses('start', 'start', 'start'));
  });

  test('a button means what it says, and not a start as well', async () => {
    const { page, bridge } = await pages.open();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'I have a cramp' }).click();
    expect(await bridge.told('control:press')).toEqual(presses('more', 'start'));
  });

  test('Tab, lone modifiers and shortcuts start nothing, and Escape means stop', async () => {
    const { page, bridge } = await pages.open();
    for (const key of ['Tab', 'Shift', 'Control', 'Alt', 'Control+c', 'Escape'])
      await page.keyboard.press(key);
    expect(await bridge.told('control:press')).toEqual(presses('stop'));
  });
});

describe('While relief runs', () => {
  test('the keys of the real keyboard mean what they promise', async () => {
    const { page, bridge } = await pages.open({ joined: { view: holdView } });
    const keys = ['Space', 'Enter', 'Escape', 'n', 'b', 'w', 'r', 'p', 's', '+', '-', 'h', '?'];
    for (const key of [...keys, 'x']) await page.keyboard.press(key);
    expect(await bridge.told('control:press')).toEqual(
      presses(
        ...(['next', 'yes', 'stop', 'no', 'better', 'worse', 'repeat', 'pause', 'slower'] as const),
        ...(['louder', 'quieter', 'help', 'help'] as const),
      ),
    );
  });

  test('P pauses, and goes on while it is paused', async () => {
    const { page, bridge } = await pages.open({ joined: { view: holdView } });
    await page.keyboard.press('p');
    await bridge.tell('screen:view', pausedView);
    await page.keyboard.press('p');
    expect(await bridge.told('control:press')).toEqual(presses('pause', 'resume'));
  });

  test('a key that is held down counts once', async () => {
    const { page, bridge } = await pages.open({ joined: { view: holdView } });
    for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down('Space');
    await page.keyboard.up('Space');
    expect(await bridge.told('control:press')).toEqual(presses('next'));
  });

  test('a click beside the buttons means nothing', async () => {
    const { page, bridge } = await pages.open({ joined: { view: holdView } });
    await page.getByRole('heading').click();
    await page.getByRole('timer').click();
    expect(await bridge.told('control:press')).toEqual([]);
  });

  test('every button tells its press', async () => {
    for (const view of [
      holdView,
      questionView,
      emergencyView,
      openingView,
      wrongView,
      questionsView,
      helpView,
    ]) {
      const { page, bridge } = await pages.open({ joined: { view } });
      for (const button of await page.locator('#screen button').all()) await button.click();
      const offered = [...view.choices, ...view.moreChoices].map((choice) => choice.press);
      expect(await bridge.told('control:press')).toEqual(presses(...offered));
    }
  });
});

describe('The focus', () => {
  test('goes through the buttons with Tab, where Enter and Space press the focused one, once', async () => {
    const { page, bridge } = await pages.open({ joined: { view: holdView } });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    for (let repeat = 0; repeat < 3; repeat += 1) await page.keyboard.down('Enter');
    expect(await bridge.told('control:press')).toEqual(presses('better', 'worse', 'stop'));
  });

  test('goes over the choices with the arrow keys, along a row, round, and to the next row', async () => {
    const upright = { viewport: { width: 600, height: 960 } };
    const { page, bridge } = await pages.open({ joined: { view: holdView }, context: upright });
    const focused = () => page.locator(':focus').textContent();
    const walk: readonly (readonly [key: string, reached: string])[] = [
      ['ArrowRight', 'Better'],
      ['ArrowRight', 'Still hurts'],
      ['ArrowRight', 'Stop'],
      ['ArrowDown', 'More'],
      ['ArrowUp', 'Stop'],
      ['ArrowUp', 'Stop'],
      ['ArrowLeft', 'Still hurts'],
      ['ArrowLeft', 'Better'],
      ['ArrowLeft', 'More'],
      ['ArrowLeft', 'Something is wrong'],
      ['ArrowRight', 'More'],
      ['ArrowRight', 'Better'],
    ];
    for (const [key, reached] of walk) {
      await page.keyboard.press(key);
      expect(await focused(), key).toBe(reached);
    }
    await page.keyboard.press('Enter');
    expect(await bridge.told('control:press')).toEqual(presses('better'));
  });

  test('can be seen', async () => {
    const { page } = await pages.open({ joined: { view: holdView } });
    await page.keyboard.press('Tab');
    const outline = await page.getByRole('button', { name: 'Better' }).evaluate((button) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(button);
      return { outlineStyle, outlineWidth };
    });
    expect(outline).toEqual({ outlineStyle: 'solid', outlineWidth: '4px' });
  });

  test('stays on a button that stays, while the seconds fall and the other choices change', async () => {
    const { page, bridge } = await pages.open({ joined: { view: holdView } });
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
    await bridge.tell('screen:view', { ...holdView, id: 30, count: secondsLeft(29) });
    await bridge.tell('screen:view', { ...questionView, id: 31 });
    await page.keyboard.press('Enter');
    expect(await bridge.told('control:press')).toEqual(presses('stop'));
  });

  test('falls on no button when its own is gone, so that Enter means yes and Space means next', async () => {
    const { page, bridge } = await pages.open({ joined: { view: holdView } });
    await page.keyboard.press('Tab');
    await bridge.tell('screen:view', questionView);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('screen');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    expect(await bridge.told('control:press')).toEqual(presses('yes', 'next'));
  });

  test('does not stay on a button that was clicked, so that Space keeps its meaning', async () => {
    const { page, bridge } = await pages.open({ joined: { view: holdView } });
    await page.getByRole('button', { name: 'Something is wrong' }).click();
    await page.keyboard.press('Space');
    expect(await bridge.told('control:press')).toEqual(presses('wrong', 'next'));
  });
});

describe('With one switch', () => {
  test('any key and a tap beside the buttons take the marked choice, a tap on a button its own', async () => {
    const { page, bridge } = await pages.open({ joined: { view: markedView } });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.getByRole('heading').click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await bridge.tell('screen:view', { ...markedView, id: 40, marked: 'stop' });
    await page.keyboard.press('x');
    expect(await bridge.told('control:press')).toEqual(presses('worse', 'worse', 'worse', 'stop', 'stop'));
  });

  test('the mark stays in sight in a window that is too small for all', async () => {
    const { page, bridge } = await pages.open({
      joined: { view: { ...markedView, look: { ...markedView.look, textPercent: 300 } } },
      context: { viewport: { width: 800, height: 120 } },
    });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(120);
    for (const marked of ['more', 'stop', 'better'] as const) {
      await bridge.tell('screen:view', {
        ...markedView,
        look: { ...markedView.look, textPercent: 300 },
        marked,
      });
      const { y = -1, height = 0 } = (await page.locator('.marked').boundingBox()) ?? {};
      expect(y, marked).toBeGreaterThanOrEqual(0);
      expect(y + height, marked).toBeLessThanOrEqual(120);
    }
  });

  test('the mark can be seen on one button alone', async () => {
    const { page } = await pages.open({ joined: { view: markedView } });
    const outlined = await page
      .getByRole('button')
      .evaluateAll((buttons) =>
        buttons
          .filter((button) => getComputedStyle(button).outlineStyle === 'solid')
          .map((button) => button.textContent),
      );
    expect(outlined).toEqual(['Still hurts']);
  });
});

describe('A list that is open while Charley waits', () => {
  test('takes digits, arrows and its buttons; a tap beside them starts nothing, any other key does', async () => {
    const { page, bridge } = await pages.open({ joined: { view: questionsView } });
    await page.keyboard.press('2');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('heading').click();
    await page.keyboard.press('Backspace');
    await page.keyboard.press('x');
    expect(await bridge.told('control:press')).toEqual(presses('ask:long', 'ask:why', 'back', 'start'));
  });

  test('shows each choice by its words alone to a screen reader, with its number or its key for the eye', async () => {
    const { page, bridge } = await pages.open({ joined: { view: wrongView } });
    await page.getByRole('button', { name: 'Chest pain', exact: true }).waitFor();
    await bridge.tell('screen:view', helpView);
    const better = page.getByRole('button', { name: 'Better', exact: true });
    expect(await better.getAttribute('aria-keyshortcuts')).toBe('B');
    expect(await better.textContent()).toBe('BetterB');
  });
});

test('A reload shows the same view again and loses nothing', async () => {
  const { page } = await pages.open({ joined: { view: { ...idleView, headline: 'The same as before' } } });
  await page.reload();
  expect(await page.getByRole('heading').textContent()).toBe('The same as before');
});
