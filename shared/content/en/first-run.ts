/** The first look round: one idea on each page, with a picture. */
export const firstRun = {
  step: '{number} of {count}',
  next: 'Next',
  previous: 'Back',
  skip: 'Skip the rest',
  done: 'Done',
  practise: 'Try one cramp now',
  steps: {
    say: {
      title: 'Say "I have a cramp"',
      lines: ['Charley listens at night. It talks you through the cramp.'],
    },
    press: {
      title: 'Or press any key',
      lines: [
        'A tap does the same. The screen shows each step in large print.',
        'When it is dark, slide a finger over it: the buttons come.',
      ],
    },
    private: {
      title: 'It stays on this computer',
      lines: ['No sound is kept. Nothing is sent anywhere.'],
    },
    limits: {
      title: 'It is not a doctor',
      lines: ['It gives general information. It cannot call for help.'],
    },
    voice: {
      title: 'Hear how Charley sounds',
      lines: ['You should hear it from your pillow.'],
    },
    microphone: {
      title: 'Does it hear you in bed?',
      lines: ['Lie down as you do at night, and try.'],
    },
    practice: {
      title: 'Try it once by day',
      lines: [
        'It goes as a real cramp does. Say "stop" or press Escape to end it. Then you are back here.',
        'Your diary keeps nothing of it.',
      ],
    },
    awake: {
      title: 'Leave it on tonight',
      lines: ['Plug it in. Leave the lid open, and Charley too. Turn off automatic sleep.'],
    },
    reach: {
      title: 'Keep a key in reach',
      lines: ['Lay the keyboard or the mouse beside your pillow.'],
    },
  },
};
