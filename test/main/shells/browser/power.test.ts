import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { awakeCommand, createPower } from '../../../../main/shells/browser/power.ts';
import { mayTakeHandles, takeHandles } from '../../../support/without-handles.ts';
import { recordingLog } from './fakes.ts';

const folder = mkdtempSync(join(tmpdir(), 'charley-power-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('keeping awake without Electron', () => {
  it('lasts until it is undone', async () => {
    const end = `touch "${folder}/ended"; exit`;
    const script = `#!/bin/sh\ntrap '${end}' TERM\necho "$@" > "${folder}/given"\ncat\n${end}\n`;
    writeFileSync(join(folder, 'systemd-inhibit'), script, { mode: 0o755 });
    const env = { PATH: `${folder}${delimiter}${process.env.PATH}` };
    const log = recordingLog();
    const undo = createPower('linux', env, log, 'a reason').keepAwake('machine and screen');
    await expect
      .poll(() => readFileSync(join(folder, 'given'), 'utf8'))
      .toContain('--what=idle:sleep --who=Charley --why=a reason');
    expect(existsSync(join(folder, 'ended'))).toBe(false);
    undo();
    undo();
    await expect.poll(() => existsSync(join(folder, 'ended'))).toBe(true);
    expect(log.notes).toEqual([]);
  });

  it('is noted and nothing more where the system has no such program', async () => {
    const log = recordingLog();
    const undo = createPower('linux', { PATH: join(folder, 'absent') }, log, 'a reason').keepAwake(
      'machine and screen',
    );
    await expect.poll(() => log.notes).toHaveLength(1);
    undo();
  });

  it.runIf(mayTakeHandles)('is noted and nothing more where no file handle is left', async () => {
    const log = recordingLog();
    const give = await takeHandles(process.pid);
    const undo = createPower('linux', process.env, log, 'a reason').keepAwake('machine and screen');
    await give();
    await expect.poll(() => log.notes).toHaveLength(1);
    undo();
  });

  it('ends with us on macOS too', () => {
    const awake = { pid: 42, why: 'a reason' } as const;
    expect(awakeCommand('darwin', { ...awake, what: 'machine and screen' })).toEqual([
      'caffeinate',
      '-d',
      '-i',
      '-w',
      '42',
    ]);
    expect(awakeCommand('darwin', { ...awake, what: 'machine' })).toEqual(['caffeinate', '-i', '-w', '42']);
  });

  it.each([
    ['can be done where the system takes it', 'exit 0', true],
    ['cannot be done where the system refuses', 'exit 1', false],
  ])('%s', async (_, answer, can) => {
    const bin = mkdtempSync(join(folder, 'bin-'));
    writeFileSync(join(bin, 'systemd-inhibit'), `#!/bin/sh\n${answer}\n`, { mode: 0o755 });
    const env = { PATH: `${bin}${delimiter}${process.env.PATH}` };
    expect(await createPower('linux', env, recordingLog(), 'a reason').canKeepAwake()).toBe(can);
  });

  it('is tried again only until it went well', async () => {
    const bin = mkdtempSync(join(folder, 'bin-'));
    const program = join(bin, 'systemd-inhibit');
    const power = createPower(
      'linux',
      { PATH: `${bin}${delimiter}${process.env.PATH}` },
      recordingLog(),
      'a reason',
    );
    writeFileSync(program, '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    expect(await power.canKeepAwake()).toBe(false);
    writeFileSync(program, '#!/bin/sh\nexit 0\n');
    expect(await power.canKeepAwake()).toBe(true);
    rmSync(program);
    expect(await power.canKeepAwake()).toBe(true);
  });

  it('cannot be done where there is no such program', async () => {
    const env = { PATH: join(folder, 'absent') };
    expect(await createPower('linux', env, recordingLog(), 'a reason').canKeepAwake()).toBe(false);
    expect(await createPower('win32', {}, recordingLog(), 'a reason').canKeepAwake()).toBe(false);
  });

  it('is left to the system elsewhere', () => {
    createPower('win32', {}, recordingLog(), 'a reason').keepAwake('machine and screen')();
    expect(awakeCommand('win32', { pid: 42, why: 'a reason', what: 'machine' })).toEqual([]);
  });
});
