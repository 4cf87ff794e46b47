import { pageWords } from '../../shared/content/en/pages.ts';
import type { Bridge } from '../../shared/ipc.ts';
import type { Levels } from '../audio/levels.ts';
import { type MicrophoneVerdict, microphoneVerdict } from './microphone-verdict.ts';

const words = pageWords.settings.microphoneTest;
/** Time to lie down and to say it more than once. */
const testMs = 15_000;

/** "Test my microphone from bed": says what to say, listens, and reports. Ends by itself; the undo ends it too. */
export function createMicrophoneTest(page: Document, bridge: Bridge, levels: Levels) {
  const button = page.createElement('button');
  button.type = 'button';
  button.textContent = words.start;
  const report = page.createElement('p');
  report.role = 'status';
  const element = page.createElement('div');
  element.className = 'field';
  element.append(button, report);
  let end: (() => void) | null = null;

  function start(): void {
    const heardDb: number[] = [];
    const undoLevels = levels.onLevel((levelDb) => heardDb.push(levelDb));
    const undoHeard = bridge.on('microphone:heard', ({ kind }) => {
      if (kind === 'understood') finish('heard');
    });
    const timer = setTimeout(() => finish(microphoneVerdict(heardDb)), testMs);
    end = () => {
      end = null;
      undoLevels();
      undoHeard();
      clearTimeout(timer);
      bridge.tell('microphone:test', { kind: 'end' });
      button.textContent = words.start;
      report.textContent = '';
    };
    button.textContent = words.end;
    report.textContent = words.say;
    bridge.tell('microphone:test', { kind: 'start' });
  }
  function finish(verdict: MicrophoneVerdict | 'heard'): void {
    end?.();
    report.textContent = words.verdicts[verdict];
  }

  button.addEventListener('click', () => {
    if (end === null) start();
    else end();
  });
  return { element, undo: () => end?.() };
}
