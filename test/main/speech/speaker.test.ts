import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { probeGraceMs, voiceAnswerMs } from '../../../main/speech/quiet-run.ts';
import { createSpeaker } from '../../../main/speech/speaker.ts';
import { graceMs } from '../../../main/speech/speech-process.ts';
import type { Utterance } from '../../../shared/ports/voice.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { settle } from '../../support/settle.ts';
import { silenceable } from '../../support/speech/silenceable.ts';
import { emptyEnvironment, gone, layStandIns, lives, type StandIn } from '../../support/speech/stand-in.ts';
import { mayTakeHandles, takeHandles } from '../../support/without-handles.ts';

const utterance: Utterance = { id: 1, text: 'Let go slowly.', rate: 1, volume: 1 };
const endless = 'touch started; exec sleep 1000';

const releases: (() => void)[] = [];
afterEach(() => {
  for (const release of releases.splice(0)) release();
});

/** A speaker of Linux whose `festival` is this script, run by the real package say. */
function speakerWith(festival: string) {
  const standIn = layStandIns({ festival });
  const clock = createManualClock();
  releases.push(() => {
    expect(clock.waiting()).toBe(0);
    standIn.remove();
  });
  return {
    clock,
    standIn,
    speaker: silenceable(createSpeaker({ clock, platform: 'linux', environment: standIn.environment })),
  };
}

