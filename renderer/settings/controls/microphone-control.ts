import type { PageWords } from '../../../shared/content/page-words.ts';
import { filled } from '../../../shared/filled.ts';
import type { MicrophoneChoice } from '../../../shared/ipc/microphone.ts';
import { microphones, onMicrophonesChanged } from '../../audio/devices.ts';
import { element } from '../../elements/elements.ts';
import type { Control } from './control-kinds.ts';

/** The microphones that are plugged in now, and the chosen one in any case. Follows plugs until the signal. */
export function microphoneControl(
  words: PageWords['settingsPage']['microphones'],
  signal: AbortSignal,
): Control {
  const select = element('select');
  let known: readonly MicrophoneChoice[] = [];
  let chosen: MicrophoneChoice | null = null;

  async function lookAgain(): Promise<void> {
    const devices = await microphones();
    known = devices.flatMap(({ deviceId, label }) => (deviceId === '' ? [] : { id: deviceId, label }));
    if (!signal.aborted) list();
  }

  function list(): void {
    const isHere = known.some((device) => isSame(device, chosen));
    const missing = filled(words.missing, { name: chosen?.label ?? '' });
    select.replaceChildren(
      new Option(words.machine, ''),
      ...known.map(({ id, label }) => new Option(label === '' ? words.nameless : label, id)),
      ...(chosen === null || isHere ? [] : [new Option(missing, chosen.id)]),
    );
    select.value = known.find((device) => isSame(device, chosen))?.id ?? chosen?.id ?? '';
  }

  onMicrophonesChanged(() => void lookAgain(), signal);
  void lookAgain();
  return {
    element: select,
    read: () => known.find(({ id }) => id === select.value) ?? (select.value === '' ? null : chosen),
    show(value) {
      chosen = value as MicrophoneChoice | null;
      list();
    },
  };
}

/** A device that was plugged in again may have a new id; its name stays. */
function isSame(device: MicrophoneChoice, chosen: MicrophoneChoice | null): boolean {
  return device.id === chosen?.id || (device.label !== '' && device.label === chosen?.label);
}
