import { describe, expect, it, vi } from 'vitest';
import { refuseToStart } from '../../../../main/shells/electron/refusing.ts';

describe('a start that may not go on', () => {
  it.each([
    ['from a menu', true, ['terminal: Why.\n', 'box: Charley, Why.', 'exit 1']],
    ['from a terminal', false, ['terminal: Why.\n', 'exit 1']],
  ] as const)('says why, and ends: %s', (_, isPackaged, expected) => {
    const done: string[] = [];
    refuseToStart('Why.', {
      app: { isPackaged, exit: (code) => done.push(`exit ${code}`) },
      dialog: { showErrorBox: vi.fn((title, text) => done.push(`box: ${title}, ${text}`)) },
      write: (text) => done.push(`terminal: ${text}`),
    });
    expect(done).toEqual(expected);
  });
});
