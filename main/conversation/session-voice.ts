import type { DialogueEvent } from '../../shared/dialogue/event.ts';
import type { State } from '../../shared/dialogue/state.ts';
import type { ComponentStatus } from '../../shared/health.ts';
import type { Utterance } from '../../shared/ports/voice.ts';
import type { Session, SessionDeps } from './session-contract.ts';
import { createMute } from './voice/mute.ts';
import { createOwnVoice, type OwnVoice } from './voice/own-voice.ts';
import { createSpeechOutput, type SpeechOutput } from './voice/speech-output.ts';

/** All that the session says aloud, what it remembers of it, and whether it may be heard. */
interface SessionVoice extends Pick<Session, 'alarm' | 'mute'> {
  readonly speechOutput: SpeechOutput;
  readonly ownVoice: OwnVoice;
  /** Finds out how the voice fares. */
  check(): Promise<void>;
  /** Says what is no part of the conversation: nothing follows from its end. */
  sayAside(line: Omit<Utterance, 'id'>): void;
  /** An event has come: one that wishes for more voice ends a mute. */
  delivered(event: DialogueEvent): void;
}

interface SessionVoiceDeps extends Pick<SessionDeps, 'voices' | 'reader' | 'clock'> {
  readonly state: () => State;
  readonly report: (status: ComponentStatus) => void;
  /** A line has begun or ended beside the conversation. */
  readonly changed: () => void;
}

export function createSessionVoice(deps: SessionVoiceDeps): SessionVoice {
  const { voices, reader, clock, state, report, changed } = deps;
  const mute = createMute({ hasVoice: voices !== null, report, state });
  const ownVoice = createOwnVoice(clock);
  const speechOutput = createSpeechOutput({
    voices,
    reader,
    clock,
    voiceIs: mute.voiceIs,
    isMuted: mute.isMuted,
    spoke: ownVoice.spoke,
    quiet: changed,
  });
  const sayAside = (line: Omit<Utterance, 'id'>): void => {
    speechOutput.say({ id: 0, ...line }, 'at once', () => {});
    changed();
  };
  return {
    speechOutput,
    ownVoice,
    sayAside,
    check: () => speechOutput.check().then(mute.voiceIs),
    delivered(event) {
      if (isWishForMore(event)) mute.set('heard');
    },
    mute(voice) {
      mute.set(voice);
      if (voice === 'silent') speechOutput.silence();
    },
    alarm(text) {
      mute.set('heard');
      const { rate, volume } = state().voice;
      sayAside({ text, rate, volume });
    },
  };
}

/** Whoever wants the voice louder wants to hear it. */
function isWishForMore(event: DialogueEvent): boolean {
  if (event.kind === 'pressed') return event.press === 'louder';
  return event.kind === 'said' && event.meaning.intent === 'louder';
}
