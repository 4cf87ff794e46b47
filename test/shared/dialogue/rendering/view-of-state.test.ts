import { describe, expect, it } from 'vitest';
import { english } from '../../../../shared/content/en/index.ts';
import type { LineId } from '../../../../shared/content/line.ts';
import { nextDeadlineMs } from '../../../../shared/dialogue/deadline.ts';
import type { DialogueEvent } from '../../../../shared/dialogue/event.ts';
import type { Meaning } from '../../../../shared/dialogue/meaning.ts';
import { captionOf } from '../../../../shared/dialogue/rendering/caption.ts';
import { sensesOf } from '../../../../shared/dialogue/rendering/senses.ts';
import { viewOf } from '../../../../shared/dialogue/rendering/view-of-state.ts';
import { initialState, type State } from '../../../../shared/dialogue/state.ts';
import { transition } from '../../../../shared/dialogue/transition.ts';
import type { View } from '../../../../shared/dialogue/view.ts';
import type { ComponentStatus } from '../../../../shared/health.ts';
import { emptyDiary } from '../../../support/empty-diary.ts';

const ready = { kind: 'ready' } as const;

/** A night on the screen: what is said, or read where there is no voice, takes a second. */
function night(voice: ComponentStatus = ready) {
  let state: State = {
    ...initialState(),
    health: { microphone: ready, recognition: ready, voice, disk: ready },
  };
  let nowMs = 0;
  const post = (event: DialogueEvent): void => {
    state = transition(state, event).state;
  };
  const step = (): void => {
    const { saying } = state.speech;
    if (saying === null) nowMs = Math.max(nowMs, nextDeadlineMs(state) ?? nowMs);
    else nowMs += 1_000;
    post(
      saying === null ? { kind: 'time', atMs: nowMs } : { kind: 'spoken', atMs: nowMs, utteranceId: saying },
    );
  };
  return {
    view: (): View => viewOf(state, english, 1),
    post,
    say: (meaning: Meaning) => post({ kind: 'said', atMs: nowMs, meaning }),
    /** Goes on until this is on the screen. */
    until(headline: string) {
      for (let steps = 0; viewOf(state, english, 1).headline !== headline; steps += 1) {
        if (steps > 500) throw new Error(`"${headline}" never came`);
        step();
      }
    },
    step,
  };
}

const calf: Meaning = { intent: 'cramp.onset', part: 'calf' };

/** What of a line stands beneath its headline where there is no voice. */
function captionOfLine(id: LineId): string {
  const state: State = {
    ...initialState(),
    health: { microphone: ready, recognition: ready, voice: { kind: 'off' }, disk: ready },
    scene: { kind: 'advice', line: id as never, sinceMs: 0 },
  };
  return captionOf(state, english.lines[id].headline, sensesOf(state), english);
}

