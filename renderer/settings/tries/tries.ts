import type { SettingOptions } from '../../../shared/settings/setting-options.ts';
import type { SettingsDeps } from '../settings-deps.ts';
import { createMicrophoneChecks } from './microphone-checks.ts';
import { createVoiceSamples } from './voice-samples.ts';
import { createVoiceTries } from './voice-tries.ts';
import { wherePossible } from './where-possible.ts';

/** What can be tried on the page: each of the nicest voices, their loudness, and the microphone. */
interface Tries {
  readonly samples: HTMLElement;
  readonly voice: HTMLElement;
  readonly microphone: HTMLElement;
  offer(offers: Pick<SettingOptions, 'choices' | 'untried'>): void;
  /** Nobody knows what is possible. */
  offerAll(): void;
}

/** @param signal ends a test of the microphone */
export function createTries(
  { bridge, levels, words }: Pick<SettingsDeps, 'bridge' | 'levels' | 'words'>,
  signal: AbortSignal,
): Tries {
  const voices = createVoiceSamples(bridge, words.settingsPage);
  const samples = wherePossible(voices.element);
  const voice = wherePossible(createVoiceTries(bridge, words.settingsPage));
  const microphone = wherePossible(...createMicrophoneChecks({ bridge, levels, words }, signal));
  const show = (untried: SettingOptions['untried']): void => {
    // Why no voice can be heard stands once, where the loudness could be tried.
    samples.element.hidden = untried.voice !== '';
    samples.show('');
    voice.show(untried.voice);
    microphone.show(untried.microphone);
  };
  return {
    samples: samples.element,
    voice: voice.element,
    microphone: microphone.element,
    offer({ choices, untried }) {
      voices.offer(choices['voice.name']);
      show(untried);
    },
    offerAll: () => show({ voice: '', microphone: '' }),
  };
}
