import type { Content } from '../../shared/content/content.ts';
import type { PageAnswers, PageAsks } from '../../shared/ipc/page-asks.ts';
import type { SettingsStore } from '../../shared/ports/storing.ts';
import { setSetting } from '../../shared/settings/settings.ts';
import { createSerialQueue } from '../lib/serial-queue.ts';
import { settingsTroubles } from '../storage/files/failure-words.ts';
import { followed, notDone } from './not-done.ts';
import type { SettingOptionsSource } from './setting-options.ts';

/** Answers what the page of settings asks. */
export type SettingsRequests = Pick<PageAnswers, 'settings:read' | 'settings:options' | 'settings:change'>;

/** What the settings page is answered from. */
export interface SettingsRequestsDeps {
  /** The words, asked at each answer. */
  readonly content: () => Content;
  readonly settings: SettingsStore;
  readonly settingOptions: SettingOptionsSource;
  /** Brings changed settings to whatever goes by them; awaited before the page gets its answer. */
  readonly settingsChanged: () => Promise<void>;
}

export function createSettingsRequests(deps: SettingsRequestsDeps): SettingsRequests {
  const { content, settings, settingOptions, settingsChanged } = deps;
  const inTurn = createSerialQueue();
  return {
    // In turn: who reads right after a change, to hear it, reads what it came to.
    'settings:read': () =>
      inTurn(async () => {
        const reading = await settings.read();
        const { labels } = content().settingsPage;
        const notices = settingsTroubles(reading, content(), (key) => `“${labels[key]}”`);
        return { settings: reading.settings, notices };
      }),
    'settings:options': () => settingOptions.read(),
    'settings:change': (question) =>
      inTurn(async () => {
        const { key, value } = question;
        const refusal = await settingOptions.refusal(key, value);
        if (refusal !== null) return { ok: false, words: refusal };
        const answer = await changeSetting(settings, question, content());
        await followed(settingsChanged);
        return answer;
      }),
  };
}

async function changeSetting(
  store: SettingsStore,
  { key, value }: PageAsks['settings:change']['question'],
  content: Content,
): Promise<PageAsks['settings:change']['answer']> {
  if (setSetting((await store.read()).settings, key, value) === null)
    return { ok: false, words: content.settingRules[key] };
  const written = await store.change((before) => setSetting(before, key, value) ?? before, key);
  return written.ok
    ? { ok: true, settings: (await store.read()).settings }
    : notDone(written.failure, content);
}
