import { describe, expect, it } from 'vitest';
import { watchNpm } from '../../../main/cli/npm-watch.ts';
import { createManualClock } from '../../support/manual-clock.ts';

const node = '/usr/bin/node';
const underNpm = { npm_lifecycle_event: 'start', npm_package_name: 'charley', npm_node_execpath: node };

/** Charley's parents, nearest first: what each runs, or null where the system does not tell. */
function house(programs: readonly (string | null)[], environment: Record<string, string> = underNpm) {
  const clock = createManualClock();
  const firstId = 100;
  const parents = new Map(programs.map((_, above) => [firstId + above - 1, firstId + above]));
  let ends = 0;
  const undo = watchNpm(
    {
      platform: 'linux',
      environment,
      clock,
      processes: {
        parent: () => parents.get(firstId - 1) ?? 1,
        parentOf: (id) => (programs[id - firstId] === null ? null : (parents.get(id) ?? 1)),
        programOf: (id) => programs[id - firstId] ?? null,
      },
    },
    () => {
      ends += 1;
    },
  );
  return {
    clock,
    undo,
    ends: () => ends,
    /** One of the parents ends: its child is taken over by the system's first process. */
    lose: (which: number) => parents.set(firstId + which - 1, 1),
  };
}

describe('a Charley that npm has started', () => {
  it.each<[how: string, programs: readonly (string | null)[], lost: number]>([
    ['through a shell that stays between them', ['/bin/dash', node, '/bin/bash'], 1],
    ['through a shell that ends with it', ['/bin/dash', node, '/bin/bash'], 0],
    ['through a shell that gave its place up', [node, '/bin/bash'], 0],
    ['on a system that tells only who the own parent is', [null], 0],
  ])('%s is told once, within a second, that npm has ended', (_, programs, lost) => {
    const { clock, lose, ends } = house(programs);
    clock.advance(3_600_000);
    expect(ends()).toBe(0);
    lose(lost);
    clock.advance(1_000);
    expect([ends(), clock.waiting()]).toEqual([1, 0]);
  });

  it('goes on where the terminal ends from which npm was started behind it', () => {
    const { clock, lose, ends, undo } = house(['/bin/dash', node, '/bin/bash']);
    lose(2);
    clock.advance(60_000);
    undo();
    expect([ends(), clock.waiting()]).toEqual([0, 0]);
  });
});

it.each<[what: string, programs: readonly string[], environment: Record<string, string>]>([
  ['by a shell of its own', ['/bin/bash', node], {}],
  [
    'by the start of another package, and left behind',
    ['/bin/dash', node],
    { ...underNpm, npm_package_name: 'my-night' },
  ],
  [
    'at login, with what an npm has left in the environment',
    ['/usr/lib/systemd/systemd', '/sbin/init'],
    underNpm,
  ],
])('a Charley that was started %s ends with nobody else', (_, programs, environment) => {
  const { clock, lose, ends } = house(programs, environment);
  lose(0);
  lose(1);
  clock.advance(60_000);
  expect([ends(), clock.waiting()]).toEqual([0, 0]);
});
