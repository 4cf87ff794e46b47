/** `npx charley` itself. */
export const charley = {
  help: `Usage: charley COMMAND [options]

  listen FILE…   hear sound files as Charley would
  rehearse       the conversation in text, with a virtual clock
  settings       see and change how Charley speaks, looks and reminds
  voices         the voices of this computer that Charley can speak with
  models         the models that Charley listens with: list, verify, import, remove
  profile        what Charley should leave out for you
  log            your diary: add, list, export, import, sheet, delete

  --help         print this; "charley COMMAND --help" tells more
  --version      print the version

"npm start" opens Charley itself.`,
  unknownCommand: 'charley has no command "{command}". Try "charley --help".',
};
