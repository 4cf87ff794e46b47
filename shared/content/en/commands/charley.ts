/** `npx charley` itself. */
export const charley = {
  help: `Usage: charley COMMAND [options]

To the Charley that runs:
  status         whether it listens, its voice, its screen, tonight so far
  start [PLACE]  begin the help with a cramp
  stop           silence at once
  repeat         say the last words once more
  mute [on|off]  the voice silent, or heard again
  routine        begin the bedtime stretches
  quit           end Charley

Whether it runs or not:
  doctor         go through everything that a night needs
  listen FILE…   hear sound files as Charley would
  rehearse       the conversation in text, with a virtual clock
  settings       see and change how Charley speaks, looks and reminds
  voices         the voices of this computer that Charley can speak with
  models         the models that Charley listens with: list, verify, fetch, import, remove
  profile        what Charley should leave out for you
  log            your diary: add, list, export, import, sheet, delete

  help COMMAND   tells more, and so does "npx charley COMMAND --help" (-h)
  --version, -v  print the version

"npm start" opens Charley itself.`,
  unknownCommand: 'charley has no command "{command}".',
  tryHelp: 'Try "npx charley --help".',
  didYouMean: 'Did you mean {guess}?',
  /** Of a command whose output goes into a file. */
  outputLost: 'The output could not be written: {why}.',
  /** A command that does several things. */
  missingVerb: 'charley {command} needs one of these words: {verbs}.',
  unknownVerb: 'charley {command} does not know "{verb}".',
  misusedVerb: 'A word is missing, or there is one too many: charley {given}',
  /** Why a file that somebody named cannot be read, where there is more to say than of one of Charley's own. */
  unreadable: {
    missing: 'there is no such file; check its name',
    folder: 'it is a folder; name a file in it',
    forbidden: 'you may not read it; ask its owner, or copy it to a place of your own',
  },
  /** What is wrong with the options of any command. */
  commandLine: {
    unknown: 'There is no option {option} here.',
    known: 'Options: {options}.',
    twice: '{option} may stand there once only.',
    needsValue: '{option} needs a value after it.',
    takesNone: '{option} takes no value.',
    tooMany: '"{given}" is one word too many.',
  },
};
