import type { LineWords } from '../../words.ts';

/** "Am I ready?": what is true before the night, or the one thing to mend. */
export const readiness = {
  readyHears: { headline: 'Ready for the night', spoken: 'I hear you.' },
  readyListens: { headline: 'Ready for the night', spoken: "I'm listening." },
  readyVoice: { headline: 'Ready for the night', spoken: 'The voice is at {percent} percent.' },
  readyPower: { headline: 'Ready for the night', spoken: 'Plugged in.' },
  readyUntil: { headline: 'Ready for the night', spoken: "I'm listening until {hour}." },
  readyUntilMinutes: { headline: 'Ready for the night', spoken: "I'm listening until {hour} {minutes}." },
  mendTextOnly: { headline: 'Ready. Any key starts', spoken: 'I was started without ears. Any key starts.' },
  mendMicrophone: {
    headline: 'Look at the microphone',
    spoken: 'The microphone does not work. Look at its cable.',
  },
  mendHearing: { headline: 'My hearing does not work', spoken: 'My hearing does not work. Any key starts.' },
  mendWaking: { headline: 'Waking up. One moment', spoken: 'I am still waking up.' },
  mendMuted: { headline: 'My voice is off', spoken: 'My voice is off. The screen shows each step.' },
  mendVoice: {
    headline: 'My voice does not work',
    spoken: 'My voice does not work. The screen shows each step.',
  },
  mendBattery: { headline: 'Plug it in tonight', spoken: "I'm on battery. Plug me in for the night." },
  mendNarrow: {
    headline: 'Choose another microphone',
    spoken: 'This microphone sounds like a telephone. Choose another one.',
  },
} as const satisfies Record<string, LineWords>;
