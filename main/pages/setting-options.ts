import { completeLanguages } from '../../shared/content/complete-languages.ts';
import type { Content } from '../../shared/content/content.ts';
import { filled } from '../../shared/filled.ts';
import type { ComponentStatus } from '../../shared/health.ts';
import type { Echo } from '../../shared/ipc/microphone.ts';
import type { NightHours } from '../../shared/night.ts';
import type { Autostart, Power } from '../../shared/ports/machine.ts';
import type { SettingsStore } from '../../shared/ports/storing.ts';
import type { Result } from '../../shared/result.ts';
import {
  isOptionKey,
  type OptionKey,
  type SettingChoice,
  type SettingOptions,
} from '../../shared/settings/setting-options.ts';
import { getSetting, type SettingKey } from '../../shared/settings/settings.ts';
import type { CatalogModel, EarKind, ModelCatalog } from '../recognition/models/catalog.ts';
import { servingWords } from '../recognition/models/model-words.ts';
import type { ModelServing } from '../recognition/models/selected.ts';
import type { PreparingProgress } from '../speech/prepared/prepared-lines.ts';
import type { InstalledVoice } from '../speech/programs/voice-program.ts';
import { echoNote, sunNote, untriedOf, wideEarNote } from './setting-notes.ts';
import { type SettingOffer, voiceOffer } from './voice-offer.ts';

/** What a person can choose from on this machine. */
export interface SettingOptionsSource {
  read(): Promise<SettingOptions>;
  /** Why a setting cannot have this value here, in words; null where it can, or has it already. */
  refusal(key: SettingKey, value: unknown): Promise<string | null>;
}

/** What is asked, at each reading, for what a setting can be on this machine. */
export interface SettingOptionsDeps {
  /** The words, asked at each reading. */
  readonly content: () => Content;
  readonly settings: Pick<SettingsStore, 'read'>;
  readonly autostart: Pick<Autostart, 'read'>;
  readonly models: ModelCatalog['list'];
  /** Which model serves as this ear; null where none does. */
  readonly serving: (ear: EarKind) => ModelServing | null;
  /** How the ear for whole sentences fares. */
  readonly wideEar: () => ComponentStatus;
  /** Whether Charley runs without microphone and voice. */
  readonly textOnly: 'yes' | 'no';
  /** Whether this machine lets itself be kept awake. */
  readonly canKeepAwake: Power['canKeepAwake'];
  readonly voices: () => Promise<Result<readonly InstalledVoice[]>>;
  /** How many lines are rendered ahead; null where none are. */
  readonly prepared: () => PreparingProgress | null;
  /** Whether the page's own sound is cancelled from its microphone; null where nothing is heard. */
  readonly echo: () => Echo | null;
  /** Sunset to sunrise of today; null where unknown. */
  readonly sun: () => NightHours | null;
}

export function createSettingOptions(deps: SettingOptionsDeps): SettingOptionsSource {
  const { content, settings, autostart, models, serving, wideEar, canKeepAwake } = deps;
  const { voices, prepared, echo, sun, textOnly } = deps;
  const modelOffer = async (ear: EarKind, chosen: unknown): Promise<SettingOffer> => ({
    choices: (await models(ear)).map((model) => modelChoice(model, content().models)),
    note: servingWords(String(chosen), serving(ear), content().models),
  });
  const offers: Readonly<Record<OptionKey, (chosen: unknown) => SettingOffer | Promise<SettingOffer>>> = {
    'voice.name': async (chosen) => voiceOffer(await voices(), chosen, prepared(), content()),
    model: (chosen) => modelOffer('narrow', chosen),
    wideModel: (chosen) => modelOffer('wide', chosen),
    language: () => ({ choices: languageChoices(), note: '' }),
  };
  const offerOf = async (key: OptionKey): Promise<SettingOffer & { readonly chosen: unknown }> => {
    const chosen = getSetting((await settings.read()).settings, key);
    return { ...(await offers[key](chosen)), chosen };
  };
  return {
    async read() {
      const [voice, model, wideModel, language, start, isKeptAwake] = await Promise.all([
        offerOf('voice.name'),
        offerOf('model'),
        offerOf('wideModel'),
        offerOf('language'),
        autostart.read(),
        canKeepAwake(),
      ]);
      return {
        choices: {
          'voice.name': voice.choices,
          model: model.choices,
          wideModel: wideModel.choices,
          language: language.choices,
        },
        gone: voice.gone === undefined ? {} : { 'voice.name': voice.gone },
        untried: untriedOf(textOnly, voice.choices, content()),
        notes: {
          'voice.name': voice.note,
          model: model.note,
          wideModel: wideModel.note,
          microphone: echoNote(echo(), content()),
          wideEar: wideEarNote(wideEar(), content()),
          autostart: start.kind === 'not here' ? content().failures[start.code] : '',
          'nightHours.to': content().settingsPage.awake[isKeptAwake ? 'kept' : 'not kept'],
          'nightHours.by': sunNote(sun(), content()),
        },
      };
    },
    async refusal(key, value) {
      if (!isOptionKey(key)) return null;
      const { choices, chosen } = await offerOf(key);
      if (value === chosen || choices.some((choice) => choice.value === value)) return null;
      const words = content().settingsPage.offers;
      const names = choices.map((choice) => choice.value ?? words.none).join(', ');
      return filled(words.refused[key], { name: String(value), names });
    },
  };
}

function modelChoice({ name, title, size, origin }: CatalogModel, words: Content['models']): SettingChoice {
  const own = filled(words.own, { name, megabytes: Math.round(size / 1e6) });
  const titles: Readonly<Record<string, string>> = words.titles;
  return { value: name, words: origin === 'came with Charley' ? (titles[name] ?? title) : own };
}

function languageChoices(): readonly SettingChoice[] {
  return completeLanguages.map((value) => ({ value, words: nameOf(value) }));
}

/** The name of a language in itself. */
function nameOf(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
