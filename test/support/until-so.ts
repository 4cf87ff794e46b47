import { vi } from 'vitest';
import { patienceMs } from './patience.ts';

/**
 * Asks again and again, with patience, until this is so; what an asking throws is "not yet". Unlike `expect.poll` it
 * belongs to no test: those that run side by side may share it.
 * @throws Error that names what was waited for
 */
export function untilSo(what: string, isSo: () => Promise<boolean>, intervalMs = 200): Promise<void> {
  const asked = async (): Promise<void> => {
    if (!(await isSo())) throw new Error(`Waited in vain: ${what}`);
  };
  return vi.waitFor(asked, { timeout: patienceMs, interval: intervalMs });
}
