import { createFrameReader, createFrameRing } from '../../shared/audio/frame-ring.ts';
import type { Echo, MicrophoneChoice } from '../../shared/ipc/microphone.ts';
import type { CaptureOptions } from './capture-worklet.ts';
import captureWorkletUrl from './capture-worklet.ts?worker&url';
import { deviceIdOf } from './devices.ts';

/** What the page asks of the device. Gain stays flat: a level that follows the room fools the level gate. */
const constraints: MediaTrackConstraints = {
  channelCount: 1,
  echoCancellation: true,
  noiseSuppression: false,
  autoGainControl: false,
};

/** A device that is muted for longer than this (a headset's switch, another program's grip) counts as lost. */
const longestMuteMs = 3_000;

/** A worklet whose input has gone ends within some milliseconds; one that has not ended is kept with its closed context. */
const lettingGoMs = 200;

/** Nothing is called after the release. */
interface CaptureListener {
  frame(samples: Int16Array): void;
  /** The audio thread runs: frames come from now on. */
  running(): void;
  /** Whether what this page plays is taken away from it: asked for, and not had everywhere. */
  echo(kind: Echo): void;
  /** The device went away or stays mute, or the audio thread broke. */
  lost(): void;
}

/**
 * Opens the chosen microphone, or the machine's own where it is not there, and the worklet behind it; gives back the release, which stops the device for real.
 * @throws getUserMedia's DOMException, and whatever the audio thread fails with; then nothing stays open
 */
export async function openCapture(
  choice: MicrophoneChoice | null,
  listener: CaptureListener,
): Promise<() => void> {
  const deviceId = choice === null ? null : await deviceIdOf(choice);
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: deviceId === null ? constraints : { ...constraints, deviceId: { ideal: deviceId } },
  });
  listener.echo(echoOf(stream));
  // No sink: a sound device that takes one program at a time stays free for the voice.
  const context = new AudioContext({ sinkId: { type: 'none' } } as AudioContextOptions);
  const undo = new AbortController();
  function release(): void {
    undo.abort();
    for (const track of stream.getTracks()) track.stop();
    setTimeout(() => context.close().catch(() => {}), lettingGoMs);
  }
  try {
    await context.audioWorklet.addModule(captureWorkletUrl);
    const ring = canShareMemory() ? createFrameRing() : null;
    const node = new AudioWorkletNode(context, 'capture', {
      numberOfOutputs: 0,
      channelCount: 1,
      channelCountMode: 'explicit',
      processorOptions: { ring } satisfies CaptureOptions,
    });
    listenToNode(node, listener, undo.signal);
    if (ring !== null) followRing(ring, listener, undo.signal).catch(() => listener.lost());
    for (const track of stream.getAudioTracks()) listenToTrack(track, listener, undo.signal);
    const source = context.createMediaStreamSource(stream);
    source.connect(node);
    undo.signal.addEventListener('abort', () => source.disconnect());
    keepRunning(context, listener, undo.signal);
  } catch (reason) {
    release();
    throw reason;
  }
  return release;
}

function echoOf(stream: MediaStream): Echo {
  const tracks = stream.getAudioTracks();
  return tracks.some((track) => track.getSettings().echoCancellation !== true) ? 'heard' : 'cancelled';
}

function listenToNode(node: AudioWorkletNode, listener: CaptureListener, signal: AbortSignal): void {
  node.addEventListener('processorerror', () => listener.lost(), { signal });
  node.port.addEventListener('message', ({ data }) => listener.frame(data), { signal });
  node.port.start();
}

/** Both shells isolate the page from all other origins, which is what a browser asks for. */
function canShareMemory(): boolean {
  return window.crossOriginIsolated && 'waitAsync' in Atomics;
}

async function followRing(
  ring: SharedArrayBuffer,
  listener: CaptureListener,
  signal: AbortSignal,
): Promise<void> {
  const reader = createFrameReader(ring);
  signal.addEventListener('abort', reader.wake);
  while (!signal.aborted) {
    const frame = reader.read();
    if (frame === null) await reader.more();
    else listener.frame(frame);
  }
}

function listenToTrack(track: MediaStreamTrack, listener: CaptureListener, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unmute = () => clearTimeout(timer);
  const mute = () => {
    unmute();
    timer = setTimeout(() => listener.lost(), longestMuteMs);
  };
  track.addEventListener('ended', () => listener.lost(), { signal });
  track.addEventListener('mute', mute, { signal });
  track.addEventListener('unmute', unmute, { signal });
  signal.addEventListener('abort', unmute);
  if (track.muted) mute();
}

/** A browser may begin with the audio held, and a system may interrupt it: go on as soon as it can. */
function keepRunning(context: AudioContext, listener: CaptureListener, signal: AbortSignal): void {
  const follow = () => {
    if (context.state === 'running') listener.running();
    else context.resume().catch(() => {});
  };
  context.addEventListener('statechange', follow, { signal });
  follow();
}
