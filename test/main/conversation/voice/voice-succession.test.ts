import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composeVoiceInUse, composeVoices } from '../../../../main/compose/voices.ts';
import { createVoiceSuccession } from '../../../../main/conversation/voice/voice-succession.ts';
import { contentFor } from '../../../../shared/content/languages.ts';
import type { ComponentStatus } from '../../../../shared/health.ts';
import { defaultSettings } from '../../../../shared/settings/settings.ts';
import { createManualClock, type ManualClock } from '../../../support/manual-clock.ts';
import { nothingPrepared } from '../../../support/speech/nothing-prepared.ts';
import { layStandIns, type StandIn } from '../../../support/speech/stand-in.ts';

/**
 * Festival's own voice fails while the file `broken` is there, and never ends while `hanging` is; "spare" fails while
 * `spare-broken` is. Each says who spoke.
 */
const twoVoices = `text=$(cat); case "$*" in
  *voice_spare*) test -e spare-broken && exit 1; echo "spare: $text" >> said;;
  *mapcar*) echo "voice own"; echo "voice spare";;
  *) test -e broken && exit 1
     if test -e hanging; then echo begun >> hung; exec sleep 300; fi
     echo "own: $text" >> said;;
esac`;

/** Festival has three voices; once `hanging` is there it neither speaks nor names them any more. While `broken` is, each voice fails. */
const threeVoices = `if test -e hanging; then echo begun >> hung; exec sleep 300; fi
case "$*" in
  *mapcar*) echo "voice own"; echo "voice cmu_us_slt_arctic_hts"; echo "voice kal_diphone";;
  *) text=$(cat); echo "$*" >> tried; test -e broken && exit 1; echo "festival: $text" >> said;;
esac`;
const oneVoice = `case "$*" in
  *mapcar*) echo "voice own";;
  *) text=$(cat); if test -e hanging; then echo begun >> hung; exec sleep 300; fi; echo "own: $text" >> said;;
esac`;
const anotherProgram = `case "$*" in
  *--voices*) echo " 5  en-us           --/M      English_(America)  gmw/en-US            (en 3)";;
  *) echo "espeak-ng: $(cat)" >> said;;
esac`;

