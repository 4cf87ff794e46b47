import { isOwnEcho } from '../../../shared/dialogue/understanding/own-words.ts';
import type { Heard } from '../../../shared/ports/hearing.ts';
import type { Clock } from '../../../shared/ports/machine.ts';

/** Remembers what was said, and knows it when it comes back late: Bluetooth and sound servers delay it by seconds. */
export interface OwnVoice {
  /** This was sounding until now. */
  spoke(text: string): void;
  /** Whether these are Charley's own words, and so nobody's. */
  isOwn(heard: Pick<Heard, 'text'>): boolean;
}

/** Sound comes up to 3 s late (a measurement: 51 of 198 lines were taken at 1 to 2 s), and is heard 1.2 s after its end. */
const echoMs = 4_200;

export function createOwnVoice({ nowMs }: Pick<Clock, 'nowMs'>): OwnVoice {
  let spoken: { readonly text: string; readonly endedMs: number }[] = [];
  const recent = () => spoken.filter(({ endedMs }) => nowMs() - endedMs <= echoMs);
  return {
    spoke(text) {
      spoken = [...recent(), { text, endedMs: nowMs() }];
    },
    isOwn: ({ text }) => recent().some((line) => isOwnEcho(text, line.text)),
  };
}
