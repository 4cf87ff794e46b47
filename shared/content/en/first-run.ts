/** The first look round. */
export const firstRun = {
  step: 'Step {number} of {count}',
  next: 'Next',
  previous: 'Back',
  skip: 'Skip the rest',
  done: 'Done',
  practise: 'Try one cramp now',
  steps: [
    {
      title: 'What Charley is, and is not',
      lines: [
        'Charley listens at night. Say "I have a cramp", and it talks you through it.',
        'No voice? Any key or a tap does the same, in large print.',
        'Nothing leaves this computer, and no sound is kept.',
        'It gives general information. It is not a doctor and cannot call for help.',
      ],
    },
    {
      title: 'Microphone and voice',
      lines: [
        'Hear how Charley sounds. Then test whether it hears you from your bed.',
        'You can change the microphone and the volume in the settings.',
      ],
    },
    {
      title: 'Try one cramp by day',
      lines: [
        'It goes as a real one does, so that you know it before the night.',
        'Say "stop" or press Escape at any time. Then come back here for the last step.',
        'Nothing of it stands in your diary. A real cramp meanwhile? Say "I have a cramp".',
      ],
    },
    {
      title: 'Before you sleep',
      lines: [
        'Plug the computer in, and leave Charley open.',
        'Leave the lid open. A closed lid may put the computer to sleep.',
        'Turn off automatic sleep. A computer that sleeps hears nothing. The screen may go dark.',
        'Set the volume so that you hear Charley from your pillow.',
        'Keep the keyboard or the mouse in reach. Any key starts relief.',
      ],
    },
  ],
};
