import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createSpeechOutput,
  deafTailMs,
  type SpeechOutput,
  type SpeechStart,
} from '../../../../main/conversation/voice/speech-output.ts';
import { createReadingSpeaker, shortestReadingMs } from '../../../../main/speech/reading-speaker.ts';
import { createSpeaker } from '../../../../main/speech/speaker.ts';
import { graceMs } from '../../../../main/speech/speech-process.ts';
import type { ComponentStatus } from '../../../../shared/health.ts';
import type { Speaker, Utterance } from '../../../../shared/ports/voice.ts';
import { failed } from '../../../../shared/result.ts';
import { createManualClock, type ManualClock } from '../../../support/manual-clock.ts';
import { withoutPage } from '../../../support/session.ts';
import { settle } from '../../../support/settle.ts';
import { layStandIns, type StandIn } from '../../../support/speech/stand-in.ts';

const utterance = (text: string): Utterance => ({ id: 1, text, rate: 1, volume: 1 });

let clock: ManualClock;
let ended: string[];
let statuses: ComponentStatus[];
let quiets: number;
let spoken: string[];
beforeEach(() => {
  clock = createManualClock();
  ended = [];
  statuses = [];
  quiets = 0;
  spoken = [];
});

function outputWith(
  first: Speaker | null,
): SpeechOutput & { readonly sayText: (text: string, start?: SpeechStart) => void } {
  const output = createSpeechOutput({
    isMuted: () => false,
    voices: first === null ? null : { first: withoutPage(first), others: [] },
    reader: createReadingSpeaker(clock),
    clock,
    voiceIs: (status) => statuses.push(status),
    spoke: (text) => spoken.push(text),
    quiet() {
      quiets += 1;
    },
  });
  return {
    ...output,
    sayText: (text, start = 'at once') => output.say(utterance(text), start, () => ended.push(text)),
  };
}

describe('one utterance at a time, said by real programs', () => {
  let standIn: StandIn;
  afterEach(() => standIn.remove());

  const outputOf = (festival: string) => {
    standIn = layStandIns({ festival });
    const { environment } = standIn;
    return outputWith(createSpeaker({ clock, platform: 'linux', environment }));
  };
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await settle();
  };

  it('the newest wins', async () => {
    const output = outputOf('case $(cat) in First*) touch first; exec sleep 1000;; esac');
    output.sayText('First.');
    await standIn.made('first');
    output.sayText('Second.');
    await until(() => ended.length === 2);
    expect(ended.toSorted()).toEqual(['First.', 'Second.']);
    expect(output.isSounding()).toBe(true);
    clock.advance(deafTailMs);
    expect(output.isSounding()).toBe(false);
    expect(quiets).toBe(1);
  });

  it('begins at once, though the one before it is slow to end, and a stop waits for both', async () => {
    const output = outputOf(
      'text=$(cat); case $text in First*) trap "" TERM; touch first; exec sleep 1000;; *) touch second;; esac',
    );
    output.sayText('First.');
    await standIn.made('first');
    output.sayText('Second.');
    await standIn.made('second');
    await until(() => ended.length === 1);
    expect(ended).toEqual(['Second.']);
    const stopped = output.stop();
    clock.advance(graceMs);
    await stopped;
    expect(ended).toEqual(['Second.', 'First.']);
    expect(clock.waiting()).toBe(0);
  });
});

