import type { LineId } from '../../line.ts';
import type { LineWords } from '../../words.ts';

/** What stands in a line's place while nothing can hear the person: it asks for a press, and promises no ear. */
export const linesUnheard: Readonly<Partial<Record<LineId, LineWords>>> = {
  helpInRelief: {
    headline: 'Press better, worse, or stop',
    spoken: 'Press stop, repeat, better, or worse at any time.',
  },
  offerShinOrThigh: {
    headline: 'Shin or thigh? Choose it',
    spoken: "If it's your shin or front thigh, choose it.",
  },
  missedAnswer: { headline: 'Is it easing? Yes or no', spoken: 'Is it easing?' },
  stopped: { headline: 'Stopped. I stay here', spoken: "I've stopped. I'm still here." },
  paused: { headline: 'Paused. Press go on', spoken: 'Paused. Press go on when you like.' },
  goodNight: { headline: 'Good night. Sleep well', spoken: 'Good night. Press any key if it returns.' },
  countOneMore: {
    headline: "Press stop when it's gone",
    spoken: "I'll count one more hold. Press stop when it's gone.",
  },
  quietListening: { headline: 'Rest. I stay here', spoken: 'Well done. Rest a moment.' },
  helpWhileIdle: {
    headline: 'Press any key to start',
    spoken: "Press any key if your leg cramps. I'll help at once.",
  },
  helpInCourse: {
    headline: 'Press next, pause, or stop',
    spoken: 'Press stop, pause, repeat, or next at any time.',
  },
  sleepWell: { headline: 'Good night. Sleep well', spoken: 'Lights low. Press any key if it returns.' },
  bedtimeMayHelp: {
    headline: 'A stretch before bed may help',
    spoken: 'A stretch before bed may help.',
  },
  takenOut: { headline: 'Taken out of your diary', spoken: 'Taken out of your diary.' },
  needHelp: { headline: 'Do you need help?', spoken: 'Do you need help?' },
  almostHeard: { headline: 'Cramp? Press any key', spoken: '' },
};

/** What stands in a line's place where there is no voice. */
export const linesUnvoiced: Readonly<Partial<Record<LineId, LineWords>>> = {
  louder: { headline: 'There is no voice now', spoken: 'There is no voice now.' },
  quieter: { headline: 'There is no voice now', spoken: 'There is no voice now.' },
};
