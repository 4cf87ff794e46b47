import type { Parting } from '../../../../main/shells/browser/server/page-link.ts';
import { contentFor } from '../../../../shared/content/languages.ts';
import { pageWordsOf } from '../../../../shared/content/page-words.ts';
import type { Joined } from '../../../../shared/ipc/answers.ts';
import type { PageHandler } from '../../../../shared/ipc/bridge.ts';
import type { PageTell } from '../../../../shared/ipc/page-tells.ts';
import { firstLook } from '../../../../shared/night.ts';
import type { Log } from '../../../../shared/ports/machine.ts';
import { settle } from '../../../support/settle.ts';

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

/** A page's connection that the test lets come and go. */
export function comingAndGoing() {
  const listeners = new Set<() => void>();
  let connected = false;
  let parting: Parting | null = null;
  const change = async (isConnected: boolean): Promise<void> => {
    connected = isConnected;
    for (const listener of [...listeners]) listener();
    await settle();
  };
  return {
    link: {
      isConnected: () => connected,
      parting: () => parting,
      onChange(listener: () => void) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    listenerCount: () => listeners.size,
    comes: () => change(true),
    goes(how: Parting) {
      parting = how;
      return change(false);
    },
  };
}

export const joined = {
  microphone: 'on',
  words: pageWordsOf(contentFor('en'), 'en-GB'),
  view: {
    id: 7,
    scene: 'idle',
    look: firstLook,
    headline: 'Say "I have a cramp"',
    drawing: null,
    count: null,
    callNumber: null,
    hint: 'Or press any key',
    choices: [],
    numbered: false,
    moreChoices: [],
    notices: [],
    activity: 'Listening',
    announcement: { number: 1, text: 'Charley is listening' },
    disclaimer: 'General information. Not medical advice.',
    marked: null,
  },
} as const satisfies Joined;

type Answers = Readonly<Record<string, (question: never) => unknown>>;

/** A conversation that only remembers what a page did, and answers as it is told. */
export function recordingPageHandler(own: Answers = {}) {
  const answers: Answers = {
    'session:join': () => joined,
    'diary:read': () => Promise.reject(new Error('a bad disk')),
    'diary:import': ({ text }: { readonly text: string }) => ({ ok: true, added: text.length }),
    ...own,
  };
  const tells: PageTell[] = [];
  const { changed, until } = createWaiting();
  let leaves = 0;
  const handler: PageHandler = {
    answer: async (channel, question) => (await answers[channel]?.(question as never)) as never,
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
