import type { DialogueEvent } from '../../../shared/dialogue/event.ts';
import { eventOfHeard } from '../../../shared/dialogue/event-of-heard.ts';
import type { State } from '../../../shared/dialogue/state.ts';
import { isOwnEcho } from '../../../shared/dialogue/understanding/own-words.ts';
import type { Heard } from '../../../shared/ports/hearing.ts';
import type { Clock, Log } from '../../../shared/ports/machine.ts';
import type { OwnVoice } from '../voice/own-voice.ts';
import type { PageMicrophone } from './microphone.ts';

interface HearingDeps {
  readonly clock: Pick<Clock, 'nowMs'>;
  readonly log: Log;
  readonly state: () => State;
  readonly ownVoice: Pick<OwnVoice, 'isOwn'>;
  readonly microphone: Pick<PageMicrophone, 'echoIs' | 'test'>;
  /** Somebody may have meant Charley. */
  readonly doubt: () => void;
  readonly post: (event: DialogueEvent) => void;
}

/** Brings what the ears heard to the conversation, unless it is Charley's own voice or the microphone's test. */
export function createHearing(deps: HearingDeps): (heard: Heard) => void {
  const { clock, log, state, ownVoice, microphone, doubt, post } = deps;
  return (heard) => {
    if (heard.beside !== undefined && !heard.verdict.accepted) {
      // Its own words, in their order: no canceller is at work, whatever the page believes.
      if (isOwnEcho(heard.text, heard.beside)) microphone.echoIs('heard');
      return;
    }
    if (ownVoice.isOwn(heard) || microphone.test.takes(heard)) return;
    const event = eventOfHeard(heard, state(), clock.nowMs());
    if (event === null) return;
    // Doubts are counted apart from starts; never what was said.
    if (event.kind === 'almost heard' || event.kind === 'almost emergency') {
      log.note('doubt', { of: event.kind });
      doubt();
    }
    post(event);
  };
}
