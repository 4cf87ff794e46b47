import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MainTells, mainTellsChannels } from '../../../shared/ipc/main-tells.ts';
import { type PageAsks, pageAsksChannels } from '../../../shared/ipc/page-asks.ts';
import { type PageTells, pageTellsChannels } from '../../../shared/ipc/page-tells.ts';
import { type Read, readAnswer, readPageAsk, readPageTell } from '../../../shared/ipc/reading.ts';
import { largestImportCharacters } from '../../../shared/ipc/schemas/page-asks.ts';
import { largestFrameSamples } from '../../../shared/ipc/schemas/page-tells.ts';
import {
  decodeMainMessage,
  decodePageMessage,
  encodeAnswer,
  encodeMainTell,
  encodeNoAnswer,
  encodePageAsk,
  encodePageTell,
  largestTellBytes,
} from '../../../shared/ipc/wire.ts';
import { answers, mainTells, pageAsks, pageTells } from '../../support/contract-arbitraries.ts';

const number = fc.nat();

describe('what a page sends', () => {
  it.each(pageTellsChannels)('comes out as it went in when it tells on %s', (channel) => {
    holds(pageTells[channel] as fc.Arbitrary<PageTells[typeof channel]>, (payload) =>
      expect(decodePageMessage(encodePageTell(channel, payload))).toEqual({
        ok: true,
        message: { kind: 'tell', tell: { channel, payload } },
      }),
    );
  });

  it.each(pageAsksChannels)('comes out as it went in when it asks on %s', (channel) => {
    holds(fc.tuple(number, pageAsks[channel]), ([number, question]) =>
      expect(decodePageMessage(encodePageAsk(number, channel, question))).toEqual({
        ok: true,
        message: { kind: 'ask', number, ask: { channel, question } },
      }),
    );
  });

  it('is read as well from bytes within a larger buffer, at an odd place', () => {
    const frame: PageTells['microphone:frame'] = {
      sequence: 4_294_967_295,
      samples: Int16Array.of(-32_768, 7),
    };
    const bytes = new Uint8Array(encodePageTell('microphone:frame', frame) as ArrayBuffer);
    const larger = new Uint8Array(bytes.length + 2);
    larger.set(bytes, 1);
    expect(decodePageMessage(larger.subarray(1, 1 + bytes.length))).toEqual({
      ok: true,
      message: { kind: 'tell', tell: { channel: 'microphone:frame', payload: frame } },
    });
  });

  it('is no larger than the host lets in', () => {
    const samples = new Int16Array(largestFrameSamples);
    const encoded = encodePageTell('microphone:frame', { sequence: 0, samples });
    expect(encoded).toHaveProperty('byteLength', largestTellBytes);
    expect(decodePageMessage(encoded).ok).toBe(true);
  });
});

describe('what main sends', () => {
  it.each(mainTellsChannels)('comes out as it went in when it tells on %s', (channel) => {
    holds(mainTells[channel] as fc.Arbitrary<MainTells[typeof channel]>, (payload) =>
      expect(decodeMainMessage(encodeMainTell(channel, payload))).toEqual({
        ok: true,
        message: { kind: 'tell', tell: { channel, payload } },
      }),
    );
  });

  it.each(pageAsksChannels)('comes out as it went in when it answers on %s', (channel) => {
    holds(
      fc.tuple(number, answers[channel] as fc.Arbitrary<PageAsks[typeof channel]['answer']>),
      ([number, answer]) => {
        const read = decodeMainMessage(encodeAnswer(number, answer));
        if (!read.ok || read.message.kind !== 'answer') throw new Error('This is no answer.');
        expect(read.message.number).toBe(number);
        expect(readAnswer(channel, read.message.payload)).toEqual({ ok: true, message: answer });
      },
    );
  });

  it('can be that there is no answer', () => {
    expect(decodeMainMessage(encodeNoAnswer(7))).toEqual({
      ok: true,
      message: { kind: 'no answer', number: 7 },
    });
  });
});

