import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownFolder } from './folder.ts';
import { bundled } from './programs/bundle.ts';

/** A disk of 64 KiB that only the command that follows can see. */
const onSmallDisk = 'mount -t tmpfs -o size=64k tmpfs "$1" && shift && exec "$@"';
/** The kernel may not let an unprivileged person mount; nor make a full file. */
const mayMount = spawnSync('unshare', ['-rm', 'sh', '-c', onSmallDisk, 'sh', '/mnt', 'true']).status === 0;

describe.runIf(mayMount)('a disk that is full, then read-only', () => {
  it('never stops the program, loses nothing, and gets everything as soon as it takes it', async () => {
    const place = ownFolder();
    const program = await bundled('small-disk', place);
    const disk = join(place, 'disk');
    mkdirSync(disk);
    const saw = JSON.parse(
      execFileSync('unshare', ['-rm', 'sh', '-c', onSmallDisk, 'sh', disk, process.execPath, program, disk], {
        encoding: 'utf8',
      }),
    );
    const full = Array.from({ length: saw.entries }, (_, index) => `full-${index + 1}`);
    const refused = (system: string) =>
      ['diary.jsonl', 'settings.json.bak'].map((file) => `disk-unwritable ${system} ${file}`);

    expect(saw.before).toEqual(['ok', 'ok']);
    expect(saw.failures.slice(-2)).toEqual(refused('ENOSPC'));
    expect(saw.whenFull.memory).toEqual(['112', 'a', ...full]);
    expect(saw.whenFull.disk).toEqual(['111', 'a', ...full.slice(0, -1)]);
    expect(saw.roomAgain).toEqual(['ok', 'ok']);
    expect(saw.afterFull).toEqual({
      memory: ['113', 'a', ...full, 'b'],
      disk: ['113', 'a', ...full, 'b'],
      damaged: [],
    });
    expect(saw.readOnly).toEqual(refused('EROFS'));
    expect(saw.whenReadOnly.memory).toEqual(['114', 'a', ...full, 'b', 'c']);
    expect(saw.whenReadOnly.disk).toEqual(['113', 'a', ...full, 'b']);
    expect(saw.writableAgain).toEqual(['ok', 'ok']);
    expect(saw.afterReadOnly.disk).toEqual(['115', 'a', ...full, 'b', 'c', 'd']);
    expect(saw.files).toEqual(['diary.jsonl', 'settings.json', 'settings.json.bak']);
  });
});
