import { charts } from './diary-charts.ts';
import { data } from './diary-data.ts';

/** The diary's pages, by day: nights, forms, the sheet on the screen; `{name}` marks a placeholder. */
export const diaryPages = {
  nav: 'Parts of the diary',
  names: { nights: 'Nights', charts: 'Charts', sheet: "Doctor's sheet", data: 'Your data' },
  damagedLines: 'Lines of the diary that could not be read, and were left as they are: {count}.',
  newerLines: 'Lines of the diary that a newer Charley wrote, and that are left as they are: {count}.',
  unreadable: 'I cannot read your diary now. Nothing was changed. Try again.',
  unanswered: 'Charley did not answer. Nothing was saved. Try again.',
  tryAgain: 'Try again',
  undo: 'Undo',
  saved: 'Saved in your diary.',
  deleted: 'Deleted from your diary.',
  undone: 'Undone.',
  cancel: 'Cancel',
  save: 'Save',

  nights: {
    earlier: 'Earlier',
    later: 'Later',
    earlierMonth: 'Earlier month',
    laterMonth: 'Later month',
    count: { one: '1 cramp', other: '{count} cramps' },
    noCramp: 'no cramp',
    routine: 'bedtime stretches done',
    month: 'Cramps this month: {cramps}. Nights with cramps: {nights}.',
    keys: 'A night runs from noon to noon. A line marks the bedtime stretches. Arrow keys move.',
    night: 'Night of {dates}',
    /** Between the two dates of a night. */
    to: 'to',
    nothing: 'Nothing was recorded in this night.',
    /** What Charley's ears did. */
    record: {
      listened: 'Charley listened for {hours} h {minutes} min.',
      noGaps: 'Without a gap.',
      gaps: { one: 'One gap:', other: '{count} gaps:' },
      lastGaps: '{count} gaps; the last of them:',
      gap: '{time}, {long}: {why}',
      seconds: '{seconds} s',
      minutes: '{minutes} min',
      doubts: {
        one: 'Once it heard something like a cramp, but not surely.',
        other: '{count} times it heard something like a cramp, but not surely.',
      },
      causes: {
        microphone: 'the microphone was away',
        hearing: 'its hearing stopped',
        'no window': 'its window was closed',
        starting: 'it was starting',
        asleep: 'the computer slept',
        'not running': 'Charley was not running',
      },
    },
    add: 'Add a cramp',
    addTitle: 'Add a cramp',
    correct: 'Correct',
    correctTitle: 'Correct the cramp of {time}',
    delete: 'Delete',
    correctNamed: 'Correct the cramp of {time}',
    deleteNamed: 'Delete the entry of {time}',
    cramp: '{part}, {side}',
    placeNotSaid: 'Place not said',
    lasted: '{minutes} min',
    lengthNotKnown: 'length not known',
    /** Stands for the cramp where a red flag ended the help before any stretch. */
    cutShort: { emergency: 'Ended by an emergency', advice: 'Ended with advice to get help' },
    steps: 'Done: {steps}',
    helped: 'Helped: {step}',
    pain: 'Pain {pain} of 10',
    sore: 'Sore next day',
    sleepLost: 'Sleep lost',
    tags: 'The day before: {tags}',
    routineLeft: '{routine}, not to the end',
  },

  lastNight: {
    title: 'About last night',
    which: 'Cramp of {time}',
    why: 'What you remember helps your doctor. You can leave anything out.',
    skip: 'Not now',
  },

  form: {
    date: 'Date',
    time: 'Time',
    minutes: 'Minutes it lasted',
    part: 'Where',
    side: 'Which leg',
    helped: 'What helped',
    pain: 'Pain, 0 to 10',
    soreNextDay: 'Sore the next day',
    sleepLost: 'Sleep lost',
    tags: 'The day before',
    /** Besides the tags: it was asked, and none of them was true. */
    nothingSpecial: 'nothing special',
    note: 'Note',
    notKnown: 'not known',
    yes: 'Yes',
    no: 'No',
    wrong: {
      date: 'The date must be real, and not in the future.',
      time: 'The date and time must be real, and not in the future.',
      minutes: 'The minutes must be from 0 to 1440.',
    },
  },

  charts,

  sheet: {
    print: 'Print',
    pdf: 'Save as PDF',
    printing: 'Making the PDF.',
    printed: 'The PDF is ready.',
    save: 'Save as a web page',
    why: 'One page for your doctor, of the last twelve weeks.',
    region: "Doctor's sheet",
  },

  data,
};
