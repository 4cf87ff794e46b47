import type { MainTells, PlayOrder } from '../../shared/ipc/main-tells.ts';
import type { PageTells } from '../../shared/ipc/page-tells.ts';
import type { LineShelf } from './line-shelf.ts';
import type { Loudspeaker } from './loudspeaker.ts';
import { playSound, type SoundingLine } from './sounding-line.ts';
import { soundTone } from './tone.ts';
import { trainingNoise } from './training-noise.ts';

/** Plays prepared lines and the tone, one after another by one clock. */
interface Player {
  readonly play: (order: PlayOrder) => void;
  readonly hush: (order: Pick<PlayOrder, 'order'>) => void;
  readonly tone: (tone: MainTells['sound:tone']) => void;
  /** Whatever sounds is hushed: main is not reached, and speaks in another way. */
  readonly silence: () => void;
}

interface PlayerDeps {
  readonly loudspeaker: Loudspeaker;
  readonly shelf: Pick<LineShelf, 'get' | 'isEmpty'>;
  readonly tell: (played: PageTells['voice:played']) => void;
}

/** The line after a tone begins when the tone has mostly faded; the living voice took as long to begin. */
const toneLeadSeconds = 0.3;
/** A tone that could not sound within this tells nothing any more. */
const toneWithinMs = 300;
/** The device is let go after so long without a sound: it wakes within some milliseconds. [PJ] */
const restAfterMs = 20_000;
/** … where all lines are spoken live, through a device that may take one program at a time. */
const restAfterToneMs = 1_000;
/** A tone that comes amid a line waits for the line's hush, which follows it. */
const toneWaitSeconds = 0.03;

const noOrder = -1;

export function createPlayer({ loudspeaker, shelf, tell }: PlayerDeps): Player {
  let current: SoundingLine | null = null;
  /** By the context's clock: nothing begins before it. */
  let freeAtSeconds = 0;
  let newest = noOrder;

  const hushCurrent = (): void => {
    if (current === null) return;
    freeAtSeconds = Math.max(freeAtSeconds, current.hush());
    current = null;
  };
  const begin = (context: AudioContext, sound: AudioBuffer, { order, gain, byMs }: PlayOrder): void => {
    // A newer order, a hush or the time has overtaken this one while the context woke.
    if (order !== newest || Date.now() > byMs) {
      tell({ order, kind: 'failed' });
      return;
    }
    hushCurrent();
    const line = playSound(context, sound, {
      gain,
      notBeforeSeconds: freeAtSeconds,
      started: () => tell({ order, kind: 'started' }),
      ended(kind) {
        if (current === line) current = null;
        if (current === null) loudspeaker.rest(restAfterMs);
        tell({ order, kind });
      },
    });
    current = line;
  };
  /** Under nothing: a line that sounds lets the canceller learn as much. */
  const train = (context: AudioContext, gain: number): void => {
    if (current !== null) return;
    const noise = playSound(context, trainingNoise(context), {
      gain,
      notBeforeSeconds: freeAtSeconds,
      started() {},
      ended() {
        if (current === noise) current = null;
        if (current === null) loudspeaker.rest(restAfterMs);
      },
    });
    current = noise;
  };
  const silence = (): void => {
    newest = noOrder;
    hushCurrent();
  };
  return {
    play(order) {
      newest = order.order;
      const sound = shelf.get(order.line);
      if (sound === undefined || Date.now() > order.byMs) tell({ order: order.order, kind: 'failed' });
      else loudspeaker.awake((context) => begin(context, sound, order));
    },
    hush({ order }) {
      if (order === newest) silence();
    },
    silence,
    tone({ kind, gain }) {
      if (kind === 'training') return loudspeaker.awake((context) => train(context, gain));
      const byMs = performance.now() + toneWithinMs;
      loudspeaker.awake((context) => {
        if (performance.now() > byMs) return;
        const nowSeconds = context.currentTime;
        const waitSeconds = current === null ? 0 : toneWaitSeconds;
        const atSeconds = Math.max(freeAtSeconds, nowSeconds + waitSeconds);
        soundTone(context, atSeconds, gain);
        freeAtSeconds = atSeconds + toneLeadSeconds;
        loudspeaker.rest(shelf.isEmpty() ? restAfterToneMs : restAfterMs);
      });
    },
  };
}
