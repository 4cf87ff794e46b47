import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { localIso } from '../../../../main/lib/time/local-time.ts';
import { instantMs } from '../../../../shared/diary/night.ts';
import { anyMoment, anyZone } from '../../../shared/diary/arbitraries.ts';
import { isoIn } from '../../../shared/diary/zones.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('A moment is written on the wall clock of this machine, wherever it is, and is read back as the same', () => {
  fc.assert(
    fc.property(anyZone, anyMoment, (zone, atMs) => {
      vi.stubEnv('TZ', zone);
      const iso = localIso(new Date(atMs));
      expect(iso).toBe(isoIn(zone, atMs));
      expect(instantMs(iso)).toBe(atMs);
    }),
    { numRuns: 1_000 },
  );
});
