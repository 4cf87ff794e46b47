import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimDataFolder, claimTrouble } from '../../../../main/shells/claim/one-at-a-time.ts';
import {
  claimSocketPath,
  isForThisUserOnly,
  removeSpareFolder,
  spareSocketIn,
} from '../../../../main/shells/claim/socket-places.ts';
import { removeStaleSocket } from '../../../../main/shells/claim/stale-socket.ts';
import { takeSpare } from '../../../../main/shells/claim/take-socket.ts';
import { contentFor } from '../../../../shared/content/languages.ts';
import { filled } from '../../../../shared/filled.ts';
import { createManualClock, type ManualClock } from '../../../support/manual-clock.ts';
import { mayTakeHandles, takeHandles } from '../../../support/without-handles.ts';
import { bundled } from '../../storage/programs/bundle.ts';
import { becoming, connectAs, strangerId, whyNoStranger } from '../browser/server/stranger.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'charley-claim-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function claimAndRelease(path: string): Promise<string> {
  const claim = await claimDataFolder(path, 'linux');
  if (claim.kind === 'held') await claim.release();
  return claim.kind;
}

/** As a Charley leaves it behind that is killed: a socket on which nobody listens. */
async function leaveSocket(path: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(`${path}-alive`, resolve));
  renameSync(`${path}-alive`, path);
  await new Promise((resolve) => server.close(resolve));
}

/** A data folder of another user's, and a program that claims what it is told to. */
async function strangersFolder(): Promise<{ readonly theirs: string; readonly program: string }> {
  chmodSync(folder, 0o755);
  const program = await bundled('claiming', folder);
  const theirs = join(folder, 'theirs');
  mkdirSync(theirs);
  chownSync(theirs, strangerId, strangerId);
  return { theirs, program };
}

