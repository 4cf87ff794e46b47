import './settings.css';
import type { PageWords } from '../../shared/content/page-words.ts';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { PageAsks } from '../../shared/ipc/page-asks.ts';
import {
  isOptionKey,
  type OptionKey,
  optionKeys,
  type SettingOptions,
} from '../../shared/settings/setting-options.ts';
import type { SettingKey } from '../../shared/settings/settings.ts';
import { button, buttonRow, element, section } from '../elements/elements.ts';
import { createChanging } from './changing.ts';
import { type Group, tableOfContents } from './contents.ts';
import type { Control } from './controls/control-kinds.ts';
import { newControls } from './controls/controls.ts';
import { createField, type Field } from './controls/field.ts';
import { microphoneControl } from './controls/microphone-control.ts';
import { offeredControl } from './controls/option-control.ts';
import { createModels } from './models.ts';
import type { SettingsDeps } from './settings-deps.ts';
import { createTries } from './tries/tries.ts';

type Section = keyof PageWords['settingsPage']['sections'];
type Shown = keyof typeof newControls | OptionKey;

/** What stands where on the page. */
const sections: Readonly<Record<Section, readonly Shown[]>> = {
  voice: ['voice.name', 'voice.rate', 'voice.volumeDay', 'voice.volumeNight', 'voice.softStart'],
  screen: [
    'screen.textPercent',
    'screen.colours',
    'screen.brightness',
    'screen.clock',
    'screen.stayOn',
    'screen.oneSwitch',
    'screen.switchSpeed',
  ],
  microphone: ['sensitivity', 'wideEar'],
  coaching: ['profile', 'holdStyle', 'emergencyNumber'],
  night: ['nightHours.by', 'nightHours.from', 'nightHours.to', 'reminder.at', 'reminder.days'],
  doctor: ['medicines'],
  computer: ['autostart', 'model', 'wideModel', 'language'],
};

/** The settings: each change goes to main at once, is taken or refused there, and the last one can be undone. */
export function openSettings(root: HTMLElement, deps: SettingsDeps): () => void {
  const undo = new AbortController();
  const words = deps.words.settingsPage;
  root.className = 'settings';
  root.textContent = words.loading;
  deps.bridge.ask('settings:read', undefined).then(
    (reading) => {
      if (!undo.signal.aborted) fill(root, deps, reading, undo.signal);
    },
    () => {
      root.textContent = words.unreachable;
    },
  );
  return () => undo.abort();
}

function fill(
  root: HTMLElement,
  { bridge, levels, words, wakeLock, lookRound }: SettingsDeps,
  { settings, notices }: PageAsks['settings:read']['answer'],
  signal: AbortSignal,
): void {
  const changing = createChanging(bridge, settings, words.settingsPage);
  signal.addEventListener('abort', bridge.on('settings:current', changing.told));
  const fields = new Map<SettingKey, Field>();
  const fieldOf = (key: SettingKey, control: Control): HTMLElement => {
    const field = createField(key, control, words.settingsPage, (value) => changing.change(key, value));
    changing.follow(key, field);
    fields.set(key, field);
    return field.element;
  };
  const { offers } = words.settingsPage;
  const offered = {
    'voice.name': offeredControl(offers),
    model: offeredControl(offers),
    wideModel: offeredControl(offers),
    language: offeredControl(offers),
  };
  const tries = createTries({ bridge, levels, words }, signal);
  const controlOf = (key: Shown): Control => (isOptionKey(key) ? offered[key] : newControls[key](words));
  const showOffers = (offers: SettingOptions): void => {
    for (const key of optionKeys) offered[key].offer(offers.choices[key], offers.gone[key]);
    for (const [key, field] of fields) field.note(offers.notes[key] ?? '');
    tries.offer(offers);
  };
  const beneath: Partial<Record<SettingKey, readonly HTMLElement[]>> = {
    'voice.name': [tries.samples],
    'screen.stayOn': [screenStays(wakeLock, words.settingsPage)],
  };
  const extras: Partial<Record<Section, readonly HTMLElement[]>> = {
    voice: [tries.voice],
    microphone: [
      fieldOf('microphone', microphoneControl(words.settingsPage.microphones, signal)),
      tries.microphone,
    ],
    computer: [
      createModels(bridge, words.settingsPage.models, signal),
      buttonRow(button(words.settingsPage.lookRound, lookRound)),
    ],
  };
  const groups = Object.entries(sections).map(([name, keys]): Group => {
    const fields = keys.flatMap((key) => {
      const field = fieldOf(key, controlOf(key));
      return [field, ...(beneath[key] ?? [])];
    });
    const title = words.settingsPage.sections[name as Section];
    return { title, element: section(title, ...fields, ...(extras[name as Section] ?? [])) };
  });
  const contents = tableOfContents(groups, words.settingsPage);
  followOffers(bridge, showOffers, tries.offerAll, signal);
  root.replaceChildren(
    ...notices.map((notice) => element('p', {}, notice)),
    contents.element,
    ...groups.map((group) => group.element),
    element('div', { class: 'settings-foot' }, changing.element, contents.back),
  );
}

/** What is true of the screen in a cramp, once it has been tried. */
function screenStays(wakeLock: SettingsDeps['wakeLock'], words: PageWords['settingsPage']): HTMLElement {
  const line = element('p', { class: 'screen-stays' });
  void wakeLock.tryOut().then((outcome) => {
    line.textContent = words.screenStays[outcome];
  });
  return line;
}

/** Shows what can be chosen now, and whenever that changes, until the signal. */
function followOffers(
  bridge: Bridge,
  show: (offers: SettingOptions) => void,
  unanswered: () => void,
  signal: AbortSignal,
): void {
  signal.addEventListener('abort', bridge.on('settings:options', show));
  // What is chosen stays shown; a change of it says that main is not reached.
  bridge.ask('settings:options', undefined).then(show, unanswered);
}
