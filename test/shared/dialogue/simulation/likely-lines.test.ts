import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../../shared/content/en/index.ts';
import type { Line } from '../../../../shared/content/line.ts';
import { nextDeadlineMs } from '../../../../shared/dialogue/deadline.ts';
import type { DialogueEvent } from '../../../../shared/dialogue/event.ts';
import type { Meaning } from '../../../../shared/dialogue/meaning.ts';
import { spokenText } from '../../../../shared/dialogue/rendering/spoken-text.ts';
import { likelyLines } from '../../../../shared/dialogue/simulation/likely-lines.ts';
import { initialState, type State } from '../../../../shared/dialogue/state.ts';
import { transition } from '../../../../shared/dialogue/transition.ts';

const words = (lines: readonly Line[]) => spokenText(english, lines);
/** As many as the page keeps ready. */
const held = (state: State, atMs: number) =>
  likelyLines(state, atMs)
    .slice(0, 40)
    .map((lines) => words(lines));

const meanings: readonly Meaning[] = [
  { intent: 'better' },
  { intent: 'worse' },
  { intent: 'yes' },
  { intent: 'no' },
  { intent: 'next' },
  { intent: 'pause' },
  { intent: 'resume' },
  { intent: 'stop' },
  { intent: 'cramp.onset' },
  { intent: 'emergency' },
];

/** What happens at one moment of a night: something is meant, or (`null`) nobody says anything. */
const nights = fc.array(fc.option(fc.constantFrom(...meanings), { freq: 2 }), {
  minLength: 5,
  maxLength: 40,
});

describe('the lines that may be said next', () => {
  it('hold the first words of a cramp while nothing goes on', () => {
    expect(held(initialState(), 0)[0]).toBe("I'm here. Straighten your leg slowly.");
    expect(held(initialState(), 0)).toContain('Now pull your toes toward your shin.');
  });

  it('hold what is said next in any night, whatever is meant and whatever is left unanswered', () => {
    fc.assert(
      fc.property(nights, (night) => {
        let state = initialState();
        let atMs = 0;
        const follow = (event: DialogueEvent): void => {
          const before = held(state, atMs);
          const change = transition(state, event);
          for (const effect of change.effects)
            if (effect.kind === 'say') expect(before).toContain(words(effect.lines));
          state = change.state;
        };
        for (const meaning of [{ intent: 'cramp.onset' } as const, ...night]) {
          if (meaning !== null) follow({ kind: 'said', atMs, meaning });
          else if (state.speech.saying !== null)
            follow({ kind: 'spoken', atMs, utteranceId: state.speech.saying });
          else {
            atMs = Math.max(atMs, nextDeadlineMs(state) ?? atMs);
            follow({ kind: 'time', atMs });
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
