import { constants } from 'node:fs';
import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../../shared/content/content.ts';
import type { RunningStatus } from '../control/contract.ts';
import { runForText } from '../lib/system/run-for-text.ts';
import type { Finding } from './finding.ts';

/** Where Linux tells of sound devices. */
interface SoundPlaces {
  /** ALSA's list, one device a line. */
  readonly list: string;
  /** The devices themselves. */
  readonly devices: string;
  /** The user's sound server, which lends them out. */
  readonly servers: readonly string[];
}

/** Where Linux tells of sound. Without a runtime folder no sound server is found. */
export function linuxSoundPlaces(runtimeFolder: string | undefined): SoundPlaces {
  const places = { list: '/proc/asound/pcm', devices: '/dev/snd' };
  if (runtimeFolder === undefined) return { ...places, servers: [] };
  return { ...places, servers: ['pipewire-0', 'pulse/native'].map((name) => join(runtimeFolder, name)) };
}

/**
 * The microphone: what the Charley that runs knows of it, else what the system tells. A command cannot open the
 * microphone of a window; whether it hears, the test in the settings tells.
 */
export async function examineMicrophone(
  platform: NodeJS.Platform,
  running: RunningStatus | null,
  { failures, commands }: Pick<Content, 'failures' | 'commands'>,
  places: SoundPlaces,
): Promise<Finding> {
  const found: Found = (verdict, id, detail) => ({
    check: 'microphone',
    verdict,
    id,
    ...(detail === undefined ? {} : { detail }),
  });
  if (running !== null && running.listening.kind !== 'text only') {
    const { listening } = running;
    if (listening.kind === 'listening') return found('pass', 'microphone listens');
    if (listening.kind === 'failed') return found('fail', 'microphone failed', failures[listening.code]);
    return found('warn', 'microphone failed', commands.control.listening[listening.kind]);
  }
  if (platform === 'linux') return onLinux(found, places);
  if (platform === 'darwin') {
    const told = await runForText('system_profiler', ['SPAudioDataType']);
    if (told === null) return found('warn', 'microphone unknown');
    return /Input Channels/.test(told)
      ? found('pass', 'microphone there', 'macOS')
      : found('fail', 'microphone absent');
  }
  return found('warn', 'microphone unknown');
}

type Found = (verdict: Finding['verdict'], id: Finding['id'], detail?: string) => Finding;

async function onLinux(found: Found, { list, devices, servers }: SoundPlaces): Promise<Finding> {
  const text = await readFile(list, 'utf8').catch(() => null);
  const capturing = (text ?? '').split('\n').filter((line) => /capture \d/.test(line));
  const [first] = capturing;
  const hasServer = (await Promise.all(servers.map((path) => mayUse(path)))).includes('yes');
  // A Bluetooth headset is known to the server only.
  if (first === undefined)
    return hasServer ? found('warn', 'microphone unknown') : found('fail', 'microphone absent');
  const name = first.split(':')[1]?.trim() ?? first;
  const names = await readdir(devices).catch(() => []);
  const inputs = names.filter((each) => /^pcmC\d+D\d+c$/.test(each)).map((each) => join(devices, each));
  const usable = await Promise.all(inputs.map((path) => mayUse(path)));
  return hasServer || usable.includes('yes')
    ? found('pass', 'microphone there', name)
    : found('fail', 'microphone closed');
}

function mayUse(path: string): Promise<'yes' | 'no'> {
  return access(path, constants.R_OK | constants.W_OK).then(
    () => 'yes',
    () => 'no',
  );
}
