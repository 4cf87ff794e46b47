import { describe, expect, it } from 'vitest';
import { nicestVoice } from '../../../main/speech/installed-voices.ts';
import { espeakNg } from '../../../main/speech/programs/espeak-ng.ts';
import { festival } from '../../../main/speech/programs/festival.ts';
import { macosSay } from '../../../main/speech/programs/macos-say.ts';
import { powershell } from '../../../main/speech/programs/powershell.ts';
import type { InstalledVoice, VoiceProgram } from '../../../main/speech/programs/voice-program.ts';
import { createVoiceInUse } from '../../../main/speech/voice-in-use.ts';
import { failed, type Result, succeeded } from '../../../shared/result.ts';
import { createManualClock } from '../../support/manual-clock.ts';

const listed = (program: VoiceProgram, ...lines: readonly string[]): readonly InstalledVoice[] =>
  lines.flatMap((line) => program.voiceIn(line) ?? []);

const [kal, slt, bdl] = ['voice kal_diphone', 'voice cmu_us_slt_arctic_hts', 'voice cmu_us_bdl_arctic_hts'];
const espeak = ' 5  en-us           --/M      English_(America)  gmw/en-US            (en 3)';

describe('the nicest voice of a machine', () => {
  it.each([
    ['slt before every other of Festival', listed(festival, bdl, kal, slt), 'cmu_us_slt_arctic_hts'],
    ['slt of another distribution', listed(festival, kal, 'voice slt_arctic_hts'), 'slt_arctic_hts'],
    ['a statistical voice before a diphone one', listed(festival, kal, bdl), 'cmu_us_bdl_arctic_hts'],
    [
      'a diphone voice before espeak-ng',
      [...listed(espeakNg, espeak), ...listed(festival, kal)],
      'kal_diphone',
    ],
    ['espeak-ng where there is nothing else', listed(espeakNg, espeak), 'espeak-ng en-us'],
    [
      'a neural voice of macOS',
      listed(
        macosSay,
        'Bad News            en_US    # A joke.',
        'Samantha            en_US    # Hello.',
        'Zoe (Enhanced)      en_US    # Hello.',
        'Ava (Premium)       en_US    # Hello.',
        'Anna (Premium)      de_DE    # Hallo.',
      ),
      'Ava (Premium)',
    ],
    [
      'a natural voice of Windows, and none that speaks from the internet',
      listed(
        powershell,
        'Microsoft Aria Online (Natural)\ten-US\tFemale',
        'Microsoft David Desktop\ten-US\tMale',
        'Microsoft Jenny (Natural)\ten-US\tFemale',
      ),
      'Microsoft Jenny (Natural)',
    ],
    ['none of another language', listed(powershell, 'Microsoft Hedda Desktop\tde-DE\tFemale'), undefined],
    ['none made for fun', listed(macosSay, 'Bad News            en_US    # A joke.'), undefined],
    ['none whose language nobody knows', listed(festival, 'voice mine_diphone'), undefined],
  ])('is %s', (_which, voices, name) => {
    expect(nicestVoice(voices, 'en')?.name).toBe(name);
  });

  it('is called by a name, and known by language and gender', () => {
    expect(listed(festival, slt)).toMatchObject([{ calledBy: 'Slt', language: 'en-US', gender: 'female' }]);
    expect(listed(festival, kal)).toMatchObject([{ calledBy: 'Kal', language: 'en-US', gender: 'male' }]);
    expect(listed(festival, 'voice rab_diphone')).toMatchObject([{ calledBy: 'Rab', language: 'en-GB' }]);
  });
});

describe('the voice that speaks', () => {
  const both = listed(festival, kal, slt);
  function inUse(chosen: string | null, answers: readonly Result<readonly InstalledVoice[]>[]) {
    const clock = createManualClock();
    let asked = 0;
    const voice = createVoiceInUse({
      clock,
      chosen: () => chosen,
      language: () => 'en',
      async list() {
        asked += 1;
        return answers[asked - 1] ?? failed('voice-missing');
      },
    });
    return { clock, voice, asked: () => asked };
  }

  it('is the chosen one, and the nicest where none was chosen', async () => {
    for (const [chosen, name] of [
      ['kal_diphone', 'kal_diphone'],
      [null, 'cmu_us_slt_arctic_hts'],
    ] as const) {
      const { voice } = inUse(chosen, [succeeded(both)]);
      await voice.read();
      expect(voice.name()).toBe(name);
    }
  });

  it('is the nicest where the chosen one is gone', async () => {
    const { voice } = inUse('ked_diphone', [succeeded(both)]);
    expect(voice.name()).toBe('ked_diphone');
    await voice.read();
    expect(voice.name()).toBe('cmu_us_slt_arctic_hts');
  });

  it('stays where the machine does not answer once', async () => {
    const { voice, clock } = inUse(null, [succeeded(both), failed('voice-missing')]);
    await voice.read();
    clock.advance(60_000);
    expect(await voice.read()).toMatchObject({ ok: false });
    expect(voice.name()).toBe('cmu_us_slt_arctic_hts');
  });

  it('is asked for once in ten seconds, however often a page is told', async () => {
    const { voice, clock, asked } = inUse(null, [succeeded(both), succeeded(both)]);
    for (let time = 0; time < 20; time += 1) await voice.read();
    expect(asked()).toBe(1);
    clock.advance(10_001);
    await voice.read();
    expect(asked()).toBe(2);
  });
});
