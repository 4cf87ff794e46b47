import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { rehearse } from '../../../main/cli/rehearse.ts';
import { contentFor } from '../../../shared/content/languages.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'charley-rehearse-'));
  folders.push(folder);
  return folder;
}

/** Runs the command with these lines on its standard input. */
async function run(options: readonly string[], lines: readonly string[] = []) {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await rehearse(options, {
    content: contentFor('en'),
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    input: Readable.from([lines.map((line) => `${line}\n`).join('')]),
  });
  return { exitCode, out, err };
}

describe('charley rehearse', () => {
  it('prints what is said and shown, with its time', async () => {
    const { exitCode, out } = await run(['--script', '-'], ['I have a cramp in my calf', 'wait 10s']);
    expect(exitCode).toBe(0);
    expect(out).toEqual([
      '00:00  shows  I am listening for you',
      '00:00  you    I have a cramp in my calf',
      "00:00  says   I'm here. Straighten your leg slowly.",
      "00:00  shows  I'm here. Straighten your leg",
      '00:05  says   Now pull your toes toward your shin.',
      '00:05  shows  Pull your toes toward you',
      '00:09  says   Hold. Thirty seconds.',
      '00:09  shows  Pull your toes toward you (30)',
    ]);
  });

  it('prints the same as objects with atMs, kind and text', async () => {
    const { out } = await run(['--json'], ['I have a cramp in my calf']);
    const objects = out.map((line) => JSON.parse(line));
    expect(objects[1]).toEqual({ atMs: 0, kind: 'you', text: 'I have a cramp in my calf' });
    expect(objects.map(({ kind }) => kind)).toEqual(['show', 'you', 'say', 'show']);
    expect(objects.every((object) => Object.keys(object).join() === 'atMs,kind,text')).toBe(true);
  });

  it('leaves out comments, also after a line, and empty lines', async () => {
    const { out } = await run([], ['# nothing', '', 'press start # a key']);
    expect(out[1]).toBe('00:00  you    [start]');
    expect(out.join()).not.toContain('#');
  });

  it('waits for a question, and says when none comes', async () => {
    const asked = await run([], ['I have a cramp', 'wait for the question', 'yes']);
    expect(asked.out).toContain('00:41  says   Well done. Rest a moment.');
    const unasked = await run([], ['wait for the question']);
    expect(unasked).toMatchObject({ exitCode: 1, err: ['Line 1: Charley asks nothing any more.'] });
  });

  it('reads the script from a file', async () => {
    const script = join(ownFolder(), 'night.script');
    writeFileSync(script, 'press start\r\nwait 1m\r\n');
    const { exitCode, out } = await run(['--script', script]);
    expect(exitCode).toBe(0);
    expect(out).toContain('00:39  says   Let go slowly. Is it easing?');
  });

  it('names a script that it cannot read', async () => {
    const folder = ownFolder();
    const missing = join(folder, 'none.script');
    expect(await run(['--script', missing])).toMatchObject({
      exitCode: 1,
      out: [],
      err: [`I cannot read ${missing}: there is no such file; check its name.`],
    });
    expect((await run(['--script', folder])).err[0]).toContain('it is a folder; name a file in it.');
  });

  it('goes by the profile, the house and the diary that the script tells of', async () => {
    const seated = await run([], ['@profile stayInBed', 'bedtime routine']);
    expect(seated.out).toContain('00:00  says   Sit on a chair. Have a towel ready.');
    const either = await run([], ['@profile stayInBed', '@profile none', 'bedtime routine']);
    expect(either.out).toContain('00:00  says   Stand near a wall or sturdy chair.');
    const tens = await run([], ['@holds tens', 'bedtime routine', 'wait 20s']);
    expect(tens.out).toContain('00:16  says   Ten seconds.');
    const diary = await run([], ['@diary cramps=3', 'how many cramps this week']);
    expect(diary.out).toContain("00:00  says   You've logged three cramps this week.");
    const reminded = await run([], ['@reminder']);
    expect(reminded.out).toContain('00:00  says   Time for your bedtime stretch?');
  });

  it.each([
    ['@profile', /@profile FLAG/],
    ['@profile immortal', /@profile FLAG/],
    ['@holds fives', /@holds thirty, or @holds tens/],
    ['@number nine', /@number DIGITS/],
    ['@diary cramps=many', /@diary \[cramps=N\]/],
    ['@diary helped=magic', /@diary \[cramps=N\]/],
    ['@diary pain=3', /@diary \[cramps=N\]/],
    ['@weather rain', /There is no "@weather"/],
    ['press lever', /There is no key "lever"/],
    ['wait 3 weeks', /is no time/],
  ])('says what is wrong with "%s", and where', async (line, fault) => {
    const { exitCode, err } = await run([], ['# a comment', line]);
    expect(exitCode).toBe(1);
    expect(err[0]).toMatch(/^Line 2: /);
    expect(err[0]).toMatch(fault);
  });

  it('exits 2 for an option that it does not know, and prints its help when asked', async () => {
    const wrong = await run(['--loud']);
    expect(wrong.exitCode).toBe(2);
    expect(wrong.err[0]).toContain('Try "npx charley rehearse --help".');
    expect(await run(['--help'])).toMatchObject({
      exitCode: 0,
      out: [expect.stringContaining('@diary [cramps=N]')],
    });
  });
});
