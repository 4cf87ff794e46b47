import type { PageWords } from '../../../shared/content/page-words.ts';
import type { Bridge } from '../../../shared/ipc/bridge.ts';
import type { Levels } from '../../audio/levels.ts';
import { button, element } from '../../elements/elements.ts';
import { type MicrophoneVerdict, microphoneVerdict } from './microphone-verdict.ts';

/** Time to lie down and to say it more than once. */
const testMs = 15_000;

/** "Test my microphone from bed": says what to say, listens, and reports. Ends by itself; the undo ends it too. */
export function createMicrophoneTestControl(
  bridge: Bridge,
  levels: Levels,
  words: PageWords['settingsPage']['microphoneTest'],
) {
  const turn = button(words.start, () => {
    if (end === null) start();
    else end();
  });
  const report = element('p', { role: 'status', class: 'from-bed' });
  let isNarrow = false;
  let end: (() => void) | null = null;

  function start(): void {
    const heardDb: number[] = [];
    isNarrow = false;
    const undoLevels = levels.onLevel((levelDb) => heardDb.push(levelDb));
    const undoHeard = bridge.on('microphone:heard', ({ kind }) => {
      if (kind === 'narrow') isNarrow = true;
      if (kind === 'understood') finish('heard');
    });
    const timer = setTimeout(() => finish(microphoneVerdict(heardDb)), testMs);
    end = () => {
      end = null;
      undoLevels();
      undoHeard();
      clearTimeout(timer);
      bridge.tell('microphone:test', { kind: 'end' });
      turn.textContent = words.start;
      report.textContent = '';
    };
    turn.textContent = words.end;
    show(words.say);
    bridge.tell('microphone:test', { kind: 'start' });
  }
  function finish(verdict: MicrophoneVerdict | 'heard'): void {
    end?.();
    show([words.verdicts[verdict], isNarrow ? words.narrow : ''].join(' ').trim());
  }
  function show(text: string): void {
    report.textContent = text;
    report.scrollIntoView({ block: 'nearest' });
  }

  return { element: element('div', { class: 'field' }, turn, report), undo: () => end?.() };
}
