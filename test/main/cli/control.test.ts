import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { control } from '../../../main/cli/control.ts';
import { exitCodes } from '../../../main/cli/exit-codes.ts';
import type { ControlCommand } from '../../../main/control/commands.ts';
import {
  type ControlAnswer,
  type ControlRequest,
  crampPlaces,
  type RunningStatus,
} from '../../../main/control/contract.ts';
import { createControlHandler } from '../../../main/control/handler.ts';
import { serveControl } from '../../../main/control/serve.ts';
import { createClock } from '../../../main/lib/time/clock.ts';
import { createDiaryFile } from '../../../main/storage/diary-file.ts';
import { createSettingsFile } from '../../../main/storage/settings/settings-file.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import { newNightRecord } from '../../../shared/diary/night-record.ts';
import type { DiaryStore, SettingsStore } from '../../../shared/ports/storing.ts';
import { failed } from '../../../shared/result.ts';
import { episode } from '../../shared/diary/samples.ts';
import { openSession, type SessionWish } from '../../support/session.ts';
import { ownFolder } from '../storage/folder.ts';

/** Charley's end of the socket in this folder, and the command at the other end of it. */
async function charleyThat(folder: string, handle: (request: ControlRequest) => Promise<ControlAnswer>) {
  const socketPath = join(folder, 'running');
  const log = { note: () => {} };
  const serving = { handle, answered: () => {}, clock: createClock(), log };
  const server = createServer((socket) => serveControl(socket, serving));
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));
  onTestFinished(() => void server.close());
  return commandsAt(socketPath);
}

function commandsAt(socketPath: string) {
  return async (command: ControlCommand, ...args: readonly string[]) => {
    const out: string[] = [];
    const err: string[] = [];
    const io = {
      content: contentFor('en'),
      out: (line: string) => out.push(line),
      err: (line: string) => err.push(line),
    };
    const exitCode = await control(command, args, { ...io, socketPath });
    return { exitCode, out, err };
  };
}

interface RunningWish extends SessionWish {
  readonly diary?: Pick<DiaryStore, 'read'>;
  readonly settings?: Pick<SettingsStore, 'read'>;
}

/** A real session that commands reach over a real socket. */
async function running(wish: RunningWish = {}) {
  const folder = ownFolder();
  const night = await openSession(wish);
  const tonight = { ...newNightRecord('2026-11-22', '2026-11-23T03:00:00+00:00'), doubts: 2 };
  const handle = createControlHandler({
    clock: night.clock,
    session: night.session,
    listeningRecord: {
      tonight: () => ({ ...tonight, listenedMs: 5_460_000, gapCount: 1, longestGapMs: 12_300 }),
    },
    diary: wish.diary ?? createDiaryFile(folder),
    settings: wish.settings ?? createSettingsFile(folder),
  });
  return { night, command: await charleyThat(folder, handle) };
}

