import { contextOf } from '../../shared/dialogue/context-of-state.ts';
import type { State } from '../../shared/dialogue/state.ts';
import type { Hearing } from '../../shared/ports/hearing.ts';
import { assertNever } from '../../shared/result.ts';
import type { PageVoice } from '../speech/page-voice.ts';
import type { PageMicrophone } from './microphone/microphone.ts';
import type { SpeechOutput } from './voice/speech-output.ts';

/** Charley's own voice, as its ears have it: a cancelled one leaves them open. */
type Sounding =
  | { readonly kind: 'silent' }
  | { readonly kind: 'heard' }
  | { readonly kind: 'cancelled'; readonly words: string };

interface SoundingDeps {
  readonly speechOutput: Pick<SpeechOutput, 'soundingWords'>;
  /** Null where Charley runs on text alone. */
  readonly voice: Pick<PageVoice, 'source'> | null;
  readonly microphone: Pick<PageMicrophone, 'echo'>;
}

/** Only what the page plays can be cancelled: its browser knows no other sound of this machine. */
export function soundingOf({ speechOutput, voice, microphone }: SoundingDeps): Sounding {
  const words = speechOutput.soundingWords();
  if (words === null) return { kind: 'silent' };
  const isCancelled = voice?.source() === 'page' && microphone.echo() === 'cancelled';
  return isCancelled ? { kind: 'cancelled', words } : { kind: 'heard' };
}

/** What is listened for: deaf while a voice is heard that is not cancelled. */
export function hearingOf(state: State, sounding: Sounding): Hearing {
  switch (sounding.kind) {
    case 'silent':
      return { kind: 'listening', context: contextOf(state) };
    case 'cancelled':
      return { kind: 'listening', context: 'interrupting', beside: sounding.words };
    case 'heard':
      return { kind: 'deaf' };
    default:
      return assertNever(sounding);
  }
}
