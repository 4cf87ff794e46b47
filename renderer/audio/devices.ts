import type { MicrophoneChoice } from '../../shared/ipc/microphone.ts';

/** The microphones of this machine; without a permission they have no names. */
export async function microphones(): Promise<readonly MediaDeviceInfo[]> {
  const devices = (await navigator.mediaDevices?.enumerateDevices().catch(() => [])) ?? [];
  return devices.filter((device) => device.kind === 'audioinput');
}

/** A device's id may change when it is plugged in again: then its name finds it. Null where it is not there. */
export async function deviceIdOf({ id, label }: MicrophoneChoice): Promise<string | null> {
  const known = await microphones();
  const found =
    known.find(({ deviceId }) => deviceId === id) ?? known.find((device) => device.label === label);
  return found?.deviceId ?? null;
}

/** One plug pulled makes several events. */
const settleMs = 500;

/** Calls back when the microphones of this machine, or which one is the default, have changed. */
export function onMicrophonesChanged(callback: () => void, signal: AbortSignal): void {
  const { mediaDevices } = navigator;
  if (mediaDevices === undefined) return;
  let known = listOfMicrophones();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function compare(): Promise<void> {
    const before = known;
    known = listOfMicrophones();
    // Opening a device may itself cause the event (a headset changes its profile): only a new list counts.
    if ((await before) !== (await known) && !signal.aborted) callback();
  }
  mediaDevices.addEventListener(
    'devicechange',
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => void compare(), settleMs);
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}

async function listOfMicrophones(): Promise<string> {
  const inputs = await microphones();
  return JSON.stringify(inputs.map((device) => [device.deviceId, device.groupId, device.label]));
}

/** A browser that does not wait for a person lists its microphones at once. [PJ] */
const listingMs = 1_000;

/**
 * Whether a person has yet to say if the microphone may be used. A browser that does not tell of the permission (older
 * Firefox) names no microphone before it is given; one that gives it for once goes on to say that it was not. One that
 * does not list any either, while its question stands, counts as asking.
 */
export async function isUnanswered(): Promise<boolean> {
  const permission = await navigator.permissions
    ?.query({ name: 'microphone' as PermissionName })
    .catch(() => null);
  if (permission) return permission.state === 'prompt';
  const notListed = new Promise<null>((resolve) => setTimeout(resolve, listingMs, null));
  const there = await Promise.race([microphones(), notListed]);
  return there === null || (there.length > 0 && there.every(({ label }) => label === ''));
}

/** Calls back when the person or the system gave or took the permission for the microphone. */
export function onPermissionChanged(callback: () => void, signal: AbortSignal): void {
  navigator.permissions
    ?.query({ name: 'microphone' as PermissionName })
    .then((permission) => permission.addEventListener('change', callback, { signal }))
    .catch(() => {
      // This browser cannot tell: the next wish tries again.
    });
}