describe('the screen where there is no voice', () => {
  const withoutVoice = () => night({ kind: 'failed', code: 'voice-missing' });

  it('shows what only a voice would say: to let go, and when a rub is not safe', () => {
    const { view, say, until, step } = withoutVoice();
    say(calf);
    until('Is it easing? Yes or no');
    expect(view().hint).toBe('Let go slowly.');
    step();
    expect(view().hint).toBe('Say: yes, no, or stop');
    say({ intent: 'yes' });
    until('Rub it lightly');
    const untilItIsNext = "Rub it lightly, unless it's swollen, hot, or red.";
    expect(view().hint).toBe(untilItIsNext);
    step();
    expect(view()).toMatchObject({ headline: 'Rub it lightly', hint: untilItIsNext });
  });

  it('asks a question once, in its headline', () => {
    const { view, say } = withoutVoice();
    say(calf);
    say({ intent: 'part.thigh' });
    expect(view().headline).toBe('Front or back of thigh?');
    expect(view().hint).not.toContain('thigh');
    say({ intent: 'fall' });
    expect(view()).toMatchObject({ headline: "Hurt, or can't get up?", hint: 'Say: yes, no, or stop' });
  });

  it('shows over a count what is said of it, for as long as that takes to read, and no number twice', () => {
    const { view, say, step } = withoutVoice();
    say(calf);
    for (let steps = 0; view().count === null && steps < 20; steps += 1) step();
    expect(view().hint).toBe('');
    say({ intent: 'worse', topic: 'more' });
    expect(view()).toMatchObject({ count: { seconds: 30 }, hint: 'Ease off. Make it gentler.' });
    step();
    expect(view().hint).toBe('');
  });

  it('shows all of an advice for as long as it stands', () => {
    const { view, say, step } = withoutVoice();
    say(calf);
    say({ intent: 'doctor', topic: 'weak' });
    const advice = { headline: 'Get medical help today', hint: 'Stop stretching.' };
    expect(view()).toMatchObject(advice);
    step();
    expect(view()).toMatchObject(advice);
  });

  it('says nothing twice, in a pause or an answer', () => {
    const { view, say } = withoutVoice();
    say({ intent: 'log', topic: 'count' });
    const waiting = 'Say: I have a cramp. Or press any key.';
    expect(view()).toMatchObject({ headline: 'There is no diary yet', hint: waiting });
    say(calf);
    say({ intent: 'pause' });
    expect(view()).toMatchObject({ headline: 'Paused. Say go on', hint: 'Say: go on, or stop' });
  });

  it('says no headline over again in other words', () => {
    for (const id of ['restThenAgain', 'sipWater', 'loosenCoversForNight'] as const)
      expect(captionOfLine(id), id).toBe('');
    expect(captionOfLine('bedtimeMayHelp')).toBe('Say bedtime routine.');
    expect(captionOfLine('shortWalk')).toBe('A short walk can help.');
  });

  it('drops no word of how, where or what not to do, whatever the line', () => {
    // A sentence of which only words of grammar are new says its headline again.
    const dropped = Object.keys(english.lines).flatMap((id) => {
      const { headline, spoken } = english.lines[id as LineId];
      const shown = `${headline} ${captionOfLine(id as LineId)}`.toLowerCase();
      const telling = /\b(not|never|unless|only|slowly|gently|under|against|behind|water|side|bottle)\b/g;
      return (spoken.toLowerCase().match(telling) ?? []).filter((word) => !shown.includes(word.slice(0, 4)));
    });
    expect(dropped).toEqual([]);
  });

  it('adds nothing where a voice says it', () => {
    const { view, say, until } = night();
    say(calf);
    until('Is it easing? Yes or no');
    say({ intent: 'yes' });
    until('Rub it lightly');
    expect(view().hint).not.toContain('swollen');
  });
});

