import { EventEmitter } from 'node:events';
import type { PowerMonitor } from 'electron';
import { describe, expect, it } from 'vitest';
import { createElectronPower, renewMicrophoneAfterSleep } from '../../../../main/shells/electron/power.ts';
import type { MicrophoneWish } from '../../../../shared/ipc/microphone.ts';
import { FakePowerSaveBlocker } from '../../../support/electron/fakes.ts';
import { joined } from '../browser/fakes.ts';

describe('keeping awake', () => {
  it.each([
    ['linux', 'prevent-display-sleep'],
    ['darwin', 'prevent-display-sleep'],
    ['win32', 'prevent-app-suspension'],
  ] as const)('asks %s to %s', (platform, kind) => {
    const blocker = new FakePowerSaveBlocker();
    createElectronPower(blocker, platform).keepAwake('machine and screen');
    expect([...blocker.running.values()]).toEqual([kind]);
  });

  it('lets the screen go dark where only the machine is to stay awake', () => {
    const blocker = new FakePowerSaveBlocker();
    createElectronPower(blocker, 'darwin').keepAwake('machine');
    expect([...blocker.running.values()]).toEqual(['prevent-app-suspension']);
  });

  it('is undone once and leaves others awake', () => {
    const blocker = new FakePowerSaveBlocker();
    const power = createElectronPower(blocker, 'linux');
    const undo = power.keepAwake('machine and screen');
    power.keepAwake('machine and screen');
    undo();
    undo();
    expect([blocker.running.size, blocker.stops]).toEqual([1, 1]);
  });
});

describe('after a sleep', () => {
  async function resume(microphone: MicrophoneWish) {
    const monitor = new EventEmitter();
    const told: unknown[] = [];
    const undo = renewMicrophoneAfterSleep(
      monitor as unknown as PowerMonitor,
      { answer: () => ({ view: joined.view, microphone }) as never },
      (channel, payload) => told.push([channel, payload]),
    );
    monitor.emit('resume');
    undo();
    monitor.emit('resume');
    await Promise.resolve();
    return told;
  }

  it('the page opens its microphone anew', async () => {
    expect(await resume('on')).toEqual([
      ['microphone:wish', 'off'],
      ['microphone:wish', 'on'],
    ]);
  });

  it('a microphone that is not wanted stays closed', async () => {
    expect(await resume('off')).toEqual([]);
  });
});
