import { pageWords } from '../../shared/content/en/pages.ts';
import { filled } from '../../shared/filled.ts';
import type { Bridge } from '../../shared/ipc.ts';
import { button, buttonRow } from '../elements/elements.ts';

const words = pageWords.settings;

/** One button for each loudness: what main has stored is what sounds. */
export function createVoiceTries(bridge: Bridge): HTMLElement {
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
