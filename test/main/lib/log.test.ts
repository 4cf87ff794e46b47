import { describe, expect, it } from 'vitest';
import { createLog } from '../../../main/lib/log.ts';

describe('the log', () => {
  it('is silent unless somebody asks for it', () => {
    const lines: string[] = [];
    createLog({}, (line) => lines.push(line)).note('part', { status: 'ready' });
    createLog({ CHARLEY_LOG: '' }, (line) => lines.push(line)).note('part');
    expect(lines).toEqual([]);
  });

  it('is one object of facts a line', () => {
    const lines: string[] = [];
    createLog({ CHARLEY_LOG: '1' }, (line) => lines.push(line)).note('part', { status: 'ready' });
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), event: 'part', status: 'ready' },
    ]);
  });
});
