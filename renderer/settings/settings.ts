import './settings.css';
import { pageWords } from '../../shared/content/en/pages.ts';
import type { Bridge } from '../../shared/ipc.ts';
import type { Settings } from '../../shared/settings.ts';
import { createChanging } from './changing.ts';
import { newControls } from './controls.ts';
import { createField } from './field.ts';

type Section = keyof typeof words.sections;
type Shown = keyof typeof newControls;

const words = pageWords.settings;

/** What stands where on the page. */
const sections: Readonly<Record<Section, readonly Shown[]>> = {
  voice: ['voice.rate', 'voice.volumeDay', 'voice.volumeNight'],
  screen: ['screen.textPercent', 'screen.colours', 'screen.clock', 'screen.oneSwitch'],
  microphone: ['sensitivity'],
  coaching: ['profile', 'holdStyle', 'emergencyNumber'],
  night: ['nightHours.from', 'nightHours.to', 'reminder.at', 'reminder.days'],
  doctor: ['medicines'],
  computer: ['autostart', 'language'],
};

/** The settings: each change goes to main at once, is taken or refused there, and the last one can be undone. */
export function openSettings(root: HTMLElement, bridge: Bridge): () => void {
  const undo = new AbortController();
  root.className = 'settings';
  root.textContent = words.loading;
  bridge.ask('settings:read', undefined).then(
    ({ settings, notices }) => {
      if (!undo.signal.aborted) fill(root, bridge, settings, notices);
    },
    () => {
      root.textContent = words.unreachable;
    },
  );
  return () => undo.abort();
}

function fill(root: HTMLElement, bridge: Bridge, settings: Settings, notices: readonly string[]): void {
  const page = root.ownerDocument;
  const changing = createChanging(page, bridge, settings);
  const groups = Object.entries(sections).map(([name, keys]) => {
    const heading = page.createElement('h2');
    heading.textContent = words.sections[name as Section];
    const group = page.createElement('section');
    group.append(
      heading,
      ...keys.map((key) => {
        const field = createField(page, key, newControls[key](page), (value) => changing.change(key, value));
        changing.follow(key, field);
        return field.element;
      }),
    );
    return group;
  });
  root.replaceChildren(...notices.map((notice) => paragraph(page, notice)), ...groups, changing.element);
}

function paragraph(page: Document, text: string): HTMLElement {
  const element = page.createElement('p');
  element.textContent = text;
  return element;
}
