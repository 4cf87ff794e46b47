import './first-run.css';
import type { PageWords } from '../../shared/content/page-words.ts';
import { filled } from '../../shared/filled.ts';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { Levels } from '../audio/levels.ts';
import { button, buttonRow, element } from '../elements/elements.ts';
import type { OpenPage } from '../pages/pages.ts';
import { createMicrophoneChecks } from '../settings/tries/microphone-checks.ts';
import { createVoiceTries } from '../settings/tries/voice-tries.ts';
import { pictureOfStep } from './pictures.ts';

interface FirstRunDeps {
  readonly bridge: Bridge;
  readonly levels: Levels;
  /** The person has come to the end or wants no more of it. */
  readonly seen: () => void;
}

type Step = keyof PageWords['firstRun']['steps'];

const steps: readonly Step[] = [
  'say',
  'press',
  'private',
  'limits',
  'voice',
  'microphone',
  'practice',
  'awake',
  'reach',
];

/** One idea on each page. Opened again (a practice is the night screen's), it goes on where it was left. */
export function createFirstRun({ bridge, levels, seen }: FirstRunDeps): OpenPage {
  let at = 0;

  return (root, leave, pageWords) => {
    const { firstRun: words, settingsPage } = pageWords;
    const lastStep = steps.length - 1;
    let undo = new AbortController();

    function show(next: number): void {
      at = next;
      undo.abort();
      undo = new AbortController();
      const step = steps[at] ?? 'say';
      const { title, lines } = words.steps[step];
      root.className = 'first-run';
      root.dataset.step = step;
      root.replaceChildren(
        // The practice has a drawing of the night screen, in its colours.
        element(
          'div',
          { class: step === 'practice' ? 'picture drawn' : 'picture' },
          pictureOfStep(step, document),
        ),
        element(
          'div',
          { class: 'idea' },
          element('p', { class: 'count' }, filled(words.step, { number: at + 1, count: steps.length })),
          element('h2', { tabindex: '-1' }, title),
          ...lines.map((line) => element('p', {}, line)),
          ...partsOf(step, undo.signal),
        ),
        buttonRow(...turns()),
      );
    }
    function turn(next: number): void {
      show(next);
      root.querySelector('h2')?.focus();
    }
    function finish(): void {
      at = 0;
      seen();
      leave('for good');
    }
    /** What a person does in this step, beside reading it. */
    function partsOf(step: Step, signal: AbortSignal): readonly HTMLElement[] {
      if (step === 'voice') return [createVoiceTries(bridge, settingsPage)];
      if (step === 'microphone') return createMicrophoneChecks({ bridge, levels, words: pageWords }, signal);
      return step === 'practice' ? [buttonRow(button(words.practise, practise, { class: 'wanted' }))] : [];
    }
    function practise(): void {
      at += 1;
      leave('for a practice');
      bridge.tell('control:press', { press: 'practise' });
    }
    function turns(): readonly HTMLElement[] {
      const previous = button(words.previous, () => turn(at - 1));
      const next = button(words.next, () => turn(at + 1), { class: 'wanted' });
      return [
        ...(at > 0 ? [previous] : []),
        ...(at < lastStep
          ? [next, button(words.skip, finish)]
          : [button(words.done, finish, { class: 'wanted' })]),
      ];
    }

    show(at);
    return () => undo.abort();
  };
}
