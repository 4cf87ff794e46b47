import '../shared/no-eval.ts';
import { createLevels } from './audio/levels.ts';
import { createMicrophone } from './audio/microphone.ts';
import { playTone } from './audio/tone.ts';
import { openHostConnection } from './bridge.ts';
import { openDiary } from './diary/index.ts';
import { createFirstRun } from './first-run/first-run.ts';
import { offerUntilSeen } from './first-run/offering.ts';
import { keepJoined } from './joining.ts';
import { createPages, type OpenPage, type PageName } from './pages/pages.ts';
import { listenForPresses } from './screen/controls.ts';
import { createScreen } from './screen/screen.ts';
import { unreachedOf } from './screen/unreachable.ts';
import { openSettings } from './settings/settings.ts';

/** The page, built in one place: the line to main, the screen, the pages, the controls, the microphone, the tone. */
const line = openHostConnection(window);
const { bridge } = line;
const levels = createLevels();
const night = createScreen(document, (viewId) => bridge.tell('screen:painted', { viewId }));
const pages: Readonly<Record<PageName, OpenPage>> = {
  firstRun: createFirstRun({ bridge, levels, seen: () => seen() }),
  diary: (root, _leave, words) => openDiary(root, bridge, words),
  settings: (root, _leave, words) => openSettings(root, { bridge, levels, words }),
};
const { screen, pressable, offerFirstRun, speak } = createPages(document, night, pages, (page) =>
  bridge.tell('page:opened', { page }),
);
const microphone = createMicrophone({
  frame(frame) {
    levels.take(frame.samples);
    bridge.tell('microphone:frame', frame);
  },
  status: (status) => bridge.tell('microphone:status', status),
});
listenForPresses(document, { shown: pressable, isSettled: night.isSettled }, (press) =>
  bridge.tell('control:press', { press }),
);
bridge.on('sound:tone', playTone);
keepJoined(line, { screen, speak, unreached: unreachedOf(document) }, microphone);
const seen = offerUntilSeen(line, offerFirstRun);
