import { join } from 'node:path';
import type { HostEnvironment } from '../../main/compose/composition.ts';
import { createClock } from '../../main/lib/time/clock.ts';
import { bundledModels } from '../../main/recognition/models/model.ts';
import { failed } from '../../shared/result.ts';

/** A machine for the real composition that prints nothing, starts nothing by itself and has no sound; all it keeps is in this folder. */
export function quietHost(folder: string, own: Partial<HostEnvironment> = {}): HostEnvironment {
  return {
    clock: createClock(),
    log: { note: () => {} },
    power: { keepAwake: () => () => {}, canKeepAwake: async () => true },
    printToPdf: async () => failed('print-failed'),
    dataFolder: join(folder, 'data'),
    cacheFolder: join(folder, 'cache'),
    modelFolder: bundledModels(),
    autostart: {
      read: async () => ({ kind: 'off' }),
      enable: async () => failed('autostart-unavailable'),
      disable: async () => failed('autostart-unavailable'),
    },
    textOnly: 'yes',
    begin: 'waiting',
    ...own,
  };
}
