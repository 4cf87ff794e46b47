import { beforeEach, describe, expect, it } from 'vitest';
import { agreedOnsetMs } from '../../../main/recognition/limits.ts';
import type { PatientRecogniser } from '../../../main/recognition/patient-recogniser.ts';
import { createRecogniser } from '../../../main/recognition/recogniser.ts';
import type { Hearing } from '../../../shared/ports/hearing.ts';
import { createManualClock, type ManualClock } from '../../support/manual-clock.ts';
import { settle } from '../../support/settle.ts';
import { resultOf, type ScriptedEngines, scriptEngines } from '../../support/sound/scripted-engine.ts';
import { noise } from '../../support/sound/sounds.ts';

const onset = 'i have a cramp';
const speech = noise(300, -30);

describe('the beginning of help whose answers another context overtakes', () => {
  let narrowEngines: ScriptedEngines;
  let wideEngines: ScriptedEngines;
  let heard: string[];
  let recogniser: PatientRecogniser;
  let sequence: number;
  let clock: ManualClock;
  beforeEach(async () => {
    narrowEngines = scriptEngines(new Set(['i', 'have', 'a', 'cramp', 'stop']));
    wideEngines = scriptEngines();
    heard = [];
    sequence = 0;
    clock = createManualClock();
    recogniser = createRecogniser({
      startEngine: narrowEngines.start,
      wide: { startEngine: wideEngines.start, changed() {} },
      clock,
      log: { note() {} },
    });
    await recogniser.start({
      heard: ({ text, verdict }) => heard.push(`${text}: ${verdict.accepted ? 'accepted' : verdict.reason}`),
      status() {},
    });
    await recogniser.listenWide('on');
    recogniser.arm({ kind: 'listening', context: 'idle' });
  });
  const accept = (samples: Int16Array) => {
    recogniser.accept({ sequence, samples });
    sequence += 1;
  };
  const quiet = (ms: number) => {
    for (let at = 0; at < ms; at += 20) accept(noise(20, -80));
  };
  const narrow = () => {
    const ear = narrowEngines.started.at(-1)?.ears.at(-1);
    if (ear === undefined) throw new Error('No ear was opened');
    return ear;
  };
  const wide = () => {
    const ear = wideEngines.started.at(-1)?.ears.at(-1);
    if (ear === undefined) throw new Error('No ear was opened');
    return ear;
  };
  /** Both have made it of what was said, and its end was asked for. */
  const sayOnset = () => {
    accept(noise(100, -60));
    accept(speech);
    quiet(agreedOnsetMs + 20);
    while (narrow().owed() > 0) narrow().answer({ kind: 'partial', text: onset });
    while (wide().owed() > 0) wide().answer({ kind: 'partial', text: onset });
    expect([narrow().finishes, wide().finishes]).toEqual([1, 1]);
  };
  const others: readonly [string, Hearing][] = [
    ['Charley speaks', { kind: 'deaf' }],
    [
      'Charley says a line that can be interrupted',
      { kind: 'listening', context: 'interrupting', beside: 'Good night.' },
    ],
  ];

  it.each(others)('is heard where %s before the ears have answered', (_when, hearing) => {
    sayOnset();
    recogniser.arm(hearing);
    narrow().answer(resultOf(onset));
    wide().answer(resultOf(onset));
    expect(heard).toEqual([`${onset}: accepted`]);
  });

  it.each([...others, ['help has begun', { kind: 'listening', context: 'coaching' }] as const])(
    'is heard where %s before the wide ear has answered',
    (_when, hearing) => {
      sayOnset();
      narrow().answer(resultOf(onset));
      recogniser.arm(hearing);
      wide().answer(resultOf(onset));
      expect(heard).toEqual([`${onset}: accepted`]);
    },
  );

  it('keeps no word from the line that can be interrupted: what follows is heard as said into it', () => {
    sayOnset();
    recogniser.arm({ kind: 'listening', context: 'interrupting', beside: 'Good night.' });
    accept(speech);
    narrow().answer(resultOf(onset));
    expect(narrow().phrases).toContain('stop');
    expect(narrow().phrases).not.toContain(onset);
    expect(narrow().fed.length).toBeGreaterThan(0);
    narrow().answer(resultOf('stop'));
    expect(heard.at(-1)).toBe('stop: accepted');
  });

  it.each([
    ['Charley speaks after all', { kind: 'deaf' }],
    ['it goes on to another', { kind: 'listening', context: 'interrupting', beside: 'Sleep well.' }],
  ] satisfies [string, Hearing][])('is heard where it is awaited beside a line, and %s', (_when, next) => {
    sayOnset();
    recogniser.arm({ kind: 'listening', context: 'interrupting', beside: 'Good night.' });
    recogniser.arm(next);
    narrow().answer(resultOf(onset));
    wide().answer(resultOf(onset));
    expect(heard).toEqual([`${onset}: accepted`]);
  });

  it('is heard where Charley fell silent and speaks again before the ears have answered', () => {
    sayOnset();
    recogniser.arm({ kind: 'deaf' });
    recogniser.arm({ kind: 'listening', context: 'interrupting', beside: 'Good night.' });
    narrow().answer(resultOf(onset));
    wide().answer(resultOf(onset));
    expect(heard).toEqual([`${onset}: accepted`]);
  });

  it('keeps no "stop" from being heard beside the line where the engine dies before it has answered', async () => {
    sayOnset();
    recogniser.arm({ kind: 'listening', context: 'interrupting', beside: 'Good night.' });
    narrowEngines.started[0]?.die();
    for (let at = 0; at < 6_000; at += 300) accept(speech);
    clock.advance(1_000);
    await settle();
    expect(narrowEngines.started).toHaveLength(2);
    narrow().answer(resultOf('stop'));
    expect(heard).toEqual(['stop: accepted']);
  });

  it.each(others)('is begun by no ear alone where %s before the ears have answered', (_when, hearing) => {
    sayOnset();
    recogniser.arm(hearing);
    narrow().answer(resultOf(onset));
    expect(heard).toEqual([]);
    wide().answer(resultOf('my sister has a cramp'));
    expect(heard).toEqual([]);
  });

  it('is all that is heard late: an answer to nothing is let go of', () => {
    accept(speech);
    narrow().answer(resultOf('how do i prevent cramps'));
    recogniser.arm({ kind: 'listening', context: 'coaching' });
    wide().answer({ kind: 'partial', text: '' });
    wide().answer(resultOf('how do i prevent cramps'));
    expect(heard).toEqual([]);
  });
});
