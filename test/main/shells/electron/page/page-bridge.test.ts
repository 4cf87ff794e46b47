import type { IpcRenderer } from 'electron';
import { describe, expect, it } from 'vitest';
import { createBridge } from '../../../../../main/shells/electron/page/page-bridge.ts';
import { mainTellsChannels } from '../../../../../shared/ipc/main-tells.ts';
import { pageAsksChannels } from '../../../../../shared/ipc/page-asks.ts';
import { pageTellsChannels } from '../../../../../shared/ipc/page-tells.ts';
import { mainTellsSchemas } from '../../../../../shared/ipc/schemas/main-tells.ts';
import { pageAsksSchemas } from '../../../../../shared/ipc/schemas/page-asks.ts';
import { pageTellsSchemas } from '../../../../../shared/ipc/schemas/page-tells.ts';

/** The page's end of Electron's messages, with a main that the test plays. */
function fakeIpc() {
  const sent: unknown[] = [];
  const listeners = new Map<string, (event: unknown, payload: unknown) => void>();
  const ipc = {
    invoke: async (channel: string, question: unknown) => `answer to ${channel} ${JSON.stringify(question)}`,
    send: (...message: readonly unknown[]) => sent.push(message),
    on: (channel: string, listener: (event: unknown, payload: unknown) => void) =>
      listeners.set(channel, listener),
    off: (channel: string) => listeners.delete(channel),
  };
  return { sent, listeners, bridge: createBridge(ipc as unknown as IpcRenderer) };
}

describe("the page's bridge", () => {
  it('is three functions and nothing of Electron', () => {
    expect(Object.keys(fakeIpc().bridge)).toEqual(['ask', 'tell', 'on']);
  });

  it('knows every channel that has a schema', () => {
    expect(pageTellsChannels).toEqual(Object.keys(pageTellsSchemas));
    expect(pageAsksChannels.toSorted()).toEqual(Object.keys(pageAsksSchemas).toSorted());
    expect(mainTellsChannels).toEqual(Object.keys(mainTellsSchemas));
  });

  it('asks, tells and listens on the channels of the contract', async () => {
    const { bridge, sent, listeners } = fakeIpc();
    const wishes: unknown[] = [];
    expect(await bridge.ask('diary:remove', { id: '7' })).toBe('answer to diary:remove {"id":"7"}');
    bridge.tell('control:press', { press: 'stop' });
    expect(sent).toEqual([['control:press', { press: 'stop' }]]);
    const undo = bridge.on('microphone:wish', (wish) => wishes.push(wish));
    listeners.get('microphone:wish')?.({ sender: 'electron' }, 'on');
    expect(wishes).toEqual(['on']);
    undo();
    expect(listeners.size).toBe(0);
  });

  it('refuses any other channel', () => {
    const { bridge, sent, listeners } = fakeIpc();
    expect(() => bridge.ask('shell:open' as never, undefined as never)).toThrow('no such channel');
    expect(() => bridge.tell('screen:view' as never, {} as never)).toThrow('no such channel');
    expect(() => bridge.on('control:press' as never, () => {})).toThrow('no such channel');
    expect([sent.length, listeners.size]).toEqual([0, 0]);
  });
});
