import type { Content } from '../../shared/content/content.ts';
import type { Autostart, PowerSupply } from '../../shared/ports/machine.ts';
import type { SettingsStore } from '../../shared/ports/storing.ts';
import type { Speaker } from '../../shared/ports/voice.ts';
import type { RunningStatus } from '../control/contract.ts';
import type { FoundBrowser } from '../shells/browser/find-browser.ts';
import type { Finding } from './finding.ts';

/** Whether there is a voice, and the one that was chosen. Makes no sound. */
export async function examineVoice(
  speaker: Pick<Speaker, 'check'>,
  names: () => Promise<readonly string[]>,
  settings: Pick<SettingsStore, 'read'>,
): Promise<Finding> {
  const found = await speaker.check();
  if (!found.ok) return { check: 'voice', verdict: 'fail', id: 'voice missing' };
  const known = await names();
  const chosen = (await settings.read()).settings.voice.name;
  if (chosen !== null && !known.includes(chosen))
    return { check: 'voice', verdict: 'warn', id: 'voice another', detail: chosen };
  const [own = ''] = known;
  return { check: 'voice', verdict: 'pass', id: 'voice there', detail: chosen ?? own };
}

interface ScreenPlaces {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly electron: () => { readonly kind: 'found' | 'missing' };
  readonly browser: () => FoundBrowser;
  /** What the Charley that runs shows; null where none runs. */
  readonly shown: RunningStatus['screen'] | null;
}

/** Whether a window is open; where no Charley runs, whether there is something to open one with, and a screen for it. */
export function examineScreen({ platform, env, electron, browser, shown }: ScreenPlaces): Finding {
  switch (shown) {
    case 'no window':
      return { check: 'screen', verdict: 'warn', id: 'screen without window' };
    case 'behind':
      return { check: 'screen', verdict: 'warn', id: 'screen behind' };
    case 'undrawn':
      // A screen that is off and a covered window are as they should be.
      return { check: 'screen', verdict: 'pass', id: 'screen undrawn' };
    case 'shown':
      return { check: 'screen', verdict: 'pass', id: 'screen open' };
  }
  const found = browser();
  const program = electron().kind === 'found' ? 'Electron' : found.kind === 'found' ? found.path : null;
  if (program === null) return { check: 'screen', verdict: 'fail', id: 'screen absent' };
  const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  return hasDisplay
    ? { check: 'screen', verdict: 'pass', id: 'screen there', detail: program }
    : { check: 'screen', verdict: 'warn', id: 'screen without display' };
}

/** Whether the machine lasts the night. `canStayAwake`: a program that keeps it awake is here. */
export function examinePower(supply: PowerSupply, canStayAwake: 'yes' | 'no'): Finding {
  switch (supply) {
    case 'on battery':
      return { check: 'power', verdict: 'warn', id: 'power on battery' };
    case 'unknown':
      return { check: 'power', verdict: 'warn', id: 'power unknown' };
    default:
      if (canStayAwake === 'no') return { check: 'power', verdict: 'warn', id: 'power sleeps' };
      return {
        check: 'power',
        verdict: 'pass',
        id: supply === 'plugged in' ? 'power plugged in' : 'power without battery',
      };
  }
}

/** Whether Charley starts by itself; off is as good as on where the person has it so. */
export async function examineAutostart(
  autostart: Pick<Autostart, 'read'>,
  { failures }: Pick<Content, 'failures'>,
): Promise<Finding> {
  const state = await autostart.read();
  if (state.kind === 'not here')
    return { check: 'autostart', verdict: 'warn', id: 'autostart not here', detail: failures[state.code] };
  return { check: 'autostart', verdict: 'pass', id: state.kind === 'on' ? 'autostart on' : 'autostart off' };
}
