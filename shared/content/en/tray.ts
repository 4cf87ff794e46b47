/** The words of the symbol beside the clock. */
export const tray = {
  tip: 'Charley',
  open: 'Open Charley',
  start: 'I have a cramp',
  routine: 'Bedtime stretches',
  stop: 'Stop',
  quit: 'Quit',
};
