import type { PageWords } from '../../../shared/content/page-words.ts';
import { filled } from '../../../shared/filled.ts';
import type { Bridge } from '../../../shared/ipc/bridge.ts';
import type { SettingChoice } from '../../../shared/settings/setting-options.ts';
import { button, buttonRow } from '../../elements/elements.ts';

/** One button for each of the nicest voices of this machine. */
interface VoiceSamples {
  readonly element: HTMLElement;
  offer(voices: readonly SettingChoice[]): void;
}

/** They come nicest first; who wants another one chooses it, and tries it with the buttons for its loudness. [PJ] */
const mostSamples = 4;

/** Each speaks at the speed that is set, and no louder than at night. */
export function createVoiceSamples(bridge: Bridge, words: PageWords['settingsPage']): VoiceSamples {
  const row = buttonRow();
  let shown = '';
  const hear = async (voice: string): Promise<void> => {
    const answer = await bridge.ask('settings:read', undefined).catch(() => null);
    if (answer === null) return;
    const { rate, volumeDay, volumeNight } = answer.settings.voice;
    bridge.tell('voice:try', { rate, volume: Math.min(volumeDay, volumeNight), voice });
  };
  return {
    element: row,
    offer(voices) {
      const offered = voices.filter(({ value }) => value !== null).slice(0, mostSamples);
      // A button that is being pressed must not be taken away for one that is the same.
      if (JSON.stringify(offered) === shown) return;
      shown = JSON.stringify(offered);
      row.replaceChildren(
        ...offered.map(({ value, words: name }) =>
          button(filled(words.tryVoice, { name }), () => void hear(String(value))),
        ),
      );
    },
  };
}
