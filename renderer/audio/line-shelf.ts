import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { Loudspeaker } from './loudspeaker.ts';

/** Keeps the sounds of the lines that main expects ready in memory. */
export interface LineShelf {
  /** Fetches what is missing, the first ones first, and lets go of all others. */
  expect(lines: readonly string[]): void;
  /** The sound of a line that is ready. */
  get(line: string): AudioBuffer | undefined;
  isEmpty(): boolean;
}

/** Between two questions: main lets a page send only so much in a second, and the microphone's frames come first. */
const paceMs = 60;
/** So many new ones are told of at once. */
const toldAtOnce = 4;

/** @param told gets all lines that can sound at once, each time that they change */
export function createLineShelf(
  bridge: Pick<Bridge, 'ask'>,
  loudspeaker: Pick<Loudspeaker, 'decode' | 'isReady' | 'onReady'>,
  told: (lines: readonly string[]) => void,
): LineShelf {
  const sounds = new Map<string, AudioBuffer>();
  let wanted: readonly string[] = [];
  let isFetching = false;
  let untold = 0;

  const tell = (): void => {
    untold = 0;
    told(loudspeaker.isReady() ? [...sounds.keys()] : []);
  };
  loudspeaker.onReady(tell);
  const fetchMissing = async (): Promise<void> => {
    if (isFetching) return;
    isFetching = true;
    const refused = new Set<string>();
    const missing = () => wanted.find((line) => !sounds.has(line) && !refused.has(line));
    for (let line = missing(); line !== undefined; line = missing()) {
      const sound = await soundOf(line).catch(() => null);
      if (sound === null) refused.add(line);
      else if (wanted.includes(line)) {
        sounds.set(line, sound);
        untold += 1;
      }
      if (untold >= toldAtOnce) tell();
      await new Promise((resolve) => setTimeout(resolve, paceMs));
    }
    isFetching = false;
    if (untold > 0) tell();
  };
  const soundOf = async (line: string): Promise<AudioBuffer | null> => {
    const { base64 } = await bridge.ask('voice:line', { line });
    if (base64 === null) return null;
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return loudspeaker.decode(bytes.buffer);
  };
  return {
    expect(lines) {
      wanted = lines;
      for (const line of sounds.keys()) if (!lines.includes(line)) sounds.delete(line);
      // Also where none is gone: main may have begun anew, and knows of none.
      tell();
      void fetchMissing();
    },
    get: (line) => sounds.get(line),
    isEmpty: () => sounds.size === 0,
  };
}
