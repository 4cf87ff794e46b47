import { espeakVoice, fliteVoice, type Voice, voices } from '../../support/sound/voices.ts';

/** Which voices the limits and rules were chosen with, and which they never saw. */
export type Side = 'development' | 'held-out';
export const sides: readonly Side[] = ['development', 'held-out'];

const neverLearnt = 'flite awb';

/**
 * Held out are flite's awb and variants of espeak-ng that no recipe of the models names (`synthesise.py`), in every
 * accent of English that espeak-ng has. The accents themselves were learnt with other variants; Debian has no other free
 * synthesiser of English. British English is `en`: behind `en-gb` espeak-ng 1.51 ignores a variant. Awb was in the bench before: its figures were seen, nothing was chosen by them.
 */
export const voicesOf: Readonly<Record<Side, readonly Voice[]>> = {
  development: [...voices.filter(({ name }) => name !== neverLearnt), fliteVoice('kal16')],
  'held-out': [
    espeakVoice('en-us+m7', 145),
    espeakVoice('en+f5', 150),
    espeakVoice('en-us+linda', 155),
    espeakVoice('en-029+max', 150),
    espeakVoice('en-gb-x-rp+anika', 160),
    espeakVoice('en-us-nyc+michel', 150),
    espeakVoice('en-gb-scotland+steph3', 145),
    espeakVoice('en-gb-x-gbclan+Andrea', 150),
    ...voices.filter(({ name }) => name === neverLearnt),
  ],
};
