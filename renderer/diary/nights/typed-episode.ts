import type { Episode } from '../../../shared/diary/entry.ts';
import { nightOf, nightsLater } from '../../../shared/diary/night.ts';
import { isoHere } from '../iso-here.ts';

/** The middle of the night: what is offered where nobody said when it was. */
const usualTime = '03:00';

/** The start of a form for a cramp of this night that was not recorded: now, where it is still that night. */
export function emptyEpisode(night: string, now: string): Episode {
  const middle = isoHere(nightsLater(night, 1), usualTime);
  return {
    kind: 'episode',
    id: crypto.randomUUID().replaceAll('-', '').slice(0, 12),
    startedAt: nightOf(now) === night ? now : (middle ?? now),
    endedAt: null,
    location: null,
    side: null,
    steps: [],
    helped: null,
    outcome: 'noted',
  };
}