describe('the screen', () => {
  it('waits with one line, what can be said, and one big target', () => {
    expect(night().view()).toMatchObject({
      scene: 'idle',
      headline: 'I am listening for you',
      hint: 'Say: I have a cramp. Or press any key.',
      count: null,
      choices: [{ press: 'start', label: 'I have a cramp' }],
      notices: [],
    });
  });

  it('shows the step and its seconds while a stretch is held', () => {
    const { view, say, step } = night();
    say(calf);
    for (let steps = 0; view().count === null && steps < 20; steps += 1) step();
    expect(view()).toMatchObject({
      scene: 'relief',
      headline: 'Pull your toes toward you',
      count: { secondsLeft: 30, seconds: 30, progress: 'Hold 1 of 3' },
      // Nothing but the three choices: the buttons say what can be said.
      hint: '',
      disclaimer: '',
    });
    expect(view().choices.map(({ press }) => press)).toEqual(['better', 'worse', 'stop']);
  });

  it('keeps the seconds that are left in a pause', () => {
    const { view, say, step } = night();
    say(calf);
    for (let steps = 0; view().count === null && steps < 20; steps += 1) step();
    say({ intent: 'pause' });
    expect(view()).toMatchObject({
      headline: 'Paused. Say go on',
      count: { secondsLeft: 30, seconds: 30 },
      hint: 'Say: go on, or stop',
    });
    expect(view().choices.map(({ press }) => press)).toEqual(['resume', 'stop']);
  });

  it('asks with yes and no as the big targets', () => {
    const { view, say, until } = night();
    say(calf);
    until('Is it easing? Yes or no');
    expect(view()).toMatchObject({ scene: 'question', count: null, hint: 'Say: yes, no, or stop' });
    expect(view().choices.map(({ press }) => press)).toEqual(['yes', 'no', 'stop']);
  });

  it('still takes yes and no in the quiet minutes after a question that nobody answered', () => {
    const { view, say, until } = night();
    say(calf);
    until('Rest. I am listening');
    expect(view().hint).toBe('Say: yes, no, or stop');
  });

  it('names the places when it asks where the cramp was', () => {
    const { view, post, say } = night();
    post({ kind: 'diary', atMs: 0, diary: emptyDiary });
    say({ intent: 'cramp.onset' });
    say({ intent: 'better' });
    for (let steps = 0; view().headline !== 'Where was the cramp?' && steps < 20; steps += 1)
      say({ intent: 'next' });
    expect(view().hint).toBe('Was it calf, foot, toes, thigh, or shin this time?');
  });

  it('stays with the emergency and names the number to call, or says what to look for', () => {
    const { view, post, say } = night();
    say({ intent: 'emergency' });
    expect(view()).toMatchObject({ scene: 'emergency', headline: 'Call emergency services now' });
    expect(view().hint).toBe('Call your local emergency number. I cannot call for you.');
    const settings = { ...initialState().settings, emergencyNumber: '999' };
    post({ kind: 'settings', atMs: 0, settings, voice: { rate: 1, volume: 1, start: 'full' } });
    expect(view()).toMatchObject({ callNumber: '999', hint: 'I cannot call for you.' });
    say({ intent: 'stop' });
    expect(view()).toMatchObject({
      headline: 'Call emergency services now',
      callNumber: '999',
      hint: 'I cannot call for you. Press Stop again if you are safe.',
    });
    expect(view().choices.at(-1)?.press).toBe('stop');
  });

  it('has the count and what helped in large print, not only in speech', () => {
    const { view, post, say } = night();
    const diary = {
      crampsThisWeek: 3,
      lastHelped: 'towelStretch',
      routineNights: 0,
      routineLastNight: 'never',
    } as const;
    post({ kind: 'diary', atMs: 0, diary });
    say({ intent: 'log', topic: 'count' });
    expect(view().headline).toBe('Cramps this week: three');
    say({ intent: 'log', topic: 'helped' });
    expect(view().headline).toBe('Last time: Loop a towel, pull gently');
  });

  it('has one sentence for each part that does not work, and says how to go on without ears', () => {
    const { view, post } = night();
    post({
      kind: 'health',
      atMs: 0,
      health: {
        microphone: { kind: 'failed', code: 'microphone-denied' },
        recognition: { kind: 'failed', code: 'model-missing' },
        voice: { kind: 'failed', code: 'sound-device-missing' },
        disk: { kind: 'failed', code: 'disk-unwritable' },
      },
    });
    const { failures } = english;
    expect(view().notices).toEqual([
      failures['microphone-denied'],
      failures['model-missing'],
      failures['sound-device-missing'],
      failures['disk-unwritable'],
    ]);
    expect(view().headline).toBe('Press any key to start');
  });

  it('is read out at milestones only: nothing new with each second', () => {
    const { view, say, step } = night();
    say(calf);
    const announced = new Set<number>();
    for (let steps = 0; view().headline !== 'Is it easing? Yes or no' && steps < 100; steps += 1) {
      announced.add(view().announcement.number);
      step();
    }
    expect(announced.size).toBe(6);
  });

  it('is read out with how it ends, once "stop" has silenced a call for help', () => {
    const { view, say } = night();
    say({ intent: 'emergency' });
    expect(view().announcement.text).toBe('This could be serious. Call emergency services now.');
    say({ intent: 'stop' });
    expect(view().announcement.text).toBe(
      'This could be serious. Call emergency services now. Press Stop again if you are safe.',
    );
  });

  it('names on the page of help only the keys that do it there', () => {
    const { view, post, say } = night();
    const keysOfHelp = () => {
      post({ kind: 'pressed', atMs: 0, press: 'help' });
      return [...view().choices, ...view().moreChoices].flatMap(({ press, key }) =>
        key === null ? [] : press,
      );
    };
    expect(keysOfHelp()).not.toContain('wrong');
    say({ intent: 'cramp.onset' });
    expect(keysOfHelp()).toContain('wrong');
  });
});