describe('anything else', () => {
  const rubbish = fc.oneof(
    fc.string(),
    fc.json(),
    fc.anything(),
    fc.uint8Array({ maxLength: 40 }),
    envelope(fc.constantFrom<string>(...pageTellsChannels, ...pageAsksChannels, ...mainTellsChannels)),
    envelope(fc.string()),
  );

  it('is refused with a reason or is in the contract, and never throws', () => {
    holds(rubbish, (data) => {
      for (const decode of [decodePageMessage, decodeMainMessage]) {
        const read: Read<unknown> = decode(data);
        if (!read.ok) expect(reasons).toContain(read.refusal);
      }
    });
  });

  it.each([
    ['no JSON', '{'],
    ['no message', '7'],
    ['no message', 'null'],
    ['no message', '[]'],
    ['no message', 7],
    ['no message', '{"ask":"x","channel":"session:join"}'],
    ['no frame', new Uint8Array([1, 2])],
    ['no frame', new Uint8Array([1, 0, 0, 0, 9])],
    ['no frame', new Uint8Array(largestTellBytes + 2)],
    ['payload refused', new Uint8Array([1, 0, 0, 0])],
    ['unknown channel', '{"payload":1}'],
    ['unknown channel', '{"channel":"__proto__","payload":{}}'],
    ['unknown channel', '{"channel":"screen:view","payload":{}}'],
    ['payload refused', '{"channel":"control:press","payload":{"press":"format"}}'],
    ['payload refused', '{"channel":"microphone:frame","payload":{"sequence":1,"samples":[1,2]}}'],
  ])('of a page is refused: %s', (refusal, data) => {
    expect(decodePageMessage(data)).toEqual({ ok: false, refusal });
  });

  it.each([
    ['no JSON', '<html>'],
    ['no message', '{"answer":"x"}'],
    ['unknown channel', '{"channel":"control:press","payload":{"press":"stop"}}'],
    ['payload refused', '{"channel":"screen:view","payload":{"id":1,"headline":"Half a view"}}'],
  ])('of main is refused: %s', (refusal, data) => {
    expect(decodeMainMessage(data)).toEqual({ ok: false, refusal });
  });

  it.each([
    ['a setting that is unknown', 'settings:change', { key: '__proto__', value: 1 }],
    ['a question where none belongs', 'diary:erase', { sure: true }],
    ['an entry that is none', 'diary:save', { kind: 'episode', id: '1' }],
    ['an id that is none', 'diary:remove', { id: '../../etc' }],
    ['a diary that is too large', 'diary:import', { text: 'x'.repeat(largestImportCharacters + 1) }],
  ])('is refused with the number of its question: %s', (_, channel, question) => {
    expect(decodePageMessage(JSON.stringify({ ask: 5, channel, question }))).toEqual({
      ok: false,
      refusal: 'payload refused',
      number: 5,
    });
  });

  it('is refused on a channel of every object', () => {
    expect(readPageAsk('toString', undefined)).toEqual({ ok: false, refusal: 'unknown channel' });
    expect(readPageTell('toString', undefined)).toEqual({ ok: false, refusal: 'unknown channel' });
  });
});

const reasons = ['no JSON', 'no message', 'no frame', 'unknown channel', 'payload refused'];

/** JSON that looks like a message. */
function envelope(channel: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const fields = {
    channel,
    ask: fc.jsonValue(),
    answer: fc.jsonValue(),
    payload: fc.jsonValue(),
    question: fc.jsonValue(),
  };
  return fc.record(fields, { requiredKeys: [] }).map((message) => JSON.stringify(message));
}

function holds<Value>(values: fc.Arbitrary<Value>, property: (value: Value) => void): void {
  fc.assert(
    fc.property(values, (value) => {
      property(value);
    }),
  );
}
