import type { Content } from '../../content/content.ts';
import { filled } from '../../filled.ts';
import { assertNever } from '../../result.ts';
import { contextOf } from '../context-of-state.ts';
import { eventOfHeard } from '../event-of-heard.ts';
import { presses } from '../press.ts';
import type { State } from '../state.ts';
import { judge } from '../understanding/judge.ts';
import { normalise } from '../understanding/words.ts';
import { readCircumstance } from './circumstances.ts';
import { readScriptLine } from './script-line.ts';
import { createVirtualClock, type SimulationLine } from './virtual-clock.ts';

/** The conversation in text with a virtual clock: the same transition, no sound, no model. */
export interface Simulation {
  /** Follows one line of a script; a sentence about what is wrong with it, or null. */
  follow(line: string): string | null;
  /** Lets what is being said be said to its end. */
  finish(): void;
}

export function createSimulation(content: Content, print: (line: SimulationLine) => void): Simulation {
  const words = content.commands.simulation;
  const clock = createVirtualClock(content, print);

  const tellOf = (text: string): string | null => {
    const circumstance = readCircumstance(text, clock.state(), clock.nowMs(), content);
    if (circumstance.kind === 'fault') return circumstance.fault;
    clock.post(circumstance.event);
    return null;
  };

  const hear = (said: string): void => {
    clock.listenFirst();
    clock.tell('you', said);
    const text = normalise(said);
    const heard = { text, ...judge(text, contextOf(clock.state())) };
    const event = eventOfHeard(heard, clock.state(), clock.nowMs());
    if (event !== null) clock.post(event);
  };

  const press = (name: string): string | null => {
    const press = presses.find((press) => press.toLowerCase() === name);
    if (press === undefined) return filled(words.unknownKey, { key: name, keys: presses.join(', ') });
    clock.tell('you', `[${press}]`);
    clock.post({ kind: 'pressed', atMs: clock.nowMs(), press });
    return null;
  };

  return {
    finish: clock.listenFirst,
    follow(raw) {
      const line = readScriptLine(raw);
      switch (line.kind) {
        case 'nothing':
          return null;
        case 'circumstance':
          return tellOf(line.text);
        case 'wait for the question':
          return clock.waitUntil(isAsked) ? null : words.noQuestion;
        case 'wait':
          if (line.ms === null) return filled(words.badTime, { line: line.line });
          clock.advance(line.ms);
          return null;
        case 'press':
          return press(line.name);
        case 'said':
          hear(line.words);
          return null;
        default:
          return assertNever(line);
      }
    },
  };
}

/** Charley has asked something, and listens for the answer. */
function isAsked({ scene }: State): boolean {
  return scene.kind === 'coaching' && scene.activity.kind === 'asking';
}
