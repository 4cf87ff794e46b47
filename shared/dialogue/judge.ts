import type { Heard } from '../ports.ts';
import type { ListeningContext } from './listening.ts';
import { understand } from './understand.ts';

/** Decides by the words alone whether an utterance counts in this context; sound has its own gates in main. */
export function judge(text: string, _context: ListeningContext): Pick<Heard, 'meaning' | 'verdict'> {
  const meaning = understand(text);
  if (meaning === null) return { meaning, verdict: { accepted: false, reason: 'nothing understood' } };
  return { meaning, verdict: { accepted: true } };
}
