import type { DrawingId } from '../../../shared/content/drawings.ts';
import { english } from '../../../shared/content/en/index.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import { pageWordsOf } from '../../../shared/content/page-words.ts';
import type { NamedPress } from '../../../shared/dialogue/press.ts';
import type { Choice, Drawing, View } from '../../../shared/dialogue/view.ts';
import type { Joined } from '../../../shared/ipc/answers.ts';
import { firstLook, type Look } from '../../../shared/night.ts';

const { labels } = english;

function drawing(id: DrawingId): Drawing {
  return { id, description: english.drawings[id] };
}

function choices(...presses: readonly NamedPress[]): readonly Choice[] {
  return presses.map((press) => ({ press, label: labels[press], key: null }));
}

/** The same with the caps of their keys. */
function withKeys(...keys: readonly (string | null)[]) {
  return (choices: readonly Choice[]): readonly Choice[] =>
    choices.map((choice, index) => ({ ...choice, key: keys[index] ?? null }));
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
  callNumber: null,
  hint: 'Say: I have a cramp. Or press any key.',
  choices: choices('start'),
  numbered: false,
  moreChoices: choices('wrong', 'more'),
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
  moreChoices: choices('wrong', 'more'),
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
  activity: 'Paused',
};

export const emergencyView: View = {
  ...idleView,
  id: 5,
  scene: 'emergency',
  headline: 'Call emergency services now',
  hint: 'Call your local emergency number. I cannot call for you.',
  choices: choices('repeat', 'louder', 'stop'),
  moreChoices: choices('more'),
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

/** The same in large print. */
const countedView: View = { ...brokenView, id: 32, notices: ['3 things need care: see More.'] };

/** The longest headline and hint that a rehearsal shows, with a countdown. */
export const crowdedView: View = {
  ...questionView,
  id: 8,
  headline: 'Warmth, fifteen minutes, stay awake',
  drawing: drawing('warmth'),
  count: { secondsLeft: 900, seconds: 900, progress: '' },
  hint: 'Only a rehearsal.',
  disclaimer: '',
  choices: choices('next', 'pause', 'stop'),
  notices: [english.quietNotices.neither],
};

/** What a missing voice would say of the step. */
export const captionView: View = {
  ...crowdedView,
  id: 33,
  headline: 'Rub it lightly',
  drawing: drawing('rub'),
  count: null,
  choices: choices('agree', 'next', 'stop'),
  hint: "Rub it lightly, unless it's swollen, hot, or red.",
  disclaimer: english.disclaimer,
};

/** Night, and nothing goes on: a few faint words. */
export const restingView: View = {
  ...idleView,
  id: 9,
  look: { ...firstLook, light: 'resting' },
  hint: '',
};

export const clockView: View = {
  ...restingView,
  id: 10,
  look: { ...restingView.look, clock: '3:07', shift: { xPx: 8, yPx: -6 } },
};

/** Nobody has said where it cramps. */
export const openingView: View = {
  ...holdView,
  id: 16,
  headline: "I'm here. Straighten your leg",
  drawing: drawing('leg-straight'),
  count: null,
  disclaimer: english.disclaimer,
  hint: 'Calf? If not, say or press where.',
  choices: choices('calf', 'foot', 'shin', 'thigh'),
  numbered: true,
  moreChoices: choices('stop', 'wrong', 'more'),
};

const listView: View = {
  ...holdView,
  drawing: null,
  count: secondsLeft(24),
  hint: '',
  numbered: true,
};

export const wrongView: View = {
  ...listView,
  id: 17,
  headline: 'What is wrong?',
  activity: english.activities.paused,
  choices: choices('chest', 'breath', 'faceOrSpeech', 'fall', 'swollen', 'weak'),
  moreChoices: choices('stop', 'back'),
};

const moreView: View = {
  ...listView,
  id: 18,
  headline: 'What would you like?',
  choices: choices('pause', 'repeat', 'next', 'partial', 'place', 'cannot'),
  moreChoices: choices('stop', 'wrong', 'more', 'back'),
};

const placeView: View = {
  ...moreView,
  id: 19,
  headline: 'Where is the cramp?',
  choices: choices('calf', 'foot', 'shin', 'thigh', 'toes'),
  moreChoices: choices('stop', 'wrong', 'back'),
};

export const helpView: View = {
  ...moreView,
  id: 20,
  headline: 'What you can do now',
  hint: 'You can say most of these, too.',
  choices: withKeys(
    'B',
    'W',
    'P',
    'R',
    'Space',
    null,
  )(choices('better', 'worse', 'pause', 'repeat', 'next', 'partial')),
  numbered: false,
  moreChoices: withKeys('Esc', 'E', 'M', '←')(choices('stop', 'wrong', 'more', 'back')),
};

export const questionsView: View = {
  ...idleView,
  id: 21,
  headline: 'What would you ask?',
  drawing: null,
  hint: '',
  disclaimer: '',
  choices: (['why', 'long', 'danger', 'rub', 'stand', 'hot'] as const).map((id) => ({
    press: `ask:${id}`,
    label: english.answers[id].question,
    key: null,
  })),
  numbered: true,
  moreChoices: choices('start', 'wrong', 'more', 'back'),
};

/** A number to call is set; and the same after the first "stop". */
export const callView: View = {
  ...emergencyView,
  id: 22,
  callNumber: '112',
  hint: 'I cannot call for you.',
};
const callListView: View = {
  ...callView,
  id: 29,
  choices: choices('slower', 'quieter', 'help'),
  moreChoices: choices('stop', 'back'),
  numbered: true,
  disclaimer: '',
};
/** Help is needed today. */
const adviceView: View = {
  ...emergencyView,
  id: 30,
  scene: 'advice',
  headline: 'Get medical help today',
  hint: 'Say: repeat, or stop',
  choices: choices('repeat', 'stop'),
  moreChoices: choices('wrong', 'more'),
};
const redAdviceView: View = { ...adviceView, id: 31, look: { ...firstLook, colours: 'red' } };
/** As long as a number may be. */
const longCallView: View = { ...callView, id: 24, callNumber: '004915112345678' };

const quietView: View = {
  ...callView,
  id: 23,
  hint: 'I cannot call for you. Press Stop again if you are safe.',
};

/** For those with one switch. */
export const markedView: View = { ...holdView, id: 15, marked: 'worse' };

/** The same step in red alone. */
const redView: View = { ...holdView, id: 16, look: { ...firstLook, colours: 'red' } };

/** Before the night; and the longest answer, by itself and over a hold where no voice says it. */
const readyView: View = {
  ...idleView,
  id: 25,
  headline: 'Ready for the night',
  choices: choices('start', 'repeat', 'stop'),
};
export const answerView: View = {
  ...readyView,
  id: 27,
  headline: english.answers.doctor.question,
  hint: english.answers.doctor.answer,
  reading: 'answer',
};
export const answerInHoldView: View = {
  ...holdView,
  id: 28,
  hint: english.answers.doctor.answer,
  reading: 'answer',
  notices: [english.quietNotices.neither],
};

/** The same step in the night hours, and by day. */
export const dimView: View = { ...holdView, id: 11, look: firstLook };
const dayLook: Look = { ...firstLook, colours: 'day', light: 'full' };
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
  counted: countedView,
  crowded: crowdedView,
  caption: captionView,
  resting: restingView,
  clock: clockView,
  dim: dimView,
  marked: markedView,
  opening: openingView,
  wrong: wrongView,
  more: moreView,
  place: placeView,
  help: helpView,
  questions: questionsView,
  'call-list': callListView,
  advice: adviceView,
  'red-advice': redAdviceView,
  call: callView,
  quiet: quietView,
  red: redView,
  'long-call': longCallView,
  day: dayView,
  'day-idle': dayIdleView,
  ready: readyView,
  answer: answerView,
  'answer-in-hold': answerInHoldView,
};

/** What a page that joins is given, until a test gives it something else. */
export const idleJoined: Joined = {
  view: idleView,
  microphone: 'off',
  words: pageWordsOf(contentFor('en'), 'en-GB'),
};
