import { english } from '../../../shared/content/en/index.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import { pageWordsOf } from '../../../shared/content/page-words.ts';
import type { Press } from '../../../shared/dialogue/press.ts';
import type { Choice, View } from '../../../shared/dialogue/view.ts';
import type { Joined } from '../../../shared/ipc.ts';
import { firstLook, type Look } from '../../../shared/night.ts';

const { labels } = english;

function choices(...presses: readonly Press[]): readonly Choice[] {
  return presses.map((press) => ({ press, label: labels[press] }));
}

/** A quiet idle screen, to be changed where a test needs something else. */
export const idleView: View = {
  id: 1,
  scene: 'idle',
  look: { ...firstLook, light: 'full' },
  headline: 'I am listening',
  drawing: null,
  secondsLeft: null,
  hint: 'Say: I have a cramp. Or press any key.',
  choices: choices('start'),
  moreChoices: choices('louder', 'quieter', 'help'),
  marked: null,
  notices: [],
  activity: 'Listening',
  announcement: { number: 1, text: 'I am listening. Say: I have a cramp.' },
  disclaimer: 'General information. Not medical advice.',
};

export const holdView: View = {
  ...idleView,
  id: 2,
  scene: 'relief',
  headline: 'Pull your toes toward you',
  drawing: { id: 'toes-toward-you', description: english.drawings['toes-toward-you'] },
  secondsLeft: 30,
  hint: 'Say: better, worse, stop',
  choices: choices('better', 'worse', 'stop'),
  moreChoices: choices('next', 'repeat', 'pause', 'slower', 'louder', 'quieter', 'help'),
  activity: 'Speaking',
  announcement: { number: 2, text: 'Pull your toes toward your shin. Thirty seconds.' },
};

export const questionView: View = {
  ...holdView,
  id: 3,
  scene: 'question',
  headline: 'Is it easing? Yes or no',
  drawing: null,
  secondsLeft: null,
  hint: 'Say: yes, no, stop',
  choices: choices('yes', 'no', 'stop'),
  moreChoices: choices('repeat', 'pause', 'slower', 'louder', 'quieter', 'help'),
  activity: 'Listening',
  announcement: { number: 3, text: 'Is it easing?' },
};

/** The question with everything that can be pressed. */
export const easingView: View = {
  ...questionView,
  id: 14,
  moreChoices: choices(
    ...(['better', 'worse', 'pause', 'repeat', 'next', 'help', 'slower', 'louder', 'quieter'] as const),
  ),
};

export const pausedView: View = {
  ...holdView,
  id: 4,
  headline: 'Paused. Say go on',
  drawing: null,
  hint: 'Say: go on, stop',
  choices: choices('resume', 'stop'),
  moreChoices: choices('repeat', 'louder', 'quieter', 'help'),
  activity: 'Listening',
};

export const emergencyView: View = {
  ...idleView,
  id: 5,
  scene: 'emergency',
  headline: 'Call emergency services now',
  hint: "I can't make calls. Wake someone or use your phone.",
  choices: choices('repeat', 'stop'),
  moreChoices: choices('louder', 'quieter'),
  activity: 'Speaking',
  announcement: { number: 5, text: 'This could be serious. Call emergency services now.' },
};

export const routineView: View = {
  ...holdView,
  id: 6,
  scene: 'routine',
  headline: 'Left leg, towel, pull gently',
  drawing: { id: 'towel', description: english.drawings.towel },
  secondsLeft: 120,
  hint: 'Say: next, repeat, stop',
  choices: choices('next', 'stop'),
  moreChoices: choices('repeat', 'pause', 'slower', 'louder', 'quieter', 'help'),
};

/** Everything broken at once: the longest screen there is. */
export const brokenView: View = {
  ...idleView,
  id: 7,
  headline: 'Press any key for relief',
  hint: 'Touch the screen or press any key.',
  notices: [
    'I cannot hear you: this machine has no microphone. Plug one in.',
    'My ears did not load: the speech model is damaged. Install Charley again.',
    'I have no voice: festival is not installed. Follow the words on the screen.',
  ],
  activity: 'Not listening',
};

/** The longest texts that the contract allows, with a countdown. */
export const crowdedView: View = {
  ...holdView,
  id: 8,
  headline: 'Calf gripping? Flatten your foot, keep breathing',
  secondsLeft: 600,
  notices: brokenView.notices,
};

/** Night, and nothing goes on: a few faint words. */
export const restingView: View = { ...idleView, id: 9, look: { ...firstLook, light: 'resting' } };

export const clockView: View = {
  ...restingView,
  id: 10,
  look: { ...restingView.look, clock: '3:07', shift: { xPx: 8, yPx: -6 } },
};

/** For those with one switch. */
export const markedView: View = { ...holdView, id: 15, marked: 'worse' };

/** The same step in the night hours, and by day. */
export const dimView: View = { ...holdView, id: 11, look: firstLook };
export const dayLook: Look = { ...firstLook, colours: 'day', light: 'full' };
export const dayView: View = { ...holdView, id: 12, look: dayLook };
export const dayIdleView: View = { ...idleView, id: 13, look: { ...dayLook, clock: '3:07 PM' } };

/** Every kind of screen, by name. */
export const exampleViews: Readonly<Record<string, View>> = {
  idle: idleView,
  hold: holdView,
  question: questionView,
  paused: pausedView,
  emergency: emergencyView,
  routine: routineView,
  broken: brokenView,
  crowded: crowdedView,
  resting: restingView,
  clock: clockView,
  dim: dimView,
  easing: easingView,
  marked: markedView,
  day: dayView,
  'day-idle': dayIdleView,
};

/** What a page that joins is given, until a test gives it something else. */
export const idleJoined: Joined = {
  view: idleView,
  microphone: 'off',
  words: pageWordsOf(contentFor('en')),
};