describe('a data folder', () => {
  it('is held by one Charley at a time, and is made where it is missing', async () => {
    const path = join(folder, 'new', 'charley');
    const first = await claimDataFolder(path, 'linux');
    expect(await claimDataFolder(path, 'linux')).toEqual({ kind: 'taken' });
    if (first.kind === 'held') await first.release();
    expect(await claimAndRelease(path)).toBe('held');
    expect(existsSync(join(path, 'running'))).toBe(false);
  });

  it('is free again after a Charley that was killed', async () => {
    const script = `require('node:net').createServer().listen(${JSON.stringify(join(folder, 'running'))}, () => console.log('up'))`;
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    expect(await claimDataFolder(folder, 'linux')).toEqual({ kind: 'taken' });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(existsSync(join(folder, 'running'))).toBe(true);
    expect(await claimAndRelease(folder)).toBe('held');
  });

  it('is held by one of those that start at the same moment after one that was killed', async () => {
    const program = await bundled('claiming', folder);
    const claiming = [1, 2, 3, 4].map(() => {
      const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
      return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
    });
    const answersTo = (order: string) => {
      for (const { child } of claiming) child.stdin.write(`${order}\n`);
      return Promise.all(claiming.map(({ lines }) => lines.next().then(({ value }) => value)));
    };
    await answersTo('ready');
    for (let round = 0; round < 8; round += 1) {
      const path = join(folder, String(round));
      mkdirSync(path);
      await leaveSocket(join(path, 'running'));
      expect((await answersTo(path)).toSorted()).toEqual(['held', 'taken', 'taken', 'taken']);
      await answersTo('release');
      expect(readdirSync(path)).toEqual([]);
    }
    for (const { child } of claiming) child.stdin.end();
    await Promise.all(claiming.map(({ child }) => once(child, 'exit')));
  });

  it('is held by one Charley at a time also where something else has the name of the socket', async () => {
    mkdirSync(join(folder, 'running'));
    writeFileSync(join(folder, 'running', 'kept'), 'mine');
    const first = await claimDataFolder(folder, 'linux');
    expect(first.kind).toBe('held');
    expect(await claimDataFolder(folder, 'linux')).toEqual({ kind: 'taken' });
    if (first.kind === 'held') await first.release();
    expect(await claimAndRelease(folder)).toBe('held');
    expect(existsSync(join(folder, 'running', 'kept'))).toBe(true);
  });

  it('is held by a socket that only its owner can open, whatever the folder allows', async () => {
    const claim = await claimDataFolder(folder, 'linux');
    expect(statSync(join(folder, 'running')).mode & 0o777).toBe(0o600);
    if (claim.kind === 'held') await claim.release();
  });

  it.skipIf(whyNoStranger() !== null)('lets no other user of the machine connect', async () => {
    const claim = await claimDataFolder(folder, 'linux');
    // The folder itself may be looked into.
    chmodSync(folder, 0o755);
    const path = join(folder, 'running');
    expect(await connectAs('stranger', path)).toBe('EACCES');
    expect(await connectAs('owner', path)).toBe('connected');
    if (claim.kind === 'held') await claim.release();
  });

  it.skipIf(whyNoStranger() !== null)(
    'is not taken from another user whose socket may not be opened, nor is that socket removed',
    async () => {
      const { theirs, program } = await strangersFolder();
      const claim = await claimDataFolder(theirs, 'linux');
      const claiming = spawnSync('setpriv', becoming([process.execPath, program]), {
        input: `${theirs}\nask ${theirs}\n`,
        encoding: 'utf8',
        cwd: '/',
      });
      expect(claiming.stdout).toBe('closed to us\nclosed to us\n');
      expect(await claimDataFolder(theirs, 'linux')).toEqual({ kind: 'taken' });
      if (claim.kind === 'held') await claim.release();
    },
  );

  it.skipIf(whyNoStranger() !== null)(
    'is free again after a Charley of another user that was killed, also for a command',
    async () => {
      const { theirs, program } = await strangersFolder();
      await leaveSocket(join(theirs, 'running'));
      chmodSync(join(theirs, 'running'), 0o600);
      const claiming = spawnSync('setpriv', becoming([process.execPath, program]), {
        input: `ask ${theirs}\n${theirs}\nrelease\n`,
        encoding: 'utf8',
        cwd: '/',
      });
      expect(claiming.stdout).toBe('not running\nheld\nrelease\n');
      expect(readdirSync(theirs)).toEqual([]);
    },
  );

  it('hands its connections over once somebody serves them', async () => {
    const claim = await claimDataFolder(folder, 'linux');
    if (claim.kind !== 'held') throw new Error('It was taken.');
    claim.serve((socket) => socket.end('served'), createManualClock());
    const socket = connect(join(folder, 'running'));
    expect(await text(socket)).toBe('served');
    await claim.release();
  });

  it.each([
    ['files', (path: string) => writeFileSync(path, 'mine')],
    ['pipes', (path: string) => spawnSync('mkfifo', [path])],
    ['folders', (path: string) => mkdirSync(path)],
  ] as const)('is given where both names are taken by %s, which stay, and that is said', async (_, make) => {
    for (const name of ['running', 'running.socket']) make(join(folder, name));
    const claim = await claimDataFolder(folder, 'linux', []);
    const words = contentFor('en');
    expect(claimTrouble(claim, words)).toBe(
      filled(words.commands.shells.socketMissing, { file: join(folder, 'running') }),
    );
    if (claim.kind === 'held') await claim.release();
    expect(readdirSync(folder)).toEqual(['running', 'running.socket']);
  });

  describe('in which no socket can be made', () => {
    let full: string;
    let spares: string;
    beforeEach(() => {
      full = join(folder, 'full');
      spares = join(folder, 'spares');
      for (const name of ['running', 'running.socket']) mkdirSync(join(full, name), { recursive: true });
    });
    const claimFull = () => claimDataFolder(full, 'linux', [join(folder, 'missing'), spares]);
    const whoAnswers = async () => text(connect(await claimSocketPath(full, 'linux', [spares])));

    it('is held by one Charley at a time all the same, which commands reach', async () => {
      const first = await claimFull();
      if (first.kind !== 'held') throw new Error(first.kind);
      expect(claimTrouble(first, contentFor('en'))).toBeNull();
      first.serve((socket) => void socket.on('error', () => {}).end('first'), createManualClock());
      expect(await whoAnswers()).toBe('first');
      expect(await claimFull()).toEqual({ kind: 'taken' });
      for (const name of ['running', 'running.socket']) rmSync(join(full, name), { recursive: true });
      expect(await claimFull()).toEqual({ kind: 'taken' });
      expect(statSync(spares).mode & 0o777).toBe(0o700);
      await first.release();
      expect(existsSync(spares)).toBe(false);
    });

    it('is held by one of two that start at the same moment', async () => {
      const claims = await Promise.all([claimFull(), claimFull()]);
      expect(claims.map(({ kind }) => kind).toSorted()).toEqual(['held', 'taken']);
      for (const claim of claims) if (claim.kind === 'held') await claim.release();
    });

    it('is free again after a Charley that was killed, whose socket leads no command astray', async () => {
      const first = await claimFull();
      const [spare = ''] = readdirSync(spares);
      if (first.kind === 'held') await first.release();
      mkdirSync(spares, { mode: 0o700 });
      await leaveSocket(join(spares, spare));
      rmSync(join(full, 'running'), { recursive: true });
      const second = await claimFull();
      expect(second.kind).toBe('held');
      expect(await claimSocketPath(full, 'linux', [spares])).toBe(join(full, 'running'));
      if (second.kind === 'held') await second.release();
    });

    it('is found by a start and a command in whichever of the folders it stands, also when an earlier one comes', async () => {
      const [system, made] = [join(folder, 'system'), join(folder, 'made')];
      const first = await claimDataFolder(full, 'linux', [system, made]);
      mkdirSync(system, { mode: 0o700 });
      expect(await claimDataFolder(full, 'linux', [system, spares, made])).toEqual({ kind: 'taken' });
      expect(await claimSocketPath(full, 'linux', [system, spares, made])).toContain(made);
      if (first.kind === 'held') await first.release();
      expect(readdirSync(folder)).toEqual(['full', 'system']);
    });

    it('leaves no folder behind of one that was killed, once the next one needs none', async () => {
      mkdirSync(spares, { mode: 0o700 });
      await leaveSocket(spareSocketIn(spares, full));
      rmSync(full, { recursive: true });
      const next = await claimFull();
      expect(next).toMatchObject({ kind: 'held', missingSocket: null });
      expect(existsSync(spares)).toBe(false);
      if (next.kind === 'held') await next.release();
    });

    it.each([
      ['is looked at', 1],
      ['takes the socket', 2],
    ])(
      'is made all the same where another one that ends takes its folder, still empty, away before it %s',
      async (_, turn) => {
        let looks = 0;
        const taken = await takeSpare(full, 'linux', [folder, spares], (asked) => {
          if (asked === spares) looks += 1;
          if (looks === turn) removeSpareFolder(spares);
          return asked === spares && isForThisUserOnly(asked);
        });
        expect(taken.kind).toBe('made');
        if (taken.kind === 'made') await taken.socket.release();
        expect(existsSync(spares)).toBe(false);
      },
    );

    it('is the same one through a link', async () => {
      const first = await claimFull();
      symlinkSync(folder, join(folder, 'link'));
      const second = await claimDataFolder(join(folder, 'link', 'full'), 'linux', [spares]);
      expect(second).toEqual({ kind: 'taken' });
      if (first.kind === 'held') await first.release();
    });

    it('is not made again in a folder that others may enter by then', async () => {
      const clock = createManualClock();
      const claim = await claimFull();
      if (claim.kind !== 'held') throw new Error(claim.kind);
      claim.serve((socket) => socket.destroy(), clock);
      rmSync(spares, { recursive: true });
      mkdirSync(spares);
      chmodSync(spares, 0o755);
      clock.advance(5_000);
      expect(readdirSync(spares)).toEqual([]);
      chmodSync(spares, 0o700);
      clock.advance(5_000);
      expect(readdirSync(spares)).toHaveLength(1);
      await claim.release();
    });

    it.each([
      ['others may write', () => mkdirSync(spares, { mode: 0o777 })],
      ['is a link', () => symlinkSync(folder, spares)],
      ['is a file', () => writeFileSync(spares, '')],
    ])('has none in a folder that %s, and that is said', async (_, make) => {
      make();
      if (statSync(spares).isDirectory()) chmodSync(spares, 0o777);
      const claim = await claimFull();
      expect(claim).toMatchObject({ kind: 'held', missingSocket: join(full, 'running') });
      if (claim.kind === 'held') await claim.release();
    });
  });

  it('is given where a file stands in its place', async () => {
    writeFileSync(join(folder, 'charley'), '');
    expect(await claimAndRelease(join(folder, 'charley'))).toBe('held');
  });

  describe('with a path longer than a socket’s may be', () => {
    const long = (end: string) => join(folder, 'x'.repeat(60), `${'y'.repeat(59)}${end}`);
    const claimLong = (end: string) => claimDataFolder(long(end), 'linux', ['', join(folder, 'spares')]);

    it('is not mixed up with another one whose path begins alike', async () => {
      const claims = [await claimLong('1'), await claimLong('2')];
      expect(claims.map(({ kind }) => kind)).toEqual(['held', 'held']);
      for (const end of ['1', '2']) expect(await claimLong(end)).toEqual({ kind: 'taken' });
      // A name that is cut stands in the folder above.
      expect(readdirSync(join(folder, 'x'.repeat(60)))).toEqual(['1', '2'].map((end) => basename(long(end))));
      for (const claim of claims) if (claim.kind === 'held') await claim.release();
    });

    it('is given, and that is said, where the path of its second place is too long as well', async () => {
      const claim = await claimDataFolder(long('1'), 'linux', ['', join(folder, 'z'.repeat(100))]);
      expect(claim).toMatchObject({ kind: 'held', missingSocket: join(long('1'), 'running') });
      expect(readdirSync(folder)).not.toContain('z'.repeat(100));
      if (claim.kind === 'held') await claim.release();
    });
  });
});

