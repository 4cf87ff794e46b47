import type { DrawingId } from '../../../shared/content/drawings.ts';
import { english } from '../../../shared/content/en/index.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import { pageWordsOf } from '../../../shared/content/page-words.ts';
import type { Press } from '../../../shared/dialogue/press.ts';
import type { Choice, Drawing, View } from '../../../shared/dialogue/view.ts';
import type { Joined } from '../../../shared/ipc.ts';
import { firstLook, type Look } from '../../../shared/night.ts';

const { labels } = english;

function drawing(id: DrawingId): Drawing {
  return { id, description: english.drawings[id] };
}

function presses({ moreChoices }: View): readonly Press[] {
  return moreChoices.map(({ press }) => press);
}

function choices(...presses: readonly Press[]): readonly Choice[] {
  return presses.map((press) => ({ press, label: labels[press] }));
}

/**
 * Screens as the conversation really shows them: a test holds their words and choices to those that can be reached.
 * To be changed where a test needs something else.
 */
export const idleView: View = {
  id: 1,
  scene: 'idle',
  look: { ...firstLook, light: 'full' },
  headline: 'I am listening for you',
  drawing: null,
  count: null,
  hint: 'Say: I have a cramp. Or press any key.',
  choices: choices('start'),
  moreChoices: choices('routine', 'help', 'slower', 'louder', 'quieter'),
  marked: null,
  notices: [],
  activity: 'Listening',
  announcement: { number: 1, text: 'I am listening. Say: I have a cramp.' },
  disclaimer: english.disclaimer,
};

/** What a hold of thirty seconds counts, so far on. */
export const secondsLeft = (seconds: number): View['count'] => ({
  secondsLeft: seconds,
  seconds: 30,
  progress: 'Hold 1 of 3',
});

export const holdView: View = {
  ...idleView,
  id: 2,
  scene: 'relief',
  headline: 'Pull your toes toward you',
  drawing: drawing('toes-toward-you'),
  count: secondsLeft(30),
  hint: '',
  choices: choices('better', 'worse', 'stop'),
  moreChoices: choices('pause', 'repeat', 'next', 'help', 'slower', 'louder', 'quieter'),
  activity: 'Speaking',
  announcement: { number: 2, text: 'Pull your toes toward your shin. Thirty seconds.' },
  disclaimer: '',
};

export const questionView: View = {
  ...holdView,
  id: 3,
  scene: 'question',
  headline: 'Is it easing? Yes or no',
  drawing: null,
  count: null,
  hint: 'Say: yes, no, or stop',
  choices: choices('yes', 'no', 'stop'),
  moreChoices: choices('better', 'worse', ...presses(holdView)),
  activity: 'Listening',
  announcement: { number: 3, text: 'Is it easing?' },
  disclaimer: english.disclaimer,
};

export const pausedView: View = {
  ...holdView,
  id: 4,
  headline: 'Paused. Say go on',
  drawing: null,
  hint: 'Say: go on, or stop',
  disclaimer: english.disclaimer,
  choices: choices('resume', 'stop'),
  moreChoices: choices('repeat', 'next', 'help', 'slower', 'louder', 'quieter'),
  activity: 'Paused',
};

export const emergencyView: View = {
  ...idleView,
  id: 5,
  scene: 'emergency',
  headline: 'Call emergency services now',
  hint: 'Call your local emergency number. I cannot call for you.',
  choices: choices('stop', 'repeat'),
  moreChoices: choices('slower', 'louder', 'quieter'),
  activity: 'Speaking',
  announcement: { number: 5, text: 'This could be serious. Call emergency services now.' },
};

export const routineView: View = {
  ...holdView,
  id: 6,
  scene: 'routine',
  headline: 'Left leg back, heel down',
  drawing: drawing('wall-lean'),
  count: { secondsLeft: 30, seconds: 30, progress: 'Hold 1 of 6' },
  hint: '',
  choices: choices('next', 'pause', 'stop'),
  moreChoices: choices('repeat', 'help', 'slower', 'louder', 'quieter'),
};

/** Everything broken at once, each with the longest that it may say. */
export const brokenView: View = {
  ...idleView,
  id: 7,
  headline: 'Press any key to start',
  hint: 'I cannot hear you now. Press any key or tap.',
  notices: (['microphone-denied', 'model-unreadable', 'voice-missing'] as const).map(
    (code) => english.failures[code],
  ),
  activity: 'Not listening',
};

/** The longest headline and hint that a rehearsal shows, with a countdown. */
export const crowdedView: View = {
  ...questionView,
  id: 8,
  headline: 'Warmth, fifteen minutes, stay awake',
  drawing: drawing('warmth'),
  count: { secondsLeft: 900, seconds: 900, progress: '' },
  hint: 'Only a rehearsal.',
  disclaimer: '',
  choices: choices('yes', 'next', 'stop'),
  moreChoices: choices('no', 'pause', 'repeat', 'help', 'slower', 'louder', 'quieter'),
  notices: [english.quietNotices.neither],
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
  marked: markedView,
  day: dayView,
  'day-idle': dayIdleView,
};

/** What a page that joins is given, until a test gives it something else. */
export const idleJoined: Joined = {
  view: idleView,
  microphone: 'off',
  words: pageWordsOf(contentFor('en'), 'en-GB'),
};
