import type { PageWords } from '../../../shared/content/page-words.ts';
import { filled } from '../../../shared/filled.ts';
import type { Bridge } from '../../../shared/ipc/bridge.ts';
import { button, buttonRow } from '../../elements/elements.ts';

/** One button for each loudness: what main has stored is what sounds. */
export function createVoiceTries(bridge: Bridge, words: PageWords['settingsPage']): HTMLElement {
  const tryAt = async (volume: 'volumeDay' | 'volumeNight'): Promise<void> => {
    const answer = await bridge.ask('settings:read', undefined).catch(() => null);
    if (answer === null) return;
    const { voice } = answer.settings;
    bridge.tell('voice:try', { rate: voice.rate, volume: voice[volume] });
  };
  const tries = (['volumeDay', 'volumeNight'] as const).map((volume) =>
    button(filled(words.tryVoice, { name: words.labels[`voice.${volume}`] }), () => void tryAt(volume)),
  );
  return buttonRow(...tries);
}
