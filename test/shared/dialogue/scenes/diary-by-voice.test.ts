import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../../shared/dialogue/context-of-state.ts';
import { initialState, type State } from '../../../../shared/dialogue/state.ts';
import { transition } from '../../../../shared/dialogue/transition.ts';
import { judge } from '../../../../shared/dialogue/understanding/judge.ts';
import { emptyDiary } from '../../../support/empty-diary.ts';

const minuteMs = 60_000;

/** A waiting Charley with a diary, and what comes of what it hears in this order. */
function conversation() {
  let state: State = transition(initialState(), { kind: 'diary', atMs: 0, diary: emptyDiary }).state;
  return (text: string, atMs: number): readonly string[] => {
    const { meaning, verdict } = judge(text, contextOf(state));
    if (meaning === null || !verdict.accepted) return ['not heard'];
    const change = transition(state, { kind: 'said', atMs, meaning });
    state = change.state;
    return change.effects.flatMap((effect) =>
      effect.kind === 'say' ? effect.lines.map(({ id }) => id) : [effect.kind],
    );
  };
}

describe('the diary by voice', () => {
  it('takes in a cramp that nobody was taken through', () => {
    const state = transition(initialState(), { kind: 'diary', atMs: 0, diary: emptyDiary }).state;
    const meaning = judge('put a cramp in my diary', 'idle').meaning ?? { intent: 'no' };
    const { effects } = transition(state, { kind: 'said', atMs: 5_000, meaning });
    const episode = { startedAtMs: 5_000, endedAtMs: null, location: null, outcome: 'noted' };
    expect(effects).toMatchObject([{ kind: 'save episode', episode }, { lines: [{ id: 'savedInDiary' }] }]);
  });

  it('is told where it was, and lets it be taken out, for as long as "Saved in your diary" stands there', () => {
    const say = conversation();
    say('put a cramp in my diary', 0);
    expect(say('it was my left calf', 5_000)).toEqual(['amend episode', 'savedInDiary']);
    expect(say('no, delete that', 15_000)).toEqual(['undo episode', 'takenOut']);
  });

  it('keeps a cramp of just now once only', () => {
    const say = conversation();
    say('i have a cramp', 0);
    say('stop', minuteMs);
    expect(say('save this in my diary', 2 * minuteMs)).toEqual(['alreadyKept']);
    expect(say('put a cramp in my diary', 40 * minuteMs)).toEqual(['save episode', 'savedInDiary']);
  });

  it('lets the cramp be taken out and put back as soon as it is over, and goes on helping', () => {
    const say = conversation();
    say('i have a cramp', 0);
    say("it's gone", minuteMs);
    expect(say('delete that entry', minuteMs + 5_000)).toEqual(['undo episode', 'takenOut', 'wellDone']);
    expect(say('put it back', minuteMs + 10_000)).toEqual(['bring back episode', 'broughtBack', 'wellDone']);
  });

  it('has the side put right as soon as the cramp is over, unasked', () => {
    const say = conversation();
    say('i have a cramp in my right calf', 0);
    say("it's gone", minuteMs);
    expect(say('it was the left one', minuteMs + 5_000)).toEqual([
      'amend episode',
      'savedInDiary',
      'wellDone',
    ]);
    expect(say('delete that entry', minuteMs + 10_000)).toContain('undo episode');
    expect(say('it was the right one', minuteMs + 15_000)).toEqual([]);
  });

  it('says in the middle of a cramp that it will be kept', () => {
    const say = conversation();
    say('i have a cramp', 0);
    expect(say('log this', 20_000)).toContain('willBeKept');
  });

  it('takes back what was no cramp, within half an hour', () => {
    const say = conversation();
    expect(say('that was not a cramp', 0)).toEqual([]);
    say('i have a cramp', minuteMs);
    say('stop', 2 * minuteMs);
    expect(say("that wasn't a cramp", 20 * minuteMs)).toEqual(['undo episode', 'noCramp']);
    expect(say('that was not a cramp', 21 * minuteMs)).toEqual([]);
    say('i have a cramp', 60 * minuteMs);
    say('stop', 61 * minuteMs);
    expect(say('that was not a cramp', 92 * minuteMs)).toEqual([]);
  });

  it('deletes the entry that was kept last, and points to the page where there is none', () => {
    const say = conversation();
    expect(say('delete that entry', 0)).toEqual(['deleteByHand']);
    say('put a cramp in my diary', minuteMs);
    expect(say('delete that entry', 2 * minuteMs)).toEqual(['undo episode', 'takenOut']);
    expect(say('delete that entry', 3 * minuteMs)).toEqual(['deleteByHand']);
  });

  it.each(['put it back', 'bring it back', 'undo', 'undo that', 'restore that entry', "don't delete that"])(
    'brings back what was taken out, once: "%s"',
    (words) => {
      const say = conversation();
      expect(say(words, 0)).not.toContain('bring back episode');
      say('put a cramp in my diary', minuteMs);
      say('delete that entry', 2 * minuteMs);
      expect(say(words, 3 * minuteMs)).toEqual(['bring back episode', 'broughtBack']);
      expect(say(words, 4 * minuteMs)).not.toContain('bring back episode');
      expect(say('delete that entry', 5 * minuteMs)).toEqual(['undo episode', 'takenOut']);
    },
  );

  it('brings back what was said to be no cramp, and knows the cramp again', () => {
    const say = conversation();
    say('i have a cramp in my shin', 0);
    say("it's gone", minuteMs);
    say('that was not a cramp', 2 * minuteMs);
    expect(say('put it back', 3 * minuteMs)).toEqual(['bring back episode', 'broughtBack']);
    expect(say('i have a cramp in my shin', 5 * minuteMs)).toContain('cameBack');
  });

  it('takes "undo" for the entry that was put in last where none was taken out', () => {
    const say = conversation();
    say('put a cramp in my diary', 0);
    expect(say('undo that entry', minuteMs)).toEqual(['undo episode', 'takenOut']);
    expect(say('undo', 2 * minuteMs)).toEqual(['bring back episode', 'broughtBack']);
  });

  it('brings nothing back once another cramp was kept', () => {
    const say = conversation();
    say('put a cramp in my diary', 0);
    say('delete that entry', minuteMs);
    say('put a cramp in my diary', 2 * minuteMs);
    expect(say('put it back', 3 * minuteMs)).not.toContain('bring back episode');
  });

  it('brings no earlier entry back for a cramp of which nothing was kept', () => {
    const say = conversation();
    say('i have a cramp', 0);
    say("it's gone", minuteMs);
    say('that was not a cramp', 2 * minuteMs);
    say('i have a cramp', 7 * minuteMs);
    say('that was not a cramp', 7 * minuteMs + 5_000);
    expect(say('put it back', 8 * minuteMs)).not.toContain('bring back episode');
  });

  it.each(['my left calf is cramping', 'ow my calf', 'my leg has seized up', 'oh my calf is killing me'])(
    'begins help at "%s" while it still says that an entry was taken out',
    (text) => {
      const say = conversation();
      say('put a cramp in my diary', 0);
      say('delete that entry', minuteMs);
      expect(say(text, minuteMs + 20_000)).toContain('come forward');
    },
  );

  it('says that there is nothing to put back where nothing was taken out', () => {
    const meaning = { intent: 'log', topic: 'bring back' } as const;
    const began = transition(initialState(), { kind: 'diary', atMs: 0, diary: emptyDiary }).state;
    const { effects } = transition(began, { kind: 'said', atMs: 0, meaning });
    expect(effects).toMatchObject([{ lines: [{ id: 'nothingToBringBack' }] }]);
  });

  it.each(['by a look', 'bringing back'] as const)(
    'forgets an entry that was deleted by hand: %s',
    (found) => {
      const meaning = { intent: 'log', topic: 'save' } as const;
      const began = transition(initialState(), { kind: 'diary', atMs: 0, diary: emptyDiary }).state;
      const kept = transition(began, { kind: 'said', atMs: 0, meaning }).state;
      const takenOut = transition(kept, {
        kind: 'said',
        atMs: 1,
        meaning: { ...meaning, topic: 'delete' },
      }).state;
      for (const before of [kept, takenOut]) {
        const { state, effects } = transition(before, { kind: 'entry gone', atMs: 2, found });
        expect(effects).toEqual([]);
        expect(state.memory).toMatchObject({ lastKeptAtMs: null, taken: null });
      }
      const gone = transition(takenOut, { kind: 'entry gone', atMs: 2, found }).state;
      expect(judge('put it back', contextOf(gone)).verdict.accepted).toBe(true);
    },
  );

  it('puts it right where the entry that it said is back could not come back', () => {
    const state: State = {
      ...initialState(),
      scene: { kind: 'waiting', headline: 'broughtBack', revertAtMs: 60_000 },
    };
    const { effects } = transition(state, { kind: 'entry gone', atMs: 0, found: 'bringing back' });
    expect(effects).toMatchObject([{ lines: [{ id: 'nothingToBringBack' }] }]);
    expect(transition(state, { kind: 'entry gone', atMs: 0, found: 'by a look' }).effects).toEqual([]);
  });

  it('undoes nothing in the middle of a cramp', () => {
    const say = conversation();
    say('put a cramp in my diary', 0);
    say('delete that entry', minuteMs);
    say('i have a cramp', 2 * minuteMs);
    for (const words of ['undo', 'put it back'])
      expect(
        say(words, 3 * minuteMs).filter((kind) => kind.endsWith('episode')),
        words,
      ).toEqual([]);
  });

  it('shows itself on its page, and says so', () => {
    expect(conversation()('show my history', 0)).toEqual(['onDiaryPage']);
  });

  it('takes "log a cramp" for the leg cramp that it may be', () => {
    expect(judge('log a cramp', 'idle')).toMatchObject({
      meaning: { intent: 'cramp.onset' },
      verdict: { accepted: true },
    });
  });

  it('writes nothing for talk of others', () => {
    const say = conversation();
    for (const text of ['my husband had a cramp', 'they logged a cramp in their diary'])
      expect(say(text, 0), text).not.toContain('save episode');
  });
});
