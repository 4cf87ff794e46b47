import type { Content } from '../../shared/content/content.ts';
import type { Effect } from '../../shared/dialogue/effect.ts';
import { sensesOf } from '../../shared/dialogue/rendering/senses.ts';
import { spokenText } from '../../shared/dialogue/rendering/spoken-text.ts';
import type { State } from '../../shared/dialogue/state.ts';
import type { TellPage } from '../../shared/ipc/bridge.ts';
import type { Utterance } from '../../shared/ports/voice.ts';
import { assertNever } from '../../shared/result.ts';
import type { SoftStart } from './voice/soft-start.ts';
import type { SpeechOutput } from './voice/speech-output.ts';

/** What is kept beyond the night. */
export type KeptEffect = Extract<
  Effect,
  { readonly kind: 'save episode' | 'amend episode' | 'undo episode' | 'bring back episode' | 'save routine' }
>;

interface EffectsDeps {
  readonly state: () => State;
  /** The words, asked at each line. */
  readonly content: () => Content;
  readonly softStart: SoftStart;
  readonly speechOutput: Pick<SpeechOutput, 'say' | 'isSaying' | 'silence'>;
  /** Whether time alone brought what is carried out now, and no person. */
  readonly isByItself: () => boolean;
  readonly tellPage: TellPage;
  readonly comeForward: () => void;
  readonly keep: (effect: KeptEffect) => void;
  readonly snooze: () => void;
  /** An utterance of the conversation has really ended. */
  readonly spoken: (utteranceId: number) => void;
}

/** Carries out what is not a function of the conversation's state, on the ports. */
export function createEffects(deps: EffectsDeps): (effect: Effect) => void {
  const { state, content, softStart, speechOutput, tellPage, isByItself, spoken } = deps;
  const say = (utterance: Utterance): void =>
    speechOutput.say(utterance, isByItself() ? 'after the words' : 'at once', () => {
      // An utterance that a newer one replaced, or that was hushed, has nothing more to say.
      if (utterance.id === state().speech.lastId) spoken(utterance.id);
    });
  return (effect) => {
    switch (effect.kind) {
      case 'say':
        return say({
          id: effect.utteranceId,
          text: spokenText(content(), effect.lines, sensesOf(state())),
          rate: state().voice.rate,
          volume: softStart.volumeOf(state()),
        });
      case 'silence':
        return speechOutput.silence();
      case 'tone':
        // It never sounds into words: those that follow them say the same.
        if (!speechOutput.isSaying())
          tellPage('sound:tone', { kind: 'hold-end', gain: state().voice.volume });
        return;
      case 'come forward':
        return deps.comeForward();
      case 'save episode':
      case 'undo episode':
      case 'bring back episode':
      case 'amend episode':
      case 'save routine':
        return deps.keep(effect);
      case 'snooze reminder':
        return deps.snooze();
      default:
        return assertNever(effect);
    }
  };
}
