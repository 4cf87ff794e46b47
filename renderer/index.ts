import { createMicrophone } from './audio/microphone.ts';
import { playTone } from './audio/tone.ts';
import { openLine } from './bridge.ts';
import { keepJoined } from './joining.ts';
import { listenForPresses } from './screen/controls.ts';
import { createScreen } from './screen/screen.ts';

/** The page, built in one place: the line to main, the screen, the controls, the microphone, the tone. */
const line = openLine(window);
const { bridge } = line;
const screen = createScreen(document, (viewId) => bridge.tell('screen:painted', { viewId }));
const microphone = createMicrophone({
  frame: (frame) => bridge.tell('microphone:frame', frame),
  status: (status) => bridge.tell('microphone:status', status),
});
listenForPresses(document, screen.shown, (press) => bridge.tell('control:press', { press }));
bridge.on('sound:tone', playTone);
keepJoined(line, screen, microphone);