describe('a socket whose name is not there while its Charley runs', () => {
  const running = () => join(folder, 'charley', 'running');
  /** One that answers every connection with its name. */
  async function claimed(name: string) {
    const clock = createManualClock();
    const claim = await claimDataFolder(join(folder, 'charley'), 'linux', []);
    if (claim.kind !== 'held') throw new Error(claim.kind);
    claim.serve((socket) => void socket.on('error', () => {}).end(name), clock);
    return { clock, release: claim.release };
  }
  const whoAnswers = () => text(connect(running()));

  it.each([
    ['by itself', () => rmSync(running())],
    ['with the whole data folder', () => rmSync(join(folder, 'charley'), { recursive: true })],
  ])('%s is made again within five seconds, for commands and for the next start', async (_, remove) => {
    const { clock, release } = await claimed('first');
    remove();
    clock.advance(5_000);
    expect(await whoAnswers()).toBe('first');
    expect(statSync(running()).mode & 0o777).toBe(0o600);
    expect(await claimDataFolder(join(folder, 'charley'), 'linux')).toEqual({ kind: 'taken' });
    await release();
    expect(existsSync(running())).toBe(false);
    expect(clock.waiting()).toBe(0);
  });

  it('is made again where its folder was moved away for a while and brings back one on which nobody listens', async () => {
    const { clock, release } = await claimed('first');
    renameSync(join(folder, 'charley'), join(folder, 'away'));
    clock.advance(5_000);
    expect(await whoAnswers()).toBe('first');
    rmSync(join(folder, 'charley'), { recursive: true });
    renameSync(join(folder, 'away'), join(folder, 'charley'));
    clock.advance(5_000);
    await expect.poll(() => whoAnswers().catch(() => 'nobody')).toBe('first');
    expect(await claimDataFolder(join(folder, 'charley'), 'linux')).toEqual({ kind: 'taken' });
    await release();
    expect(existsSync(running())).toBe(false);
  });

  it('is made again where nothing could be made while its folder was away, which then comes back as it was', async () => {
    const { clock, release } = await claimed('first');
    renameSync(join(folder, 'charley'), join(folder, 'away'));
    writeFileSync(join(folder, 'charley'), '');
    clock.advance(5_000);
    rmSync(join(folder, 'charley'));
    renameSync(join(folder, 'away'), join(folder, 'charley'));
    clock.advance(5_000);
    await expect.poll(() => whoAnswers().catch(() => 'nobody')).toBe('first');
    await release();
    expect(existsSync(running())).toBe(false);
  });

  it('stays another one’s who was quicker, also when the first one ends', async () => {
    const first = await claimed('first');
    rmSync(running());
    const second = await claimed('second');
    first.clock.advance(10_000);
    expect(await whoAnswers()).toBe('second');
    await first.release();
    expect(await whoAnswers()).toBe('second');
    await second.release();
    expect(existsSync(running())).toBe(false);
  });

  it('is looked for again where it could not be made', async () => {
    const { clock, release } = await claimed('first');
    rmSync(join(folder, 'charley'), { recursive: true });
    writeFileSync(join(folder, 'charley'), 'in the way');
    clock.advance(5_000);
    rmSync(join(folder, 'charley'));
    clock.advance(5_000);
    expect(await whoAnswers()).toBe('first');
    await release();
  });

  it.each<[string, () => void, () => void]>([
    [
      'a file',
      () => writeFileSync(join(folder, 'charley'), 'in the way'),
      () => rmSync(join(folder, 'charley')),
    ],
    [
      'a link to a folder that has gone',
      () => symlinkSync(join(folder, 'gone', 'too'), join(folder, 'charley')),
      () => rmSync(join(folder, 'charley')),
    ],
    [
      'a folder with something else of the socket’s name',
      () => mkdirSync(join(folder, 'charley', 'running'), { recursive: true }),
      () => rmSync(join(folder, 'charley'), { recursive: true }),
    ],
  ])(
    'has another one stand for it while %s is in its folder’s place, for commands and for the next start',
    async (_, block, unblock) => {
      const spareFolder = join(folder, 'spare');
      mkdirSync(spareFolder, { mode: 0o700 });
      const dataFolder = join(folder, 'charley');
      const clock = createManualClock();
      const claim = await claimDataFolder(dataFolder, 'linux', [spareFolder]);
      if (claim.kind !== 'held') throw new Error(claim.kind);
      claim.serve((socket) => void socket.on('error', () => {}).end('first'), clock);
      const untilAnsweredAt = (place: string) =>
        expect
          .poll(async () => {
            clock.advance(5_000);
            const path = await claimSocketPath(dataFolder, 'linux', [spareFolder]);
            const answer = await text(connect(path)).catch(() => 'nobody');
            return path.startsWith(place) ? answer : 'elsewhere';
          })
          .toBe('first');

      renameSync(dataFolder, join(folder, 'away'));
      block();
      await untilAnsweredAt(spareFolder);
      expect(await claimDataFolder(dataFolder, 'linux', [spareFolder])).toEqual({ kind: 'taken' });
      unblock();
      renameSync(join(folder, 'away'), dataFolder);
      await untilAnsweredAt(dataFolder);
      expect(readdirSync(spareFolder)).toEqual([]);

      rmSync(dataFolder, { recursive: true });
      block();
      await untilAnsweredAt(spareFolder);
      await claim.release();
      expect(readdirSync(spareFolder)).toEqual([]);
      expect(clock.waiting()).toBe(0);
    },
  );

  it.runIf(mayTakeHandles)(
    'is not taken from one that runs where no file handle is left to ask',
    async () => {
      const { release } = await claimed('first');
      const give = await takeHandles(process.pid);
      const found = await removeStaleSocket(running());
      await give();
      expect(found).toBe('closed to us');
      expect(await whoAnswers()).toBe('first');
      await release();
    },
  );

  describe('which could not be made at the start', () => {
    const inTheWay = ['running', 'running.socket'].map((name) => () => join(folder, 'charley', name));
    beforeEach(() => {
      for (const path of inTheWay) mkdirSync(path(), { recursive: true });
    });
    const makeRoom = () => {
      for (const path of inTheWay) rmSync(path(), { recursive: true });
    };
    /** The clock goes on by five seconds again and again: whoever is at it waits for the system in between. */
    const untilAnswered = (clock: ManualClock, name: string) =>
      expect
        .poll(async () => {
          clock.advance(5_000);
          return whoAnswers().catch(() => null);
        })
        .toBe(name);

    it('is made once it can be, and kept from then on', async () => {
      const { clock, release } = await claimed('first');
      clock.advance(10_000);
      makeRoom();
      await untilAnswered(clock, 'first');
      expect(await claimDataFolder(join(folder, 'charley'), 'linux')).toEqual({ kind: 'taken' });
      rmSync(running());
      await untilAnswered(clock, 'first');
      await release();
      expect(existsSync(running())).toBe(false);
      expect(clock.waiting()).toBe(0);
    });

    it('stays another one’s who was quicker', async () => {
      const first = await claimed('first');
      makeRoom();
      const second = await claimed('second');
      await untilAnswered(first.clock, 'second');
      await first.release();
      expect(await whoAnswers()).toBe('second');
      await second.release();
      expect(existsSync(running())).toBe(false);
    });
  });
});
