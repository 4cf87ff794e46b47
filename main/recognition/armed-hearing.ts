import type { ListeningContext } from '../../shared/dialogue/listening-context.ts';
import { grammarBeside } from '../../shared/dialogue/understanding/beside-line.ts';
import { grammarFor } from '../../shared/dialogue/understanding/grammar.ts';
import type { Hearing } from '../../shared/ports/hearing.ts';

/** What the ears were last told to listen for. */
export interface ArmedHearing {
  /** Says whether anything else is listened for than before. */
  arm(next: Hearing): 'same' | 'another';
  /** Null while deaf. */
  context(): ListeningContext | null;
  /** The line that Charley says meanwhile; nothing where it says none. */
  beside(): string;
  /** Any words at all, while Charley speaks, would be its own. */
  hearsWide(): boolean;
  /** What the narrow ear is to expect; null while deaf. */
  phrases(): readonly string[] | null;
}

/** Deaf at first. */
export function createArmedHearing(): ArmedHearing {
  let hearing: Hearing = { kind: 'deaf' };
  const context = (): ListeningContext | null => (hearing.kind === 'deaf' ? null : hearing.context);
  const beside = (): string => (hearing.kind === 'deaf' ? '' : (hearing.beside ?? ''));
  return {
    context,
    beside,
    hearsWide: () => hearing.kind === 'listening' && hearing.context !== 'interrupting',
    phrases() {
      const armed = context();
      if (armed === null) return null;
      return armed === 'interrupting' ? grammarBeside(beside()) : grammarFor(armed);
    },
    arm(next) {
      const before = { context: context(), beside: beside() };
      hearing = next;
      return context() === before.context && beside() === before.beside ? 'same' : 'another';
    },
  };
}
