import fc from 'fast-check';
import { drawingIds } from '../../shared/content/drawings.ts';
import { contentFor } from '../../shared/content/languages.ts';
import { pageWordsOf } from '../../shared/content/page-words.ts';
import { presses } from '../../shared/dialogue/press.ts';
import type { View } from '../../shared/dialogue/view.ts';
import { gapCauses, type NightRecord } from '../../shared/diary/night-record.ts';
import type { ModelFetching } from '../../shared/ipc/answers.ts';
import type { MainTells } from '../../shared/ipc/main-tells.ts';
import type { PageAsks } from '../../shared/ipc/page-asks.ts';
import type { PageTells } from '../../shared/ipc/page-tells.ts';
import { largestFrameSamples } from '../../shared/ipc/schemas/page-tells.ts';
import { failureCodes } from '../../shared/result.ts';
import type { SettingOptions } from '../../shared/settings/setting-options.ts';
import { optionKeys } from '../../shared/settings/setting-options.ts';
import { defaultSettings, type Settings, settingKeys } from '../../shared/settings/settings.ts';
import { anyDiary, anyEntry } from '../shared/diary/arbitraries.ts';

/** Made-up messages of the contract between main and page, by channel: all that either end may send. */

type Arbitraries<Map> = { readonly [Channel in keyof Map]: fc.Arbitrary<Map[Channel]> };

const words = fc.string({ unit: 'grapheme', maxLength: 40 });
const press = fc.constantFrom(...presses);
const choices = fc.array(fc.record({ press, label: words, key: fc.option(words) }), { maxLength: 4 });

const view: fc.Arbitrary<View> = fc.record({
  id: fc.nat(),
  scene: fc.constantFrom('idle', 'relief', 'question', 'advice', 'emergency', 'routine'),
  look: fc.record({
    colours: fc.constantFrom('night', 'red', 'day'),
    light: fc.constantFrom('full', 'dim', 'resting'),
    brightnessPercent: fc.integer({ min: 10, max: 100 }),
    textPercent: fc.integer({ min: 100, max: 300 }),
    clock: fc.option(words),
    staysOn: fc.boolean(),
    shift: fc.record({ xPx: fc.integer({ min: -8, max: 8 }), yPx: fc.integer({ min: -6, max: 6 }) }),
  }),
  headline: words,
  drawing: fc.option(fc.record({ id: fc.constantFrom(...drawingIds), description: words })),
  count: fc.option(fc.record({ secondsLeft: fc.nat(), seconds: fc.nat(), progress: words })),
  callNumber: fc.option(words),
  hint: words,
  choices,
  numbered: fc.boolean(),
  moreChoices: choices,
  marked: fc.option(press),
  notices: fc.array(words, { maxLength: 3 }),
  activity: words,
  announcement: fc.record({ number: fc.nat(), text: words }),
  disclaimer: words,
});

const microphone = fc.record({ id: fc.string({ minLength: 1, maxLength: 40 }), label: words });
const microphoneWish = fc.oneof(fc.constantFrom('on' as const, 'off' as const), microphone);
const settings: fc.Arbitrary<Settings> = fc
  .record({
    microphone: fc.option(microphone),
    medicines: fc.array(fc.string({ minLength: 1, maxLength: 40 })),
  })
  .map((some) => ({ ...defaultSettings, ...some }));

const oneChoice = fc.array(fc.record({ value: fc.option(words), words }), { maxLength: 3 });
const options: fc.Arbitrary<SettingOptions> = fc.record({
  choices: fc.record({
    'voice.name': oneChoice,
    model: oneChoice,
    wideModel: oneChoice,
    language: oneChoice,
  }),
  gone: fc.dictionary(fc.constantFrom(...optionKeys), words, { noNullPrototype: true }),
  untried: fc.record({ voice: words, microphone: words }),
  notes: fc.dictionary(fc.constantFrom(...settingKeys), words, { noNullPrototype: true }),
});

const moment = fc.constantFrom('2026-11-24T03:10:00+01:00', '2026-06-01T23:59:59-05:00');
const nightRecord: fc.Arbitrary<NightRecord> = fc.record({
  night: fc.constantFrom('2026-11-23', '2026-05-31'),
  listenedMs: fc.nat(),
  gapCount: fc.nat(),
  longestGapMs: fc.nat(),
  gaps: fc.array(fc.record({ at: moment, lastedMs: fc.nat(), cause: fc.constantFrom(...gapCauses) }), {
    maxLength: 3,
  }),
  doubts: fc.nat(),
  until: moment,
});

const nothing = fc.constant(undefined);
const notDone = fc.record({ ok: fc.constant(false as const), words });
const done = <Answer>(answer: fc.Arbitrary<Answer>) => fc.oneof(answer, notDone);
const ok = fc.constant(true as const);
const saved = done(fc.record({ ok }));
const line = fc.stringMatching(/^[a-z0-9]{1,40}$/);
const lines = fc.record({ lines: fc.array(line, { maxLength: 40 }) });
const order = fc.nat();
const modelName = fc.stringMatching(/^[a-z0-9]{1,40}$/);
const gain = fc.integer({ min: 0, max: 20 }).map((tenths) => tenths / 10);
/** What JSON keeps as it is: it knows no -0. */
const value = fc.jsonValue().map((made) => JSON.parse(JSON.stringify(made)) as unknown);

