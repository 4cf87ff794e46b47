/** The commands to the Charley that runs; `{name}` marks a placeholder. */
export const controlWords = {
  help: {
    status: `Usage: charley status [--json]

What is true of the Charley that runs: whether it listens, its voice, its screen, tonight so far.
Ends with 0 where it listens or was started on text alone, with 1 where it does not, with 3 where none runs.`,
    start: `Usage: charley start [PLACE]

Begins the help with a cramp, as any key does.

  PLACE  {places}; or as you would say it, such as "my left calf"`,
    stop: 'Usage: charley stop\n\nSilence at once; nothing follows.',
    repeat: 'Usage: charley repeat\n\nSays the last words once more.',
    mute: `Usage: charley mute [on|off]

The voice is silent, and the screen shows each step. "off", "louder" said or pressed, a red flag, and
whatever Charley must tell you bring the voice back. The microphone is not touched.`,
    routine: 'Usage: charley routine\n\nBegins the bedtime stretches.',
    quit: 'Usage: charley quit\n\nEnds Charley, and its window with it.',
  },
  misused: 'charley {command} takes no "{given}".',
  notRunning: 'No Charley is running. "npm start" opens it.',
  silent: 'A Charley is running, but it does not answer. End it, and start it again: npm start',
  screenSays: 'The screen says: {headline}',
  noScreen:
    'No window is open; "npm start -- --no-open" prints where one can be. Its screen would say: {headline}',
  ended: 'Charley has ended.',
  muted: 'The voice is silent. "npx charley mute off" brings it back.',
  unmuted: 'The voice can be heard again.',
  listening: {
    listening: 'Charley listens.',
    speaking: 'Charley speaks, and listens again when it is silent.',
    starting: 'Charley does not listen yet: its microphone or its hearing is starting.',
    'text only': 'Charley does not listen: it was started on text alone.',
    'no window': "Charley does not listen: no window is open, and the microphone is the window's.",
    failed: 'Charley does not listen. {why}',
  },
  voice: {
    starting: 'Voice: it is being looked for.',
    ready: 'Voice: ready.',
    off: 'Voice: none, for Charley was started on text alone.',
    muted: 'Voice: muted. "npx charley mute off" brings it back.',
    failed: 'Voice: {why}',
  },
  screen: {
    shown: 'Screen: {headline}',
    behind: 'Screen: there is a window, and it does not show the newest step.',
    undrawn:
      'Screen: the browser draws nothing now. It is off, or the window is covered, or the graphics hang: if you see it stand still, close the window and start Charley again.',
    'no window': 'Screen: no window is open.',
  },
  tonight: 'Since noon: listened {listened}, gaps {gaps}{longest}, doubts {doubts}, cramps {cramps}.',
  longest: ' (longest {seconds} s)',
  duration: '{hours} h {minutes} min',
  saved: 'Kept: everything is on the disk.',
  unsavedDiary: 'Not on the disk yet: {count} of the diary.',
  unsavedSettings: 'Not on the disk yet: your settings.',
  diaryUnreadable: 'Kept: the diary cannot be read.',
};
