import { beforeEach, describe, expect, it } from 'vitest';
import type { PatientRecogniser } from '../../../main/recognition/patient-recogniser.ts';
import { createRecogniser } from '../../../main/recognition/recogniser.ts';
import type { AudioFrame } from '../../../shared/audio/frame.ts';
import type { ComponentStatus } from '../../../shared/health.ts';
import type { Heard } from '../../../shared/ports/hearing.ts';
import { failed } from '../../../shared/result.ts';
import { createManualClock, type ManualClock } from '../../support/manual-clock.ts';
import { settle } from '../../support/settle.ts';
import {
  resultOf,
  type ScriptedEar,
  type ScriptedEngines,
  scriptEngines,
} from '../../support/sound/scripted-engine.ts';
import { inFrames, noise } from '../../support/sound/sounds.ts';

const words = new Set(['i', 'have', 'a', 'cramp', 'stop', 'better']);
const speech = noise(100, -30);
const room = noise(100, -60);

describe('the recogniser', () => {
  let clock: ManualClock;
  let engines: ScriptedEngines;
  let heard: Heard[];
  let statuses: ComponentStatus[];
  let notes: string[];
  let recogniser: PatientRecogniser;
  let sequence: number;
  beforeEach(async () => {
    clock = createManualClock();
    engines = scriptEngines(words);
    heard = [];
    statuses = [];
    notes = [];
    sequence = 0;
    recogniser = createRecogniser({
      startEngine: engines.start,
      clock,
      log: { note: (event) => notes.push(event) },
    });
    await recogniser.start({
      heard: (event) => heard.push(event),
      status: (status) => statuses.push(status),
    });
  });
  const accept = (...frames: Int16Array[]) => {
    for (const samples of frames) {
      const frame: AudioFrame = { sequence, samples };
      sequence += 1;
      recogniser.accept(frame);
    }
  };
  const listen = (context: 'idle' | 'coaching' = 'idle') => recogniser.arm({ kind: 'listening', context });
  const engine = () => {
    const last = engines.started.at(-1);
    if (last === undefined) throw new Error('No engine was started');
    return last;
  };
  const ear = (): ScriptedEar => {
    const last = engine().ears.at(-1);
    if (last === undefined) throw new Error('No ear was opened');
    return last;
  };
  /** A room that the gate knows, with nothing unsettled. */
  const knowRoom = () => {
    accept(...inFrames(noise(12_000, -60)));
    ear().answerAll();
  };

  it('is deaf until it is armed', () => {
    accept(speech);
    expect(engine().ears).toEqual([]);
  });

  it('feeds what it is armed for with the phrases that the model knows, and names the others', () => {
    listen();
    accept(speech);
    expect(ear().fed).toEqual([speech]);
    expect(ear().phrases).toContain('i have a cramp');
    expect(ear().phrases).toContain('[unk]');
    expect([...ear().phrases].filter((phrase) => /calf|foot/.test(phrase))).toEqual([]);
    expect(notes).toContain('phrases that the model cannot hear');
  });

  it('tells what was heard, when its sound ended and whether it counts', () => {
    listen();
    knowRoom();
    accept(...inFrames(noise(1_200, -30)), ...inFrames(noise(800, -60)));
    ear().answerAll();
    ear().answer(resultOf('i have a cramp', 2_700));
    ear().answer(resultOf('have a', 3_900));
    expect(heard.map(({ text, verdict }) => [text, verdict.accepted])).toEqual([
      ['i have a cramp', true],
      ['have a', false],
    ]);
    expect(heard[0]?.atMs).toBe(13_200);
    expect(heard[0]?.meaning?.intent).toBe('cramp.onset');
  });

  it('says nothing of a result without words', () => {
    listen();
    accept(speech);
    ear().answer({ kind: 'result', text: '', words: [] });
    expect(heard).toEqual([]);
  });

  it('keeps a quiet room from the engine, and ends the utterance when it shuts', () => {
    listen();
    knowRoom();
    const fedBefore = ear().fed.length;
    accept(...inFrames(noise(500, -30)), ...inFrames(noise(60_000, -60)));
    expect(ear().fed).toHaveLength(fedBefore + 4 + 5 + 13);
    expect(ear().finishes).toBe(2);
  });

  it('takes a whole phrase before the endpoint once the room is quiet', () => {
    listen('coaching');
    knowRoom();
    const before = ear().finishes;
    accept(...inFrames(noise(600, -30)), room, room);
    ear().answerAll();
    ear().answer({ kind: 'partial', text: 'stop' });
    expect(ear().finishes).toBe(before);
    accept(room);
    ear().answer({ kind: 'partial', text: 'stop' });
    expect(ear().finishes).toBe(before + 1);
  });

  it('waits for the endpoint while the words are no whole phrase', () => {
    listen('coaching');
    knowRoom();
    const before = ear().finishes;
    accept(...inFrames(noise(600, -30)), room, room, room, room);
    ear().answer({ kind: 'partial', text: 'i have' });
    expect(ear().finishes).toBe(before);
  });

  it('drops the sound while deaf and begins afresh after it', () => {
    listen('coaching');
    knowRoom();
    const before = ear();
    recogniser.arm({ kind: 'deaf' });
    accept(room, room);
    expect(before.isRemoved).toBe(true);
    const fed = before.fed.length;
    accept(speech, speech);
    expect(before.fed).toHaveLength(fed);
    listen('coaching');
    expect(ear()).not.toBe(before);
    expect(ear().fed).toEqual([]);
    before.answer(resultOf('stop'));
    expect(heard).toEqual([]);
  });

  describe('when Charley begins to speak', () => {
    beforeEach(() => {
      listen('coaching');
      knowRoom();
    });

    it('hears to its end what a person has begun, for 300 ms at most, and lets go of the ear', () => {
      accept(speech, speech);
      const open = ear();
      recogniser.arm({ kind: 'deaf' });
      accept(...inFrames(noise(300, -30)));
      const fed = open.fed.length;
      accept(speech);
      expect(open.fed).toHaveLength(fed);
      open.answer(resultOf('stop'));
      expect(heard.map(({ text, verdict }) => [text, verdict.accepted])).toEqual([['stop', true]]);
      expect(open.isRemoved).toBe(true);
    });

    it('hears a person who begins within the 200 ms before any voice sounds', () => {
      recogniser.arm({ kind: 'deaf' });
      accept(room, speech, speech);
      expect(ear().finishes).toBeGreaterThan(0);
      ear().answer(resultOf('stop'));
      expect(heard.map(({ text }) => text)).toEqual(['stop']);
    });

    it('waits no longer than 200 ms where nobody speaks', () => {
      recogniser.arm({ kind: 'deaf' });
      accept(room, room);
      expect(ear().isRemoved).toBe(true);
    });

    it.each(['better', 'what on earth'])('lets go of "%s", which can wait to be said again', (text) => {
      accept(speech, speech);
      recogniser.arm({ kind: 'deaf' });
      accept(room, room, room, room);
      ear().answer(resultOf(text));
      expect(heard).toEqual([]);
      expect(ear().isRemoved).toBe(true);
    });

    it('hears the rest with new phrases where it listens again before the engine has answered', () => {
      accept(speech, speech);
      recogniser.arm({ kind: 'deaf' });
      const sound = ear().fed.slice(-2);
      listen('idle');
      expect(ear().fed.slice(-2)).toEqual(sound);
    });
  });

  it('hears again with the new phrases what was not settled when the context changed', () => {
    listen('idle');
    accept(speech, room);
    const idleEar = ear();
    listen('coaching');
    expect(idleEar.isRemoved).toBe(true);
    expect(ear().fed).toEqual([speech, room]);
    ear().answerAll();
    ear().answer(resultOf('stop'));
    expect(heard.map(({ text }) => text)).toEqual(['stop']);
  });

  it('does not hear again what was settled', () => {
    listen('idle');
    accept(speech);
    ear().answer(resultOf('i have a cramp'));
    listen('coaching');
    expect(ear().fed).toEqual([]);
  });

  it('keeps the ear when it is armed for the same again', () => {
    listen('coaching');
    accept(speech);
    listen('coaching');
    expect(engine().ears).toHaveLength(1);
  });

  describe('while the page plays a line that its browser cancels', () => {
    const beside = 'Say stop. Have a better cramp.';
    const interrupt = (line: string) =>
      recogniser.arm({ kind: 'listening', context: 'interrupting', beside: line });

    it('listens for what may interrupt it, without the words of the line, and for the line itself', () => {
      interrupt('Have a cramp.');
      accept(speech);
      expect(ear().phrases).toEqual(expect.arrayContaining(['stop', 'better', 'have a cramp', 'have', 'a']));
      interrupt(beside);
      accept(speech);
      expect(ear().phrases).not.toContain('better better');
      expect(ear().phrases).not.toContain('i have a cramp');
    });

    it('tells a stop at once when it is quiet behind it, and who spoke meanwhile', () => {
      interrupt('Have a cramp.');
      knowRoom();
      const { finishes } = ear();
      accept(...inFrames(noise(400, -30)), ...inFrames(noise(300, -60)));
      ear().answer({ kind: 'partial', text: 'stop' });
      expect(ear().finishes).toBe(finishes + 1);
      ear().answer(resultOf('stop'));
      expect(heard).toMatchObject([
        { text: 'stop', beside: 'Have a cramp.', verdict: { accepted: true }, meaning: { intent: 'stop' } },
      ]);
    });

    it('takes no word of the line for a person’s', () => {
      interrupt(beside);
      knowRoom();
      accept(...inFrames(noise(400, -30)));
      ear().answer(resultOf('stop'));
      expect(heard).toMatchObject([{ text: 'stop', beside, verdict: { accepted: false } }]);
    });
  });

  it('keeps five seconds of sound for the next engine when one dies', async () => {
    listen();
    knowRoom();
    const sound = inFrames(noise(8_000, -30));
    accept(...sound.slice(0, 10));
    engine().die();
    accept(...sound.slice(10));
    clock.advance(1_000);
    await settle();
    expect(engines.started).toHaveLength(2);
    expect(ear().fed).toEqual(sound.slice(-50));
    expect(statuses.map(({ kind }) => kind)).toEqual(['starting', 'ready', 'failed', 'ready']);
  });

  it('keeps it where each frame comes in the same memory, and a quiet room follows', async () => {
    listen();
    knowRoom();
    const memory = new Int16Array(1_600);
    const acceptIn = (frames: readonly Int16Array[]) => {
      for (const samples of frames) {
        memory.set(samples);
        accept(memory);
      }
    };
    const said = inFrames(noise(1_500, -30));
    const roomAfter = inFrames(noise(30_000, -60));
    engine().die();
    acceptIn([...said, ...roomAfter]);
    clock.advance(1_000);
    await settle();
    const fed = ear().fed;
    const first = fed.findIndex((samples) => `${samples}` === `${said[0]}`);
    expect(first).toBeGreaterThanOrEqual(0);
    expect(fed.slice(first)).toEqual([...said, ...roomAfter.slice(0, fed.length - first - said.length)]);
  });

  it('lets the next engine end what was said before one died, where it ended', async () => {
    listen();
    knowRoom();
    accept(...inFrames(noise(600, -30)));
    engine().die();
    accept(...inFrames(noise(3_000, -60)));
    clock.advance(1_000);
    await settle();
    expect(ear().finishes).toBe(1);
    ear().answerAll();
    accept(...inFrames(noise(600, -30)));
    expect(heard).toEqual([]);
    expect(ear().fed.slice(-6)).toEqual(inFrames(noise(600, -30)));
  });

  it('restarts an engine that owes an answer for more than ten seconds', async () => {
    listen();
    accept(speech, speech);
    const said = Array.from({ length: 10 }, () => speech);
    for (const frame of said) {
      clock.advance(1_000);
      accept(frame);
    }
    expect(engine().isClosed).toBe(false);
    clock.advance(1);
    accept(speech);
    expect(engine().isClosed).toBe(true);
    expect(statuses.at(-1)).toEqual({ kind: 'failed', code: 'engine-stopped' });
    clock.advance(1_000);
    await settle();
    expect(ear().fed).toEqual([speech, speech, ...said, speech]);
  });

  it('makes the ear new after half an hour, in a silence only', () => {
    listen();
    knowRoom();
    expect(engine().ears).toHaveLength(1);
    const first = ear();
    const minute = inFrames(noise(60_000, -60));
    for (let minutes = 0; minutes < 29; minutes += 1) accept(...minute);
    expect(ear()).toBe(first);
    accept(...minute);
    expect(first.isRemoved).toBe(true);
    expect(engine().ears).toHaveLength(2);
  });

  it('changes an engine that has grown in a silence, without losing the next phrase', async () => {
    listen();
    knowRoom();
    const grown = engine();
    grown.memory = 601e6;
    accept(room);
    accept(...inFrames(noise(300, -30)));
    await settle();
    expect(grown.isClosed).toBe(true);
    expect(engine()).not.toBe(grown);
    expect(ear().fed.slice(-3)).toEqual(inFrames(noise(300, -30)));
  });

  it('reports a failed start in words of the contract', async () => {
    const failure = failed('model-altered', 'SHA-256 …');
    const broken = scriptEngines();
    broken.failures.push(failure.failure);
    const other = createRecogniser({ startEngine: broken.start, clock, log: { note: () => undefined } });
    expect(await other.start({ heard: () => undefined, status: () => undefined })).toEqual(failure);
    await other.stop();
  });

  it('notes frames that were lost on the way', () => {
    listen();
    accept(speech);
    sequence += 3;
    accept(speech);
    expect(notes).toContain('frames lost');
  });

  it('notes no frames as lost where a new page counts from the beginning', () => {
    listen();
    accept(speech, speech);
    sequence = 0;
    accept(speech);
    expect(notes).not.toContain('frames lost');
  });

  it('settles a reader of files only when everything is answered', async () => {
    listen();
    accept(speech, speech);
    let isSettled = false;
    const settling = recogniser.settled().then(() => {
      isSettled = true;
    });
    ear().answer({ kind: 'partial', text: '' });
    await settle();
    expect(isSettled).toBe(false);
    ear().answer({ kind: 'partial', text: '' });
    await settling;
  });

  it('frees the engine and tells nothing more after stop', async () => {
    listen();
    accept(speech);
    const last = ear();
    await recogniser.stop();
    last.answer(resultOf('stop'));
    expect(engine().isClosed).toBe(true);
    expect(heard).toEqual([]);
    expect(clock.waiting()).toBe(0);
  });
});
