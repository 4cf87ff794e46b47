import type { PageWords } from '../../shared/content/page-words.ts';
import type { Saved } from '../../shared/ipc/answers.ts';
import { button, element } from '../elements/elements.ts';
import type { DiaryContext, SavingChange } from './page.ts';

/** Carries changes to main one after another, says what came of each, and offers its undo. */
interface DiaryChanges extends Pick<DiaryContext, 'change' | 'say'> {
  /** What has just happened in words, with the button Undo. */
  readonly element: HTMLElement;
  /** Nothing is read or said any more. */
  close(): void;
}

/** @param body gets the focus when what had it is gone */
export function createDiaryChanges(
  words: PageWords['diaryPages'],
  read: () => Promise<void>,
  body: HTMLElement,
): DiaryChanges {
  const status = element('div', { role: 'status', class: 'diary-status' });
  let isChanging = false;
  let isClosed = false;

  const change: DiaryChanges['change'] = async (wanted) => {
    if (isChanging) return 'left';
    isChanging = true;
    const saved = await wanted.ask().catch(() => null);
    if (saved !== null && !isClosed) await read();
    isChanging = false;
    if (!isClosed) tell(saved, wanted);
    if (saved === null) return 'unanswered';
    return saved.ok ? 'done' : 'refused';
  };

  function tell(saved: Saved | null, { done, undo }: SavingChange): void {
    say(saved === null ? words.unanswered : saved.ok ? done() : saved.words);
    if (undo === undefined || !saved?.ok) return;
    const back = button(words.undo, () => void change({ ask: undo, done: () => words.undone }));
    status.append(back);
    if (document.activeElement === body) back.focus();
  }

  function say(text: string): void {
    const hadFocus = status.contains(document.activeElement);
    status.replaceChildren(...(text === '' ? [] : [element('p', {}, text)]));
    if (hadFocus) body.focus();
  }

  return {
    element: status,
    change,
    say,
    close() {
      isClosed = true;
    },
  };
}
