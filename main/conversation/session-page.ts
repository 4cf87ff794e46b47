import type { PageVoiceEnd } from '../speech/page-voice.ts';
import type { PageMicrophone } from './microphone/microphone.ts';
import { createPageMessages, type PageMessagesDeps } from './page-messages.ts';
import type { ScreenWatch } from './screen/screen-watch.ts';
import type { ViewPublisher } from './screen/view-publisher.ts';
import type { SessionPage } from './session-contract.ts';

interface SessionPageDeps extends Omit<PageMessagesDeps, 'painted' | 'seen' | 'microphone' | 'pageVoice'> {
  readonly microphone: PageMicrophone;
  /** Null where Charley runs on text alone. */
  readonly pageVoice: PageVoiceEnd | null;
  readonly viewPublisher: Pick<ViewPublisher, 'view'>;
  readonly screenWatch: ScreenWatch;
}

/** A page joins and gets what there is to show; where it leaves, its microphone and its loudspeaker leave with it. */
export function createSessionPage(deps: SessionPageDeps): SessionPage {
  const { microphone, pageVoice, viewPublisher, screenWatch } = deps;
  return {
    told: createPageMessages({ ...deps, painted: screenWatch.painted, seen: screenWatch.seen }),
    join() {
      const view = viewPublisher.view();
      screenWatch.joined(view.id);
      pageVoice?.joined();
      return { view, microphone: microphone.wish() };
    },
    left() {
      screenWatch.left();
      pageVoice?.left();
      microphone.left();
    },
  };
}