export const pageTells: Arbitraries<PageTells> = {
  'microphone:frame': fc.record({
    sequence: fc.nat(),
    samples: fc.int16Array({ minLength: 1, maxLength: largestFrameSamples }),
  }),
  'microphone:status': fc.oneof(
    fc.record({ kind: fc.constantFrom('starting' as const, 'ready' as const, 'off' as const) }),
    fc.record({ kind: fc.constant('failed' as const), code: fc.constantFrom(...failureCodes) }),
  ),
  'microphone:echo': fc.record({ kind: fc.constantFrom('cancelled', 'heard') }),
  'control:press': fc.record({ press }),
  'voice:try': fc.record({
    rate: fc.integer({ min: 5, max: 20 }).map((tenths) => tenths / 10),
    volume: fc.integer({ min: 0, max: 20 }).map((tenths) => tenths / 10),
    voice: fc.option(fc.string({ minLength: 1, maxLength: 200 }), { nil: undefined }),
  }),
  'voice:held': lines,
  'voice:played': fc.record({ order, kind: fc.constantFrom('started', 'ended', 'failed') }),
  'microphone:test': fc.record({ kind: fc.constantFrom('start', 'end') }),
  'page:opened': fc.record({ page: fc.constantFrom('firstRun', 'diary', 'settings') }),
  'screen:painted': fc.record({ viewId: fc.nat() }),
  'page:alive': fc.record({
    page: fc.constantFrom('visible' as const, 'hidden' as const, 'undrawn' as const),
  }),
};

export const pageAsks: { readonly [Channel in keyof PageAsks]: fc.Arbitrary<PageAsks[Channel]['question']> } =
  {
    'session:join': nothing,
    'settings:read': nothing,
    'settings:options': nothing,
    'settings:change': fc.record({ key: fc.constantFrom(...settingKeys), value }),
    'models:read': nothing,
    'models:fetch': fc.record({ name: modelName }),
    'models:cancel': nothing,
    'models:upload': fc.record({
      name: fc.string({ minLength: 1, maxLength: 40 }),
      size: fc.nat(),
      offset: fc.nat(),
      base64: fc.base64String(),
    }),
    'diary:read': nothing,
    'diary:save': anyEntry(),
    'diary:remove': anyEntry().map(({ id }) => ({ id })),
    'diary:erase': nothing,
    'diary:import': fc.record({ text: fc.string({ unit: 'binary' }) }),
    'diary:sheet': nothing,
    'diary:print': nothing,
    'voice:line': fc.record({ line }),
  };

const pageWords = fc.constantFrom('en', 'de').map((language) => pageWordsOf(contentFor(language), language));

const fetching: fc.Arbitrary<ModelFetching> = fc.oneof(
  fc.record({ kind: fc.constant('none' as const) }),
  fc.record({
    kind: fc.constant('running' as const),
    name: modelName,
    percent: fc.integer({ min: 0, max: 100 }),
  }),
  fc.record({ kind: fc.constant('over' as const), name: modelName, words }),
);

export const mainTells: Arbitraries<MainTells> = {
  'screen:view': view,
  'page:words': pageWords,
  'microphone:wish': microphoneWish,
  'settings:options': options,
  'models:fetching': fetching,
  'settings:current': settings,
  'microphone:heard': fc.record({ kind: fc.constantFrom('understood', 'not understood') }),
  'session:turn': fc.record({ kind: fc.constantFrom('elsewhere' as const, 'yours' as const) }),
  'sound:tone': fc.record({ kind: fc.constantFrom('hold-end' as const, 'training' as const), gain }),
  'voice:expect': lines,
  'voice:play': fc.record({
    order,
    line,
    gain,
    byMs: fc.nat(),
  }),
  'voice:hush': fc.record({ order }),
  'main:alive': fc.record({ kind: fc.constant('alive' as const) }),
};

export const answers: { readonly [Channel in keyof PageAsks]: fc.Arbitrary<PageAsks[Channel]['answer']> } = {
  'session:join': fc.record({ view, microphone: microphoneWish, words: pageWords }),
  'settings:read': fc.record({ settings, notices: fc.array(words) }),
  'settings:options': options,
  'models:read': fc.record({
    downloads: fc.array(fc.record({ name: modelName, words }), { maxLength: 3 }),
    fetching,
  }),
  'models:fetch': saved,
  'models:cancel': saved,
  'models:upload': done(fc.record({ ok, words: fc.option(words) })),
  'settings:change': done(fc.record({ ok, settings })),
  'diary:read': fc.record({
    nights: fc.array(nightRecord, { maxLength: 3 }),
    entries: anyDiary(10),
    now: words,
    damagedLines: fc.nat(),
    newerLines: fc.nat(),
  }),
  'diary:save': saved,
  'diary:remove': saved,
  'diary:erase': saved,
  'diary:import': done(fc.record({ ok, added: fc.nat() })),
  'diary:sheet': fc.record({ html: words }),
  'diary:print': done(fc.record({ ok, base64: fc.base64String() })),
  'voice:line': fc.record({ base64: fc.option(fc.base64String()) }),
};
