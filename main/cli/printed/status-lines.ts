import type { Content } from '../../../shared/content/content.ts';
import { filled } from '../../../shared/filled.ts';
import type { RunningStatus } from '../../control/contract.ts';

/** Whether it is as it should be: it listens, speaks just now, or was never to listen. */
export function isListening({ listening }: RunningStatus): boolean {
  return listening.kind === 'listening' || listening.kind === 'text only';
}

/** What is true of a running Charley, a sentence a line. */
export function statusLines(status: RunningStatus, content: Content): readonly string[] {
  const words = content.commands.control;
  return [
    listeningLine(status, content),
    status.voice.kind === 'failed'
      ? filled(words.voice.failed, { why: content.failures[status.voice.code] })
      : words.voice[status.voice.kind],
    filled(words.screen[status.screen], { headline: status.headline }),
    tonightLine(status, content),
    ...keptLines(status, content),
  ];
}

function listeningLine({ listening, isSpeaking }: RunningStatus, { commands, failures }: Content): string {
  const words = commands.control.listening;
  if (listening.kind === 'failed') return filled(words.failed, { why: failures[listening.code] });
  return listening.kind === 'listening' && isSpeaking ? words.speaking : words[listening.kind];
}

function tonightLine({ night }: RunningStatus, { commands }: Content): string {
  const words = commands.control;
  const { listenedMs, gaps, longestGapMs, doubts, cramps } = night;
  const minutes = Math.floor(listenedMs / 60_000);
  const listened = filled(words.duration, { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  const longest = gaps === 0 ? '' : filled(words.longest, { seconds: Math.round(longestGapMs / 1000) });
  return filled(words.tonight, { listened, gaps, longest, doubts, cramps });
}

function keptLines({ unsaved }: RunningStatus, { commands }: Content): readonly string[] {
  const words = commands.control;
  const lines = [
    ...(unsaved.diary === null ? [words.diaryUnreadable] : []),
    ...(unsaved.diary ? [filled(words.unsavedDiary, { count: unsaved.diary })] : []),
    ...(unsaved.settings ? [words.unsavedSettings] : []),
  ];
  return lines.length === 0 ? [words.saved] : lines;
}
