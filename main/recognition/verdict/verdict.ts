import type { ListeningContext } from '../../../shared/dialogue/listening-context.ts';
import type { Heard } from '../../../shared/ports/hearing.ts';
import type { EarReading } from './ear-reading.ts';
import { joinConversation } from './verdict-in-conversation.ts';
import { joinIdle } from './verdict-while-idle.ts';

/**
 * What two readings of one sound come to. What needs to be asked about is refused as `doubtful`, with its meaning; what
 * the other ear does not bear out, as `ears differ`.
 */
export function joinReadings(narrow: EarReading, wide: EarReading, context: ListeningContext): Heard {
  return context === 'idle' ? joinIdle(narrow, wide) : joinConversation(narrow, wide, context);
}
