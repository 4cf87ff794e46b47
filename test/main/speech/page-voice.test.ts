import { beforeEach, describe, expect, it } from 'vitest';
import { createPageVoice, type PageVoice } from '../../../main/speech/page-voice.ts';
import { beginWithinMs, wordWithinMs } from '../../../main/speech/play-order.ts';
import type { MainTells } from '../../../shared/ipc/main-tells.ts';
import type { SpeechEnd } from '../../../shared/ports/voice.ts';
import { createManualClock, type ManualClock } from '../../support/manual-clock.ts';
import { settle } from '../../support/settle.ts';
import { type FakePreparedLines, fakePreparedLines } from '../../support/speech/prepared-fake.ts';

const durationMs = 2_000;
const word = 20;

let clock: ManualClock;
let prepared: FakePreparedLines;
let told: { readonly channel: keyof MainTells; readonly payload: unknown }[];
let live: string[];
let voice: PageVoice;
let silencer: AbortController;
beforeEach(() => {
  clock = createManualClock();
  prepared = fakePreparedLines(durationMs);
  told = [];
  live = [];
  silencer = new AbortController();
  voice = createPageVoice({
    clock,
    tellPage: (channel, payload) => told.push({ channel, payload }),
    prepared,
    living: {
      check: async () => ({ ok: true, value: undefined }),
      async say({ text }) {
        live.push(text);
        return { kind: 'finished' };
      },
    },
    voiceName: () => null,
  });
});

const toldOn = (channel: keyof MainTells) =>
  told.filter((each) => each.channel === channel).map(({ payload }) => payload);
/** The end of what is being said, once it has one. */
function saying(text: string): { end(): SpeechEnd | null } {
  let ended: SpeechEnd | null = null;
  void voice.say({ id: 7, text, rate: 1, volume: 0.6 }, silencer.signal).then((end) => {
    ended = end;
  });
  return { end: () => ended };
}
const played = (kind: 'started' | 'ended' | 'failed', order = 1) => voice.page.played({ order, kind });

describe('a line that is prepared and that the page holds', () => {
  beforeEach(() => {
    prepared.prepare('Hold.');
    voice.expect(['Hold.'], 1);
    voice.page.held({ lines: ['Hold'] });
  });

  it('is played by the page, and lasts until the page says that it is silent', async () => {
    const said = saying('Hold.');
    expect(toldOn('voice:play')).toEqual([
      { order: 1, line: 'Hold', gain: 0.6, byMs: clock.wallMs() + beginWithinMs },
    ]);
    played('started');
    clock.advance(durationMs + 100);
    await settle();
    expect(said.end()).toBeNull();
    played('ended');
    await settle();
    expect(said.end()).toEqual({ kind: 'finished' });
    expect(live).toEqual([]);
    expect(clock.waiting()).toBe(0);
  });

  it('is said by the living voice where another voice is tried with it', async () => {
    const utterance = { id: 7, text: 'Hold.', rate: 1, volume: 1, voice: 'another' };
    expect(await voice.say(utterance, silencer.signal)).toEqual({ kind: 'finished' });
    expect(live).toEqual(['Hold.']);
    expect(toldOn('voice:play')).toEqual([]);
  });

  it('is said by the living voice, and hushed at the page, where the page does not begin in time', async () => {
    const said = saying('Hold.');
    clock.advance(beginWithinMs + wordWithinMs + word);
    await settle();
    expect(toldOn('voice:hush')).toEqual([{ order: 1 }]);
    expect(live).toEqual(['Hold.']);
    expect(said.end()).toEqual({ kind: 'finished' });
  });

  it('is said once where the page’s word comes after that', async () => {
    saying('Hold.');
    clock.advance(beginWithinMs + wordWithinMs + word);
    played('started');
    played('ended');
    await settle();
    expect(live).toEqual(['Hold.']);
  });

  it.each(['at once', 'amid the line'])(
    'is said by the living voice where the page fails %s',
    async (when) => {
      saying('Hold.');
      if (when === 'amid the line') played('started');
      played('failed');
      await settle();
      expect(live).toEqual(['Hold.']);
    },
  );

  it('is said whole by the living voice where the page dies amid it', async () => {
    saying('Hold.');
    played('started');
    clock.advance(durationMs / 2);
    voice.page.left();
    await settle();
    expect(live).toEqual(['Hold.']);
  });

  it('is not said again where the page dies when its time was over', async () => {
    const said = saying('Hold.');
    played('started');
    clock.advance(durationMs);
    voice.page.left();
    await settle();
    expect(live).toEqual([]);
    expect(said.end()).toEqual({ kind: 'finished' });
  });

  it('ends two seconds after its time where the page hangs', async () => {
    const said = saying('Hold.');
    played('started');
    clock.advance(durationMs + 2_000);
    await settle();
    expect(said.end()).toEqual({ kind: 'finished' });
    expect(live).toEqual([]);
  });

  it.each(['answers', 'hangs'])('is silenced where the page %s, and nothing else says it', async (how) => {
    const said = saying('Hold.');
    played('started');
    silencer.abort();
    expect(toldOn('voice:hush')).toEqual([{ order: 1 }]);
    if (how === 'answers') played('ended');
    else clock.advance(300);
    await settle();
    expect(said.end()).toEqual({ kind: 'silenced' });
    expect(live).toEqual([]);
    expect(clock.waiting()).toBe(0);
  });

  it('is not played at another speed, which is another line', async () => {
    await voice.say({ id: 7, text: 'Hold.', rate: 0.8, volume: 1 }, silencer.signal);
    expect(live).toEqual(['Hold.']);
  });

  it('is said by the living voice after the page has gone', async () => {
    voice.page.left();
    saying('Hold.');
    await settle();
    expect(live).toEqual(['Hold.']);
    expect(toldOn('voice:play')).toEqual([]);
  });
});

describe('what may be said next', () => {
  it('is told to the page when it is prepared, once, and again to a page that joins', () => {
    voice.expect(['Hold.', 'Rest.'], 1);
    expect(toldOn('voice:expect')).toEqual([]);
    prepared.prepare('Rest.');
    prepared.prepare('Something else.');
    expect(toldOn('voice:expect')).toEqual([{ lines: ['Rest'] }]);
    voice.page.joined();
    expect(toldOn('voice:expect')).toEqual([{ lines: ['Rest'] }, { lines: ['Rest'] }]);
  });

  it('is all that the page can ask for', () => {
    prepared.prepare('Hold.', 'Rest.');
    voice.expect(['Hold.'], 1);
    expect(voice.page.sound('Hold')?.length).toBe(44 + (2 * 16_000 * durationMs) / 1_000);
    expect(voice.page.sound('Rest')).toBeNull();
  });
});
