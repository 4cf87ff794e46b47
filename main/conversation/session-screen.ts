import { createScreenWatch, type ScreenWatch } from './screen/screen-watch.ts';
import { createViewPublisher, type ViewPublisher } from './screen/view-publisher.ts';
import { createWindowFocus, type WindowFocus } from './screen/window-focus.ts';
import type { SessionDeps } from './session-contract.ts';

/** All that the session shows: the view, whether it is seen, and where its window stands. */
interface SessionScreen {
  readonly viewPublisher: ViewPublisher;
  readonly screenWatch: ScreenWatch;
  readonly windowFocus: WindowFocus;
}

export function createSessionScreen({
  clock,
  shell,
  content,
  initial,
}: Pick<SessionDeps, 'clock' | 'shell' | 'content' | 'initial'>): SessionScreen {
  const screenWatch = createScreenWatch(clock);
  const viewPublisher = createViewPublisher({
    clock,
    content,
    initial,
    tell(view) {
      screenWatch.told(view.id);
      shell.tellPage('screen:view', view);
    },
  });
  return { viewPublisher, screenWatch, windowFocus: createWindowFocus(shell) };
}
