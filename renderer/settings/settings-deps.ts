import type { PageWords } from '../../shared/content/page-words.ts';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { Levels } from '../audio/levels.ts';

/** What the settings page needs. */
export interface SettingsDeps {
  readonly bridge: Bridge;
  /** Of Charley's own microphone. */
  readonly levels: Levels;
  readonly words: PageWords;
  /** Opens the first look round again. */
  readonly lookRound: () => void;
}
