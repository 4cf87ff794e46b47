import type { Content } from '../../content.ts';

/** Charley about itself, the diary and the conversation. Says du. */
export const talk: Partial<Content['lines']> = {
  helpInRelief: {
    headline: 'Sag Krampf, Stopp oder Hilfe',
    spoken: 'Sag jederzeit Stopp, noch einmal, besser oder schlimmer.',
  },
  missedAnswer: {
    headline: 'Wie bitte? Noch einmal?',
    spoken: 'Das habe ich nicht verstanden. Lässt es nach?',
  },
  stopped: { headline: 'Gestoppt. Ich höre zu', spoken: 'Ich habe aufgehört. Ich bin noch da.' },
  paused: { headline: 'Pause. Sag: weiter', spoken: 'Pause. Sag weiter, wenn du magst.' },
  slower: { headline: 'Gut, jetzt langsamer', spoken: 'Gut. Ich spreche langsamer.' },
  louder: { headline: 'Gut, etwas lauter', spoken: 'Gut. Etwas lauter.' },
  quieter: { headline: 'Gut, etwas leiser', spoken: 'Gut. Etwas leiser.' },
  goodNight: { headline: 'Gute Nacht. Schlaf gut', spoken: 'Gute Nacht. Ich höre auf dich.' },
  noCramp: { headline: 'Schön, kein Krampf', spoken: 'Gut. Kein Krampf. Ich bin still.' },
  savedInDiary: { headline: 'Steht in deinem Tagebuch', spoken: 'Steht in deinem Tagebuch.' },
  countOneMore: {
    headline: 'Sag Stopp, wenn es weg ist',
    spoken: 'Ich zähle noch einmal. Sag Stopp, wenn es weg ist.',
  },
  quietListening: {
    headline: 'Ruh dich aus. Ich höre zu',
    spoken: 'Gut gemacht. Ruh dich einen Moment aus.',
  },
  helpWhileIdle: {
    headline: 'Sag Krampf, Stopp oder Hilfe',
    spoken: 'Sag mir, wenn dein Bein krampft. Ich helfe sofort.',
  },
  helpInCourse: {
    headline: 'Sag weiter, Pause oder Stopp',
    spoken: 'Sag jederzeit Stopp, Pause, noch einmal oder weiter.',
  },
  takeItOff: { headline: 'Zeit, es wegzunehmen', spoken: 'Nimm es jetzt weg.' },
  thatIsFine: { headline: 'Das ist in Ordnung', spoken: 'Das ist in Ordnung.' },
  goodToHear: { headline: 'Gut. Noch einmal sanft', spoken: 'Das ist schön zu hören.' },
  willBeKept: { headline: 'Es kommt ins Tagebuch', spoken: 'Es kommt in dein Tagebuch.' },
  alreadyKept: { headline: 'Es steht schon im Tagebuch', spoken: 'Es steht schon in deinem Tagebuch.' },
  takenOut: {
    headline: 'Aus dem Tagebuch genommen',
    spoken: 'Aus deinem Tagebuch genommen. Sag zurückholen, wenn du es doch willst.',
  },
  broughtBack: { headline: 'Wieder in deinem Tagebuch', spoken: 'Es steht wieder in deinem Tagebuch.' },
  nothingToBringBack: {
    headline: 'Nichts zum Zurücklegen da',
    spoken: 'Es gibt nichts, was zurück kann.',
  },
  deleteByHand: {
    headline: 'Lösch es von Hand',
    spoken: 'Du kannst es auf der Seite des Tagebuchs löschen.',
  },
  onDiaryPage: { headline: 'Die Tagebuchseite zeigt es', spoken: 'Die Seite des Tagebuchs zeigt es.' },
  onlyPractice: { headline: 'Das ist nur eine Probe', spoken: 'Das ist nur eine Probe.' },
  noDiary: { headline: 'Es gibt noch kein Tagebuch', spoken: 'Ich habe noch kein Tagebuch.' },
  nothingInDiary: { headline: 'Noch nichts im Tagebuch', spoken: 'In deinem Tagebuch steht noch nichts.' },
  crampsThisWeek: {
    headline: 'Krämpfe diese Woche: {count}',
    spoken: 'Du hast diese Woche {count} Krämpfe eingetragen.',
  },
  oneCrampThisWeek: {
    headline: 'Ein Krampf diese Woche',
    spoken: 'Du hast diese Woche einen Krampf eingetragen.',
  },
  noCrampsThisWeek: {
    headline: 'Keine Krämpfe diese Woche',
    spoken: 'Du hast diese Woche keinen eingetragen.',
  },
  helpedLastTime: { headline: 'Letztes Mal: {step}', spoken: 'Letztes Mal half: {step}.' },
  welcomeBack: { headline: 'Willkommen zurück', spoken: 'Willkommen zurück. Wir dehnen.' },
  nightOfRoutine: { headline: 'Dehnen vor dem Schlafen', spoken: 'Nacht {night} von zweiundvierzig.' },
  bedtimeMayHelp: {
    headline: 'Dehnen am Abend kann helfen',
    spoken: 'Kurz vor dem Schlafen dehnen kann helfen. Sag Abendübung.',
  },
  sameLegAgain: { headline: 'Noch einmal dasselbe Bein', spoken: 'Noch einmal dasselbe Bein.' },
  remindBedtime: { headline: 'Zeit zum Dehnen?', spoken: 'Zeit, vor dem Schlafen zu dehnen?' },
  remindLater: { headline: 'Dann später. Ruh dich aus', spoken: 'Gut. Etwas später.' },
  holdStart: { headline: 'Halte es so', spoken: 'Halten. {seconds} Sekunden.' },
  holdStartShort: { headline: 'Halte es so', spoken: '{seconds} Sekunden.' },
  count20: { headline: 'Halte es so', spoken: 'Zwanzig.' },
  count10: { headline: 'Halte es so', spoken: 'Zehn. Atme weiter.' },
  count5: { headline: 'Halte es so', spoken: 'Fünf, vier, drei, zwei, eins.' },
  count3: { headline: 'Halte es so', spoken: 'Drei, zwei, eins.' },
  letGo: { headline: 'Lass jetzt langsam los', spoken: 'Lass langsam los.' },
  timeLeft: { headline: 'Halte es so', spoken: 'Noch {seconds} Sekunden.' },
  almostHeard: { headline: 'Krampf? Sag ja', spoken: '' },
  idle: { headline: 'Ich höre auf dich', spoken: '' },
  idleDeaf: { headline: 'Jede Taste beginnt', spoken: '' },
  idleWaking: { headline: 'Ich wache auf. Moment', spoken: '' },
};

