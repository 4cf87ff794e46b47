import type { DialogueEvent } from '../../shared/dialogue/event.ts';
import type { State } from '../../shared/dialogue/state.ts';
import type { ComponentStatus, Health } from '../../shared/health.ts';
import type { Clock, Log } from '../../shared/ports/machine.ts';
import type { FailureCode } from '../../shared/result.ts';

/** Tells the conversation how the microphone, the recognition, the voice or the disk fares. */
type ReportHealth = (component: keyof Health, status: ComponentStatus) => void;

interface HealthDeps {
  readonly clock: Pick<Clock, 'nowMs'>;
  readonly log: Log;
  readonly state: () => State;
  readonly post: (event: DialogueEvent) => void;
}

/** What is said again is neither noted nor told again. */
export function createHealthReport({ clock, log, state, post }: HealthDeps): ReportHealth {
  return (component, status) => {
    const { health } = state();
    if (sameStatus(health[component], status)) return;
    const code = codeOf(status);
    log.note('health', { component, status: status.kind, ...(code === null ? {} : { code }) });
    post({ kind: 'health', atMs: clock.nowMs(), health: { ...health, [component]: status } });
  };
}

function sameStatus(one: ComponentStatus, other: ComponentStatus): boolean {
  return one.kind === other.kind && codeOf(one) === codeOf(other);
}

/** Why it failed, or what a person should know of it. */
function codeOf(status: ComponentStatus): FailureCode | null {
  if (status.kind === 'failed') return status.code;
  return status.kind === 'ready' ? (status.concern ?? null) : null;
}
