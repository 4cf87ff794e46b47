import '../shared/no-eval.ts';
import { createLevels } from './audio/levels.ts';
import { createLineShelf } from './audio/line-shelf.ts';
import { createLoudspeaker } from './audio/loudspeaker.ts';
import { createMicrophone } from './audio/microphone.ts';
import { createPlayer } from './audio/player.ts';
import { openDiary } from './diary/index.ts';
import { keepEarlyPress } from './early-press.ts';
import { createFirstRun } from './first-run/first-run.ts';
import { offerUntilSeen } from './first-run/offering.ts';
import { createFirstSteps } from './first-steps.ts';
import { openHostConnection } from './host/bridge.ts';
import { createHandOver } from './host/hand-over.ts';
import { watchHost } from './host/host-watch.ts';
import { keepJoined } from './host/joining.ts';
import { meetOtherWindows } from './host/other-windows.ts';
import { createSight } from './host/sight.ts';
import { unreachedOf } from './host/unreachable.ts';
import type { PageName } from './pages/page.ts';
import { createPages, type OpenPage } from './pages/pages.ts';
import { listenForBrightness } from './screen/brightness.ts';
import { listenForPresses } from './screen/controls/controls.ts';
import { createScreen } from './screen/screen.ts';
import { createScreenWakeLock } from './screen/wake-lock.ts';
import { openSettings } from './settings/settings.ts';

/** The page, built in one place: the line to main, the screen, the pages, the controls, the microphone, the loudspeaker. */
const line = openHostConnection(window);
const { bridge } = line;
const host = watchHost(line, document, createSight(window));
const levels = createLevels();
const earlyPress = keepEarlyPress(document);
const wakeLock = createScreenWakeLock(document, navigator);
const night = createScreen(document, {
  painted(viewId) {
    bridge.tell('screen:painted', { viewId });
    wakeLock.follow(night.shown());
  },
  lineShown: () => wakeLock.follow(null),
});
const pages: Readonly<Record<PageName, OpenPage>> = {
  firstRun: createFirstRun({ bridge, levels, seen: () => seen() }),
  diary: (root, _leave, words) => openDiary(root, bridge, words),
  settings: (root, _leave, words) =>
    openSettings(root, { bridge, levels, words, wakeLock, lookRound: () => open('firstRun') }),
};
const { screen, isNight, pressable, offerFirstRun, open, speak } = createPages(
  document,
  night,
  pages,
  (page) => bridge.tell('page:opened', { page }),
);
const microphone = createMicrophone({
  frame(frame) {
    levels.take(frame.samples);
    // What piles up while main does not answer would be heard much later.
    if (!host.isSilent()) bridge.tell('microphone:frame', frame);
  },
  status: (status) => bridge.tell('microphone:status', status),
  echo: (kind) => bridge.tell('microphone:echo', { kind }),
});
listenForBrightness(document, {
  shown: pressable,
  // Where main does not answer, the screen is as it was set until it is shown anew.
  change: (value) => void bridge.ask('settings:change', { key: 'screen.brightness', value }).catch(() => {}),
  stirred: night.stir,
});
listenForPresses(document, { shown: pressable, isSettled: night.isSettled }, (press) =>
  bridge.tell('control:press', { press }),
);
const loudspeaker = createLoudspeaker(document);
const shelf = createLineShelf(bridge, loudspeaker, (lines) => bridge.tell('voice:held', { lines }));
const player = createPlayer({ loudspeaker, shelf, tell: (played) => bridge.tell('voice:played', played) });
bridge.on('sound:tone', player.tone);
bridge.on('voice:expect', ({ lines }) => shelf.expect(lines));
bridge.on('voice:play', player.play);
bridge.on('voice:hush', player.hush);
line.onReach((reach) => {
  if (reach !== 'reached') player.silence();
});
keepJoined(
  line,
  host,
  {
    screen,
    isNight,
    firstSteps: createFirstSteps(document, screen),
    handOver: createHandOver(document, screen, meetOtherWindows(line, new BroadcastChannel('charley'))),
    earlyPress,
    speak,
    unreached: unreachedOf(document),
  },
  microphone,
);
const seen = offerUntilSeen(line, offerFirstRun);
