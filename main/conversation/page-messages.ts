import type { Press } from '../../shared/dialogue/press.ts';
import type { PageTell, PageTells } from '../../shared/ipc/page-tells.ts';
import type { Utterance } from '../../shared/ports/voice.ts';
import { assertNever } from '../../shared/result.ts';
import type { PageVoiceEnd } from '../speech/page-voice.ts';
import type { PageMicrophone } from './microphone/microphone.ts';

/** What a page's messages are for. */
export interface PageMessagesDeps {
  readonly isWaiting: () => boolean;
  readonly microphone: Pick<PageMicrophone, 'frame' | 'status' | 'echoIs' | 'test'>;
  /** Null where Charley runs on text alone. */
  readonly pageVoice: Pick<PageVoiceEnd, 'held' | 'played'> | null;
  readonly pressed: (press: Press) => void;
  readonly tryVoice: (wish: Pick<Utterance, 'rate' | 'volume' | 'voice'>) => void;
  readonly opened: () => void;
  readonly painted: (viewId: number) => void;
  /** Whether the page can be seen, as far as it knows. */
  readonly seen: (page: PageTells['page:alive']['page']) => void;
  /** Gives the page its sign that main runs. */
  readonly answerSign: () => void;
}

/** Brings what the page tells to where it belongs. */
export function createPageMessages(deps: PageMessagesDeps): (tell: PageTell) => void {
  const { isWaiting, microphone, pageVoice, pressed, tryVoice, opened, painted, seen, answerSign } = deps;
  return (tell) => {
    switch (tell.channel) {
      case 'microphone:frame':
        return microphone.frame(tell.payload);
      case 'microphone:status':
        return microphone.status(tell.payload);
      case 'microphone:echo':
        return microphone.echoIs(tell.payload.kind);
      case 'control:press':
        return pressed(tell.payload.press);
      case 'voice:try':
        return tryVoice(tell.payload);
      case 'voice:held':
        return pageVoice?.held(tell.payload);
      case 'voice:played':
        return pageVoice?.played(tell.payload);
      case 'microphone:test':
        if (tell.payload.kind === 'end') microphone.test.end();
        else if (isWaiting()) microphone.test.start();
        return;
      case 'page:opened':
        return opened();
      case 'page:alive':
        seen(tell.payload.page);
        return answerSign();
      case 'screen:painted':
        return painted(tell.payload.viewId);
      default:
        return assertNever(tell);
    }
  };
}
