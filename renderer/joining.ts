import type { Microphone } from './audio/microphone.ts';
import type { Line } from './line.ts';
import type { NightScreen } from './screen/screen.ts';
import { unreachableLines } from './screen/unreachable.ts';

/**
 * Joins the session whenever main is reached, and from then on shows its views and follows its wish for the
 * microphone. While main is not reached the microphone is closed and the screen says so.
 */
export function keepJoined(line: Line, screen: NightScreen, microphone: Microphone): void {
  line.bridge.on('screen:view', screen.show);
  line.bridge.on('microphone:wish', microphone.wish);
  line.onReach((reach) => {
    if (reach === 'reached') void join();
    else leave(unreachableLines[reach]);
  });

  async function join(): Promise<void> {
    try {
      const joined = await line.bridge.ask('session:join', undefined);
      // A newer view may have overtaken the answer.
      if (joined.view.id >= (screen.shown()?.id ?? 0)) screen.show(joined.view);
      microphone.wish(joined.microphone);
    } catch {
      leave(unreachableLines.unreachable);
    }
  }

  function leave(text: string): void {
    microphone.wish('off');
    screen.showLine(text);
  }
}
