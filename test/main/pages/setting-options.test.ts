import { describe, expect, it } from 'vitest';
import { createSettingOptions, type SettingOptionsDeps } from '../../../main/pages/setting-options.ts';
import type { InstalledVoice } from '../../../main/speech/programs/voice-program.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import { failed, succeeded } from '../../../shared/result.ts';
import { defaultSettings, type Settings } from '../../../shared/settings/settings.ts';

const starter = {
  name: 'starter',
  title: 'The starter',
  file: 'starter.tar.gz',
  sha256: '0'.repeat(64),
  role: 'narrow',
  size: 2_300_000,
  licence: 'MIT',
  language: 'en',
} as const;

const voice = { language: 'en-US', gender: 'male', rank: 4 } as const;
const kal: InstalledVoice = { ...voice, name: 'kal_diphone', calledBy: 'Kal' };
const slt: InstalledVoice = {
  ...voice,
  name: 'cmu_us_slt_arctic_hts',
  calledBy: 'Slt',
  gender: 'female',
  rank: 0,
};
const pavoque: InstalledVoice = {
  ...voice,
  name: 'pavoque',
  calledBy: 'Pavoque',
  language: 'de-DE',
  rank: 1,
};

/** What a machine offers to somebody with these settings. */
function optionsOf(settings: Partial<Settings>, deps: Partial<SettingOptionsDeps> = {}) {
  const reading = {
    settings: { ...defaultSettings, ...settings },
    source: 'file',
    replaced: [],
    troubles: [],
  } as const;
  return createSettingOptions({
    textOnly: 'no',
    content: () => contentFor('en'),
    settings: { read: async () => reading },
    autostart: { read: async () => ({ kind: 'off' }) },
    models: async (ear) =>
      ear === 'wide'
        ? [{ ...starter, name: 'wide', role: 'wide', origin: 'came with Charley' }]
        : [
            { ...starter, origin: 'came with Charley' },
            { ...starter, name: 'big', size: 128_000_000, origin: "the person's own" },
          ],
    serving: () => null,
    wideEar: () => ({ kind: 'off' }),
    canKeepAwake: async () => true,
    voices: async () => succeeded([kal, slt, pavoque]),
    prepared: () => null,
    echo: () => null,
    sun: () => ({ from: '16:05', to: '07:51' }),
    ...deps,
  });
}

