/** The page's one way to the loudspeaker: one context, so that all that sounds goes by one clock. */
export interface Loudspeaker {
  /** The sound of a file, at the context's own rate. Rejects for what is no sound, and where there is no audio. */
  decode(bytes: ArrayBuffer): Promise<AudioBuffer>;
  /** Calls back at once with a context that runs, as soon as there is one; never where the page may not sound. */
  awake(listener: (context: AudioContext) => void): void;
  /** Whether a sound could begin at once: the context runs, or only rests. */
  isReady(): boolean;
  /** Calls back when that changes. */
  onReady(listener: () => void): void;
  /** Nothing sounds any more: the device is freed after this, if nothing does until then. */
  rest(afterMs: number): void;
}

/** A context that was only opened to decode lets the device go after this. [PJ] */
const unusedMs = 1_000;

/** @param page its keys and touches are what a browser may wait for before it lets a page sound */
export function createLoudspeaker(page: Document): Loudspeaker {
  const listeners = new Set<() => void>();
  let context: AudioContext | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let rests = false;
  let wasReady = false;

  const isReady = (): boolean => context !== null && (context.state === 'running' || rests);
  const follow = (): void => {
    if (isReady() === wasReady) return;
    wasReady = isReady();
    for (const listener of listeners) listener();
  };
  const open = (): AudioContext => {
    if (context !== null) return context;
    const opened = new AudioContext();
    opened.addEventListener('statechange', follow);
    context = opened;
    rest(unusedMs);
    return opened;
  };
  const openIfAny = (): AudioContext | null => {
    try {
      return open();
    } catch {
      // No audio on this machine.
      return null;
    }
  };
  const rest = (afterMs: number): void => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      if (context?.state !== 'running') return;
      rests = true;
      void context.suspend();
    }, afterMs);
  };
  const rouse = (): void => {
    if (context !== null && !isReady()) context.resume().catch(() => {});
  };
  page.addEventListener('pointerdown', rouse);
  page.addEventListener('keydown', rouse);
  return {
    isReady,
    rest,
    async decode(bytes) {
      const buffer = await open().decodeAudioData(bytes);
      follow();
      return buffer;
    },
    awake(listener) {
      clearTimeout(resting);
      const opened = openIfAny();
      if (opened === null) return;
      const running = (): void => {
        rests = false;
        listener(opened);
      };
      if (opened.state === 'running' && !rests) return running();
      opened.resume().then(running, () => {
        rests = false;
        follow();
      });
    },
    onReady(listener) {
      listeners.add(listener);
    },
  };
}
