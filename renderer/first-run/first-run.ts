import './first-run.css';
import { filled } from '../../shared/filled.ts';
import type { Bridge } from '../../shared/ipc.ts';
import type { Levels } from '../audio/levels.ts';
import { button, buttonRow, element } from '../elements/elements.ts';
import type { OpenPage } from '../pages/pages.ts';
import { createMicrophoneChecks } from '../settings/microphone-checks.ts';
import { createVoiceTries } from '../settings/voice-tries.ts';

export interface FirstRunDeps {
  readonly bridge: Bridge;
  readonly levels: Levels;
  /** The person has come to the end or wants no more of it. */
  readonly seen: () => void;
}

/** Four steps that can be skipped. Opened again (a practice is the night screen's), it goes on with the next step. */
export function createFirstRun({ bridge, levels, seen }: FirstRunDeps): OpenPage {
  let step = 0;

  return (root, leave, pageWords) => {
    const { firstRun: words, settingsPage } = pageWords;
    const lastStep = words.steps.length - 1;
    let undo = new AbortController();

    function show(next: number): void {
      step = next;
      undo.abort();
      undo = new AbortController();
      const title = element('h2', { tabindex: '-1' }, words.steps[step]?.title ?? '');
      root.className = 'first-run';
      root.replaceChildren(
        element('p', {}, filled(words.step, { number: step + 1, count: words.steps.length })),
        title,
        ...(words.steps[step]?.lines ?? []).map((line) => element('p', {}, line)),
        ...partsOf(undo.signal),
        buttonRow(...turns()),
      );
    }
    function turn(next: number): void {
      show(next);
      root.querySelector('h2')?.focus();
    }
    function finish(): void {
      step = 0;
      seen();
      leave();
    }
    /** What a person does in this step, beside reading it. */
    function partsOf(signal: AbortSignal): readonly HTMLElement[] {
      if (step === 1)
        return [
          createVoiceTries(bridge, settingsPage),
          ...createMicrophoneChecks({ bridge, levels, words: pageWords }, signal),
        ];
      return step === 2 ? [buttonRow(button(words.practise, practise))] : [];
    }
    function practise(): void {
      step += 1;
      leave();
      bridge.tell('control:press', { press: 'practise' });
    }
    function turns(): readonly HTMLElement[] {
      return [
        ...(step > 0 ? [button(words.previous, () => turn(step - 1))] : []),
        ...(step < lastStep
          ? [button(words.next, () => turn(step + 1)), button(words.skip, finish)]
          : [button(words.done, finish)]),
      ];
    }

    show(step);
    return () => undo.abort();
  };
}
