/** The charts of the diary and their tables. */
export const charts = {
  period: 'Time shown',
  weeks: 'Last {weeks} weeks',
  none: 'There is no cramp in this time, so there is nothing to draw.',
  showTable: 'Show as table',
  hideTable: 'Hide the table',
  cramps: 'Cramps',
  weekly: {
    title: 'Cramps a week',
    week: 'Week from',
    average: 'Average of up to four weeks',
    nights: 'Nights with cramps',
    whole: 'The average is of whole weeks: the week that is running is not in it.',
    notWhole: '–',
  },
  hours: { title: 'Time of night', hour: 'Hour', noon: 'Each bar is one hour, from noon to noon.' },
  parts: { title: 'Where and which leg', part: 'Where', all: 'All' },
  helped: { title: 'What helped', step: 'What helped', unknown: 'Not known: {count}.' },
  routine: {
    title: 'Bedtime stretches and cramps',
    which: 'Bedtime',
    nights: 'Nights',
    crampNights: 'Nights with cramps',
    kept: 'With the whole bedtime routine',
    others: 'Without it',
    proof: 'These are counts only. They do not prove that one thing causes the other.',
  },
};
