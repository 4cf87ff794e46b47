import type { OptionKey } from '../../setting-options.ts';
import type { SettingKey, Settings } from '../../settings.ts';

/** The words of the pages by day; `{name}` marks a placeholder. */
export const pageWords = {
  /** Names the group of links for screen readers. */
  links: 'Pages',
  back: 'Back to the night screen',
  titles: {
    settings: 'Settings',
    diary: 'Diary',
    firstRun: 'First time here? Look round',
  },

  /** What main answers when something could not be done. */
  desk: {
    notKept: 'The disk did not take this. It is kept until Charley ends, and tried again.',
    notErased: 'The diary is still there: the disk did not let it be deleted.',
    notADiary: 'This is not a diary that Charley exported.',
    importPartly: 'Entries taken: {count}. Not allowed, and left out, by their place in the file: {places}.',
  },

  settings: {
    loading: 'Reading your settings.',
    unreachable: 'Charley did not answer. Go back and try again.',
    /** Read out after each change. */
    changed: 'Changed: {name}.',
    undone: 'Changed back: {name}.',
    undo: 'Undo: {name}',
    nothingToUndo: 'Undo',
    voiceSample: 'This is how I sound. Rest well.',
    tryVoice: 'Try it: {name}',
    sections: {
      voice: 'Voice',
      screen: 'Screen',
      night: 'Night and reminder',
      coaching: 'Coaching',
      microphone: 'Microphone',
      doctor: 'For you and your doctor',
      computer: 'Computer',
    },
    labels: {
      'voice.name': 'Voice',
      'voice.rate': 'Speed of the voice',
      'voice.volumeDay': 'Volume by day',
      'voice.volumeNight': 'Volume at night',
      'voice.softStart': 'Begin softly',
      'screen.textPercent': 'Text size',
      'screen.colours': 'Colours',
      'screen.clock': 'Clock on the waiting screen',
      'screen.oneSwitch': 'One switch',
      'nightHours.by': 'The night goes by',
      'nightHours.from': 'Night begins',
      'nightHours.to': 'Night ends',
      holdStyle: 'Length of a hold',
      sensitivity: 'How easily Charley hears you',
      microphone: 'Microphone',
      emergencyNumber: 'Emergency number',
      profile: 'What is true for you',
      medicines: 'Medicines and supplements',
      'reminder.at': 'Bedtime reminder',
      'reminder.days': 'Days of the reminder',
      autostart: 'Start with the computer',
      model: 'Speech model',
      language: 'Language',
      firstRun: 'First look round',
    } satisfies Record<SettingKey, string>,
    hints: {
      emergencyNumber: 'Digits only. Leave it empty for "your local emergency number".',
      profile: 'Charley leaves out what is not safe for you.',
      medicines: 'One on each line, in your own words. Only for the sheet that you print.',
      'reminder.at': 'Leave it empty for no reminder.',
      'nightHours.by': 'In the night the voice is quieter and the screen darker.',
      'screen.oneSwitch':
        'A mark goes over the choices. Any key, or a tap beside them, takes the marked one.',
      'voice.softStart': 'The first words are quieter. Advice to get help never is.',
      'voice.name': 'Choose one, then hear it with the buttons below.',
      model: 'Bring a bigger one from a file: npx charley models import FILE.tar.gz',
      autostart: 'Charley opens its window when you log in. Leave the computer on at night.',
      language:
        'Of the voice and the night screen. Today there is English. A language that is translated in full appears here by itself.',
      sensitivity: 'While Charley waits. Soft words too may also wake it when nobody meant it.',
    } satisfies Partial<Record<SettingKey, string>>,
    sun: {
      known:
        'By the sun: tonight from {from} to {to}. About right: reckoned for the main city of your time zone.',
      unknown: 'By the sun is not possible here today. The fixed hours count instead.',
    },
    meter: {
      label: 'What the microphone hears',
      closed: 'Nothing yet. The microphone may be closed.',
    },
    microphones: {
      machine: "The computer's own choice",
      nameless: 'A microphone without a name',
      missing: '{name} (not plugged in)',
    },
    microphoneTest: {
      start: 'Test my microphone from bed',
      end: 'End the test',
      say: 'Lie down as you do at night. Say: "I have a cramp". You have fifteen seconds.',
      verdicts: {
        heard: 'Heard. Charley understood you from there.',
        'too quiet': 'Too quiet. Speak up, or turn the microphone up.',
        'too far': 'Too far. Bring the microphone closer to your pillow.',
        noise: 'Too much noise. Turn off what hums, or bring the microphone closer.',
        unclear: 'I heard a voice but not the words. Say it slowly, once more.',
        closed: 'The microphone is closed. Check that it is plugged in and allowed.',
      },
    },
    offers: {
      machine: "The computer's own choice",
      none: 'none',
      gone: '{name} (not here)',
      voiceMissing: "The voice {name} is not installed here. The computer's own voice speaks instead.",
      refused: {
        'voice.name': 'There is no voice {name} on this computer. Voices: {names}.',
        model: 'There is no model {name} on this computer. Models: {names}.',
        language: 'There is no language {name}. Languages: {names}.',
      } satisfies Record<OptionKey, string>,
    },
    percent: '{percent} %',
    choices: {
      colours: {
        night: 'Night: warm on black',
        day: 'Day',
        auto: 'Day by day, night by night',
      } satisfies Record<Settings['screen']['colours'], string>,
      nightBy: {
        clock: 'Fixed hours',
        sun: 'Sunset to sunrise',
      } satisfies Record<Settings['nightHours']['by'], string>,
      holdStyle: {
        thirty: 'Thirty seconds',
        tens: 'Three times ten seconds',
      } satisfies Record<Settings['holdStyle'], string>,
      sensitivity: {
        slight: 'Only clear words',
        moderate: 'Usual',
        very: 'Soft words too',
      } satisfies Record<Settings['sensitivity'], string>,
      days: {
        mon: 'Monday',
        tue: 'Tuesday',
        wed: 'Wednesday',
        thu: 'Thursday',
        fri: 'Friday',
        sat: 'Saturday',
        sun: 'Sunday',
      } satisfies Record<Settings['reminder']['days'][number], string>,
    },
  },

  firstRun: {
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
  },
};
