import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isSocketHeld } from '../../../../main/lib/system/socket-table.ts';

const heading = 'Num       RefCount Protocol Flags    Type St Inode Path\n';
const row = (path: string) => `00000000eee489b2: 00000002 00000000 00010000 0001 01 12468289 ${path}\n`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'charley-sockets-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Of a socket `running` in the folder "my data". */
function isHeldWith(table: string): boolean | 'unknown' {
  writeFileSync(join(folder, 'table'), table);
  return isSocketHeld(join(folder, 'my data', 'running'), join(folder, 'table'));
}

describe('a local socket', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'my data'));
    writeFileSync(join(folder, 'my data', 'running'), '');
  });

  it('is held where the kernel lists it, and not where it lists others only', () => {
    expect(isHeldWith(heading + row('/other/running') + row(join(folder, 'my data', 'running')))).toBe(true);
    const unnamed = '000000006970802a: 00000003 00000000 00000000 0001 03 11515682\n';
    expect(isHeldWith(heading + unnamed + row('/other/running') + row('@abstract'))).toBe(false);
  });

  it('is held where whoever listens named it over a link, or from where they stood', () => {
    symlinkSync(join(folder, 'my data'), join(folder, 'link'));
    expect(isHeldWith(heading + row(join(folder, 'link', 'running')))).toBe(true);
    expect(isHeldWith(heading + row('my data/running'))).toBe(true);
  });

  it('is held by nobody knows whom where there is no table', () => {
    expect(isSocketHeld(join(folder, 'running'), join(folder, 'missing'))).toBe('unknown');
    expect(isHeldWith('')).toBe('unknown');
  });

  it.runIf(process.platform === 'linux')(
    'is found in the table of this machine as long as it is held',
    async () => {
      const path = join(folder, 'my data', 'real');
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(path, resolve));
      expect(isSocketHeld(path)).toBe(true);
      await new Promise((resolve) => server.close(resolve));
      expect(isSocketHeld(path)).toBe(false);
    },
  );
});
