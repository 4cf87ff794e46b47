import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../shared/dialogue/context-of-state.ts';
import type { DialogueEvent } from '../../../shared/dialogue/event.ts';
import { eventOfHeard } from '../../../shared/dialogue/event-of-heard.ts';
import type { Meaning } from '../../../shared/dialogue/meaning.ts';
import { initialState, type State } from '../../../shared/dialogue/state.ts';
import { transition } from '../../../shared/dialogue/transition.ts';
import { judge } from '../../../shared/dialogue/understanding/judge.ts';
import type { RejectionReason } from '../../../shared/ports/hearing.ts';

const waiting = initialState();
/** The state after these events, each a second after the last. */
const stateAfter = (...events: ((atMs: number) => DialogueEvent)[]): State =>
  events.reduce((state, event, index) => transition(state, event(1_000 * index)).state, waiting);
const said = (meaning: Meaning) => (atMs: number) => ({ kind: 'said', atMs, meaning }) as const;
const maybe = (atMs: number) => ({ kind: 'almost emergency', atMs }) as const;
const silenceAfter = (state: State) =>
  transition({ ...state, speech: { ...state.speech, saying: null } }, { kind: 'time', atMs: 1e6 }).state;

const refused = (meaning: Meaning, reason: RejectionReason) =>
  ({ text: 'whatever', meaning, verdict: { accepted: false, reason } }) as const;

describe('what was heard doubtfully', () => {
  it('is asked about on the screen where it may be a cramp, aloud where it may be an emergency', () => {
    const kindOf = (meaning: Meaning) => eventOfHeard(refused(meaning, 'doubtful'), waiting, 0)?.kind;
    expect(kindOf({ intent: 'cramp.onset' })).toBe('almost heard');
    expect(kindOf({ intent: 'emergency' })).toBe('almost emergency');
    expect(kindOf({ intent: 'fall' })).toBe('almost emergency');
  });

  it('is a lone "emergency" or "ambulance" on the screen, and a call for help when it is said again', () => {
    const hearing = (state: State, text: string) => {
      const event = eventOfHeard({ text, ...judge(text, contextOf(state)) }, state, 1_000);
      return event === null ? state : transition(state, event).state;
    };
    for (const text of ['emergency', 'ambulance']) {
      const asked = hearing(waiting, text);
      expect(asked.scene, text).toMatchObject({ kind: 'waiting', headline: 'almostHeard' });
      expect(hearing(asked, text).scene.kind, text).toBe('emergency');
    }
    expect(hearing(waiting, 'it is an emergency exit').scene).toEqual(waiting.scene);
  });

  it('is a red flag of which one ear was not sure on the screen, and aloud when it is said again', () => {
    const half = eventOfHeard(refused({ intent: 'emergency' }, 'ears differ'), waiting, 0);
    expect(half?.kind).toBe('almost heard');
    const asked = stateAfter((atMs) => ({ kind: 'almost heard', atMs }));
    const again = eventOfHeard(refused({ intent: 'emergency' }, 'doubtful'), asked, 1_000);
    expect(again?.kind).toBe('almost emergency');
    expect(eventOfHeard(refused({ intent: 'emergency' }, 'unsure'), waiting, 0)).toBeNull();
  });

  it('is asked about amid a stretch, too, whatever answer stands beside it', () => {
    const verdictOn = (text: string) => judge(text, 'easing').verdict;
    const doubtful = { accepted: false, reason: 'doubtful' };
    expect(["no wait my arm's gone funny", "no and my arm's gone funny"].map(verdictOn)).toEqual([
      doubtful,
      doubtful,
    ]);
    expect(verdictOn('no my calf has gone funny')).not.toEqual(doubtful);
  });

  it('is asked again in a conversation where the two ears differ', () => {
    const coached = stateAfter(said({ intent: 'cramp.onset' }));
    const event = eventOfHeard(refused({ intent: 'part.foot', part: 'foot' }, 'ears differ'), coached, 0);
    expect(event?.kind).toBe('not understood');
    expect(eventOfHeard(refused({ intent: 'prevent' }, 'ears differ'), waiting, 0)).toBeNull();
  });
});

describe('"Do you need help?"', () => {
  it('follows a cry for help beside "Cramp? Say yes", and no other words with "help" in them or about it', () => {
    const doubted = stateAfter((atMs) => ({ kind: 'almost heard', atMs }));
    const isAskedAfter = (text: string) => {
      const event = eventOfHeard({ text, ...judge(text, contextOf(doubted)) }, doubted, 1_000);
      const { scene } = event === null ? doubted : transition(doubted, event).state;
      return scene.kind === 'coaching' && scene.turn.step === 'needHelp';
    };
    const cries = ['help', 'help me', 'help help', 'somebody help', 'charley help'];
    expect(cries.filter((cry) => !isAskedAfter(cry))).toEqual([]);
    const others = ['what can i say', 'options', 'how does this work', 'that might help', 'he can help'];
    expect(others.filter(isAskedAfter)).toEqual([]);
  });

  it('comes forward, and leads to the call for help with a yes and to nothing with a no', () => {
    const asked = transition(waiting, maybe(0));
    expect(asked.effects.map(({ kind }) => kind)).toEqual(['come forward', 'say']);
    expect(stateAfter(maybe, said({ intent: 'yes' })).scene.kind).toBe('emergency');
    expect(stateAfter(maybe, said({ intent: 'no' })).scene.kind).toBe('waiting');
  });

  it('takes silence, asked twice, as the worse case', () => {
    const twice = [1, 2, 3, 4].reduce((state) => {
      const { saying } = state.speech;
      const quiet =
        saying === null
          ? state
          : transition(state, { kind: 'spoken', atMs: 1_000, utteranceId: saying }).state;
      return transition(quiet, { kind: 'time', atMs: 1e6 }).state;
    }, stateAfter(maybe));
    expect(silenceAfter(twice).scene.kind).toBe('emergency');
  });

  it('leads back to the step that it interrupted, and is asked once at a time', () => {
    const interrupted = stateAfter(said({ intent: 'cramp.onset' }), maybe);
    expect(interrupted.scene).toMatchObject({ turn: { step: 'needHelp' } });
    expect(transition(interrupted, maybe(5_000)).effects).toEqual([]);
    const back = transition(interrupted, said({ intent: 'no' })(6_000)).state;
    expect(back.scene).toMatchObject({ kind: 'coaching', course: { kind: 'relief' } });
    expect(transition(stateAfter(said({ intent: 'emergency' })), maybe(9_000)).effects).toEqual([]);
  });
});
