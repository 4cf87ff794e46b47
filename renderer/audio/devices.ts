/** One plug pulled makes several events. */
const settleMs = 500;

/** Calls back when the microphones of this machine, or which one is the default, have changed. */
export function onMicrophonesChanged(callback: () => void, signal: AbortSignal): void {
  const { mediaDevices } = navigator;
  if (mediaDevices === undefined) return;
  let known = microphones(mediaDevices);
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function compare(): Promise<void> {
    const before = known;
    known = microphones(mediaDevices);
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

async function microphones(mediaDevices: MediaDevices): Promise<string> {
  const devices = await mediaDevices.enumerateDevices().catch(() => []);
  const inputs = devices.filter((device) => device.kind === 'audioinput');
  return JSON.stringify(inputs.map((device) => [device.deviceId, device.groupId, device.label]));
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