/** What stands in a line's place while nothing can hear the person. */
export const linesUnheard: Content['linesUnheard'] = {
  helpInRelief: {
    headline: 'Drück besser, weh oder Stopp',
    spoken: 'Drück jederzeit Stopp, noch einmal, besser oder tut noch weh.',
  },
  offerShinOrThigh: {
    headline: 'Schienbein? Oberschenkel?',
    spoken: 'Ist es das Schienbein oder der Oberschenkel vorn, wähl es.',
  },
  missedAnswer: { headline: 'Lässt es nach? Ja oder nein', spoken: 'Lässt es nach?' },
  stopped: { headline: 'Gestoppt. Ich bleibe hier', spoken: 'Ich habe aufgehört. Ich bin noch da.' },
  paused: { headline: 'Pause. Drück Fortfahren', spoken: 'Pause. Drück Fortfahren, wenn du magst.' },
  goodNight: {
    headline: 'Gute Nacht. Schlaf gut',
    spoken: 'Gute Nacht. Drück eine Taste, wenn es wiederkommt.',
  },
  countOneMore: {
    headline: 'Drück Stopp, wenn es weg ist',
    spoken: 'Ich zähle noch einmal. Drück Stopp, wenn es weg ist.',
  },
  quietListening: { headline: 'Ruh dich aus. Ich bleibe', spoken: 'Gut gemacht. Ruh dich einen Moment aus.' },
  helpWhileIdle: {
    headline: 'Jede Taste beginnt',
    spoken: 'Drück eine Taste, wenn dein Bein krampft. Ich helfe sofort.',
  },
  helpInCourse: {
    headline: 'Drück weiter, Pause, Stopp',
    spoken: 'Drück jederzeit Stopp, Pause, noch einmal oder weiter.',
  },
  sleepWell: {
    headline: 'Gute Nacht. Schlaf gut',
    spoken: 'Licht aus. Drück eine Taste, wenn es wiederkommt.',
  },
  bedtimeMayHelp: {
    headline: 'Dehnen am Abend kann helfen',
    spoken: 'Kurz vor dem Schlafen dehnen kann helfen.',
  },
  takenOut: { headline: 'Aus dem Tagebuch genommen', spoken: 'Aus deinem Tagebuch genommen.' },
  needHelp: { headline: 'Brauchst du Hilfe?', spoken: 'Brauchst du Hilfe?' },
  almostHeard: { headline: 'Krampf? Drück eine Taste', spoken: '' },
};

/** What stands in a line's place where there is no voice. */
export const linesUnvoiced: Content['linesUnvoiced'] = {
  louder: { headline: 'Jetzt ist keine Stimme da', spoken: 'Jetzt ist keine Stimme da.' },
  quieter: { headline: 'Jetzt ist keine Stimme da', spoken: 'Jetzt ist keine Stimme da.' },
};