describe('a command to the Charley that runs', () => {
  it('does what a key would do, and tells what the screen says', async () => {
    const { night, command } = await running();
    night.session.page.join();
    const started = await command('start', 'calf');
    expect(started.exitCode).toBe(0);
    expect(started.out).toEqual([`The screen says: ${night.shown().headline}`]);
    expect(night.session.status().scene).toBe('coaching');
    await command('stop');
    expect(night.session.status().scene).toBe('waiting');
    expect((await command('routine')).exitCode).toBe(0);
    expect(night.session.status().scene).toBe('coaching');
    expect((await command('repeat')).out[0]).toContain('The screen says');
    expect(await command('quit')).toMatchObject({ exitCode: 0, out: ['Charley has ended.'] });
  });

  it('says that no window is open, where none shows what it did', async () => {
    const { night, command } = await running();
    expect((await command('start', 'calf')).out).toEqual([
      `No window is open; "npm start -- --no-open" prints where one can be. Its screen would say: ${night.session.status().headline}`,
    ]);
  });

  it('begins with any cramp where no place is named', async () => {
    const { night, command } = await running();
    await command('start');
    expect(night.session.status().scene).toBe('coaching');
  });

  it.each([
    [['thigh'], 'Front or back of thigh?'],
    [['Calf'], 'Straighten your leg'],
    [['my', 'Calf'], 'Straighten your leg'],
    [['my left shin'], 'Point your toes gently away'],
    [['innerthigh'], 'Slide'],
    [['left', 'leg'], 'Straighten your leg'],
  ])('takes the words that people use for a place: %s', async (typed, headline) => {
    const { night, command } = await running();
    expect((await command('start', ...typed)).exitCode).toBe(0);
    expect(night.shown().headline).toContain(headline);
  });

  it('takes no place that Charley helps not', async () => {
    const command = commandsAt(join(ownFolder(), 'running'));
    for (const place of ['hand', 'chest', 'my banana', '--calf', 'Thigh --json'])
      expect(await command('start', place)).toMatchObject({ exitCode: 2, out: [] });
  });

  const toCall = [
    'This could be serious. Call emergency services now.',
    'Call your local emergency number. I cannot call for you.',
  ];
  it.each([
    ['chest pain', toCall],
    ["can't breathe", toCall],
    ['stroke', toCall],
    ['I fell', toCall],
    ['bleeding leg', toCall],
    ['dying', toCall],
    ['broken leg', toCall],
    ['leg broken', toCall],
    ['cold leg', toCall],
    ['cant feel foot', toCall],
    ['blue toes', toCall],
    ['black toe', toCall],
    ['suicide', toCall],
    ['kill myself', toCall],
    ['overdose', toCall],
    ['cardiac arrest', toCall],
    ['pulmonary embolism', toCall],
    ['numb calf', ['Stop stretching. Please get medical help today.']],
    ['calf numb', ['Stop stretching. Please get medical help today.']],
    ['swollen calf', ["Don't rub it. Please get medical help today."]],
    ['infected foot', ['Stop stretching. Please get medical help today.']],
    ['numb foot', ['Stop stretching. Please get medical help today.']],
    ['crushed foot', ['Stop stretching. Please call for medical advice now.']],
  ])('says what to do where a danger is typed in the place of a cramp: %s', async (typed, err) => {
    const { night, command } = await running();
    expect(await command('start', ...typed.split(' '))).toEqual({ exitCode: 2, out: [], err });
    expect(night.session.status().scene).toBe('waiting');
  });

  it('begins nothing where a word beside the place may be an injury, and says how it is used', async () => {
    const { night, command } = await running();
    const injuries = ['broken foot', 'leg after fall', 'white leg', 'leg pale'];
    const others = ['cannot move legs', 'cut leg', 'open wound calf'];
    for (const typed of [...injuries, ...others]) {
      const { exitCode, err } = await command('start', ...typed.split(' '));
      expect(exitCode, typed).toBe(2);
      expect(err[0]).toBe(`charley start takes no "${typed}".`);
    }
    expect(night.session.status().scene).toBe('waiting');
  });

  it('takes no place of a cramp for a danger', async () => {
    const { command } = await running();
    const said = ['both legs', 'sore calf', 'big toe', 'behind my knee', 'the other leg', 'restless legs'];
    const besides = ['cold foot', "my leg's locked", 'calf, left', 'cramp in my calf', 'pain in calf'];
    for (const place of [...crampPlaces, ...said, ...besides])
      expect(await command('start', place), place).toMatchObject({ exitCode: 0, err: [] });
  });

  it('makes the voice silent, and heard again', async () => {
    const { command } = await running();
    expect((await command('mute')).out).toEqual([
      'The voice is silent. "npx charley mute off" brings it back.',
    ]);
    expect((await command('status')).out[1]).toBe('Voice: muted. "npx charley mute off" brings it back.');
    expect((await command('mute', 'off')).out).toEqual(['The voice can be heard again.']);
    expect((await command('status')).out[1]).toBe('Voice: ready.');
  });

  it('is refused with what was probably meant where it is misspelt', async () => {
    const command = commandsAt(join(ownFolder(), 'running'));
    const misspelt = await command('start', 'clf');
    expect(misspelt.exitCode).toBe(2);
    expect(misspelt.err[0]).toBe('charley start takes no "clf". Did you mean calf?');
    expect((await command('mute', 'oof')).err[0]).toContain('Did you mean off?');
    expect((await command('status', '--jsn')).err[0]).toContain('Did you mean --json?');
    expect((await command('quit', 'now')).exitCode).toBe(2);
    expect((await command('stop', 'now', 'please')).exitCode).toBe(2);
    expect((await command('start', '--help')).out[0]).toMatch(/^Usage: charley start \[PLACE\][\s\S]*calf/);
  });

  it('says so where no Charley runs, and where one does not understand it', async () => {
    const nobody = await commandsAt(join(ownFolder(), 'running'))('status');
    expect(nobody).toMatchObject({
      exitCode: exitCodes.notRunning,
      err: [expect.stringContaining('No Charley')],
    });
    const strange = await charleyThat(ownFolder(), async () => ({ kind: 'not understood' }));
    expect(await strange('stop')).toMatchObject({
      exitCode: 1,
      err: [expect.stringContaining('does not answer')],
    });
    const broken = await charleyThat(ownFolder(), () => Promise.reject(new Error('broken')));
    expect(await broken('stop')).toMatchObject({
      exitCode: 1,
      err: [expect.stringContaining('does not answer')],
    });
  });
});

