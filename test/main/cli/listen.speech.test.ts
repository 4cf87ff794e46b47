import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../../main/cli/listen.ts';
import { composeRecogniser } from '../../../main/compose/machine.ts';
import { readWav } from '../../../main/lib/wav.ts';
import { bundledModels } from '../../../main/recognition/models/model.ts';
import { createResampler } from '../../../shared/audio/resample.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import { listeningContexts } from '../../../shared/dialogue/listening-context.ts';
import { startWideEngine, voskWith } from '../../support/sound/first-model.ts';
import { openStudio, type Studio, voices } from '../../support/sound/voices.ts';
import { wavOf } from '../../support/sound/wav-files.ts';

describe('charley listen', () => {
  let studio: Studio;
  let cramp: string;
  let stop: string;
  let camp: string;
  beforeAll(async () => {
    studio = await openStudio();
    const voice = voices.find(({ name }) => name === 'flite slt');
    if (voice === undefined) throw new Error('No such voice');
    cramp = await studio.speak(voice, 'I have a cramp');
    stop = await studio.speak(voice, 'stop');
    camp = await studio.speak(voice, 'we went to summer camp');
  });
  afterAll(() => studio.close());
  const run = async (...args: string[]) => {
    const out: string[] = [];
    const err: string[] = [];
    const exitCode = await listen(args, {
      content: contentFor('en'),
      out: (line) => out.push(line),
      err: (line) => err.push(line),
      startEngine: voskWith(bundledModels()),
      startWide: startWideEngine,
      recogniserIn: composeRecogniser,
    });
    return { out, err, exitCode };
  };
  const runJson = async (...args: string[]) => {
    const { out } = await run(...args, '--json');
    return out.map((line) => JSON.parse(line));
  };

  it('prints one line for each thing heard, in the order of the files', async () => {
    const { out, err, exitCode } = await run(cramp, camp, cramp);
    expect(
      out.filter((line) =>
        line.includes(
          '"i have a cramp"  cramp.onset  accepted  (phrases: "i have a cramp", sentences: "i have a cramp")',
        ),
      ),
    ).toHaveLength(2);
    expect(out[0]).toMatch(/\.wav {2}\d\.\d s {2}"i have a cramp"/);
    expect(out.filter((line) => line.startsWith(camp)).join()).not.toMatch(/ {2}accepted/);
    expect(err).toEqual([]);
    expect(exitCode).toBe(0);
  });

  it('prints each line as an object with --json', async () => {
    const [line, ...more] = await runJson(cramp);
    expect(more).toEqual([]);
    expect(Object.keys(line)).toEqual([
      'file',
      'atMs',
      'heard',
      'intent',
      'part',
      'side',
      'accepted',
      'reason',
      'narrow',
      'wide',
    ]);
    expect(line).toMatchObject({
      file: cramp,
      heard: 'i have a cramp',
      intent: 'cramp.onset',
      accepted: true,
      reason: null,
    });
    expect(line.atMs).toBeGreaterThan(500);
    expect(line.atMs).toBeLessThan(2_000);
  });

  it('hears a file as in the state that is named', async () => {
    const [idle] = await runJson(stop);
    const [coaching] = await runJson(stop, '--state', 'coaching');
    expect(idle?.accepted ?? false).toBe(false);
    expect(coaching).toMatchObject({ heard: 'stop', intent: 'stop', accepted: true });
  });

  it.each([8_000, 22_050, 44_100, 48_000, 96_000])('hears the same at %i Hz in stereo', async (rateHz) => {
    const file = cramp.replace('.wav', `-${rateHz}.wav`);
    const sound = readWav(await readFile(cramp));
    if (!sound.ok) throw new Error(sound.failure.detail);
    const resampler = createResampler(sound.value.sampleRateHz, rateHz);
    const mono = Array.from(sound.value.pieces()).flatMap((piece) => Array.from(resampler.push(piece)));
    const stereo = mono.flatMap((sample) => [sample, sample]);
    await writeFile(file, wavOf(stereo, { sampleRateHz: rateHz, channels: 2, bitsPerSample: 24 }));
    const [line] = await runJson(file);
    // 8 kHz has no sound above 4 kHz, so the words may differ: it must be read and heard all the same.
    expect(line?.heard).toContain('cramp');
    if (rateHz > 8_000) expect(line).toMatchObject({ heard: 'i have a cramp', accepted: true });
  });

  it('says that nothing was heard in a file of silence', async () => {
    const file = join(studio.folder, 'silence.wav');
    await writeFile(file, wavOf(Array.from({ length: 16_000 }, () => 0)));
    expect(await run(file)).toEqual({ out: [`${file}  nothing was heard`], err: [], exitCode: 0 });
    expect(await runJson(file)).toMatchObject([{ file, accepted: false, reason: 'nothing heard' }]);
  });

  it('says what to do about a file that it cannot hear, hears the others, and exits with 1', async () => {
    const music = join(studio.folder, 'music.mp3');
    await writeFile(music, 'ID3');
    const { out, err, exitCode } = await run(music, join(studio.folder, 'nowhere.wav'), cramp);
    expect(err.join('\n')).toContain(`${music} cannot be heard: this is no WAV file.`);
    expect(err.join('\n')).toContain(`sox ${music}`);
    expect(err.join('\n')).toContain('no such file');
    expect(err.join('\n')).not.toContain(`sox ${studio.folder}/nowhere`);
    expect(out).toHaveLength(1);
    expect(exitCode).toBe(1);
  });

  it('explains itself and exits with 2 on a usage error', async () => {
    for (const args of [[], [cramp, '--state', 'dozing'], ['--loud', cramp]]) {
      const { out, err, exitCode } = await run(...args);
      expect(exitCode).toBe(2);
      expect(out).toEqual([]);
      for (const context of listeningContexts) expect(err.join('\n')).toContain(context);
    }
  });

  it('prints its help', async () => {
    const { out, exitCode } = await run('--help');
    expect(out.join('\n')).toContain('Usage: charley listen FILE');
    expect(exitCode).toBe(0);
  });
});
