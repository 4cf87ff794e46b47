import '../settings/settings.css';
import './first-run.css';
import { pageWords } from '../../shared/content/en/pages.ts';
import { filled } from '../../shared/diary/filled.ts';
import type { Bridge } from '../../shared/ipc.ts';
import type { Levels } from '../audio/levels.ts';
import type { OpenPage } from '../pages/pages.ts';
import { createMicrophoneChecks } from '../settings/microphone-checks.ts';
import { createVoiceTries } from '../settings/voice-tries.ts';

export interface FirstRunDeps {
  readonly bridge: Bridge;
  readonly levels: Levels;
  /** The person has come to the end or wants no more of it. */
  readonly seen: () => void;
}

const words = pageWords.firstRun;
const lastStep = words.steps.length - 1;

/** Four steps that can be skipped. Opened again (a practice is the night screen's), it goes on with the next step. */
export function createFirstRun({ bridge, levels, seen }: FirstRunDeps): OpenPage {
  let step = 0;

  return (root, leave) => {
    const page = root.ownerDocument;
    let undo = new AbortController();

    function show(next: number): void {
      step = next;
      undo.abort();
      undo = new AbortController();
      const title = page.createElement('h2');
      title.tabIndex = -1;
      title.textContent = words.steps[step]?.title ?? '';
      root.className = 'first-run';
      root.replaceChildren(
        paragraph(page, filled(words.step, { number: step + 1, count: words.steps.length })),
        title,
        ...(words.steps[step]?.lines ?? []).map((line) => paragraph(page, line)),
        ...partsOf(page, undo.signal),
        newRow(page, turns(page)),
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
    function partsOf(page: Document, signal: AbortSignal): readonly HTMLElement[] {
      if (step === 1)
        return [createVoiceTries(page, bridge), ...createMicrophoneChecks(page, bridge, levels, signal)];
      return step === 2 ? [newRow(page, [newButton(page, words.practise, practise)])] : [];
    }
    function practise(): void {
      step += 1;
      leave();
      bridge.tell('control:press', { press: 'practise' });
    }
    function turns(page: Document): readonly HTMLElement[] {
      return [
        ...(step > 0 ? [newButton(page, words.previous, () => turn(step - 1))] : []),
        ...(step < lastStep
          ? [newButton(page, words.next, () => turn(step + 1)), newButton(page, words.skip, finish)]
          : [newButton(page, words.done, finish)]),
      ];
    }

    show(step);
    return () => undo.abort();
  };
}

function newRow(page: Document, buttons: readonly HTMLElement[]): HTMLElement {
  const row = page.createElement('div');
  row.className = 'row';
  row.append(...buttons);
  return row;
}

function newButton(page: Document, label: string, press: () => void): HTMLElement {
  const button = page.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', press);
  return button;
}

function paragraph(page: Document, text: string): HTMLElement {
  const element = page.createElement('p');
  element.textContent = text;
  return element;
}
