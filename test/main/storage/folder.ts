import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of this test's own, gone when the test is done. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'charley-storing-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
