import type { Settings } from '../../shared/settings/settings.ts';

/**
 * The limits of hearing (the gate, a phrase's end, what counts, the barge-in window, two ears), with what chose each.
 * Those of broken sound are in `signal/limits.ts`. Levels are in dB. Synthetic voices chose what says so; they are not
 * people.
 */

/** What digital silence counts as, below full scale. */
export const quietestLevelDb = -100;
/** A lorry's rumble lies below, no voice does. [PJ] */
export const rumbleBelowHz = 150;
/** A voice's pitch and first formant lie below the first, its sibilants above the second. [PJ] */
export const bandEdgesHz = [700, 2_500] as const;
/** The floor is the quietest so many blocks of 20 ms: speech, even a television's, has gaps of 100 ms. [PJ] */
export const floorBlocks = 5;
/** … of the last ten slots of a second: a fan that starts is the new floor after so long, and no sentence is. [PJ] */
export const floorSlots = 10;
/** … each of so many blocks of 20 ms. */
export const blocksInFloorSlot = 50;
/** A sound stands over the floor of a band from here on; a steady room stays within 3 dB of its floor. */
export const openOverFloorDb = 6;
/** Below this there is nothing but a microphone's own noise. */
export const quietestSpeechDb = -65;
/** A click is shorter. */
export const openAfterMs = 60;
/** What a phrase's quiet beginning needs, with the 60 ms above. */
export const preRollMs = 400;
/** The endpointer in the models needs 0.5 to 1 s of silence after a phrase, and its window 0.15 s. */
export const hangOverMs = 1_200;

/**
 * A whole phrase is taken after so much quiet, before the engine's own endpoint (0.5 s and more). While idle a
 * speaker who only draws breath gets longer, for "I have a cramp" may go on with "in my stomach".
 */
export const settledIdleMs = 320;
/** … in a conversation, where an answer is short and waited for. */
export const settledSessionMs = 240;
/**
 * … or once nothing has begun to sound for so long, where both ears have made the beginning of help of it. Of 2,417
 * pauses in 1,049 sentences read aloud by 250 people 423 are cut short by 320 ms of quiet, some 460 by this.
 */
export const agreedOnsetMs = 240;
/** Where it has not been quiet for so long, talk or noise goes on: the longest onset phrase takes some 2.5 s. [PJ] */
export const restlessMs = 3_000;
/** … a speaker has ended once it is so far below the loudest syllable; tried at this value only, [PJ] */
export const fallenDb = 6;
/** … that was heard in so long, [PJ] */
export const loudestWithinMs = 2_000;
/** … or once an ear has made nothing else of it for so long: a word takes 200 to 400 ms. [PJ] */
export const unchangedMs = 500;
/** The longest of the phrases that begin relief: of any words so many of the last may be one, and more are talk. */
export const longestOnsetWords = 7;
/**
 * A nearer voice stands so far above the loudest 400 ms of what went on before it. Within one sentence, said by nine
 * synthetic voices, the most was 1.3 dB; no other value was tried. [PJ]
 */
export const standsOutDb = 4.5;
/** … in so long; [PJ] */
export const backgroundMs = 2_000;
/** … and of several runs of words, one so far below the best is as good: a word's own level. [PJ] */
export const nearlyMostDb = 1.5;
/** A voice that stands out so far for so long begins an utterance of its own: a syllable. [PJ] */
export const nearerRiseMs = 200;
/**
 * … with so much of what was before it, for its first sounds are soft. Of 25 commands amid babble at 10 dB 600 ms gave
 * two more, and lost the "stop": more of the talk before it makes one more unknown word of it. [PJ]
 */
