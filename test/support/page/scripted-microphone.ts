import type { Page } from 'playwright';

/** Chromium's own fake device (a beep), behind a script that can fail it. Lives in the page. */
interface ScriptedMicrophone {
  /** The name of the DOMException that the next openings fail with; null lets them succeed. */
  failure: string | null;
  /** Openings wait for this, as for a person who is asked. */
  answered: Promise<void>;
  /** Openings wait for this. */
  held: Promise<void>;
  /** What the page asked getUserMedia for, in order. */
  readonly asked: MediaStreamConstraints[];
  readonly tracks: MediaStreamTrack[];
  readonly contexts: AudioContext[];
  /** The labels of the microphones that the machine seems to have. */
  labels: string[];
}

declare global {
  interface Window {
    scripted: ScriptedMicrophone;
  }
}

/** Prepares a page: every opening of the microphone is written down in `window.scripted`, and may be made to fail. */
export function scriptMicrophone(failure: string | null = null): (page: Page) => Promise<unknown> {
  return (page) => page.addInitScript(interpose, failure);
}

/** Runs in the page. */
function interpose(failure: string | null): void {
  const scripted: ScriptedMicrophone = {
    failure,
    answered: Promise.resolve(),
    held: Promise.resolve(),
    asked: [],
    tracks: [],
    contexts: [],
    labels: ['built in'],
  };
  window.scripted = scripted;
  const { mediaDevices } = navigator;
  const open = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = async (constraints = {}) => {
    scripted.asked.push(constraints);
    await scripted.answered;
    if (scripted.failure !== null) throw new DOMException('As scripted.', scripted.failure);
    const stream = await open(constraints);
    scripted.tracks.push(...stream.getTracks());
    await scripted.held;
    return stream;
  };
  mediaDevices.enumerateDevices = async () =>
    scripted.labels.map(
      (label) => ({ kind: 'audioinput', deviceId: label, groupId: '', label }) as MediaDeviceInfo,
    );
  const RealContext = window.AudioContext;
  window.AudioContext = class extends RealContext {
    constructor(options?: AudioContextOptions) {
      super(options);
      scripted.contexts.push(this);
    }
  };
}

/** Runs in the page: a browser that gives no reader of tracks. */
export function readsNoTracks(): void {
  Reflect.deleteProperty(window, 'MediaStreamTrackProcessor');
}

/** Runs in the page: a browser whose reader takes no track of sound. */
export function readsPicturesOnly(): void {
  Object.assign(window, {
    MediaStreamTrackProcessor: class {
      constructor() {
        throw new TypeError('As scripted.');
      }
    },
  });
}

/** Runs in the page: from the window's event `hold` until `let go` a device that is open gives no sound. */
export function holdsSound(): void {
  let isHeld = false;
  window.addEventListener('hold', () => {
    isHeld = true;
  });
  window.addEventListener('let go', () => {
    isHeld = false;
  });
  const { MediaStreamTrackProcessor: Real } = window as unknown as {
    readonly MediaStreamTrackProcessor: new (
      options: object,
    ) => { readonly readable: ReadableStream<AudioData> };
  };
  const passOn: Transformer<AudioData, AudioData> = {
    transform(piece, controller) {
      if (isHeld) piece.close();
      else controller.enqueue(piece);
    },
  };
  Object.assign(window, {
    MediaStreamTrackProcessor: class {
      readonly readable: ReadableStream<AudioData>;
      constructor(options: object) {
        this.readable = new Real(options).readable.pipeThrough(new TransformStream(passOn));
      }
    },
  });
}
