import { pageWords } from '../../shared/content/en/pages.ts';
import { filled } from '../../shared/diary/filled.ts';
import type { Bridge } from '../../shared/ipc.ts';

const words = pageWords.settings;

/** One button for each loudness: what main has stored is what sounds. */
export function createVoiceTries(page: Document, bridge: Bridge): HTMLElement {
  const element = page.createElement('div');
  element.className = 'tries';
  for (const volume of ['volumeDay', 'volumeNight'] as const) {
    const button = page.createElement('button');
    button.type = 'button';
    button.textContent = filled(words.tryVoice, { name: words.labels[`voice.${volume}`] });
    button.addEventListener('click', async () => {
      const answer = await bridge.ask('settings:read', undefined).catch(() => null);
      if (answer === null) return;
      const { voice } = answer.settings;
      bridge.tell('voice:try', { rate: voice.rate, volume: voice[volume] });
    });
    element.append(button);
  }
  return element;
}
