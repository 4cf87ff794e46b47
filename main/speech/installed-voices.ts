import type { Clock } from '../../shared/ports/machine.ts';
import { failed, type Result, succeeded } from '../../shared/result.ts';
import type { Machine } from '../lib/system/machine.ts';
import { voiceProgramsOf } from './programs/platform-voice.ts';
import type { InstalledVoice, VoiceProgram } from './programs/voice-program.ts';
import { runQuietly } from './quiet-run.ts';

/** The voices of this machine, in its own order, each once; `voice-missing` where there is no program to ask. */
export async function installedVoices(
  { platform, environment }: Machine,
  clock: Clock,
): Promise<Result<readonly InstalledVoice[]>> {
  const listing = (program: VoiceProgram) => runQuietly(program.list, clock, environment);
  const programs = voiceProgramsOf(platform);
  const printed = await Promise.all(programs.map(listing));
  const voices = printed.flatMap((answer, index) =>
    answer.ok ? answer.value.split(/\r?\n/).flatMap((line) => programs[index]?.voiceIn(line) ?? []) : [],
  );
  const missing = printed.every(({ ok }) => !ok) && (printed[0] ?? failed('voice-missing', platform));
  if (missing !== false && !missing.ok) return missing;
  return succeeded([...new Map(voices.map((voice) => [voice.name, voice])).values()]);
}

/** The voice that is chosen where the person chose none; null where none is known to speak the language well. */
export function nicestVoice(voices: readonly InstalledVoice[], language: string): InstalledVoice | null {
  return nicestFirst(voices, language).find(({ rank }) => rank !== null) ?? null;
}

/** The voices for a language in the order in which one would take them: then those whose language nobody knows. */
export function voicesFor(voices: readonly InstalledVoice[], language: string): readonly InstalledVoice[] {
  return [...nicestFirst(voices, language), ...voices.filter((voice) => voice.language === null)];
}

/** The voices that are known to speak a language, the nicest first; those without a rank last. */
function nicestFirst(voices: readonly InstalledVoice[], language: string): readonly InstalledVoice[] {
  const rankOf = ({ rank }: InstalledVoice): number => rank ?? Number.MAX_SAFE_INTEGER;
  return voices
    .filter((voice) => primary(voice.language ?? '') === primary(language))
    .toSorted((one, other) => rankOf(one) - rankOf(other));
}

function primary(tag: string): string | undefined {
  return tag.split('-')[0]?.toLowerCase();
}