describe('the status of the Charley that runs', () => {
  it('is told in sentences, with the night so far', async () => {
    const { night, command } = await running();
    const { exitCode, out } = await command('status');
    expect(exitCode).toBe(0);
    expect(out).toEqual([
      'Charley listens.',
      'Voice: ready.',
      expect.stringMatching(/^Screen: /),
      'Since noon: listened 1 h 31 min, gaps 1 (longest 12 s), doubts 2, cramps 0.',
      'Kept: everything is on the disk.',
    ]);
    night.press('start');
    expect((await command('status')).out[0]).toBe('Charley speaks, and listens again when it is silent.');
  });

  it('is told as JSON, without a word that a person said', async () => {
    const { command } = await running();
    const status = JSON.parse((await command('status', '--json')).out[0] ?? '') as RunningStatus;
    expect(status).toMatchObject({ scene: 'waiting', listening: { kind: 'listening' }, isSpeaking: false });
  });

  it('ends with a failure where Charley cannot hear, and tells why', async () => {
    const { command } = await running({ model: failed('model-missing'), voice: failed('voice-missing') });
    const { exitCode, out } = await command('status');
    expect(exitCode).toBe(1);
    expect(out[0]).toMatch(/^Charley does not listen\. .+/);
    expect(out[1]).toMatch(/^Voice: .+/);
  });

  it('is not called starting where no window is open that could start a microphone', async () => {
    const { night, command } = await running();
    night.session.page.told({ channel: 'microphone:status', payload: { kind: 'starting' } });
    const said = async () => (await command('status')).out[0];
    expect(await said()).toBe(contentFor('en').commands.control.listening['no window']);
    night.session.page.join();
    expect(await said()).toBe(contentFor('en').commands.control.listening.starting);
  });

  it('is no failure where it was started on text alone', async () => {
    const { command } = await running({ voice: null });
    const { exitCode, out } = await command('status');
    expect(exitCode).toBe(0);
    expect(out.slice(0, 2)).toEqual([
      'Charley does not listen: it was started on text alone.',
      'Voice: none, for Charley was started on text alone.',
    ]);
  });

  it('counts the cramps of tonight, and what the disk has not taken', async () => {
    const folder = ownFolder();
    const diary = createDiaryFile(folder);
    for (const [id, startedAt] of [
      ['tonight', '2026-11-23T02:00:00+00:00'],
      ['last-night', '2026-11-21T23:00:00+00:00'],
    ] as const)
      await diary.save(episode({ id, startedAt, endedAt: null }));
    const reading = await diary.read();
    if (!reading.ok) throw new Error(reading.failure.code);
    const settings = await createSettingsFile(folder).read();
    const { command } = await running({
      diary: { read: async () => ({ ok: true, value: { ...reading.value, unsaved: 3 } }) },
      settings: { read: async () => ({ ...settings, source: 'memory' }) },
    });
    expect((await command('status')).out.slice(3)).toEqual([
      expect.stringContaining('cramps 1.'),
      'Not on the disk yet: 3 of the diary.',
      'Not on the disk yet: your settings.',
    ]);
    const unreadable = await running({ diary: { read: async () => failed('disk-unreadable') } });
    expect((await unreadable.command('status')).out.at(-1)).toBe('Kept: the diary cannot be read.');
  });
});
