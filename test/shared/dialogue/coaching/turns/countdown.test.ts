import { describe, expect, it } from 'vitest';
import { english } from '../../../../../shared/content/en/index.ts';
import { nextDeadlineMs } from '../../../../../shared/dialogue/deadline.ts';
import type { DialogueEvent } from '../../../../../shared/dialogue/event.ts';
import type { Meaning } from '../../../../../shared/dialogue/meaning.ts';
import { spokenText } from '../../../../../shared/dialogue/rendering/spoken-text.ts';
import { initialState, type State } from '../../../../../shared/dialogue/state.ts';
import { transition } from '../../../../../shared/dialogue/transition.ts';

interface Spoken {
  readonly atMs: number;
  readonly text: string;
}

/** The conversation with a voice whose every utterance takes this long, on a clock that goes from event to event. */
function conversation(utteranceMs: number) {
  let state: State = initialState();
  let nowMs = 0;
  let speechEndsMs = Number.POSITIVE_INFINITY;
  const spoken: Spoken[] = [];
  const seconds: { readonly atMs: number; readonly left: number }[] = [];
  let tones = 0;

  const post = (event: DialogueEvent): void => {
    const change = transition(state, event);
    state = change.state;
    for (const effect of change.effects) {
      if (effect.kind === 'tone') tones += 1;
      if (effect.kind === 'silence') speechEndsMs = Number.POSITIVE_INFINITY;
      if (effect.kind !== 'say') continue;
      spoken.push({ atMs: nowMs, text: spokenText(english, effect.lines) });
      speechEndsMs = nowMs + utteranceMs;
    }
    const activity = state.scene.kind === 'coaching' ? state.scene.activity : null;
    if (activity?.kind === 'counting' && seconds.at(-1)?.left !== activity.secondsLeft)
      seconds.push({ atMs: nowMs, left: activity.secondsLeft });
  };
  return {
    spoken,
    seconds,
    tones: () => tones,
    say(meaning: Meaning) {
      post({ kind: 'said', atMs: nowMs, meaning });
    },
    /** Lets time pass. */
    wait(ms: number) {
      const untilMs = nowMs + ms;
      for (;;) {
        const deadlineMs = nextDeadlineMs(state) ?? Number.POSITIVE_INFINITY;
        const nextMs = Math.max(nowMs, Math.min(deadlineMs, speechEndsMs));
        if (nextMs > untilMs) break;
        nowMs = nextMs;
        if (speechEndsMs <= deadlineMs) {
          speechEndsMs = Number.POSITIVE_INFINITY;
          post({ kind: 'spoken', atMs: nowMs, utteranceId: state.speech.saying ?? -1 });
        } else post({ kind: 'time', atMs: nowMs });
      }
      nowMs = untilMs;
    },
  };
}

/** With a voice of one second: "Straighten" ends at 1 s, the leg has 3 s, "Now pull" ends at 5 s, "Hold" begins. */
const holdBeginsMs = 5_000;
const named: Meaning = { intent: 'cramp.onset', part: 'calf' };

describe('the countdown of a hold', () => {
  it('is spoken at the real seconds of §5.2', () => {
    const night = conversation(1_000);
    night.say(named);
    night.wait(36_000);
    expect(night.spoken.slice(2)).toEqual([
      { atMs: holdBeginsMs, text: 'Hold. Thirty seconds.' },
      { atMs: holdBeginsMs + 10_000, text: 'Twenty.' },
      { atMs: holdBeginsMs + 20_000, text: 'Ten. Keep breathing.' },
      { atMs: holdBeginsMs + 25_000, text: 'Five, four, three, two, one.' },
      { atMs: holdBeginsMs + 30_000, text: 'Let go slowly. Is it easing?' },
    ]);
    expect(night.tones()).toBe(1);
  });

  it('shows every second at its own time, however long the voice takes', () => {
    for (const utteranceMs of [200, 1_000, 4_500]) {
      const night = conversation(utteranceMs);
      night.say(named);
      night.wait(60_000);
      const start = night.seconds[0]?.atMs ?? 0;
      expect(night.seconds.slice(0, 30)).toEqual(
        Array.from({ length: 30 }, (_, index) => ({ atMs: start + index * 1_000, left: 30 - index })),
      );
    }
  });

  it('offers the exceptions once, five seconds in, where no place was named', () => {
    const night = conversation(1_000);
    night.say({ intent: 'cramp.onset' });
    night.wait(36_000);
    night.say({ intent: 'no' });
    night.wait(60_000);
    const offers = night.spoken.filter(({ text }) => text.startsWith("If it's your shin"));
    expect(offers).toEqual([
      { atMs: holdBeginsMs + 5_000, text: "If it's your shin or front thigh, tell me." },
    ]);
  });

  it('counts ten seconds of rest by "Three, two, one" alone', () => {
    const night = conversation(1_000);
    night.say(named);
    night.wait(37_000);
    night.say({ intent: 'no' });
    night.wait(12_000);
    expect(night.spoken.slice(7, 10)).toEqual([
      { atMs: 37_000, text: "Okay. Rest, then we'll try again." },
      { atMs: 45_000, text: 'Three, two, one.' },
      { atMs: 48_000, text: "Let's do one more hold." },
    ]);
  });

  it('freezes in a pause and says what is left', () => {
    const night = conversation(1_000);
    night.say(named);
    night.wait(holdBeginsMs + 16_000);
    night.say({ intent: 'pause' });
    night.wait(60_000);
    night.say({ intent: 'resume' });
    night.wait(14_000);
    expect(night.spoken.slice(4).map(({ text }) => text)).toEqual([
      'Paused. Say go on when you like.',
      'Fourteen seconds left.',
      'Ten. Keep breathing.',
      'Five, four, three, two, one.',
      'Let go slowly. Is it easing?',
    ]);
  });

  it('begins the hold anew after a pause of more than a minute', () => {
    const night = conversation(1_000);
    night.say(named);
    night.wait(holdBeginsMs + 16_000);
    night.say({ intent: 'pause' });
    night.wait(61_000);
    night.say({ intent: 'resume' });
    night.wait(2_000);
    expect(night.spoken.slice(-2).map(({ text }) => text)).toEqual([
      'Now pull your toes toward your shin.',
      'Hold. Thirty seconds.',
    ]);
  });

  it('goes on at the same pace when speech is slowed', () => {
    const night = conversation(1_000);
    night.say(named);
    night.wait(holdBeginsMs + 2_000);
    night.say({ intent: 'slower' });
    night.wait(28_000);
    expect(night.spoken.at(-1)).toEqual({
      atMs: holdBeginsMs + 30_000,
      text: 'Let go slowly. Is it easing?',
    });
  });
});
