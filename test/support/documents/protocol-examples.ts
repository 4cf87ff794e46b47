import { contentFor } from '../../../shared/content/languages.ts';
import { pageWordsOf } from '../../../shared/content/page-words.ts';
import { diaryJson } from '../../../shared/diary/exchange/document.ts';
import type { NightRecord } from '../../../shared/diary/night-record.ts';
import type { MainTells } from '../../../shared/ipc/main-tells.ts';
import type { PageAsks } from '../../../shared/ipc/page-asks.ts';
import type { PageTells } from '../../../shared/ipc/page-tells.ts';
import { defaultSettings } from '../../../shared/settings/settings.ts';

/** One example of every message between page and host; the compiler holds them to the contract. */

const view: MainTells['screen:view'] = {
  id: 12,
  scene: 'relief',
  look: {
    colours: 'night',
    light: 'dim',
    brightnessPercent: 60,
    textPercent: 100,
    clock: null,
    staysOn: false,
    shift: { xPx: 0, yPx: 0 },
  },
  headline: 'Pull your toes toward you',
  drawing: null,
  count: { secondsLeft: 30, seconds: 30, progress: 'Hold 1 of 3' },
  callNumber: null,
  hint: '',
  choices: [{ press: 'better', label: 'Better', key: null }],
  numbered: false,
  moreChoices: [{ press: 'more', label: 'More', key: null }],
  marked: null,
  notices: [],
  activity: 'Listening',
  announcement: { number: 3, text: 'Pull your toes toward you' },
  disclaimer: '',
};

const options: MainTells['settings:options'] = {
  choices: {
    'voice.name': [{ value: null, words: "This computer's own voice" }],
    model: [{ value: 'starter', words: 'Starter' }],
    wideModel: [{ value: 'wide', words: 'Wide' }],
    language: [{ value: 'en', words: 'English' }],
  },
  gone: {},
  untried: { voice: '', microphone: '' },
  notes: {},
};

const entry: PageAsks['diary:save']['question'] = {
  kind: 'episode',
  id: 'b2c1',
  startedAt: '2026-11-20T02:10:00+01:00',
  endedAt: '2026-11-20T02:14:00+01:00',
  location: 'calf',
  side: 'left',
  steps: [],
  helped: null,
  outcome: 'eased',
  pain: 6,
};

const night: NightRecord = {
  night: '2026-11-19',
  listenedMs: 28_800_000,
  gapCount: 1,
  longestGapMs: 4_000,
  gaps: [{ at: '2026-11-20T03:12:00+01:00', lastedMs: 4_000, cause: 'microphone-lost' }],
  doubts: 1,
  until: '2026-11-20T08:59:50+01:00',
};

/** Too many to be printed. */
export const words = pageWordsOf(contentFor('en'), 'en-GB');

export const asked: { readonly [Channel in keyof PageAsks]: PageAsks[Channel] } = {
  'session:join': { question: undefined, answer: { view, microphone: 'on', words } },
  'settings:read': { question: undefined, answer: { settings: defaultSettings, notices: [] } },
  'settings:change': {
    question: { key: 'emergencyNumber', value: 'my neighbour' },
    answer: { ok: false, words: 'The emergency number needs 2 to 15 digits, or is left empty.' },
  },
  'settings:options': { question: undefined, answer: options },
  'models:read': {
    question: undefined,
    answer: {
      downloads: [{ name: 'big', words: 'Big: 41 MB from example.org' }],
      fetching: { kind: 'none' },
    },
  },
  'models:fetch': { question: { name: 'big' }, answer: { ok: true } },
  'models:cancel': { question: undefined, answer: { ok: true } },
  'models:upload': {
    question: { name: 'big.zip', size: 41_205_931, offset: 0, base64: 'UEsDBA==' },
    answer: { ok: true, words: null },
  },
  'diary:read': {
    question: undefined,
    answer: {
      entries: [entry],
      nights: [night],
      now: '2026-11-20T09:00:00+01:00',
      damagedLines: 0,
      newerLines: 0,
    },
  },
  'diary:save': { question: entry, answer: { ok: true } },
  'diary:remove': { question: { id: 'b2c1' }, answer: { ok: true } },
  'diary:erase': { question: undefined, answer: { ok: true } },
  'diary:import': { question: { text: diaryJson([]) }, answer: { ok: true, added: 0 } },
  'diary:sheet': { question: undefined, answer: { html: '<!doctype html>' } },
  'diary:print': { question: undefined, answer: { ok: true, base64: 'JVBERi0xLjQ=' } },
  'voice:line': { question: { line: '5b1f09' }, answer: { base64: 'UklGRg==' } },
};

export const pageTold: PageTells = {
  'microphone:frame': { sequence: 7, samples: new Int16Array(1_600) },
  'microphone:status': { kind: 'failed', code: 'microphone-absent' },
  'microphone:echo': { kind: 'cancelled' },
  'control:press': { press: 'start' },
  'voice:try': { rate: 1, volume: 0.6 },
  'voice:held': { lines: ['5b1f09'] },
  'voice:played': { order: 3, kind: 'started' },
  'microphone:test': { kind: 'start' },
  'page:opened': { page: 'diary' },
  'screen:painted': { viewId: 12 },
  'page:alive': { page: 'visible' },
};

export const mainTold: MainTells = {
  'screen:view': view,
  'page:words': words,
  'microphone:wish': 'on',
  'settings:options': options,
  'models:fetching': { kind: 'running', name: 'big', percent: 12 },
  'settings:current': defaultSettings,
  'microphone:heard': { kind: 'understood' },
  'session:turn': { kind: 'elsewhere' },
  'sound:tone': { kind: 'hold-end', gain: 0.6 },
  'voice:expect': { lines: ['5b1f09', '90ac77'] },
  'voice:play': { order: 3, line: '5b1f09', gain: 0.6, byMs: 1_795_000_000_150 },
  'voice:hush': { order: 3 },
  'main:alive': { kind: 'alive' },
};
