import type { PageHandler, PageTell } from '../../../shared/ipc.ts';
import type { Log } from '../../../shared/ports.ts';

/** Calls that wait until something has become so. */
export function createWaiting() {
  const waiting = new Set<() => void>();
  return {
    changed(): void {
      for (const check of waiting) check();
    },
    until: (isSo: () => boolean): Promise<void> =>
      new Promise((resolve) => {
        const check = (): void => {
          if (!isSo()) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
  };
}

export const joined = {
  microphone: 'on',
  view: {
    id: 7,
    scene: 'idle',
    headline: 'Say "I have a cramp"',
    secondsLeft: null,
    hint: 'Or press any key',
    choices: [],
    moreChoices: [],
    notices: [],
    activity: 'Listening',
    announcement: { number: 1, text: 'Charley is listening' },
    disclaimer: 'General information. Not medical advice.',
  },
} as const;

/** A conversation that only remembers what a page did. */
export function recordingPageHandler() {
  const tells: PageTell[] = [];
  const { changed, until } = createWaiting();
  let leaves = 0;
  const handler: PageHandler = {
    answer: () => joined,
    told(tell) {
      tells.push(tell);
      changed();
    },
    left() {
      leaves += 1;
      changed();
    },
  };
  return {
    ...handler,
    tells,
    leaves: () => leaves,
    until,
    untilTells: (count: number) => until(() => tells.length >= count),
    untilLeaves: (count: number) => until(() => leaves >= count),
  };
}

/** A log that keeps its notes. */
export function recordingLog() {
  const notes: { readonly event: string; readonly facts: unknown }[] = [];
  const { changed, until } = createWaiting();
  const log: Log = {
    note(event, facts) {
      notes.push({ event, facts });
      changed();
    },
  };
  const isNoted = (facts: unknown): boolean =>
    notes.some((note) => JSON.stringify(note.facts) === JSON.stringify(facts));
  const factsOf = (event: string) => notes.filter((note) => note.event === event).map(({ facts }) => facts);
  return { ...log, notes, factsOf, untilNoted: (facts: unknown) => until(() => isNoted(facts)) };
}