export const nearerPreRollMs = 300;
/** … and no other does for so long: its own louder words are no voice that is nearer still. [PJ] */
export const nearerAgainMs = 2_500;
/** It ends as where it is quiet: the engine's endpoint is half a second. */
export const nearerEndedMs = 500;
/** An ear makes a word or two of what goes on between a phrase and its end. */
export const mostTrailingWords = 2;
/** What an utterance must sound like to count. */
export interface SoundLimits {
  /** Mean confidence of its words. Never enough alone: a wrong word often has 1. */
  readonly leastConfidence: number;
  readonly leastOverFloorDb: number;
  /** Sound for each word, in ms. The engine's own word times take in the silence at both ends. */
  readonly leastWordMs: number;
  readonly mostWordMs: number;
}
/** Idle wants precision. The quickest synthetic voice has 110 ms a word, drawn-out cries have a second. */
const usualIdleLimits: SoundLimits = {
  leastConfidence: 0.6,
  leastOverFloorDb: 9,
  leastWordMs: 60,
  mostWordMs: 1_500,
};
/** "Only clear words", "usual", "soft words too": what idle asks of confidence and level. [PJ] */
export const idleLimits: Readonly<Record<Settings['sensitivity'], SoundLimits>> = {
  slight: { ...usualIdleLimits, leastConfidence: 0.8, leastOverFloorDb: 15 },
  moderate: usualIdleLimits,
  very: { ...usualIdleLimits, leastConfidence: 0.45, leastOverFloorDb: 5 },
};
/** A conversation wants what was said: only what no mouth can do is refused. */
export const sessionLimits: SoundLimits = {
  leastConfidence: 0.3,
  leastOverFloorDb: 0,
  leastWordMs: 30,
  mostWordMs: 5_000,
};
/** "stop" silences Charley whatever it sounded like. */
export const stopLimits: SoundLimits = {
  leastConfidence: 0,
  leastOverFloorDb: 0,
  leastWordMs: 0,
  mostWordMs: Number.POSITIVE_INFINITY,
};

/** Once Charley is to speak, a person may begin for so long: two frames, before any voice sounds. [PJ] */
export const bargeInBeginMs = 200;
/**
 * So long what was begun may go on: up to the voice, of which one consonant more turned "stop" into "stop toe".
 * Festival's first sound comes some 300 ms after its start.
 */
export const longestBargeInMs = 300;
/** Quiet for so long is the end of what was said there. [PJ] */
export const bargeInEndedMs = 240;

/** The width of a microphone's sound is judged by voices only: below this is a room. [PJ] */
export const leastVoiceLevelDb = -45;
/** … by so many blocks of 20 ms: four seconds of voice. [PJ] */
export const bandwidthBlocks = 200;
/** A hands-free headset's sound ends at 4 kHz; what a block has above this is measured against all of it. [PJ] */
export const highBandHz = 6_000;
/** Of 21 recordings (seven synthetic voices) the 3 % with most had −21 dB or more; the same at 8 kHz −50 dB or less. */
export const leastHighBandDb = -40;
/** … in this share of them: a microphone with less is narrow. */
export const leastHighBandShare = 0.03;

/** The sound of the longest utterance, 20 s, and of what went before it. */
export const trackMs = 24_000;

/** What the narrow ear waits for the wide one. Both end together, so the wait is a busy machine's. [PJ] */
export const wideAnswerMs = 300;
/** … where it has understood nothing by itself: only the wide ear's answer saves the person from saying it again. [PJ] */
export const wideAnswerAloneMs = 2_000;
/**
 * A single word that the narrow ear is less sure of waits for the wide one: of 33 right ones of synthetic voices amid
 * noises one was below ("help"), and a "yes" heard as "next".
 */
export const leastAloneConfidence = 0.6;
/**
 * Up to so many words that the wide ear alone makes of a sound must be as sure. Of 210 single words of people it made three
 * others so, at 0.32 to 0.37; of 144 commands of synthetic voices at 10 dB 11 right ones at 0.77 and more and one at 0.52,
 * and two wrong ones at 0.40 and less.
 */
export const mostGuessedWords = 2;
/** A command or an answer: in a conversation the narrow ear decides by itself up to so many words. [PJ] */
export const mostShortWords = 3;
/**
 * What the wide ear alone hears amid talk is one person's up to so many words: of 21 answers that a conversation took of
 * ten minutes of television (synthetic voices) eight were longer ("that is all from us, very good night"). [PJ]
 */
export const mostWordsAmidTalk = 9;
/**
 * … and what begins help by its word alone is one sentence up to so many: of ten false ones in some ten hours of talk for
 * nobody (synthetic voices) three were longer ("help yourself to the biscuits … my leg's …").
 */
export const mostWordsOfOwn = 12;
/**
 * How sure the wide ear must be of "cramp", "spasm" and their like, and of the words that tell a red flag. With the
 * wide ear alone 2 of 805 strangers' clips (1.8 h) passed the words' rules; neither starts anything by itself.
 */
export const leastKeyConfidence = 0.8;

/** The wide ear needs some 60 MB (model, graph and the thread), and the machine needs the rest. [PJ] */
export const leastFreeBytes = 250e6;
/** Below this a machine swaps at the first page of a browser. [PJ] */
export const leastTotalBytes = 1.5e9;
