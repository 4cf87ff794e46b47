import type { RejectionReason } from '../../../ports/hearing.ts';

/** `charley listen`; `{name}` marks a placeholder. */
export const listenWords = {
  usage: `Usage: charley listen FILE… [--state STATE] [--json]

Hears WAV files as Charley would hear them from the microphone and prints one line
for each thing heard: the file, when it ended, the words, what they mean,
whether Charley would act on it or why not, and what each of its two ears heard.

  --state STATE  what Charley waits for: {states}
                 (without it: idle, waiting for a cramp)
  --json         one JSON object a line
  --help         this text`,
  misused: 'charley listen: {why}',
  unknownState: 'there is no state {state}.',
  noFile: 'it needs at least one file.',
  modelUnusable:
    'charley listen: the speech model cannot be used: {why} "npx charley models verify" looks at each.',
  unheard: 'charley listen: {file} cannot be heard: {detail}.',
  unheardHelp: 'Give a WAV file, mono or stereo, of plain samples; sox makes one: sox {file} -b 16 heard.wav',
  heard: '{file}  {seconds} s  "{words}"  {meaning}  {outcome}',
  /** What each ear made of it. */
  twoEars: '(phrases: "{narrow}", sentences: "{wide}")',
  oneEar: '(phrases: "{narrow}"; the other ear was not asked)',
  nothing: '{file}  nothing was heard',
  accepted: 'accepted',
  refused: 'not accepted: {reason}',
  reasons: {
    'nothing understood': 'nothing understood',
    'not a whole phrase': 'not a whole phrase',
    'not for Charley': 'not for Charley',
    'not expected now': 'not expected now',
    unsure: 'unsure',
    'too short': 'too short',
    'too long': 'too long',
    'too quiet': 'too quiet',
    doubtful: 'doubtful: asked about first',
    'ears differ': 'the other ear does not bear it out',
  } satisfies Record<RejectionReason, string>,
};
