import { describe, expect, it } from 'vitest';
import { doctor } from '../../../main/cli/doctor.ts';
import type { Finding } from '../../../main/doctor/finding.ts';
import { contentFor } from '../../../shared/content/languages.ts';

async function run(
  args: readonly string[],
  findings: readonly Finding[],
  platform: NodeJS.Platform = 'linux',
) {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await doctor(args, {
    content: contentFor('en'),
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    platform,
    examinations: findings.map((finding) => async () => finding),
  });
  return { exitCode, out, err };
}

const pass: Finding = { check: 'power', verdict: 'pass', id: 'power plugged in' };
const warn: Finding = { check: 'permissions', verdict: 'warn', id: 'permissions readable', detail: '/data' };
const fail: Finding = { check: 'voice', verdict: 'fail', id: 'voice missing' };

describe('charley doctor', () => {
  it('tells each finding, what to do about it, and what that means for the night', async () => {
    expect(await run([], [pass, warn])).toEqual({
      exitCode: 0,
      out: [
        'pass  Power        Plugged in.',
        'WARN  Permissions  Others on this computer can look into /data',
        '                   chmod 700 "/data"',
        'Charley works. Look at what is marked.',
      ],
      err: [],
    });
  });

  it.each([
    ['linux', 'sudo apt install festival festvox-kallpc16k'],
    ['darwin', 'System Settings, Accessibility, Spoken Content: add a voice.'],
    ['win32', 'Settings, Time and Language, Speech: add a voice.'],
  ] as const)('ends with 1 where something fails, and says what to do on %s', async (platform, advice) => {
    const { exitCode, out } = await run([], [pass, fail], platform);
    expect(exitCode).toBe(1);
    expect(out.join('\n')).toContain(advice);
  });

  it('is one object for a program', async () => {
    const { exitCode, out } = await run(['--json'], [pass, fail]);
    expect(exitCode).toBe(1);
    expect(out).toHaveLength(1);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({
      verdict: 'fail',
      checks: [
        { check: 'power', verdict: 'pass', advice: null },
        { check: 'voice', verdict: 'fail', finding: 'voice missing' },
      ],
    });
  });

  it('ends with 2 where it is used wrongly', async () => {
    expect((await run(['everything'], [])).exitCode).toBe(2);
    expect((await run(['--help'], [])).out.join()).toMatch(/^Usage: charley doctor/);
  });
});
