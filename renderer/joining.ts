import type { PageWords } from '../shared/content/page-words.ts';
import type { Microphone } from './audio/microphone.ts';
import type { HostConnection } from './host-connection.ts';
import type { NightScreen } from './screen/screen.ts';
import type { Unreached } from './screen/unreachable.ts';

export interface JoiningPage {
  readonly screen: NightScreen;
  /** Takes the words of the person's language. */
  readonly speak: (words: PageWords) => void;
  /** What to say where main was never reached. */
  readonly unreached: Unreached;
}

/**
 * Joins the session whenever main is reached, and from then on shows its views and follows its wish for the
 * microphone. While main is not reached the microphone is closed and the screen says so.
 */
export function keepJoined(line: HostConnection, page: JoiningPage, microphone: Microphone): void {
  const { screen } = page;
  let { unreached } = page;
  line.bridge.on('screen:view', screen.show);
  line.bridge.on('page:words', speak);
  line.bridge.on('microphone:wish', microphone.wish);
  line.onReach((reach) => {
    if (reach === 'reached') void join();
    else leave(unreached[reach]);
  });

  async function join(): Promise<void> {
    try {
      const joined = await line.bridge.ask('session:join', undefined);
      speak(joined.words);
      // A newer view may have overtaken the answer.
      if (joined.view.id >= (screen.shown()?.id ?? 0)) screen.show(joined.view);
      microphone.wish(joined.microphone);
    } catch {
      leave(unreached.unreachable);
    }
  }

  function speak(words: PageWords): void {
    unreached = words.pages.unreached;
    page.speak(words);
  }

  function leave(text: string): void {
    microphone.wish('off');
    screen.showLine(text);
  }
}
