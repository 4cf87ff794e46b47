import captureWorkletUrl from './capture-worklet.ts?worker&url';

/**
 * By so much later the sound may come; Chromium takes 171 ms of it. With seven contexts in one page on a busy machine those
 * of 10 ms lost 23 to 31 in 100 of the sound, those of 171 ms three at most (docs/soak.md).
 */
const latencySeconds = 0.2;

/** A worklet whose input has gone ends within some milliseconds; one that has not ended is kept with its closed context. */
const lettingGoMs = 200;

interface AudioThreadListener {
  frame(samples: Int16Array): void;
  /** The audio thread broke. */
  lost(): void;
}

/**
 * Takes a microphone's sound through a worklet, where a browser gives no reader of tracks (`track-reader.ts`). The aborted
 * signal ends it.
 * @throws whatever the audio thread fails with while it begins
 */
export async function listenByAudioThread(
  stream: MediaStream,
  listener: AudioThreadListener,
  signal: AbortSignal,
): Promise<void> {
  // No sink: a sound device that takes one program at a time stays free for the voice.
  const context = new AudioContext({
    sinkId: { type: 'none' },
    latencyHint: latencySeconds,
  } as AudioContextOptions);
  signal.addEventListener('abort', () => setTimeout(() => context.close().catch(() => {}), lettingGoMs));
  await context.audioWorklet.addModule(captureWorkletUrl);
  const node = new AudioWorkletNode(context, 'capture', {
    numberOfOutputs: 0,
    channelCount: 1,
    channelCountMode: 'explicit',
  });
  node.addEventListener('processorerror', () => listener.lost(), { signal });
  node.port.addEventListener('message', ({ data }) => listener.frame(data), { signal });
  node.port.start();
  const source = context.createMediaStreamSource(stream);
  source.connect(node);
  signal.addEventListener('abort', () => source.disconnect());
  keepRunning(context, signal);
}

/** A browser may begin with the audio held, and a system may interrupt it: go on as soon as it can. */
function keepRunning(context: AudioContext, signal: AbortSignal): void {
  const follow = () => {
    if (context.state !== 'running') context.resume().catch(() => {});
  };
  context.addEventListener('statechange', follow, { signal });
  follow();
}
