import type { Content } from '../../../shared/content/content.ts';
import { isResting, viewOf } from '../../../shared/dialogue/rendering/view-of-state.ts';
import type { State } from '../../../shared/dialogue/state.ts';
import type { View } from '../../../shared/dialogue/view.ts';
import type { ScreenWish } from '../../../shared/night.ts';
import type { Clock } from '../../../shared/ports/machine.ts';
import { createAppearance } from './appearance.ts';
import { createSwitchScanning } from './switch-scanning.ts';

/** The screen as it is now: a function of the state, the hour and, for one switch, of time. */
export interface ViewPublisher {
  /** What a page that joins is to show. */
  view(): View;
  /** Shows a state; tells only of a view that is another one, with a number of its own. */
  show(state: State): void;
  /** How the person wants it to look. */
  wish(screen: ScreenWish): void;
  stop(): void;
}

interface ViewPublisherDeps {
  readonly clock: Clock;
  /** The words, asked at each view. */
  readonly content: () => Content;
  readonly initial: State;
  readonly tell: (view: View) => void;
}

/** Where a mark goes, not any key starts. */
function hintBesideMark({ hint }: View, { hints }: Content): string {
  return hint === hints.idle || hint === hints.deaf ? hints.marked : hint;
}

export function createViewPublisher({ clock, content, initial, tell }: ViewPublisherDeps): ViewPublisher {
  let shown = initial;
  let view = viewOf(initial, content(), 1);
  const appearance = createAppearance(
    clock,
    () => show(shown),
    () => content().language,
  );
  const marking = createSwitchScanning(clock, appearance.switchSpeed, () => show(shown));

  function show(state: State): void {
    shown = state;
    const look = appearance.look(isResting(state) ? 'resting' : 'busy');
    const plain = viewOf(state, content(), view.id, look);
    const marked = marking.among(appearance.toMark(plain));
    const next = marked === null ? plain : { ...plain, marked, hint: hintBesideMark(plain, content()) };
    if (JSON.stringify(next) === JSON.stringify(view)) return;
    view = { ...next, id: view.id + 1 };
    tell(view);
  }
  return {
    view: () => view,
    show,
    wish: appearance.wish,
    stop() {
      appearance.stop();
      marking.stop();
    },
  };
}
