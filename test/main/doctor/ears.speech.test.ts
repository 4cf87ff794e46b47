import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeRecogniser } from '../../../main/compose/machine.ts';
import { examineEars } from '../../../main/doctor/ears.ts';
import { createClock } from '../../../main/lib/time/clock.ts';
import { bundledModels } from '../../../main/recognition/models/model.ts';
import { frameSamples } from '../../../shared/audio/frame.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import { failed } from '../../../shared/result.ts';
import { startWideEngine, voskWith } from '../../support/sound/first-model.ts';
import { ownFolder } from '../storage/folder.ts';

const silence = Array.from({ length: 30 }, (_, sequence) => ({
  sequence,
  samples: new Int16Array(frameSamples),
}));
const real = {
  startEngine: () => voskWith(bundledModels())(() => undefined),
  startWide: startWideEngine,
  isWideWished: async () => true,
  recogniserIn: composeRecogniser,
  knownPhrase: () => silence,
  clock: createClock(),
};

describe('charley doctor', () => {
  it('plays a known phrase to both real ears, which hear it, and tells no word of it', async () => {
    const dataFolder = ownFolder();
    const env = { ...process.env, CHARLEY_DATA: dataFolder };
    const out = await new Promise<string>((resolve) => {
      execFile(process.execPath, ['dist/main/cli/charley.js', 'doctor', '--json'], { env }, (_, printed) =>
        resolve(printed),
      );
    });
    const { checks } = JSON.parse(out) as { checks: { check: string; verdict: string; finding: string }[] };
    expect(checks.map(({ check }) => check)).toEqual([
      'microphone',
      'ears',
      'voice',
      'screen',
      'power',
      'disk',
      'model',
      'autostart',
      'permissions',
    ]);
    const of = (name: string) => checks.find(({ check }) => check === name);
    expect(of('ears')).toMatchObject({ verdict: 'pass', finding: 'ears hear' });
    expect(of('model')).toMatchObject({ verdict: 'pass' });
    expect(out).not.toMatch(/i have a cramp/i);
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('finds ears deaf that do not hear it', async () => {
    expect(await examineEars(real, contentFor('en'))).toEqual({
      check: 'ears',
      verdict: 'fail',
      id: 'ears deaf',
    });
  });

  it('names ears that cannot be loaded', async () => {
    const startEngine = async () => failed('model-altered');
    expect(await examineEars({ ...real, startEngine }, contentFor('en'))).toMatchObject({
      verdict: 'fail',
      id: 'ears unloadable',
    });
  });
});
