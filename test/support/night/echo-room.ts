import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { removeFolder } from '../remove-folder.ts';

/**
 * A loudspeaker, a microphone and the room between them, as two sound devices of a PulseAudio of its own: what is
 * played comes to the microphone later and softer, and a person speaks into it. Chromium's echo canceller works there
 * as it does on real devices; the room is one path without reflections.
 */
export interface EchoRoom {
  /** For whoever plays or listens in the room. */
  readonly environment: NodeJS.ProcessEnv;
  /** A person says this file; settles at its end. */
  say(wavFile: string): Promise<void>;
  close(): Promise<void>;
}

export interface EchoPath {
  readonly delayMs: number;
  /** What arrives at the microphone of what the loudspeaker plays. */
  readonly gain: number;
}

/** Where PulseAudio is not installed there is no such room. */
export function hasEchoRoom(): boolean {
  try {
    execFileSync('pulseaudio', ['--version'], { stdio: 'ignore' });
    execFileSync('pactl', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export async function openEchoRoom({ delayMs, gain }: EchoPath): Promise<EchoRoom> {
  const folder = mkdtempSync(join(tmpdir(), 'charley-room-'));
  const runtime = join(folder, 'runtime');
  mkdirSync(runtime, { mode: 0o700 });
  const socket = join(folder, 'socket');
  const device = 'rate=48000 channels=1';
  const modules = [
    `module-native-protocol-unix socket=${socket} auth-anonymous=1`,
    `module-null-sink sink_name=loudspeaker ${device}`,
    `module-null-sink sink_name=room ${device}`,
    `module-loopback source=loudspeaker.monitor sink=room latency_msec=${delayMs} ${device}`,
    // Chromium takes no monitor for a microphone.
    'module-remap-source master=room.monitor source_name=microphone',
  ];
  const daemon = spawn(
    'pulseaudio',
    // A room that waits for the processor is no room: where it may, it goes before all else.
    [
      '-n',
      '--daemonize=no',
      '--exit-idle-time=-1',
      '--high-priority=yes',
      ...modules.flatMap((module) => ['-L', module]),
    ],
    {
      env: { ...process.env, HOME: folder, XDG_RUNTIME_DIR: runtime, PULSE_RUNTIME_PATH: runtime },
      stdio: 'ignore',
    },
  );
  const environment = { ...process.env, PULSE_SERVER: `unix:${socket}` };
  const control = (...words: readonly string[]): string =>
    execFileSync('pactl', words, { env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const close = async (): Promise<void> => {
    daemon.kill('SIGKILL');
    await removeFolder(folder);
  };
  try {
    await untilAnswered(() => control('info'));
    control('set-default-sink', 'loudspeaker');
    control('set-default-source', 'microphone');
    const path = /^\d+/.exec(control('list', 'short', 'sink-inputs'))?.[0] ?? '0';
    control('set-sink-input-volume', path, `${20 * Math.log10(gain)}dB`);
  } catch (reason) {
    await close();
    throw reason;
  }
  return {
    environment,
    close,
    say: (wavFile) =>
      new Promise((resolve, reject) => {
        const player = spawn('paplay', ['--device=room', '--latency-msec=20', wavFile], {
          env: environment,
          stdio: 'ignore',
        });
        player.on('error', reject);
        player.on('exit', () => resolve());
      }),
  };
}

async function untilAnswered(ask: () => string): Promise<void> {
  for (let left = 100; ; left -= 1) {
    try {
      ask();
      return;
    } catch (reason) {
      if (left === 0) throw reason;
      await pause(100);
    }
  }
}
