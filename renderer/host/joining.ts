import type { PageWords } from '../../shared/content/page-words.ts';
import type { View } from '../../shared/dialogue/view.ts';
import type { Microphone } from '../audio/microphone.ts';
import type { EarlyPress } from '../early-press.ts';
import type { FirstSteps } from '../first-steps.ts';
import type { NightScreen } from '../screen/screen.ts';
import type { HandOver } from './hand-over.ts';
import type { HostConnection, Reach } from './host-connection.ts';
import type { HostWatch } from './host-watch.ts';
import type { Unreached } from './unreachable.ts';

interface JoiningPage {
  readonly screen: NightScreen;
  /** Whether the night screen is what is shown: a page of the day claims no ears, and may hold what is being typed. */
  readonly isNight: () => boolean;
  /** What the page shows while another window has the session. */
  readonly handOver: HandOver;
  /** What the page shows while nobody answers. */
  readonly firstSteps: FirstSteps;
  /** Kept from before the first view. */
  readonly earlyPress: EarlyPress;
  /** Takes the words of the person's language. */
  readonly speak: (words: PageWords) => void;
  /** What to say where main was never reached. */
  readonly unreached: Unreached;
}

/** A main that refused to answer, as it does where too much came at once, is asked again. */
const joinAgainMs = 1_000;

/**
 * Joins the session whenever main is reached, and from then on shows its views and follows its wish for the
 * microphone. While main is not reached the microphone is closed; while it is not reached, or does not answer, the
 * screen says so, and keys show the first steps.
 */
export function keepJoined(
  line: HostConnection,
  host: HostWatch,
  page: JoiningPage,
  microphone: Microphone,
): void {
  const { screen, firstSteps, handOver } = page;
  const { bridge } = line;
  let { unreached } = page;
  let steps: readonly string[] = [];
  let reached: Reach = 'unreachable';
  /** Told while the screen was the page's own. */
  let missed: View | null = null;
  let isAlone = false;
  bridge.on('screen:view', (view) => {
    if (isAlone) missed = view;
    else screen.show(view);
  });
  bridge.on('page:words', speak);
  bridge.on('microphone:wish', microphone.wish);
  host.onChange((now) => {
    if (now === 'answering') void join();
    else if (!isAlone && page.isNight()) offerSteps(unreached.silent);
  });
  line.onReach((reach) => {
    reached = reach;
    if (reach === 'reached') void join();
    else leave(reach);
  });

  async function join(): Promise<void> {
    host.expect();
    try {
      const joined = await bridge.ask('session:join', undefined);
      host.answered();
      speak(joined.words);
      const begun = firstSteps.withdraw();
      handOver.withdraw();
      isAlone = false;
      // A newer view may have overtaken the answer.
      const shownId = (missed ?? screen.shown())?.id ?? 0;
      if (joined.view.id >= shownId) screen.show(joined.view);
      else if (missed !== null) screen.show(missed);
      missed = null;
      microphone.wish(joined.microphone);
      // Whoever was helped by text alone, or pressed before there was anybody to tell, goes on with main.
      const early = page.earlyPress.take();
      if (early === 'stop' || ((begun === 'begun' || early === 'start') && joined.view.scene === 'idle'))
        bridge.tell('control:press', { press: early ?? 'start' });
    } catch {
      setTimeout(() => {
        // Meanwhile another window may have been given the session.
        if (reached === 'reached') void join();
      }, joinAgainMs);
    }
  }

  function speak(words: PageWords): void {
    unreached = words.pages.unreached;
    steps = words.firstSteps;
    page.speak(words);
  }

  function leave(reach: 'unreachable' | 'elsewhere'): void {
    microphone.wish('off');
    if (reach === 'unreachable') {
      offerSteps(unreached.unreachable);
    } else {
      firstSteps.withdraw();
      // What is pressed from now on brings the session here, and starts nothing.
      page.earlyPress.take();
      handOver.offer(unreached);
    }
  }

  function offerSteps(text: string): void {
    isAlone = true;
    missed = null;
    handOver.withdraw();
    firstSteps.offer({ line: text, begin: unreached.anyKey, next: unreached.nextStep, steps });
  }
}
