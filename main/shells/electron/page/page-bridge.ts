import type { IpcRenderer } from 'electron';
import type { Bridge } from '../../../../shared/ipc/bridge.ts';
import { mainTellsChannels } from '../../../../shared/ipc/main-tells.ts';
import { pageAsksChannels } from '../../../../shared/ipc/page-asks.ts';
import { pageTellsChannels } from '../../../../shared/ipc/page-tells.ts';

/**
 * What the page gets of Electron: three functions that know the contract's channels and no others. They never hand
 * out `ipcRenderer` itself nor an event of it.
 * @throws for a channel that is not in the contract.
 */
export function createBridge(ipc: Pick<IpcRenderer, 'invoke' | 'send' | 'on' | 'off'>): Bridge {
  return {
    ask(channel, question) {
      allow(pageAsksChannels, channel);
      return ipc.invoke(channel, question);
    },
    tell(channel, payload) {
      allow(pageTellsChannels, channel);
      ipc.send(channel, payload);
    },
    on(channel, listener) {
      allow(mainTellsChannels, channel);
      const onMessage = (_event: unknown, payload: Parameters<typeof listener>[0]): void => listener(payload);
      ipc.on(channel, onMessage);
      return () => {
        ipc.off(channel, onMessage);
      };
    },
  };
}

function allow(channels: readonly string[], channel: string): void {
  if (!channels.includes(channel)) throw new Error(`There is no such channel: ${channel}`);
}