describe('the voices of a machine, each sentence in a real child of the package say', () => {
  let standIn: StandIn;
  let clock: ManualClock;
  let statuses: ComponentStatus[];
  const lay = (scripts: Parameters<typeof layStandIns>[0]): void => {
    standIn?.remove();
    standIn = layStandIns(scripts);
  };
  beforeEach(() => {
    clock = createManualClock();
    statuses = [];
    lay({ festival: twoVoices });
  });
  afterEach(() => standIn.remove());

  const open = () => {
    const machine = { platform: 'linux', environment: standIn.environment } as const;
    const settings = { ...defaultSettings, voice: { ...defaultSettings.voice, name: 'own' } };
    const wishes = { machine, clock, settings: () => settings, content: () => contentFor('en') };
    const inUse = composeVoiceInUse(wishes);
    const { first, others } = composeVoices({
      ...wishes,
      inUse,
      tellPage() {},
      prepared: nothingPrepared,
    });
    const succession = createVoiceSuccession({
      voices: [first, ...others],
      clock,
      voiceIs: (status) => statuses.push(status),
    });
    const { signal } = new AbortController();
    return {
      look: () => inUse.read(),
      say: (text: string) => succession.say({ id: 1, text, rate: 1, volume: 1 }, signal),
    };
  };

  it('one sentence that fails costs that sentence and no other', async () => {
    const { say } = open();
    standIn.make('broken');
    expect(await say('Ten.')).toBe('not said');
    standIn.unmake('broken');
    expect(await say('Nine.')).toBe('said');
    expect(standIn.read('said')).toBe('own: Nine.');
    expect(statuses).toEqual([{ kind: 'ready' }]);
  });

  it('the next voice says the third that fails in a row, and goes on without a notice', async () => {
    const { say } = open();
    standIn.make('broken');
    expect(await say('Ten.')).toBe('not said');
    expect(await say('Nine.')).toBe('not said');
    expect(await say('Eight.')).toBe('said');
    expect(await say('Seven.')).toBe('said');
    expect(standIn.read('said')).toBe('spare: Eight.\nspare: Seven.');
    expect(statuses).toEqual([{ kind: 'ready' }, { kind: 'ready' }]);
  });

  it('the next voice says the one sentence that hung, and goes on', async () => {
    const { say } = open();
    standIn.make('hanging');
    const saying = say('Ten.');
    await expect.poll(() => standIn.read('hung')).toBe('begun');
    clock.advance(20_000);
    expect(await saying).toBe('said');
    expect(await say('Nine.')).toBe('said');
    expect(standIn.read('said')).toBe('spare: Ten.\nspare: Nine.');
  });

  it('another program says the one sentence in which a program of three voices hung, at once', async () => {
    lay({ festival: threeVoices, 'espeak-ng': anotherProgram, aplay: 'cat > /dev/null' });
    const { look, say } = open();
    await look();
    standIn.make('hanging');
    const saying = say('Ten.');
    await expect.poll(() => standIn.read('hung')).toBe('begun');
    clock.advance(20_000);
    expect(await saying).toBe('said');
    expect(standIn.read('said')).toBe('espeak-ng: Ten.');
    expect(standIn.read('hung')).toBe('begun');
  });

  it('another program says the third that fails in a row where two voices of the first one have failed', async () => {
    lay({ festival: threeVoices, 'espeak-ng': anotherProgram, aplay: 'cat > /dev/null' });
    const { say } = open();
    standIn.make('broken');
    expect(await say('Ten.')).toBe('not said');
    expect(await say('Nine.')).toBe('not said');
    expect(await say('Eight.')).toBe('said');
    expect(standIn.read('said')).toBe('espeak-ng: Eight.');
    expect(standIn.read('tried')).not.toContain('voice_kal');
  });

  it('the first voice is tried again after a minute, and the sentence is not lost if it fails again', async () => {
    const { say } = open();
    standIn.make('broken');
    for (const text of ['Ten.', 'Nine.', 'Eight.']) await say(text);
    clock.advance(60_000);
    expect(await say('Seven.')).toBe('said');
    standIn.unmake('broken');
    expect(await say('Six.')).toBe('said');
    clock.advance(60_000);
    expect(await say('Five.')).toBe('said');
    expect(standIn.read('said').split('\n')).toEqual([
      'spare: Eight.',
      'spare: Seven.',
      'spare: Six.',
      'own: Five.',
    ]);
  });

  it('the first voice is tried again after one minute, then after two, where it hangs again', async () => {
    const { say } = open();
    standIn.make('hanging');
    for (const [tries, sentence] of [
      [1, 'Ten.'],
      [2, 'Nine.'],
    ] as const) {
      const saying = say(sentence);
      await expect.poll(() => standIn.read('hung').split('\n')).toHaveLength(tries);
      clock.advance(20_000);
      expect(await saying).toBe('said');
      clock.advance(60_000);
    }
    expect(await say('Eight.')).toBe('said');
    expect(standIn.read('said')).toBe('spare: Ten.\nspare: Nine.\nspare: Eight.');
    standIn.unmake('hanging');
    clock.advance(60_000);
    expect(await say('Seven.')).toBe('said');
    expect(standIn.read('said')).toContain('own: Seven.');
  });

  it('the only voice is tried again after each minute, however often it hung', async () => {
    lay({ festival: oneVoice });
    const { say } = open();
    standIn.make('hanging');
    for (const tries of [1, 2, 3]) {
      const saying = say('Ten.');
      await expect.poll(() => standIn.read('hung').split('\n')).toHaveLength(tries);
      clock.advance(20_000);
      expect(await saying).toBe('not said');
      clock.advance(60_000);
    }
    standIn.unmake('hanging');
    expect(await say('Nine.')).toBe('said');
    expect(standIn.read('said')).toBe('own: Nine.');
  });

  it('where all fail there is text with one notice, and a voice again after a minute', async () => {
    const { say } = open();
    standIn.make('broken');
    standIn.make('spare-broken');
    for (const text of ['Ten.', 'Nine.', 'Eight.', 'Seven.']) expect(await say(text)).toBe('not said');
    expect(statuses).toEqual([{ kind: 'failed', code: 'voice-failed' }]);
    standIn.unmake('broken');
    clock.advance(59_999);
    expect(await say('Six.')).toBe('not said');
    clock.advance(1);
    expect(await say('Five.')).toBe('said');
    expect(statuses).toEqual([{ kind: 'failed', code: 'voice-failed' }, { kind: 'ready' }]);
  });
});