describe('what this machine offers', () => {
  it('is its voices, the models that are here and the languages that are translated', async () => {
    expect(await optionsOf({}).read()).toEqual({
      choices: {
        'voice.name': [
          { value: null, words: 'The nicest one here: Slt, American woman' },
          { value: 'cmu_us_slt_arctic_hts', words: 'Slt, American woman' },
          { value: 'kal_diphone', words: 'Kal, American man' },
        ],
        model: [
          { value: 'starter', words: "Charley's own: small, English" },
          { value: 'big', words: 'big (128 MB)' },
        ],
        wideModel: [{ value: 'wide', words: "Charley's own for whole sentences: English" }],
        language: [{ value: 'en', words: 'English' }],
      },
      gone: {},
      untried: { voice: '', microphone: '' },
      notes: {
        'voice.name': '',
        microphone: '',
        wideEar: '',
        model: '',
        wideModel: '',
        autostart: '',
        'nightHours.to': expect.stringContaining('keeps the computer awake'),
        'nightHours.by': expect.stringMatching(/^By the sun: tonight from 16:05 to 07:51\./),
      },
    });
  });

  it.each([
    ['cmu_us_rms_arctic_hts', 'Rms, American man'],
    ['nobody_knows', 'nobody_knows'],
  ])('calls %s, which is gone, as people would', async (name, called) => {
    const { gone, notes } = await optionsOf({ voice: { ...defaultSettings.voice, name } }).read();
    expect(gone).toEqual({ 'voice.name': called });
    expect(notes['voice.name']).toContain(`The voice “${called}” is not installed here.`);
  });

  it('says truly where the computer cannot be kept awake', async () => {
    const { notes } = await optionsOf({}, { canKeepAwake: async () => false }).read();
    expect(notes['nightHours.to']).toMatch(/^Charley cannot keep this computer awake/);
  });

  it('says that the fixed hours count where the sun is unknown', async () => {
    const { notes } = await optionsOf({}, { sun: () => null }).read();
    expect(notes['nightHours.by']).toContain('The fixed hours count');
  });

  it('comes with words where no voice answers and where nothing can start with the computer', async () => {
    const { choices, notes } = await optionsOf(
      {},
      {
        voices: async () => failed('voice-missing'),
        autostart: { read: async () => ({ kind: 'not here', code: 'autostart-sandboxed' }) },
      },
    ).read();
    expect(choices['voice.name']).toHaveLength(1);
    expect(notes['voice.name']).toContain('no voice on this computer');
    expect(notes.autostart).toBe('My package is closed off. Add me to the startup programs by hand.');
  });

  it.each([
    ['cancelled', /^While Charley says a prepared line you can say “stop”/],
    ['heard', /^While Charley speaks it does not hear you\. Any key stops it\.$/],
  ] as const)('says whether Charley can be interrupted where its own voice is %s', async (echo, words) => {
    const { notes } = await optionsOf({}, { echo: () => echo }).read();
    expect(notes.microphone).toMatch(words);
  });

  it('says how many lines are prepared, and nothing where none can be', async () => {
    const noteOf = async (ready: number, total: number) => {
      const prepared = () => ({ ready, total, voiceName: null });
      return (await optionsOf({}, { prepared }).read()).notes['voice.name'];
    };
    expect(await noteOf(120, 309)).toBe('Sentences ready to be said at once: 120 of 309.');
    expect(await noteOf(0, 0)).toBe('');
  });

  it('calls voices as people would, and tells apart those that would be called the same', async () => {
    const voices = async () =>
      succeeded([
        { ...kal, name: 'ked_diphone' },
        kal,
        { ...kal, name: 'Karen', calledBy: 'Karen', language: 'en-AU', gender: null, rank: null },
        { ...kal, name: 'york', calledBy: 'York', language: 'en-us-nyc', gender: null, rank: null },
        { ...kal, name: 'mine_diphone', calledBy: 'Mine', language: null, gender: null },
      ]);
    const { choices } = await optionsOf({}, { voices }).read();
    expect(choices['voice.name'].slice(1).map(({ words }) => words)).toEqual([
      'Kal, American man',
      'Kal, American man (2)',
      'Karen, Australian English',
      'York, American English',
      'Mine',
    ]);
  });

  it('says which model is being loaded, and why one does not listen', async () => {
    const noteOf = async (serving: ReturnType<SettingOptionsDeps['serving']>) =>
      (await optionsOf({ model: 'big' }, { serving: () => serving }).read()).notes.model;
    expect(await noteOf({ chosen: 'starter', failure: null })).toMatch(/^The model big is being loaded\./);
    expect(await noteOf({ chosen: 'big', failure: null })).toBe('');
    expect(await noteOf({ chosen: 'big', failure: failed('model-truncated').failure })).toMatch(
      /^The model big does not listen: its file is cut short\./,
    );
  });

  it('refuses what is not here, takes what is, and leaves alone what was chosen before', async () => {
    const settingOptions = optionsOf({ voice: { ...defaultSettings.voice, name: 'old' } });
    expect(await settingOptions.refusal('voice.name', 'Fred')).toBe(
      'There is no voice Fred on this computer. Voices: none, cmu_us_slt_arctic_hts, kal_diphone.',
    );
    for (const name of ['kal_diphone', 'old', null])
      expect(await settingOptions.refusal('voice.name', name)).toBeNull();
    expect(await settingOptions.refusal('model', 'big')).toBeNull();
    expect(await settingOptions.refusal('model', 'gone')).toContain('Models: starter, big.');
    expect(await settingOptions.refusal('holdStyle', 'whatever')).toBeNull();
  });
});
