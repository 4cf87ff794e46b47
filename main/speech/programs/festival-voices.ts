import type { InstalledVoice } from './voice-program.ts';

/** What Festival's list does not say of its voices: whose they are, by the beginning of their names. */
const speakers: readonly (readonly [name: RegExp, language: string, gender: 'female' | 'male'])[] = [
  [/^(?:cmu_us_|nitech_us_)?(?:slt|clb|eey|ljm)_/, 'en-US', 'female'],
  [/^(?:cmu_us_|nitech_us_)?(?:bdl|rms|jmk|ksp|aew|fem|ahw|kal|ked)_/, 'en-US', 'male'],
  [/^(?:cmu_us_|nitech_us_)?awb_/, 'en-GB', 'male'],
  [/^(?:rab|don|gsw)_/, 'en-GB', 'male'],
];

/** How it is made tells how it sounds: statistical models before cut units before diphones. [PJ] */
const makes: readonly RegExp[] = [
  /^(?:cmu_us_)?slt_.*hts$/,
  /hts$/,
  /_cg$/,
  /clunits$|multisyn$/,
  /_diphone$/,
];

/** A voice that Festival lists. Of one that is not known here nobody knows the language. */
export function festivalVoice(name: string): InstalledVoice {
  const known = speakers.find(([pattern]) => pattern.test(name));
  const make = makes.findIndex((pattern) => pattern.test(name));
  const speaker = name.replace(/^(?:cmu|nitech)_us_/, '').split('_')[0] ?? name;
  return {
    name,
    calledBy: speaker.charAt(0).toUpperCase() + speaker.slice(1),
    language: known?.[1] ?? null,
    gender: known?.[2] ?? null,
    rank: make === -1 ? makes.length : make,
  };
}
