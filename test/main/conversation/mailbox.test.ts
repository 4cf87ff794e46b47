import { describe, expect, it } from 'vitest';
import { createGuard } from '../../../main/conversation/guard.ts';
import { createMailbox, type Mailbox } from '../../../main/conversation/mailbox.ts';
import type { DialogueEvent } from '../../../shared/dialogue/event.ts';
import { initialState } from '../../../shared/dialogue/state.ts';

const onset: DialogueEvent = { kind: 'said', atMs: 0, meaning: { intent: 'cramp.onset' } };
const stop: DialogueEvent = { kind: 'said', atMs: 0, meaning: { intent: 'stop' } };

/** A mailbox that writes down what comes of its events, and does more with each effect where that is wished. */
function openMailbox(also: (mailbox: Mailbox, effect: string) => void = () => {}) {
  const course: string[] = [];
  const mailbox: Mailbox = createMailbox({
    initial: initialState(),
    guard: createGuard({ note: (event) => course.push(event) }),
    delivered: (event) => course.push(event.kind === 'said' ? event.meaning.intent : event.kind),
    carryOut({ kind }) {
      course.push(kind);
      also(mailbox, kind);
    },
    emptied: () => course.push('emptied'),
  });
  return { mailbox, course };
}

describe('the mailbox', () => {
  it('carries out all effects of an event before the next, which one of them may have posted', () => {
    const { mailbox, course } = openMailbox((own, effect) => {
      if (effect === 'come forward') own.post(stop);
    });
    mailbox.post(onset);
    const effectsOfOnset = course.slice(1, course.indexOf('stop'));
    expect(course[0]).toBe('cramp.onset');
    expect(effectsOfOnset).toEqual(expect.arrayContaining(['come forward', 'say']));
    expect(course.filter((step) => step === 'emptied')).toEqual(['emptied']);
    expect(course.at(-1)).toBe('emptied');
    expect(mailbox.state().scene.kind).toBe('waiting');
  });

  it('goes on with the other effects, and with the next event, after a fault in one', () => {
    const { mailbox, course } = openMailbox((_own, effect) => {
      if (effect === 'come forward') throw new RangeError('secret words');
    });
    mailbox.post(onset);
    expect(course).toEqual(expect.arrayContaining(['fault', 'say']));
    mailbox.post(stop);
    expect(course.at(-1)).toBe('emptied');
  });

  it('delivers nothing once it is closed', () => {
    const { mailbox, course } = openMailbox();
    mailbox.close();
    mailbox.post(onset);
    expect(course).toEqual([]);
  });
});
