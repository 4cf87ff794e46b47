import type { Echo, MicrophoneChoice } from '../../shared/ipc/microphone.ts';
import { listenByAudioThread } from './audio-thread.ts';
import { deviceIdOf } from './devices.ts';
import { readSound, soundOf } from './track-reader.ts';

/** What the page asks of the device. Gain stays flat: a level that follows the room fools the level gate. */
const constraints: MediaTrackConstraints = {
  channelCount: 1,
  echoCancellation: true,
  noiseSuppression: false,
  autoGainControl: false,
};

/** A device that is muted for longer than this (a headset's switch, another program's grip) counts as lost. */
const longestMuteMs = 3_000;

/** Nothing is called after the release. */
interface CaptureListener {
  frame(samples: Int16Array): void;
  /** Whether what this page plays is taken away from it: asked for, and not had everywhere. */
  echo(kind: Echo): void;
  /** The device went away or stays mute, or what reads it broke. */
  lost(): void;
}

/**
 * Opens the chosen microphone, or the machine's own where it is not there, and reads it; gives back the release, which
 * stops the device for real.
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
  const undo = new AbortController();
  function release(): void {
    undo.abort();
    for (const track of stream.getTracks()) track.stop();
  }
  const told: CaptureListener = {
    ...listener,
    lost: () => {
      if (!undo.signal.aborted) listener.lost();
    },
  };
  try {
    for (const track of stream.getAudioTracks()) {
      listenToTrack(track, told, undo.signal);
      const sound = soundOf(track);
      if (sound === null) await listenByAudioThread(stream, told, undo.signal);
      else readSound(sound, told.frame, undo.signal).then(told.lost, told.lost);
    }
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
