/** What stands around the pages by day. */
export const pages = {
  /** Names the group of links for screen readers. */
  links: 'Pages',
  back: 'Back to the night screen',
  titles: {
    settings: 'Settings',
    diary: 'Diary',
    firstRun: 'First time here? Look round',
  },
  /** What the page says itself while nobody is there to tell it what to say. */
  unreached: {
    unreachable: 'Charley has stopped. Start it again.',
    elsewhere: 'Charley is open in another window.',
    closeThere: 'Close it there, and it goes on here.',
    bringHere: 'Any key or tap brings it here.',
    useHere: 'Use Charley here',
    silent: 'I cannot hear you. Press any key.',
    anyKey: 'Any key shows what to do for a cramp.',
    nextStep: 'For a cramp in the calf. Any key shows the next step.',
  },
};
