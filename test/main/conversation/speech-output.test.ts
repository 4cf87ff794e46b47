import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createSpeechOutput,
  deafTailMs,
  type SpeechOutput,
} from '../../../main/conversation/speech-output.ts';
import { createReadingSpeaker, shortestReadingMs } from '../../../main/speech/reading-speaker.ts';
import { createSpeaker } from '../../../main/speech/speaker.ts';
import { graceMs } from '../../../main/speech/speech-process.ts';
import type { ComponentStatus } from '../../../shared/health.ts';
import type { Speaker, Utterance } from '../../../shared/ports.ts';
import { failed } from '../../../shared/result.ts';
import { createManualClock, type ManualClock } from '../../support/manual-clock.ts';
import { settle } from '../../support/settle.ts';
import { layStandIns, type StandIn } from '../../support/speech/stand-in.ts';

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

function outputWith(voice: Speaker | null): SpeechOutput & { readonly sayText: (text: string) => void } {
  const output = createSpeechOutput({
    voice,
    reader: createReadingSpeaker(clock),
    clock,
    voiceIs: (status) => statuses.push(status),
    spoke: (text) => spoken.push(text),
    quiet() {
      quiets += 1;
    },
  });
  return { ...output, sayText: (text) => output.say(utterance(text), () => ended.push(text)) };
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

describe('a voice that cannot sound', () => {
  const missing = failed('voice-missing');
  let tries: number;
  const voice: Speaker = {
    check: async () => missing,
    async say() {
      tries += 1;
      return { kind: 'failed', failure: missing.failure };
    },
  };
  beforeEach(() => {
    tries = 0;
  });

  it('is told of, and the words get the time that reading takes', async () => {
    const output = outputWith(voice);
    output.sayText('Ten.');
    await settle();
    expect(statuses).toEqual([{ kind: 'failed', code: 'voice-missing' }]);
    clock.advance(shortestReadingMs - 1);
    await settle();
    expect(ended).toEqual([]);
    clock.advance(1);
    await settle();
    expect(ended).toEqual(['Ten.']);
  });

  it('is tried again after a minute and not before', async () => {
    const output = outputWith(voice);
    output.sayText('Ten.');
    await settle();
    clock.advance(59_999);
    output.sayText('Nine.');
    await settle();
    expect(tries).toBe(1);
    clock.advance(1);
    output.sayText('Eight.');
    await settle();
    expect(tries).toBe(2);
  });

  it('does not make its words be read once they are silenced', async () => {
    const output = outputWith(voice);
    output.sayText('Ten.');
    output.silence();
    await settle();
    expect(ended).toEqual(['Ten.']);
  });
});

describe('on text alone', () => {
  it('a silence ends the words at once, and a tail follows', async () => {
    const output = outputWith(null);
    expect(await output.check()).toEqual({ kind: 'off' });
    output.sayText('Ten.');
    output.silence();
    await settle();
    expect(ended).toEqual(['Ten.']);
    expect(output.isSounding()).toBe(true);
    clock.advance(deafTailMs);
    expect(output.isSounding()).toBe(false);
    expect(quiets).toBe(1);
  });

  it('nothing is said, and nothing waits, after a stop', async () => {
    const output = outputWith(null);
    output.sayText('Ten.');
    await output.stop();
    output.sayText('Nine.');
    await settle();
    expect(ended).toEqual(['Ten.']);
    expect(clock.waiting()).toBe(0);
    expect(quiets).toBe(0);
  });
});