describe('a voice that fails', () => {
  const missing = failed('voice-missing');
  let tries: number;
  let works: boolean;
  const voice: Speaker = {
    check: async () => missing,
    async say() {
      tries += 1;
      return works ? { kind: 'finished' } : { kind: 'failed', failure: missing.failure };
    },
  };
  beforeEach(() => {
    tries = 0;
    works = false;
  });
  /** Said, and read to its end where it was not said. */
  const sayWhole = async (output: ReturnType<typeof outputWith>, text: string): Promise<void> => {
    output.sayText(text);
    await settle();
    clock.advance(shortestReadingMs);
    await settle();
  };

  it('gets its words the time that reading takes, in which the ears are open', async () => {
    const output = outputWith(voice);
    output.sayText('Ten.');
    expect(output.isSounding()).toBe(true);
    await settle();
    expect(output.isSounding()).toBe(false);
    expect(quiets).toBe(1);
    clock.advance(shortestReadingMs - 1);
    await settle();
    expect(ended).toEqual([]);
    clock.advance(1);
    await settle();
    expect(ended).toEqual(['Ten.']);
  });

  it('says the next sentence, and nothing is told of one that failed', async () => {
    const output = outputWith(voice);
    await sayWhole(output, 'Ten.');
    works = true;
    await sayWhole(output, 'Nine.');
    expect(tries).toBe(2);
    expect(statuses).toEqual([{ kind: 'ready' }]);
    expect(spoken).toEqual(['Nine.']);
  });

  it('is told of once after three failures in a row, and not tried for a minute', async () => {
    const output = outputWith(voice);
    for (const text of ['Ten.', 'Nine.', 'Eight.', 'Seven.', 'Six.']) await sayWhole(output, text);
    expect(tries).toBe(3);
    expect(statuses).toEqual([{ kind: 'failed', code: 'voice-missing' }]);
    expect(ended).toEqual(['Ten.', 'Nine.', 'Eight.', 'Seven.', 'Six.']);
    clock.advance(60_000);
    works = true;
    await sayWhole(output, 'Five.');
    expect(statuses.at(-1)).toEqual({ kind: 'ready' });
  });

  it('closes no ear for words that it is not even tried with', async () => {
    const output = outputWith(voice);
    for (const text of ['Ten.', 'Nine.', 'Eight.']) await sayWhole(output, text);
    output.sayText('Seven.');
    expect(output.isSounding()).toBe(false);
  });

  it('does not make its words be read once they are silenced', async () => {
    const output = outputWith(voice);
    output.sayText('Ten.');
    output.silence();
    await settle();
    expect(ended).toEqual(['Ten.']);
  });
});

describe('words that come by themselves', () => {
  let said: string[];
  let end: () => void;
  const voice: Speaker = {
    check: async () => ({ ok: true, value: undefined }),
    say: ({ text }, silenced) =>
      new Promise((resolve) => {
        said.push(text);
        end = () => resolve({ kind: 'finished' });
        silenced.addEventListener('abort', () => resolve({ kind: 'silenced' }), { once: true });
      }),
  };
  beforeEach(() => {
    said = [];
  });

  it('cut no word: they begin when those under way have ended', async () => {
    const output = outputWith(voice);
    output.sayText('Ten more seconds.');
    output.sayText('Let go slowly.', 'after the words');
    expect(said).toEqual(['Ten more seconds.']);
    expect(output.isSaying()).toBe(true);
    end();
    await settle();
    expect(said).toEqual(['Ten more seconds.', 'Let go slowly.']);
    expect(ended).toEqual(['Ten more seconds.']);
    end();
    await settle();
    expect(ended).toEqual(['Ten more seconds.', 'Let go slowly.']);
    clock.advance(deafTailMs);
    expect(clock.waiting()).toBe(0);
  });

  it('do not wait longer than four seconds', async () => {
    const output = outputWith(voice);
    output.sayText('A long answer.');
    output.sayText('Let go slowly.', 'after the words');
    clock.advance(4_000);
    await settle();
    expect(said).toEqual(['A long answer.', 'Let go slowly.']);
  });

  it('are not said after a silence, nor after an answer to a person', async () => {
    const output = outputWith(voice);
    output.sayText('Ten more seconds.');
    output.sayText('Let go slowly.', 'after the words');
    output.silence();
    await settle();
    output.sayText('A question.');
    output.sayText('Let go slowly.', 'after the words');
    output.sayText('An answer.');
    await settle();
    expect(said).toEqual(['Ten more seconds.', 'A question.', 'An answer.']);
  });
});

describe('on text alone', () => {
  it('a silence ends the words at once, and the ears were never closed', async () => {
    const output = outputWith(null);
    expect(await output.check()).toEqual({ kind: 'off' });
    output.sayText('Ten.');
    expect(output.isSounding()).toBe(false);
    output.silence();
    await settle();
    expect(ended).toEqual(['Ten.']);
    expect(output.isSounding()).toBe(false);
  });

  it('nothing is said, and nothing waits, after a stop', async () => {
    const output = outputWith(null);
    output.sayText('Ten.');
    await output.stop();
    output.sayText('Nine.');
    await settle();
    expect(ended).toEqual(['Ten.']);
    expect(clock.waiting()).toBe(0);
  });
});
