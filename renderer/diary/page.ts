import type { PageWords } from '../../shared/content/page-words.ts';
import type { DiaryEntry } from '../../shared/diary/entry.ts';
import type { Saved } from '../../shared/ipc/answers.ts';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { PageAsks } from '../../shared/ipc/page-asks.ts';

/** What main tells of the diary, in one piece: all its pages are drawn from that. */
export type ShownDiary = PageAsks['diary:read']['answer'];

/** One part of the diary. It keeps what was chosen in it while the diary is open. */
export interface DiaryPage {
  /** Builds it anew from what the diary holds now. */
  build(reading: ShownDiary): HTMLElement;
  /** Lets go of what the last `build` took. */
  leave(): void;
}

/** What happens to the diary, and what is said afterwards. */
export interface SavingChange {
  readonly ask: () => Promise<Saved>;
  /** Asked once it is done. */
  readonly done: () => string;
  /** Brings back what it was; without it there is no way back. */
  readonly undo?: () => Promise<Saved>;
}

/** What came of a change: `refused` where main said why, `left` where another one was under way. */
type ChangeOutcome = 'done' | 'refused' | 'unanswered' | 'left';

/** What a part of the diary may do besides showing itself. */
export interface DiaryContext {
  readonly bridge: Bridge;
  readonly words: PageWords;
  /** A BCP 47 tag, for dates and times. */
  readonly locale: string;
  /**
   * Says what came of it, and where main answered reads the diary again and builds the page anew. While one change is
   * under way a further one is left: what is pressed twice is done once.
   */
  change(change: SavingChange): Promise<ChangeOutcome>;
  /** The local time with its offset, as it is by now: the diary may have been open for hours. */
  now(): string;
  /** Builds the page anew without reading the diary. The focus stays, or goes to the element with this id. */
  rebuild(focusId?: string): void;
  /** Says something where a screen reader hears it, in place of what was said before; nothing where it is empty. */
  say(text: string): void;
}

/** Saves an entry; undone, the diary holds `before` again, or no such entry. */
export function saving(
  bridge: Bridge,
  entry: DiaryEntry,
  before: DiaryEntry | null,
): Pick<SavingChange, 'ask' | 'undo'> {
  return {
    ask: () => bridge.ask('diary:save', entry),
    undo: () =>
      before === null ? bridge.ask('diary:remove', { id: entry.id }) : bridge.ask('diary:save', before),
  };
}
