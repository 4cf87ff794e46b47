import { stepOf } from './coaching/turns/turn.ts';
import type { DialogueEvent, Pressed } from './event.ts';
import { isSomethingWrong, type Meaning } from './meaning.ts';
import { type MenuKind, menuOfPress, type Press } from './press.ts';
import { redFlagQuestions } from './scenes/commands.ts';
import type { OpenMenu, State } from './state.ts';

/** A list that nobody presses anything in closes by itself, so that at night any key starts relief again. [PJ] */
export const menuStaysMs = 60_000;

/** Whoever makes the voice louder may want it louder still, and then the screen as it was. [PJ] */
export const menuStaysForMoreMs = 15_000;
const keepOpen: readonly Press[] = ['slower', 'louder', 'quieter'];

/** What an event makes of the list that was open before it; `after` is the state that it led to. */
export function menuAfter(before: State, event: DialogueEvent, after: State): OpenMenu | null {
  const open = before.menu;
  switch (event.kind) {
    case 'pressed':
      return menuAfterPress(open, event, after);
    case 'said': {
      const { meaning } = event;
      const kind = menuOfMeaning(meaning, before, after);
      if (kind !== null) return opened({ kind, page: 0 }, event.atMs, after);
      return (keepOpen as readonly string[]).includes(meaning.intent) ? open : null;
    }
    default:
      return open !== null && event.atMs < open.closesAtMs && isStillOf(open, before, after) ? open : null;
  }
}

function menuAfterPress(open: OpenMenu | null, { press, atMs }: Pressed, after: State): OpenMenu | null {
  if (open !== null && press === 'more') return opened({ ...open, page: open.page + 1 }, atMs, after);
  const kind = menuOfPress(press);
  if (kind !== null) return opened({ kind, page: 0 }, atMs, after);
  return open !== null && keepOpen.includes(press)
    ? { ...open, closesAtMs: atMs + menuStaysForMoreMs }
    : null;
}

/** The list that words open, besides what they mean: "help", and "something is wrong" where it leads to no advice. */
function menuOfMeaning(meaning: Meaning, { scene: before }: State, { scene: after }: State): MenuKind | null {
  if (meaning.intent === 'help' && meaning.topic !== 'distress') return 'help';
  return isSomethingWrong(meaning) && before.kind === after.kind && after.kind !== 'emergency'
    ? 'wrong'
    : null;
}

function opened({ kind, page }: Pick<OpenMenu, 'kind' | 'page'>, atMs: number, after: State): OpenMenu {
  return { kind, page, closesAtMs: atMs + menuStaysMs, afterUtterance: after.speech.lastId };
}

/** Where somebody is choosing what is wrong or cannot be done, no question takes the list from under the finger. */
const outlastQuestions: readonly MenuKind[] = ['wrong', 'place', 'cannot'];

/** A list of the relief is none of what comes after it, and a question is to be seen; one about a red flag above all. */
function isStillOf({ kind }: OpenMenu, { scene: before }: State, { scene: after }: State): boolean {
  if (before.kind !== 'coaching' || after.kind !== 'coaching') return before.kind === after.kind;
  const isAsked = before.turn !== after.turn && stepOf(after.turn).kind === 'ask';
  const isRedFlag = redFlagQuestions.includes(after.turn.step);
  const outlasts = outlastQuestions.includes(kind) && !isRedFlag;
  return before.course.kind === after.course.kind && (!isAsked || outlasts);
}
