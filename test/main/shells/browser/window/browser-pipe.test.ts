import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import {
  answerWithinMs,
  createBrowserPipe,
  isAnswering,
} from '../../../../../main/shells/browser/window/browser-pipe.ts';
import { createManualClock } from '../../../../support/manual-clock.ts';
import { settle } from '../../../../support/settle.ts';

/** A browser at the other end that answers as the test says. */
function openPipe() {
  const input = new PassThrough({ encoding: 'utf8' });
  const output = new PassThrough();
  const clock = createManualClock();
  return { input, output, clock, pipe: createBrowserPipe(input, output, clock) };
}

describe('the pipe to the browser', () => {
  it('brings each answer to its own question, in whatever pieces and order it comes', async () => {
    const { input, output, pipe, clock } = openPipe();
    const first = pipe.ask('Target.getTargets', {});
    const second = pipe.ask('Runtime.evaluate', { expression: '1' }, 'S');
    expect(input.read()).toBe(
      '{"id":1,"method":"Target.getTargets","params":{}}\0{"id":2,"method":"Runtime.evaluate","params":{"expression":"1"},"sessionId":"S"}\0',
    );
    output.write('{"method":"Target.event"}\0not json\0{"id":2,"result":"b"}\0{"id":1,');
    output.write('"result":"a"}\0');
    expect(await Promise.all([first, second])).toEqual(['a', 'b']);
    expect(clock.waiting()).toBe(0);
  });

  it('rejects what the browser refuses', async () => {
    const { output, pipe } = openPipe();
    const asked = pipe.ask('Browser.nothing', {});
    output.write('{"id":1,"error":{"code":-32601}}\0');
    await expect(asked).rejects.toThrow('Browser.nothing');
  });

  it('waits for no answer longer than three seconds', async () => {
    const { clock, pipe } = openPipe();
    const asked = pipe.ask('Target.getTargets', {});
    clock.advance(answerWithinMs);
    await expect(asked).rejects.toThrow('Target.getTargets');
  });

  it('tells within six seconds that a browser hangs, and at once that it does not', async () => {
    const { output, clock, pipe } = openPipe();
    const hanging = isAnswering(pipe);
    clock.advance(answerWithinMs);
    await settle();
    clock.advance(answerWithinMs);
    expect(await hanging).toBe(false);
    const busy = isAnswering(pipe);
    clock.advance(answerWithinMs);
    await settle();
    output.write('{"id":4,"result":{}}\0');
    expect(await busy).toBe(true);
    expect(clock.waiting()).toBe(0);
  });

  it.each(['input', 'output'] as const)(
    'that breaks at its %s rejects what is open and what follows',
    async (end) => {
      const broken = openPipe();
      const asked = broken.pipe.ask('Target.getTargets', {});
      broken[end].destroy(new Error('EPIPE'));
      await expect(asked).rejects.toThrow('Target.getTargets');
      await expect(broken.pipe.ask('Target.getTargets', {})).rejects.toThrow('Target.getTargets');
      expect(broken.clock.waiting()).toBe(0);
    },
  );
});
