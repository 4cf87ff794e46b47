import type { Speaker } from '../../shared/ports/voice.ts';
import { programOf, voiceProgramsOf } from './programs/platform-voice.ts';
import type { VoiceProgram } from './programs/voice-program.ts';

/** Which programs hung when they were last to speak: their other voices would most likely hang, too. */
export interface HungPrograms {
  /** The same speaker; how its programs fare is known from then on. */
  watched<Watched extends Pick<Speaker, 'say'>>(speaker: Watched, voice: () => string | null): Watched;
  /** Whether this one hung, and has not spoken since. */
  hasHung(program: VoiceProgram | undefined): boolean;
  /** The program that has the voice of this name; null is the machine's own choice. */
  programOf(voice: string | null): VoiceProgram | undefined;
}

export function createHungPrograms(platform: NodeJS.Platform): HungPrograms {
  const programs = voiceProgramsOf(platform);
  const hung = new Set<VoiceProgram | undefined>();
  const ofVoice = (voice: string | null) => (voice === null ? programs[0] : programOf(programs, voice));
  return {
    watched: (speaker, voice) => ({
      ...speaker,
      async say(utterance, silenced) {
        const program = ofVoice(utterance.voice ?? voice());
        const end = await speaker.say(utterance, silenced);
        if (end.kind === 'finished') hung.delete(program);
        if (end.kind === 'failed' && end.how === 'hung') hung.add(program);
        return end;
      },
    }),
    hasHung: (program) => hung.has(program),
    programOf: ofVoice,
  };
}
