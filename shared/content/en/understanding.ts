import type { Language } from '../../dialogue/understanding/language.ts';
import { phrases, phrasesInContext } from './phrases.ts';
import { cannot } from './understanding-cannot.ts';
import { commandRules } from './understanding-commands.ts';
import { diary } from './understanding-diary.ts';
import { feelings } from './understanding-feelings.ts';
import { inPain } from './understanding-in-pain.ts';
import { places } from './understanding-places.ts';
import { questions } from './understanding-questions.ts';
import { redFlags } from './understanding-red-flags.ts';
import { clearAnswers, sharpPain, shortAnswers, toes } from './understanding-replies.ts';
import { words } from './understanding-words.ts';

/**
 * Other spellings of the same words, and what recognition writes for words that sound the same: what stands left is
 * read as what stands right.
 */
export const spellings: Readonly<Record<string, string>> = {
  'charlie horse': 'charley horse',
  'charlie horses': 'charley horses',
  // In the night this is a cramp, whatever was written.
  'log a cramp': 'leg cramp',
  'log cramp': 'leg cramp',
  'nine one won': 'nine one one',
  'nine won one': 'nine one one',
  'nine won won': 'nine one one',
  "i've fall an": "i've fallen",
  "i'd fall an": "i've fallen",
  'sharp top': 'shut up',
  'shut top': 'shut up',
  'big tore': 'big toe',
  'my tore': 'my toe',
  'second tore': 'second toe',
  nooo: 'no',
  noooo: 'no',
  nooooo: 'no',
  'the cramp is groin': 'the cramp is gone',
  // As people speak in Scotland, Ireland, India and the southern states.
  cannae: "can't",
  canny: "can't",
  cannie: "can't",
  "cain't": "can't",
  couldnae: "couldn't",
  didnae: "didn't",
  dinnae: "don't",
  dinna: "don't",
  willnae: "won't",
  winnae: "won't",
  isnae: "isn't",
  wasnae: "wasn't",
  hasnae: "hasn't",
  havenae: "haven't",
  wouldnae: "wouldn't",
  nae: 'not',
  ma: 'my',
  mah: 'my',
  sair: 'sore',
  aff: 'off',
  noo: 'now',
  doon: 'down',
  oot: 'out',
  heid: 'head',
  gonna: 'going to',
  gonnae: 'going to',
  finna: 'going to',
  'fixin to': 'going to',
  'fixing to': 'going to',
  gotta: 'got to',
  tis: "it's",
  meself: 'myself',
  paining: 'hurting',
  "ain't no": "isn't any",
  hurtin: 'hurting',
  crampin: 'cramping',
  easin: 'easing',
  killin: 'killing',
  goin: 'going',
  breathin: 'breathing',
  bleedin: 'bleeding',
  havin: 'having',
  fuckin: 'fucking',
  frickin: 'fricking',
  flippin: 'flipping',
  bloomin: 'blooming',
  spasmin: 'spasming',
  throbbin: 'throbbing',
  squeezin: 'squeezing',
  coughin: 'coughing',
  pullin: 'pulling',
  achin: 'aching',
  burnin: 'burning',
  poundin: 'pounding',
  racin: 'racing',
  chokin: 'choking',
  gaspin: 'gasping',
  faintin: 'fainting',
  twitchin: 'twitching',
  lockin: 'locking',
  tightenin: 'tightening',
  startin: 'starting',
  dyin: 'dying',
  cryin: 'crying',
  lyin: 'lying',
  workin: 'working',
  helpin: 'helping',
  holdin: 'holding',
  countin: 'counting',
  talkin: 'talking',
  stretchin: 'stretching',
  screwin: 'screwing',
  freezin: 'freezing',
  shakin: 'shaking',
  thinkin: 'thinking',
  happenin: 'happening',
  twistin: 'twisting',
  knottin: 'knotting',
  curlin: 'curling',
  gettin: 'getting',
  comin: 'coming',
  seizin: 'seizing',
  fallin: 'falling',
  feelin: 'feeling',
  swellin: 'swelling',
  stoppin: 'stopping',
  doin: 'doing',
  somethin: 'something',
  nothin: 'nothing',
  jip: 'gyp',
  crampit: 'cramped',
  seizit: 'seized',
  lockit: 'locked',
  awa: 'away',
  // Typed in a hurry.
  cant: "can't",
  dont: "don't",
  wont: "won't",
  doesnt: "doesn't",
  didnt: "didn't",
  isnt: "isn't",
  wasnt: "wasn't",
  hasnt: "hasn't",
  havent: "haven't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  im: "i'm",
  ive: "i've",
  thats: "that's",
  theres: "there's",
  whats: "what's",
  'its gone': "it's gone",
  'its better': "it's better",
  'its easing': "it's easing",
  'its my': "it's my",
  'its in': "it's in",
  'its the': "it's the",
  'its not': "it's not",
  'its still': "it's still",
  'its a': "it's a",
  'its cramping': "it's cramping",
  'its back': "it's back",
  percent: 'per cent',
  ye: 'you',
  yer: 'your',
  wid: 'with',
  wi: 'with',
  fae: 'from',
  tae: 'to',
  'charly horse': 'charley horse',
  charly: 'charley',
};

/** How English says what Charley understands. The phrase lists come first, these words and rules after them. */
export const understanding: Language = {
  phrases,
  phrasesInContext,
  words,
  places,
  sideAnswers: { both: '(both|each)', left: 'left', right: 'right' },
  notSides: `
    time left
    the right (way|thing|place|spot|direction|stretch|order)
    left over
    (second|seconds|minute|minutes|more) left
    (all|that's|just|quite|not [the]|not [my]|not|isn't the) right
    right (now|then|away|old|up|enough|so|well)
    (what's|not [the]|not [my]|not|isn't the|^ right the|^ right my) left
    ^ (right it|right i)
  `,
  notPlaces: `
    not the <anyplace>
    (put ... foot in|on foot|last legs|baby calf|calf's liver)
    foot (of the|the|long|wide|down|in both)
    feet (tall|long)
    (last|second|first|next|break a|pull ...) leg
    leg (of|room)
    arch (bridge|enemy)
    (not [<my>] [<side>]|isn't <my>) <anyplace>
  `,
  sides: {
    both: '(both|either side|left and right|right and left|<my> legs and feet)',
    left: `
      left (<anyplace>|side|hand side|one)
      (my|me|the|on) left
    `,
    right: `
      right (<anyplace>|side|hand side|one)
      (my|me|the|on) right
    `,
  },
  // Some voices' "that's better", "no better", "it's gone", "i've fallen", "chest pain".
  misheard: "^ (hurts better $|there better $|it's groin $|i'd forward $|chest please $)",
  redFlags,
  rules: [
    ...clearAnswers,
    ...sharpPain,
    ...inPain,
    ...diary,
    ...questions,
    ...commandRules,
    ...toes,
    ...cannot,
    ...feelings,
  ],
  answers: shortAnswers,
  endings: ["'s", "'m", "'re", "'ve", "'d", "'ll"],
};
