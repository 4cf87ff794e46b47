import { describe, expect, it } from 'vitest';
import { createHealthReport } from '../../../main/conversation/health.ts';
import type { DialogueEvent } from '../../../shared/dialogue/event.ts';
import { initialState } from '../../../shared/dialogue/state.ts';
import { transition } from '../../../shared/dialogue/transition.ts';

function openReport() {
  const posted: DialogueEvent[] = [];
  const noted: unknown[] = [];
  let state = initialState();
  const report = createHealthReport({
    clock: { nowMs: () => 0 },
    log: { note: (event, facts) => noted.push([event, facts]) },
    state: () => state,
    post(event) {
      posted.push(event);
      state = transition(state, event).state;
    },
  });
  return { report, posted, noted, health: () => state.health };
}

describe('how a component fares', () => {
  it('is noted and told once, however often it is said', () => {
    const { report, posted, noted, health } = openReport();
    report('voice', { kind: 'failed', code: 'voice-missing' });
    report('voice', { kind: 'failed', code: 'voice-missing' });
    expect(noted).toEqual([['health', { component: 'voice', status: 'failed', code: 'voice-missing' }]]);
    expect(posted).toHaveLength(1);
    expect(health().voice).toEqual({ kind: 'failed', code: 'voice-missing' });
  });

  it('is told anew where it fails for another reason', () => {
    const { report, posted, health } = openReport();
    report('voice', { kind: 'failed', code: 'voice-missing' });
    report('voice', { kind: 'failed', code: 'voice-failed' });
    report('voice', { kind: 'ready' });
    expect(posted).toHaveLength(3);
    expect(health().voice).toEqual({ kind: 'ready' });
  });

  it('leaves the others as they are', () => {
    const { report, health } = openReport();
    report('microphone', { kind: 'ready' });
    report('recognition', { kind: 'off' });
    expect(health()).toMatchObject({ microphone: { kind: 'ready' }, recognition: { kind: 'off' } });
  });
});
