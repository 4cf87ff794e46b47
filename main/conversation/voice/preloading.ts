import type { Content } from '../../../shared/content/content.ts';
import { sensesOf } from '../../../shared/dialogue/rendering/senses.ts';
import { spokenText } from '../../../shared/dialogue/rendering/spoken-text.ts';
import { likelyLines } from '../../../shared/dialogue/simulation/likely-lines.ts';
import type { State } from '../../../shared/dialogue/state.ts';
import type { Clock } from '../../../shared/ports/machine.ts';
import type { PageVoice } from '../../speech/page-voice.ts';

/** Has the page keep ready what may be said next. */
interface Preloading {
  follow(state: State): void;
}

interface PreloadingDeps {
  readonly clock: Pick<Clock, 'nowMs'>;
  readonly content: () => Content;
  /** Null where Charley runs on text alone. */
  readonly voice: Pick<PageVoice, 'expect'> | null;
}

/** A second that only counts down changes nothing that may follow. */
export function createPreloading({ clock, content, voice }: PreloadingDeps): Preloading {
  let followed: State | null = null;
  return {
    follow(state) {
      if (voice === null || (followed !== null && isOnlyTicking(followed, state))) return;
      followed = state;
      const texts = likelyLines(state, clock.nowMs()).map((lines) =>
        spokenText(content(), lines, sensesOf(state)),
      );
      voice.expect(texts, state.voice.rate);
    },
  };
}

function isOnlyTicking(before: State, { scene, speech, voice, settings, memory, health }: State): boolean {
  if (voice !== before.voice || settings !== before.settings || memory !== before.memory) return false;
  if (health !== before.health) return false;
  if (speech !== before.speech || scene.kind !== 'coaching' || before.scene.kind !== 'coaching')
    return scene === before.scene && speech === before.speech;
  const { activity, turn, course } = scene;
  const isCounting = activity.kind === 'counting' && before.scene.activity.kind === 'counting';
  return isCounting && turn === before.scene.turn && course === before.scene.course;
}
