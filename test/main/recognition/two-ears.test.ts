import { beforeEach, describe, expect, it } from 'vitest';
import {
  agreedOnsetMs,
  settledIdleMs,
  wideAnswerAloneMs,
  wideAnswerMs,
} from '../../../main/recognition/limits.ts';
import type { PatientRecogniser } from '../../../main/recognition/patient-recogniser.ts';
import { createRecogniser } from '../../../main/recognition/recogniser.ts';
import type { ListeningContext } from '../../../shared/dialogue/listening-context.ts';
import type { ComponentStatus } from '../../../shared/health.ts';
import type { Heard } from '../../../shared/ports/hearing.ts';
import { failed } from '../../../shared/result.ts';
import { createManualClock, type ManualClock } from '../../support/manual-clock.ts';
import {
  resultOf,
  type ScriptedEar,
  type ScriptedEngines,
  scriptEngines,
} from '../../support/sound/scripted-engine.ts';
import { noise } from '../../support/sound/sounds.ts';

const speech = noise(300, -30);
const room = noise(100, -60);

describe('the recogniser with two ears', () => {
  let clock: ManualClock;
  let narrowEngines: ScriptedEngines;
  let wideEngines: ScriptedEngines;
  let heard: Heard[];
  let statuses: ComponentStatus[];
  let changes: number;
  let recogniser: PatientRecogniser;
  let sequence: number;
  beforeEach(async () => {
    clock = createManualClock();
    narrowEngines = scriptEngines();
    wideEngines = scriptEngines();
    heard = [];
    statuses = [];
    changes = 0;
    sequence = 0;
    recogniser = createRecogniser({
      startEngine: narrowEngines.start,
      wide: {
        startEngine: wideEngines.start,
        changed: () => {
          changes += 1;
        },
      },
      clock,
      log: { note() {} },
    });
    await recogniser.start({
      heard: (event) => heard.push(event),
      status: (status) => statuses.push(status),
    });
    await recogniser.listenWide('on');
  });
  const accept = (...frames: readonly Int16Array[]) => {
    for (const samples of frames) {
      recogniser.accept({ sequence, samples });
      sequence += 1;
    }
  };
  const listen = (context: ListeningContext) => recogniser.arm({ kind: 'listening', context });
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  const earIn = (engines: ScriptedEngines): ScriptedEar => {
    const last = engines.started.at(-1)?.ears.at(-1);
    if (last === undefined) throw new Error('No ear was opened');
    return last;
  };
  const narrow = () => earIn(narrowEngines);
  const wide = () => earIn(wideEngines);
  /** The engine's own endpoint of the narrow ear after the chunks so far. */
  const endNarrow = (text: string) => {
    narrow().answer(resultOf(text));
  };
  /** The wide ear's answers up to the asking, the last of them this. */
  const answerWide = (text: string) => {
    const chunks = wide().fed.length;
    for (let chunk = 0; chunk < chunks; chunk += 1) wide().answer({ kind: 'partial', text });
    wide().answer(resultOf(text));
  };
  const outcome = () =>
    heard.map(({ text, verdict }) => [text, verdict.accepted ? 'accepted' : verdict.reason]);

  it('gives both the sound of an open gate, the wide one without phrases', () => {
    listen('idle');
    accept(speech, speech);
    expect(wide().phrases).toBe('any words');
    expect(wide().fed).toEqual(narrow().fed);
    expect(wide().fed).toHaveLength(2);
  });

  it('makes one verdict of both, with what each of them heard', () => {
    listen('idle');
    accept(speech);
    endNarrow('i have a cramp');
    expect(heard).toEqual([]);
    answerWide('i have a bad cramp');
    expect(outcome()).toEqual([['i have a cramp', 'accepted']]);
    expect(heard[0]?.ears).toEqual({ narrow: 'i have a cramp', wide: 'i have a bad cramp' });
  });

  /** The answers of the chunks so far. */
  const make = (ear: ScriptedEar, text: string) => {
    while (ear.owed() > 0) ear.answer({ kind: 'partial', text });
  };
  /** The filters of the level gate ring so long. */
  const ringingMs = 20;
  const quiet = (ms: number) => {
    for (let at = 0; at < ms; at += 20) accept(noise(20, -80));
  };

  it('ends the beginning of help a little sooner where both have made it of the sound, and both at once', () => {
    listen('idle');
    accept(room, speech);
    quiet(agreedOnsetMs + ringingMs);
    make(narrow(), 'i have a cramp');
    make(wide(), 'i have a bad cramp');
    expect([narrow().finishes, wide().finishes]).toEqual([1, 1]);
    narrow().answer(resultOf('i have a cramp'));
    wide().answer(resultOf('i have a bad cramp'));
    expect(outcome()).toEqual([['i have a cramp', 'accepted']]);
    expect(wide().finishes).toBe(1);
  });

  it('waits as ever where one of them is not sure, or it is no beginning of help', () => {
    listen('idle');
    accept(room, speech);
    quiet(agreedOnsetMs + ringingMs);
    make(narrow(), 'i have a cramp');
    make(wide(), 'i have a');
    quiet(20);
    make(narrow(), 'how do i prevent cramps');
    make(wide(), 'how do i prevent cramps');
    expect([narrow().finishes, wide().finishes]).toEqual([0, 0]);
    quiet(settledIdleMs - agreedOnsetMs);
    make(narrow(), 'how do i prevent cramps');
    expect([narrow().finishes, wide().finishes]).toEqual([1, 1]);
  });

  it('lets what was ended a little too soon belong to what follows', () => {
    listen('idle');
    accept(room, speech);
    quiet(agreedOnsetMs + ringingMs);
    make(narrow(), 'i have a cramp');
    make(wide(), 'i have a cramp');
    accept(speech);
    narrow().answer(resultOf('i have a cramp'));
    wide().answer(resultOf('i have a cramp'));
    expect(heard).toEqual([]);
    make(wide(), 'in my stomach');
    quiet(settledIdleMs);
    make(narrow(), 'in my stomach');
    narrow().answer(resultOf('in my stomach'));
    make(wide(), 'in my stomach');
    wide().answer(resultOf('in my stomach'));
    expect(heard.map(({ text, meaning }) => [text, meaning?.intent])).toEqual([
      ['i have a cramp in my stomach', 'out of scope'],
    ]);
  });

  it('puts together what the wide one ended by itself', () => {
    listen('idle');
    accept(speech);
    wide().answer(resultOf('i have'));
    accept(speech);
    endNarrow('[unk]');
    narrow().answerAll();
    wide().answer({ kind: 'partial', text: '' });
    wide().answer(resultOf('a cramp'));
    expect(heard.map(({ text }) => text)).toEqual(['i have a cramp']);
  });

  it('waits 300 ms for it and no longer: then the narrow one decides as if it were alone', () => {
    listen('idle');
    accept(speech);
    endNarrow('i have a cramp');
    clock.advance(wideAnswerMs - 1);
    expect(heard).toEqual([]);
    clock.advance(1);
    expect(outcome()).toEqual([['i have a cramp', 'accepted']]);
    answerWide('something else');
    expect(heard).toHaveLength(1);
  });

  it('waits longer for it where the narrow one has understood nothing', () => {
    listen('idle');
    accept(speech);
    endNarrow('[unk]');
    clock.advance(wideAnswerAloneMs - 1);
    answerWide('i have a cramp');
    expect(outcome()).toEqual([['i have a cramp', 'doubtful']]);
  });

  it('lets an answer that came too late belong to nothing that follows', () => {
    listen('idle');
    accept(speech);
    endNarrow('[unk]');
    clock.advance(wideAnswerAloneMs);
    accept(speech);
    endNarrow('[unk]');
    answerWide('i have a cramp');
    expect(heard.at(-1)?.ears?.wide ?? null).toBeNull();
  });

  const talk = noise(100, -40);
  const voice = noise(100, -25);
  function coachInAQuietRoom(): void {
    listen('coaching');
    accept(...Array.from({ length: 120 }, () => room));
    narrow().answerAll();
    wide().answerAll();
  }

  it('gives both ears a nearer voice anew, and tells nobody what went on before it', () => {
    coachInAQuietRoom();
    const [narrowEnds, wideEnds] = [narrow().finishes, wide().finishes];
    accept(...Array.from({ length: 40 }, () => talk));
    const [narrowBefore, wideBefore] = [narrow().fed.length, wide().fed.length];
    expect([narrow().finishes, wide().finishes]).toEqual([narrowEnds, wideEnds]);
    accept(voice, voice);
    expect([narrow().finishes, wide().finishes]).toEqual([narrowEnds + 1, wideEnds + 1]);
    // A little of what was before it is fed again.
    expect(narrow().fed.length - narrowBefore).toBeGreaterThan(2);
    expect(narrow().fed.length - narrowBefore).toBe(wide().fed.length - wideBefore);
    for (let chunk = 0; chunk < 40; chunk += 1) narrow().answer({ kind: 'partial', text: '[unk]' });
    narrow().answerAll();
    expect(heard).toEqual([]);
    accept(voice);
    endNarrow('pause');
    expect(outcome()).toEqual([['pause', 'accepted']]);
  });

  it.each([
    ['narrow', 'i have chest pain', ''],
    ['wide', '[unk]', 'i have chest pain'],
  ])('judges a red flag of the %s one that a louder word follows', (_ear, narrowly, widely) => {
    coachInAQuietRoom();
    accept(...Array.from({ length: 40 }, () => talk));
    make(narrow(), narrowly);
    make(wide(), widely);
    accept(voice, voice);
    make(narrow(), narrowly);
    narrow().answer(resultOf('i have chest pain'));
    make(wide(), widely);
    wide().answer(resultOf('i have chest pain'));
    make(wide(), '');
    wide().answer({ kind: 'result', text: '', words: [] });
    expect(outcome()).toEqual([['i have chest pain', 'accepted']]);
    make(narrow(), 'help');
    accept(voice);
    endNarrow('help');
    expect(outcome().at(-1)).toEqual(['help', 'accepted']);
  });

  /** Talk without a pause, so long that the room is restless. */
  const talkOn = () => {
    accept(...Array.from({ length: 120 }, () => room));
    narrow().answerAll();
    wide().answerAll();
    accept(...Array.from({ length: 40 }, () => noise(100, -40)));
  };

  it('keeps what the wide one made of an utterance whose end a nearer voice overtook', () => {
    const text = 'my shin hurts';
    listen('coaching');
    talkOn();
    make(wide(), text);
    accept(...Array.from({ length: 6 }, () => noise(100, -40)));
    make(wide(), text);
    accept(noise(100, -25), noise(100, -25));
    make(narrow(), '');
    narrow().answer(resultOf('[unk] hurts'));
    // Its own end, that of the talk before the voice, and the asking.
    wide().answer(resultOf(text));
    for (let end = 0; end < 2; end += 1) {
      make(wide(), '');
      wide().answer({ kind: 'result', text: '', words: [] });
    }
    expect(heard[0]?.ears).toEqual({ narrow: '[unk] hurts', wide: text });
  });

  it.each(['taken', 'armed for another'])('waits anew for the same words once an utterance is %s', (how) => {
    const text = '[unk] pause';
    const goOn = (frames: number) => {
      accept(...Array.from({ length: frames }, () => noise(100, -40)));
      make(narrow(), text);
    };
    listen('coaching');
    talkOn();
    make(narrow(), text);
    goOn(4);
    if (how === 'taken') endNarrow('pause');
    else listen('easing');
    const { finishes } = narrow();
    goOn(3);
    expect(narrow().finishes).toBe(finishes);
    goOn(6);
    expect(narrow().finishes).toBe(finishes + 1);
  });

  it('ends an utterance of a conversation where the wide one alone has a whole phrase', () => {
    listen('coaching');
    accept(...Array.from({ length: 120 }, () => room));
    wide().answerAll();
    const ends = narrow().finishes;
    accept(speech, room, room, room, room);
    expect(narrow().finishes).toBe(ends);
    wide().answer({ kind: 'partial', text: 'my shin hurts' });
    expect(narrow().finishes).toBe(ends + 1);
  });

  it('does not wait with a short command', () => {
    listen('coaching');
    accept(speech);
    endNarrow('stop');
    expect(outcome()).toEqual([['stop', 'accepted']]);
    answerWide('shop');
    expect(heard).toHaveLength(1);
  });

  it.each<[said: string, outcome: readonly (readonly string[])[]]>([
    ['start again from the beginning please', [['pause', 'accepted']]],
    [
      'i have chest pain',
      [
        ['pause', 'accepted'],
        ['i have chest pain', 'accepted'],
      ],
    ],
  ])(
    'lets a later command that it need not wait with overtake "%s", which counts after that only where it is urgent',
    (said, expected) => {
      listen('coaching');
      accept(speech);
      endNarrow('[unk]');
      const chunks = wide().fed.length;
      clock.advance(wideAnswerAloneMs - 500);
      accept(speech);
      endNarrow('pause');
      for (let chunk = 0; chunk < chunks; chunk += 1) wide().answer({ kind: 'partial', text: said });
      wide().answer(resultOf(said));
      expect(outcome()).toEqual(expected);
    },
  );

  it('lets go of what was heard for a question that is over', () => {
    listen('easing');
    accept(speech);
    endNarrow('it is better now i think');
    listen('coaching');
    answerWide('it is better now i think');
    expect(heard).toEqual([]);
  });

  it('keeps the sound from it while Charley speaks, and what it heard before', () => {
    listen('coaching');
    accept(speech);
    recogniser.arm({ kind: 'deaf' });
    const fed = wide().fed.length;
    accept(speech, speech, speech);
    expect(wide().fed).toHaveLength(fed);
    answerWide('stop now');
    expect(heard).toEqual([]);
  });

  it('ends an utterance that is whole to the wide ear while idle once it is quiet', () => {
    listen('idle');
    accept(...Array.from({ length: 12 }, () => room));
    narrow().answerAll();
    wide().answerAll();
    accept(...Array.from({ length: 6 }, () => speech), room, room, room, room);
    const finishes = narrow().finishes;
    wide().answer({ kind: 'partial', text: 'i have a cramp' });
    expect(narrow().finishes).toBe(finishes + 1);
  });

  describe('hears with the narrow ear alone', () => {
    const hearsAlone = () => {
      listen('idle');
      accept(speech);
      endNarrow('i have a cramp');
      expect(outcome()).toEqual([['i have a cramp', 'accepted']]);
      expect(heard[0]?.ears?.wide).toBeNull();
      expect(statuses.map(({ kind }) => kind)).toEqual(['starting', 'ready']);
    };

    it('where the wish is off, and the engine is freed', async () => {
      await recogniser.listenWide('off');
      expect(wideEngines.started[0]?.isClosed).toBe(true);
      expect(recogniser.wideStatus()).toEqual({ kind: 'off' });
      hearsAlone();
    });

    it('where the wide engine died, and starts it again', async () => {
      wideEngines.started[0]?.die();
      expect(recogniser.wideStatus()).toEqual({ kind: 'failed', code: 'engine-stopped' });
      hearsAlone();
      clock.advance(1_000);
      await settle();
      expect(recogniser.wideStatus()).toEqual({ kind: 'ready' });
    });

    it('where it dies while its answer is awaited', () => {
      listen('idle');
      accept(speech);
      endNarrow('i have a cramp');
      wideEngines.started[0]?.die();
      expect(outcome()).toEqual([['i have a cramp', 'accepted']]);
    });

    const widely = () => heard.map(({ ears }) => ears?.wide ?? null);
    const dieAndStartAgain = async () => {
      wideEngines.started.at(-1)?.die();
      clock.advance(1_000);
      await settle();
    };

    it('where it dies while its answer is awaited, which the next one does not give to what is said after that', async () => {
      listen('coaching');
      accept(speech);
      endNarrow('[unk]');
      await dieAndStartAgain();
      accept(speech);
      endNarrow('[unk]');
      make(wide(), 'my calf');
      wide().answer(resultOf('my calf'));
      expect(wide().fed).toHaveLength(1);
      expect(widely()).toEqual([null, 'my calf']);
    });

    it('where it dies with an utterance ended that is asked for only when the next one hears', async () => {
      listen('idle');
      accept(room, speech);
      quiet(agreedOnsetMs + ringingMs);
      make(narrow(), 'i have a cramp');
      make(wide(), 'i have a cramp');
      await dieAndStartAgain();
      narrow().answer(resultOf('i have a cramp'));
      expect(outcome()).toEqual([['i have a cramp', 'accepted']]);
      expect(widely()).toEqual([null]);
      accept(speech);
      make(wide(), 'yes');
      endNarrow('[unk]');
      wide().answer(resultOf('yes please'));
      expect(widely()).toEqual([null, 'yes please']);
    });

    it('where it hangs for ten seconds, and ends it', () => {
      listen('idle');
      accept(speech, speech);
      narrow().answerAll();
      for (let second = 0; second < 11; second += 1) {
        clock.advance(1_000);
        accept(speech);
        narrow().answerAll();
      }
      expect(wideEngines.started[0]?.isClosed).toBe(true);
      expect(narrowEngines.started[0]?.isClosed).toBe(false);
    });

    it('where memory is short, and tries again later', async () => {
      await recogniser.listenWide('off');
      wideEngines.failures.push(failed('memory-short').failure);
      await recogniser.listenWide('on');
      expect(recogniser.wideStatus()).toEqual({ kind: 'failed', code: 'memory-short' });
      expect(changes).toBeGreaterThan(2);
      hearsAlone();
      clock.advance(1_000);
      await settle();
      expect(recogniser.wideStatus()).toEqual({ kind: 'ready' });
    });
  });
});
