import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { composeVoiceInUse, composeVoices } from '../../../../main/compose/voices.ts';
import {
  createVoiceSuccession,
  type VoiceSuccession,
} from '../../../../main/conversation/voice/voice-succession.ts';
import { contentFor } from '../../../../shared/content/languages.ts';
import type { ComponentStatus } from '../../../../shared/health.ts';
import { defaultSettings } from '../../../../shared/settings/settings.ts';
import { createManualClock, type ManualClock } from '../../../support/manual-clock.ts';
import { type KeptSpeech, keepSpeech, requireFestival } from '../../../support/speech/kept-speech.ts';
import { nothingPrepared } from '../../../support/speech/nothing-prepared.ts';
import { layStandIns, type StandIn } from '../../../support/speech/stand-in.ts';

const own = 'cmu_us_slt_arctic_hts';
/**
 * The machine's own program, which ends by a fault of its memory: with the chosen voice and where none is named while
 * there is a file `own-broken`, whatever it is to say while there is one of the name `all-broken`.
 */
const failing = (program: string, lists: string): string => `case "$*" in
  ${lists}) ;;
  *"(voice_k"*|"-v "*) test -e all-broken && kill -SEGV $$;;
  *) test -e own-broken -o -e all-broken && kill -SEGV $$;;
esac
PATH=/usr/bin:/bin; exec ${program} "$@"`;

/** Real voices, on a sound device that keeps what it played; only the minute is the test's. */
describe('the voices of this machine, of which the chosen one crashes in each sentence', () => {
  let device: KeptSpeech;
  let programs: StandIn;
  let clock: ManualClock;
  let statuses: ComponentStatus[];
  let succession: VoiceSuccession;
  beforeAll(() => {
    requireFestival();
    device = keepSpeech();
    programs = layStandIns({
      festival: failing('festival', '*mapcar*'),
      'espeak-ng': failing('espeak-ng', '*--voices*'),
    });
  });
  afterAll(() => {
    device.remove();
    programs.remove();
  });
  beforeEach(async () => {
    clock = createManualClock();
    statuses = [];
    const environment = { ...device.environment, ...programs.environment };
    const settings = { ...defaultSettings, voice: { ...defaultSettings.voice, name: own } };
    const wishes = {
      machine: { platform: 'linux', environment } as const,
      clock,
      settings: () => settings,
      content: () => contentFor('en'),
    };
    const inUse = composeVoiceInUse(wishes);
    // The chosen one is known once the machine's voices are.
    await inUse.read();
    const { first, others } = composeVoices({ ...wishes, inUse, tellPage() {}, prepared: nothingPrepared });
    succession = createVoiceSuccession({
      voices: [first, ...others],
      clock,
      voiceIs: (status) => statuses.push(status),
    });
  });

  /** `heard`: something sounded on the device, which no word of a program's proves. */
  const say = async (text: string): Promise<'heard' | 'said without a sound' | 'not said'> => {
    const file = join(device.folder, 'speech.wav');
    rmSync(file, { force: true });
    const { signal } = new AbortController();
    const end = await succession.say({ id: 1, text, rate: 1, volume: 1 }, signal);
    if (end === 'not said') return end;
    return existsSync(file) && device.take().peak > 0.05 ? 'heard' : 'said without a sound';
  };

  it('lose a sentence, and the next one sounds in the same voice', async () => {
    programs.make('own-broken');
    expect(await say('Ten.')).toBe('not said');
    programs.unmake('own-broken');
    expect(await say('Nine.')).toBe('heard');
    expect(statuses).toEqual([{ kind: 'ready' }]);
  });

  it('pass the third that fails in a row to the next voice, which sounds without a notice', async () => {
    programs.make('own-broken');
    expect([await say('Ten.'), await say('Nine.'), await say('Eight.'), await say('Seven.')]).toEqual([
      'not said',
      'not said',
      'heard',
      'heard',
    ]);
    expect(statuses).toEqual([{ kind: 'ready' }, { kind: 'ready' }]);
    programs.unmake('own-broken');
  });

  it('leave text with one notice where all of them crash, and one sounds again after a minute', async () => {
    programs.make('all-broken');
    for (const text of ['Ten.', 'Nine.', 'Eight.', 'Seven.']) expect(await say(text)).toBe('not said');
    expect(statuses).toEqual([{ kind: 'failed', code: 'voice-failed' }]);
    programs.unmake('all-broken');
    clock.advance(60_000);
    expect(await say('Five.')).toBe('heard');
    expect(statuses.at(-1)).toEqual({ kind: 'ready' });
  });
});
