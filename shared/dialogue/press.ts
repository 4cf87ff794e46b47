import type { AnswerId } from '../content/line.ts';
import type { Meaning } from './meaning.ts';

/** Every question that has an answer, those asked most in the night first. A test holds them to the content. */
export const questionIds = [
  'why',
  'long',
  'danger',
  'rub',
  'stand',
  'hot',
  'pill',
  'toes',
  'belt',
  'again',
  'sore',
  'what',
  'clot',
  'water',
  'minerals',
  'banana',
  'meds',
  'quinine',
  'works',
  'bed',
  'still',
  'tired',
  'common',
  'age',
  'rls',
  'preg',
  'doctor',
  'who',
] as const satisfies readonly AnswerId[];

/** What each press means that says something: what the same words mean. `start` is what any key means while Charley waits. */
const said = {
  start: { intent: 'cramp.onset' },
  stop: { intent: 'stop' },
  next: { intent: 'next' },
  yes: { intent: 'yes' },
  no: { intent: 'no' },
  better: { intent: 'better' },
  partial: { intent: 'partial' },
  worse: { intent: 'worse' },
  repeat: { intent: 'repeat' },
  pause: { intent: 'pause' },
  resume: { intent: 'resume' },
  slower: { intent: 'slower' },
  louder: { intent: 'louder' },
  quieter: { intent: 'quieter' },
  help: { intent: 'help' },
  goodNight: { intent: 'good night' },
  // The bedtime stretches, and a cramp that is only tried.
  routine: { intent: 'prevent' },
  practise: { intent: 'cramp.onset', topic: 'practice' },
  // Asked without a voice: that Charley hears is no answer then.
  ready: { intent: 'ready', topic: 'by hand' },

  calf: { intent: 'part.calf', part: 'calf' },
  foot: { intent: 'part.foot', part: 'foot' },
  shin: { intent: 'part.shin', part: 'shin' },
  thigh: { intent: 'part.thigh' },
  toes: { intent: 'part.toes', part: 'toes' },
  quad: { intent: 'part.quad', part: 'quad' },
  hamstring: { intent: 'part.hamstring', part: 'hamstring' },
  innerThigh: { intent: 'part.innerThigh', part: 'innerThigh' },
  toesDown: { intent: 'part.toes', part: 'toes', topic: 'down' },
  toesUp: { intent: 'part.toes', part: 'toes', topic: 'up' },
  left: { intent: 'side', side: 'left' },
  right: { intent: 'side', side: 'right' },
  both: { intent: 'side', side: 'both' },

  cannotStand: { intent: "can't stand" },
  cannotReach: { intent: "can't do", topic: 'reach' },
  cannotBend: { intent: "can't do", topic: 'bend' },
  noTowel: { intent: "can't do", topic: 'towel' },
  noHands: { intent: "can't do", topic: 'hands' },
  sharpPain: { intent: 'sharp pain' },

  chest: { intent: 'emergency' },
  breath: { intent: 'emergency' },
  faceOrSpeech: { intent: 'emergency' },
  fall: { intent: 'fall' },
  swollen: { intent: 'doctor', topic: 'swollen' },
  weak: { intent: 'doctor', topic: 'weak' },
  // An offer, such as "Rub it lightly", is no question that a bare "yes" would answer.
  agree: { intent: 'yes' },
  // The two halves of "Is it pain, or is it numb and cold?".
  pain: { intent: 'worse' },
  numb: { intent: 'emergency' },

  countCramps: { intent: 'log', topic: 'count' },
  whatHelped: { intent: 'log', topic: 'helped' },
  saveCramp: { intent: 'log', topic: 'save' },
  deleteEntry: { intent: 'log', topic: 'delete' },
  bringBack: { intent: 'log', topic: 'bring back' },
  notACramp: { intent: 'log', topic: 'not a cramp' },
} as const satisfies Readonly<Record<string, Meaning>>;

/** The lists that can be opened over the choices of the screen. `help` says besides what it always said. */
const menus = ['more', 'place', 'wrong', 'cannot', 'questions', 'diary', 'help'] as const;
export type MenuKind = (typeof menus)[number];

type QuestionPress = `ask:${(typeof questionIds)[number]}`;
/** What a button reads is a word of its own; a question's button reads the question. */
export type NamedPress = keyof typeof said | MenuKind | 'back';
/** What a key or a touch can mean. `back` closes the list that is open. */
export type Press = NamedPress | QuestionPress;

const questionPresses = questionIds.map((id): QuestionPress => `ask:${id}`);
/** Every press that a page may send: the bridge lets in nothing else. */
export const presses: readonly Press[] = [
  ...(Object.keys(said) as (keyof typeof said)[]),
  ...menus.filter((menu) => menu !== 'help'),
  'back',
  ...questionPresses,
];

/** Whether a text, such as one of the bridge, names a press. */
export function isPress(name: string): name is Press {
  return (presses as readonly string[]).includes(name);
}

/** The list that a press opens; null where it opens none. */
export function menuOfPress(press: Press): MenuKind | null {
  return menus.find((menu) => menu === press) ?? null;
}

/** What a press says, as the same words would; null where it only opens or closes a list. */
export function meaningOfPress(press: Press): Meaning | null {
  if (Object.hasOwn(said, press)) return said[press as keyof typeof said];
  const topic = answerOfPress(press);
  return topic === null ? null : { intent: 'why', topic };
}

/** The answer that a question's button asks for; null for any other. */
export function answerOfPress(press: Press): AnswerId | null {
  return questionIds.find((id) => press === `ask:${id}`) ?? null;
}
