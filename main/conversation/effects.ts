import type { Content } from '../../shared/content/content.ts';
import type { Effect } from '../../shared/dialogue/effect.ts';
import { spokenText } from '../../shared/dialogue/rendering/spoken-text.ts';
import type { State } from '../../shared/dialogue/state.ts';
import type { TellPage } from '../../shared/ipc.ts';
import type { Utterance } from '../../shared/ports.ts';
import { assertNever } from '../../shared/result.ts';
import type { SoftStart } from './soft-start.ts';

/** What is kept beyond the night. */
export type KeptEffect = Extract<
  Effect,
  { readonly kind: 'save episode' | 'amend episode' | 'undo episode' | 'save routine' }
>;

export interface EffectsDeps {
  readonly state: () => State;
  /** The words, asked at each line. */
  readonly content: () => Content;
  readonly softStart: SoftStart;
  readonly say: (utterance: Utterance) => void;
  readonly silence: () => void;
  readonly tellPage: TellPage;
  readonly comeForward: () => void;
  readonly keep: (effect: KeptEffect) => void;
  readonly snooze: () => void;
}

/** Carries out what is not a function of the conversation's state, on the ports. */
export function createEffects(deps: EffectsDeps): (effect: Effect) => void {
  const { state, content, softStart, say, silence, tellPage, comeForward, keep, snooze } = deps;
  return (effect) => {
    switch (effect.kind) {
      case 'say':
        return say({
          id: effect.utteranceId,
          text: spokenText(content(), effect.lines),
          rate: state().voice.rate,
          volume: softStart.volumeOf(state()),
        });
      case 'silence':
        return silence();
      case 'tone':
        return tellPage('sound:tone', { kind: 'hold-end' });
      case 'come forward':
        return comeForward();
      case 'save episode':
      case 'undo episode':
      case 'amend episode':
      case 'save routine':
        return keep(effect);
      case 'snooze reminder':
        return snooze();
      default:
        return assertNever(effect);
    }
  };
}
