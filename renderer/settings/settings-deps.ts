import type { PageWords } from '../../shared/content/page-words.ts';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { Levels } from '../audio/levels.ts';
import type { ScreenWakeLock } from '../screen/wake-lock.ts';

/** What the settings page needs. */
export interface SettingsDeps {
  readonly bridge: Bridge;
  /** Of Charley's own microphone. */
  readonly levels: Levels;
  readonly words: PageWords;
  /** Whether the screen stays on while somebody is led. */
  readonly wakeLock: Pick<ScreenWakeLock, 'tryOut'>;
  /** Opens the first look round again. */
  readonly lookRound: () => void;
}
