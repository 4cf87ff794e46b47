import type { DialogueEvent } from '../../shared/dialogue/event.ts';
import type { Meaning } from '../../shared/dialogue/meaning.ts';
import { nightOf } from '../../shared/diary/night.ts';
import type { Health } from '../../shared/health.ts';
import { listeningOf } from '../../shared/listening.ts';
import type { Clock } from '../../shared/ports/machine.ts';
import type { DiaryReading, DiaryStore, SettingsStore } from '../../shared/ports/storing.ts';
import { assertNever } from '../../shared/result.ts';
import type { Session } from '../conversation/session-contract.ts';
import type { ListeningRecord } from '../conversation/watches/listening-record.ts';
import { localIso } from '../lib/time/local-time.ts';
import type { ControlAnswer, ControlRequest, RunningStatus } from './contract.ts';

interface ControlDeps {
  readonly clock: Clock;
  readonly session: Pick<Session, 'post' | 'mute' | 'status'>;
  readonly listeningRecord: Pick<ListeningRecord, 'tonight'>;
  readonly diary: Pick<DiaryStore, 'read'>;
  readonly settings: Pick<SettingsStore, 'read'>;
}

/** Does what a command asks of the Charley that runs, as if a key had been pressed. `quit` and `address` are for the shell. */
export function createControlHandler(deps: ControlDeps): (request: ControlRequest) => Promise<ControlAnswer> {
  const { clock, session } = deps;
  const startedAt = localIso(new Date(clock.wallMs()));
  const post = (event: { kind: 'routine' } | { kind: 'said'; meaning: Meaning }): void =>
    session.post({ ...event, atMs: clock.nowMs() } satisfies DialogueEvent);

  const obey = (request: Exclude<ControlRequest, { command: 'status' }>) => {
    switch (request.command) {
      case 'start':
        return post({ kind: 'said', meaning: onset(request) });
      case 'stop':
      case 'repeat':
        return post({ kind: 'said', meaning: { intent: request.command } });
      case 'mute':
        return session.mute(request.voice);
      case 'routine':
        return post({ kind: 'routine' });
      case 'quit':
      case 'address':
        return;
      default:
        return assertNever(request);
    }
  };
  return async (request) => {
    if (request.command === 'status') return { kind: 'status', status: await statusOf(deps, startedAt) };
    obey(request);
    const { headline, screen } = session.status();
    return { kind: 'done', headline, screen };
  };
}

function onset({ place, side }: Extract<ControlRequest, { command: 'start' }>): Meaning {
  const sided = side === null ? {} : { side };
  if (place === 'thigh') return { intent: 'cramp.onset', topic: 'thigh', ...sided };
  return { intent: 'cramp.onset', ...(place === null ? {} : { part: place }), ...sided };
}

async function statusOf(deps: ControlDeps, startedAt: string): Promise<RunningStatus> {
  const { session, listeningRecord } = deps;
  const [diary, settings] = await Promise.all([deps.diary.read(), deps.settings.read()]);
  const { scene, health, isSpeaking, screen, headline } = session.status();
  const { night, listenedMs, gapCount, longestGapMs, doubts } = listeningRecord.tonight();
  return {
    processId: process.pid,
    startedAt,
    listening: earsOf(health, screen),
    isSpeaking,
    voice: voiceOf(health.voice),
    screen,
    scene,
    headline,
    night: {
      listenedMs,
      gaps: gapCount,
      longestGapMs,
      doubts,
      cramps: diary.ok ? crampsIn(diary.value, night) : 0,
    },
    unsaved: { diary: diary.ok ? diary.value.unsaved : null, settings: settings.source === 'memory' },
  };
}

/** A microphone that nobody has opened yet is starting only where there is a window to open it. */
function earsOf(health: Health, screen: RunningStatus['screen']): RunningStatus['listening'] {
  const ears = listeningOf(health);
  return ears.kind === 'starting' && screen === 'no window' ? { kind: 'no window' } : ears;
}

function voiceOf(voice: ReturnType<Session['status']>['health']['voice']): RunningStatus['voice'] {
  if (voice.kind !== 'failed') return { kind: voice.kind };
  return voice.code === 'voice-muted' ? { kind: 'muted' } : voice;
}

function crampsIn({ entries }: DiaryReading, night: string): number {
  return entries.filter((entry) => entry.kind === 'episode' && nightOf(entry.startedAt) === night).length;
}