/** Whether a promise has settled by now, after everything that was due has run. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  void promise.then(() => {
    settled = true;
  });
  await settle();
  await settle();
  return settled;
}

const openHandles = () => readdirSync('/proc/self/fd').length;
const pidIn = (standIn: StandIn, name: string) => Number(standIn.read(name));

describe('an utterance', () => {
  it('is finished when its program has ended well', async () => {
    const { speaker } = speakerWith('cat > text; exit 0');
    expect(await speaker.say(utterance)).toEqual({ kind: 'finished' });
  });

  it('gets to the program on standard input and nowhere else', async () => {
    const { speaker, standIn } = speakerWith('cat > text; printf "%s " "$@" > args');
    await speaker.say(utterance);
    expect(standIn.read('text')).toBe('Let go slowly.');
    expect(standIn.read('args')).not.toContain('slowly');
  });

  it('is not over while its program still runs, whatever that prints on stderr', async () => {
    const { speaker, standIn } = speakerWith(
      'echo "ALSA lib pcm.c:2666:(snd_pcm_open_noupdate) Unknown PCM cards.pcm.rear" >&2; touch started; read line < go',
    );
    const end = speaker.say(utterance);
    await standIn.made('started');
    expect(await isSettled(end)).toBe(false);
    await standIn.letGo();
    expect(await end).toEqual({ kind: 'finished' });
  });

  it('survives more noise on stdout and stderr than a pipe holds', async () => {
    const { speaker } = speakerWith('head -c 300000 /dev/zero; head -c 300000 /dev/zero >&2');
    expect(await speaker.say(utterance)).toEqual({ kind: 'finished' });
  });

  it('lasts until the last program that it started is gone', async () => {
    const { speaker, standIn } = speakerWith('(touch started; read line < go) & exit 0');
    const end = speaker.say(utterance);
    await standIn.made('started');
    expect(await isSettled(end)).toBe(false);
    await standIn.letGo();
    expect(await end).toEqual({ kind: 'finished' });
  });

  it('with nothing to pronounce is finished without a program', async () => {
    const speaker = silenceable(
      createSpeaker({
        clock: createManualClock(),
        platform: 'linux',
        environment: emptyEnvironment(),
      }),
    );
    expect(await speaker.say({ ...utterance, text: ' … “—” \u0007' })).toEqual({ kind: 'finished' });
  });

  it('takes its program along when Charley itself ends', async () => {
    const { speaker, standIn } = speakerWith(`echo $$ > pid; ${endless}`);
    const listenersBefore = process.listenerCount('exit');
    const end = speaker.say(utterance);
    await standIn.made('started');
    const [endWithCharley] = process.listeners('exit').slice(-1);
    endWithCharley?.call(process, 0);
    expect((await end).kind).toBe('failed');
    await gone(pidIn(standIn, 'pid'));
    expect(process.listenerCount('exit')).toBe(listenersBefore);
  });
});

describe('an utterance has failed', () => {
  const failedWith = (code: string, detail: string) => ({ kind: 'failed', failure: { code, detail } });

  it('when the program is missing', async () => {
    const speaker = silenceable(
      createSpeaker({
        clock: createManualClock(),
        platform: 'linux',
        environment: emptyEnvironment(),
      }),
    );
    expect(await speaker.say(utterance)).toEqual(failedWith('voice-missing', 'start: ENOENT'));
  });

  it('when the program cannot be started at all', async () => {
    const environment = { PATH: '/usr/bin:/bin', LARGE: 'x'.repeat(4_000_000) };
    const speaker = silenceable(
      createSpeaker({ clock: createManualClock(), platform: 'linux', environment }),
    );
    expect(await speaker.say(utterance)).toEqual(failedWith('voice-failed', 'start: E2BIG'));
  });

  it('when the program exits with another code than 0', async () => {
    const { speaker } = speakerWith('cat > /dev/null; exit 3');
    expect(await speaker.say(utterance)).toEqual(failedWith('voice-failed', 'exit 3'));
  });

  it('when the program crashes', async () => {
    const { speaker } = speakerWith('kill -SEGV $$');
    expect(await speaker.say(utterance)).toEqual(failedWith('voice-failed', 'signal SIGSEGV'));
  });

  it('when the program dies before it has read its text', async () => {
    const { speaker } = speakerWith('exec 0<&-; exit 4');
    const text = 'Let go slowly. '.repeat(40_000);
    expect(await speaker.say({ ...utterance, text })).toEqual(failedWith('voice-failed', 'exit 4'));
  });

  it('when aplay found no device, though Festival ends well', async () => {
    const { speaker } = speakerWith(
      'echo "aplay: main:831: audio open error: No such file or directory" >&2',
    );
    expect(await speaker.say(utterance)).toEqual(failedWith('sound-device-missing', 'exit 0'));
  });

  it('when Festival itself found no device', async () => {
    const { speaker } = speakerWith(
      'echo "audio_open_alsa: failed to open audio device default. No such file or directory" >&2; kill -SEGV $$',
    );
    expect(await speaker.say(utterance)).toEqual(failedWith('sound-device-missing', 'signal SIGSEGV'));
  });

  it('when it has lasted twice its expected length and five seconds', async () => {
    const { speaker, standIn, clock } = speakerWith(`echo $$ > pid; ${endless}`);
    const text = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    const end = speaker.say({ ...utterance, text });
    await standIn.made('started');
    clock.advance(16_999);
    expect(await isSettled(end)).toBe(false);
    clock.advance(1);
    expect(await end).toEqual({ ...failedWith('voice-failed', 'not done in 17000 ms'), how: 'hung' });
    await gone(pidIn(standIn, 'pid'));
  });

  it('on a platform that say knows no voice on', async () => {
    const speaker = silenceable(createSpeaker({ clock: createManualClock(), platform: 'aix' }));
    expect(await speaker.say(utterance)).toMatchObject({
      kind: 'failed',
      failure: { code: 'voice-missing' },
    });
    expect(await speaker.check()).toMatchObject({ ok: false, failure: { code: 'voice-missing' } });
  });
});

describe('silence', () => {
  it('ends the program and is there when it is gone', async () => {
    const { speaker, standIn } = speakerWith(`echo $$ > pid; ${endless}`);
    const end = speaker.say(utterance);
    await standIn.made('started');
    await speaker.silence();
    await gone(pidIn(standIn, 'pid'));
    expect(await end).toEqual({ kind: 'silenced' });
  });

  it('ends what the program started, also when the program itself is gone', async () => {
    const { speaker, standIn } = speakerWith('(sleep 1000 & echo $! > player; touch started; wait) & exit 0');
    const end = speaker.say(utterance);
    await standIn.made('started');
    await speaker.silence();
    await gone(pidIn(standIn, 'player'));
    expect(await end).toEqual({ kind: 'silenced' });
  });

  it('ends a program by force a second after it did not listen', async () => {
    const { speaker, standIn, clock } = speakerWith(`trap '' TERM; echo $$ > pid; ${endless}`);
    void speaker.say(utterance);
    await standIn.made('started');
    const silent = speaker.silence();
    clock.advance(graceMs - 1);
    expect(await isSettled(silent)).toBe(false);
    expect(lives(pidIn(standIn, 'pid'))).toBe(true);
    clock.advance(1);
    await silent;
    await gone(pidIn(standIn, 'pid'));
  });

  it('does not wait for ever for a program that has left the group', async () => {
    const { speaker, standIn, clock } = speakerWith(
      'setsid sh -c "echo \\$\\$ > pid; touch started; exec sleep 1000" & exit 0',
    );
    releases.unshift(() => process.kill(pidIn(standIn, 'pid')));
    const handlesBefore = openHandles();
    const end = speaker.say(utterance);
    await standIn.made('started');
    const silent = speaker.silence();
    clock.advance(graceMs);
    clock.advance(graceMs);
    await silent;
    expect(await end).toEqual({ kind: 'silenced' });
    await isSettled(end);
    expect(openHandles()).toBe(handlesBefore);
  });

  it('touches no process but its own', async () => {
    const { speaker, standIn } = speakerWith(endless);
    void speaker.say(utterance);
    const strangers = [1, 2, 3, 4].map(() => spawn('sleep', ['1000'], { stdio: 'ignore' }));
    await standIn.made('started');
    await speaker.silence();
    const living = strangers.map(({ pid }) => lives(Number(pid)));
    for (const stranger of strangers) stranger.kill();
    await Promise.all(strangers.map((stranger) => once(stranger, 'exit')));
    expect(living).toEqual([true, true, true, true]);
  });

  it('is there at once when nothing is being said, however often it is asked for', async () => {
    const { speaker } = speakerWith('exit 0');
    await speaker.silence();
    await speaker.say(utterance);
    await Promise.all([speaker.silence(), speaker.silence()]);
  });

  it('leaves nothing behind after 100 utterances', async () => {
    const { speaker, clock } = speakerWith('exec sleep 1000');
    const counts = () => ({
      handles: openHandles(),
      resources: process.getActiveResourcesInfo().filter((name) => /Pipe|Process/.test(name)).length,
      listeners: process.listenerCount('exit'),
      timers: clock.waiting(),
    });
    const speakAndSilence = async () => {
      const end = speaker.say(utterance);
      await speaker.silence();
      expect(await end).toEqual({ kind: 'silenced' });
    };
    await speakAndSilence();
    await isSettled(speaker.silence());
    const before = counts();
    for (let cycle = 0; cycle < 100; cycle += 1) await speakAndSilence();
    await isSettled(speaker.silence());
    expect(counts()).toEqual(before);
  });
});

describe('a speaker whose signal has come before', () => {
  it('starts nothing', async () => {
    const { standIn } = speakerWith('touch started');
    const speaker = createSpeaker({
      clock: createManualClock(),
      platform: 'linux',
      environment: standIn.environment,
    });
    expect(await speaker.say(utterance, AbortSignal.abort())).toEqual({ kind: 'silenced' });
    expect(() => standIn.read('started')).toThrow('ENOENT');
  });
});

describe('the check of the voice', () => {
  it('finds a program that ends well, without a text', async () => {
    const { speaker, standIn } = speakerWith('cat > text; exit 0');
    expect(await speaker.check()).toEqual({ ok: true, value: undefined });
    expect(standIn.read('text')).toBe('');
  });

  it('names a missing program', async () => {
    const speaker = silenceable(
      createSpeaker({
        clock: createManualClock(),
        platform: 'linux',
        environment: emptyEnvironment(),
      }),
    );
    expect(await speaker.check()).toEqual({
      ok: false,
      failure: { code: 'voice-missing', detail: 'festival: ENOENT' },
    });
  });

  it('counts a program without a voice as missing', async () => {
    const { speaker } = speakerWith('echo "SIOD ERROR: unbound variable : voice_default" >&2; exit 255');
    expect(await speaker.check()).toMatchObject({ ok: false, failure: { code: 'voice-missing' } });
  });

  it('does not wait for ever', async () => {
    const { speaker, standIn, clock } = speakerWith(endless);
    const checked = speaker.check();
    await standIn.made('started');
    clock.advance(voiceAnswerMs);
    expect(await checked).toMatchObject({ ok: false, failure: { code: 'voice-missing' } });
    expect(clock.waiting()).toBe(0);
  });

  it.runIf(mayTakeHandles)(
    'counts as missing while no file handle is left to start it with, and no longer',
    async () => {
      const { speaker } = speakerWith('exit 0');
      const give = await takeHandles(process.pid);
      const found = await speaker.check();
      await give();
      expect(found).toMatchObject({ ok: false, failure: { code: 'voice-missing' } });
      expect(await speaker.check()).toMatchObject({ ok: true });
    },
  );

  it('ends a probe that does not listen by force, and all that it started', async () => {
    const stubborn = `trap '' TERM; sleep 1000 & echo $! > grandchild; echo $$ > pid; touch started; while :; do sleep 0.1; done`;
    const { speaker, standIn, clock } = speakerWith(stubborn);
    const checked = speaker.check();
    await standIn.made('started');
    clock.advance(voiceAnswerMs);
    expect(lives(Number(standIn.read('pid')))).toBe(true);
    clock.advance(probeGraceMs);
    expect(await checked).toMatchObject({ ok: false, failure: { code: 'voice-missing' } });
    for (const name of ['pid', 'grandchild']) await gone(Number(standIn.read(name)));
  });
});
