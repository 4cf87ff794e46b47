import type { OptionKey } from '../../settings/setting-options.ts';
import type { SettingKey, Settings } from '../../settings/settings.ts';

/** The settings page; `{name}` marks a placeholder. */
export const settingsPage = {
  loading: 'Reading your settings.',
  unreachable: 'Charley did not answer. Go back and try again.',
  /** Read out after each change. */
  changed: 'Changed: {name}.',
  undone: 'Changed back: {name}.',
  undo: 'Undo: {name}',
  nothingToUndo: 'Undo',
  voiceSample: 'This is how I sound. Rest well.',
  tryVoice: 'Try it: {name}',
  /** Names the list of groups at the top. */
  contents: 'Groups of settings',
  toContents: 'To the top',
  lookRound: 'Take the first look round again',
  sections: {
    voice: 'Voice',
    screen: 'Screen',
    night: 'Night and reminder',
    coaching: 'Help that suits you',
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
    'screen.brightness': 'Brightness while Charley waits at night',
    'screen.clock': 'Clock on the waiting screen',
    'screen.stayOn': 'Keep the screen on all night',
    'screen.oneSwitch': 'One switch',
    'screen.switchSpeed': 'Speed of the mark',
    'nightHours.by': 'The night goes by',
    'nightHours.from': 'Night begins',
    'nightHours.to': 'Night ends',
    holdStyle: 'Length of a hold',
    sensitivity: 'How easily Charley hears you',
    wideEar: 'Listen for whole sentences',
    microphone: 'Microphone',
    emergencyNumber: 'Emergency number',
    profile: 'What is true for you',
    medicines: 'Medicines and supplements',
    'reminder.at': 'Bedtime reminder',
    'reminder.days': 'Days of the reminder',
    autostart: 'Start with the computer',
    model: 'Speech model',
    wideModel: 'Speech model for whole sentences',
    language: 'Language',
    firstRun: 'First look round',
  } satisfies Record<SettingKey, string>,
  hints: {
    emergencyNumber: 'Digits only. Leave it empty for "your local emergency number".',
    holdStyle: 'Of the bedtime stretches. In a cramp nothing changes.',
    profile: 'Charley leaves out what is not safe for you.',
    medicines: 'One on each line, in your own words. Only for the sheet that you print.',
    'reminder.at': 'Leave it empty for no reminder.',
    'nightHours.by': 'In the night the voice is quieter and the screen darker.',
    'screen.stayOn':
      'The dim clock stays, and any key helps at once. Plug the computer in for it. Otherwise the screen goes dark or locks as the computer is set: no key helps while it is locked.',
    'screen.oneSwitch': 'A mark goes over the choices. Any key, or a tap beside them, takes the marked one.',
    'screen.brightness': 'While Charley waits: + and − change it, and so does a finger that goes up or down.',
    'voice.softStart': 'The first words are quieter. Advice to get help never is.',
    'voice.name': 'The nicest stand first.',
    model: 'For listed phrases.',
    wideModel: 'For words that are on no list. A bigger one knows more words and takes more memory.',
    autostart: 'Charley opens its window when you log in. Leave the computer on at night.',
    language: 'Of the voice and the night screen. So far there is English only.',
    wideEar: 'A second ear for words that are on no list. It takes some 60 MB of memory.',
    sensitivity: 'While Charley waits. Soft words too may also wake it when nobody meant it.',
  } satisfies Partial<Record<SettingKey, string>>,
  sun: {
    known:
      'By the sun: tonight from {from} to {to}. About right: reckoned for the main city of your time zone.',
    unknown: 'By the sun is not possible here today. The fixed hours count instead.',
  },
  /** Below the night hours. */
  awake: {
    kept: 'In these hours Charley keeps the computer awake while it listens. The screen may go dark unless you keep it on. A closed lid or an empty battery still ends it.',
    'not kept':
      'Charley cannot keep this computer awake: turn off its automatic sleep. A computer that sleeps hears nothing.',
  },
  /** Of the screen, in its group. */
  screenStays: {
    kept: 'While Charley leads you, the screen stays on.',
    'not kept': 'This window cannot keep the screen on: give it a long time before it goes dark.',
  },
  /** Stands where voice or microphone could be tried. */
  textOnly: {
    voice: 'Charley runs on text alone now. To hear a voice, close it and start it without --text-only.',
    microphone:
      'Charley runs on text alone now. To test the microphone, close it and start it without --text-only.',
  },
  interrupting: {
    cancelled:
      'While Charley says a prepared line you can say “stop”, “pause”, “repeat”, “it’s gone” or where it hurts.',
    heard: 'While Charley speaks it does not hear you. Any key stops it.',
  },
  wideEar: {
    failed: 'Not now: {why} Charley hears its own phrases as before.',
    starting: 'Being started.',
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
    /** Said after the verdict. */
    narrow: 'It sounds like a telephone: choose another microphone than that of the headset.',
    verdicts: {
      heard: 'Heard. Charley understood you from there.',
      'too quiet': 'Too quiet. Speak up, or turn the microphone up.',
      'too loud': 'Too loud: the sound is cut off. Turn the microphone down, or move it away.',
      'too far': 'Too far. Bring the microphone closer to your pillow.',
      noise: 'Too much noise. Turn off what hums, or bring the microphone closer.',
      unclear: 'I heard a voice but not the words. Say it slowly, once more.',
      closed: 'The microphone is closed. Check that it is plugged in and allowed.',
    },
  },
  models: {
    offer: '{title}: {megabytes} MB from {host}, licence {licence}. Nothing about you is sent.',
    fetch: 'Get {name}',
    running: 'Getting {name}: {percent} %',
    progressLabel: 'How much of the model has come',
    cancel: 'Cancel. Go on another time.',
    busy: 'One is being fetched already.',
    importFile: 'Bring a speech model from a file (Vosk, .zip or .tar.gz)',
    importing: 'Bringing {name}: {percent} %',
    brought: 'Brought {name}. It hears {heard} of {phrases} phrases. Choose it above.',
    broughtWide:
      'Brought {name}. It has no word for speech that it does not expect, so it serves for whole sentences only. Choose it there, above.',
    outOfOrder: 'The file did not come whole. Choose it again.',
    notKept: 'The file could not be kept here. Free some space on the disk, and choose it again.',
    unreachable: 'Charley did not answer. Try again.',
  },
  offers: {
    machine: "The computer's own choice",
    nicest: 'The nicest one here: {name}',
    /** A voice: its name, and who it sounds like. */
    person: '{name}, {kind}',
    people: {
      'en-us female': 'American woman',
      'en-us male': 'American man',
      'en-gb female': 'British woman',
      'en-gb male': 'British man',
    },
    prepared: 'Sentences ready to be said at once: {ready} of {total}.',
    none: 'none',
    gone: '{name} (not here)',
    voiceMissing: 'The voice “{name}” is not installed here. The nicest one that is here speaks instead.',
    refused: {
      'voice.name': 'There is no voice {name} on this computer. Voices: {names}.',
      model: 'There is no model {name} on this computer. Models: {names}.',
      wideModel: 'There is no model {name} for whole sentences on this computer. Models: {names}.',
      language: 'There is no language {name}. Languages: {names}.',
    } satisfies Record<OptionKey, string>,
  },
  percent: '{percent} %',
  percentUsual: '{percent} % (usual)',
  choices: {
    switchSpeed: {
      slow: 'Slow: four seconds on each',
      usual: 'Usual: two seconds on each',
      fast: 'Fast: one second on each',
    },
    colours: {
      night: 'Night: warm on black',
      red: 'Red only',
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
};
