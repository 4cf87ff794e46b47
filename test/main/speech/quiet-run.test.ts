import { describe, expect, it } from 'vitest';
import { mostPrinted, runQuietly } from '../../../main/speech/quiet-run.ts';
import { createManualClock } from '../../support/manual-clock.ts';

describe('what a voice’s program prints', () => {
  const printing = (script: string) =>
    runQuietly({ command: 'sh', args: ['-c', script] }, createManualClock(), process.env);

  it('is all of it where that is a list', async () => {
    expect(await printing('echo "voice kal_diphone"')).toEqual({ ok: true, value: 'voice kal_diphone\n' });
  });

  it('is kept up to its 65,536th character, and the program may print on', async () => {
    const printed = await printing('head -c 3000000 /dev/zero | tr "\\0" x');
    expect(printed).toEqual({ ok: true, value: 'x'.repeat(mostPrinted) });
  });
});
