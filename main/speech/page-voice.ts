import type { TellPage } from '../../shared/ipc/bridge.ts';
import type { PageTells } from '../../shared/ipc/page-tells.ts';
import type { Clock } from '../../shared/ports/machine.ts';
import type { Speaker } from '../../shared/ports/voice.ts';
import { type Playing, startPlaying } from './play-order.ts';
import type { PreparedLine, PreparedLines } from './prepared/prepared-lines.ts';

/**
 * A voice whose prepared lines the page plays; what is not prepared, or what the page cannot play in time, the living
 * voice says. So no line is lost, and none is said twice: a page that was too late never begins.
 */
export interface PageVoice extends Speaker {
  /** These may be said next, the likeliest first: the page keeps them ready. */
  expect(texts: readonly string[], rate: number): void;
  readonly page: PageVoiceEnd;
  /** Who says, or has said last, what is to be heard. */
  source(): VoiceSource;
  /** Whether a page holds lines that it can play. */
  isHeld(): boolean;
  /** Calls back when the source changes amid an utterance, and when the page holds others; returns its undo. */
  onChange(changed: () => void): () => void;
}

/** What says a line: the page plays a prepared one, or a program of this machine speaks it now. */
export type VoiceSource = 'page' | 'living voice';

/** Told what the page does with prepared lines, and asked for their sound. */
export interface PageVoiceEnd {
  /** A page has joined, which holds nothing yet. */
  joined(): void;
  left(): void;
  held(held: PageTells['voice:held']): void;
  played(played: PageTells['voice:played']): void;
  /** The sound of an expected line; null for any other. */
  sound(line: string): Uint8Array | null;
}

interface PageVoiceDeps {
  readonly clock: Clock;
  readonly tellPage: TellPage;
  readonly prepared: PreparedLines;
  readonly living: Speaker;
  /** The name of the chosen voice; null is the machine's own choice. */
  readonly voiceName: () => string | null;
}

/** The page keeps so many lines ready: some 30 MB of decoded sound. [PJ] */
const mostHeld = 40;
/** A longer line fills the page's memory and the socket: it is an answer, which nobody waits for. [PJ] */
const longestHeldMs = 20_000;

export function createPageVoice(deps: PageVoiceDeps): PageVoice {
  const { clock, tellPage, prepared, living, voiceName } = deps;
  let expectation: Expectation = { texts: [], rate: 1 };
  let expected: readonly PreparedLine[] = [];
  let told = '';
  let held: ReadonlySet<string> = new Set();
  let orders = 0;
  let source: VoiceSource = 'living voice';
  const listeners = new Set<() => void>();
  const playing = new Map<number, Playing>();

  const find = (text: string, rate: number) => prepared.find(text, { name: voiceName(), rate });
  const lookUp = (): void => {
    const { texts, rate } = expectation;
    const found = texts.flatMap((text) => find(text, rate) ?? []);
    expected = found.filter(({ durationMs }) => durationMs <= longestHeldMs).slice(0, mostHeld);
    const lines = expected.map(({ id }) => id);
    if (told === lines.join()) return;
    told = lines.join();
    tellPage('voice:expect', { lines });
  };
  const tell = (): void => {
    for (const changed of listeners) changed();
  };
  prepared.onProgress(lookUp);
  return {
    check: living.check,
    async say(utterance, silenced) {
      if (silenced.aborted) return { kind: 'silenced' };
      // Another voice than the one in use is tried: nothing of it is prepared.
      const line = utterance.voice === undefined ? find(utterance.text, utterance.rate) : undefined;
      source = line === undefined || !held.has(line.id) ? 'living voice' : 'page';
      if (line === undefined || source === 'living voice') return living.say(utterance, silenced);
      orders += 1;
      const order = { order: orders, line: line.id, gain: utterance.volume };
      const own = startPlaying({ clock, tellPage, order, durationMs: line.durationMs, silenced });
      playing.set(order.order, own);
      const end = await own.ended;
      playing.delete(order.order);
      if (end !== 'not heard') return { kind: end };
      source = 'living voice';
      tell();
      return living.say(utterance, silenced);
    },
    expect(texts, rate) {
      if (rate === expectation.rate && texts.join() === expectation.texts.join()) return;
      expectation = { texts, rate };
      lookUp();
    },
    source: () => source,
    isHeld: () => held.size > 0,
    onChange(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    page: {
      joined() {
        told = '';
        lookUp();
      },
      left() {
        held = new Set();
        for (const each of playing.values()) each.left();
      },
      held({ lines }) {
        held = new Set(lines);
        tell();
      },
      played: ({ order, kind }) => playing.get(order)?.played(kind),
      sound: (line) => expected.find(({ id }) => id === line)?.read() ?? null,
    },
  };
}

interface Expectation {
  readonly texts: readonly string[];
  readonly rate: number;
}
