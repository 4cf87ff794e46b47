/** `charley rehearse`, and what is wrong with a script; `{name}` marks a placeholder. */
export const rehearseWords = {
  help: `Usage: charley rehearse [--script FILE] [--json]

The conversation in text, with a clock that runs only when you say so. No sound, no model.
Type what you would say; "wait 30s" or "wait 2m" lets time pass, and "wait for the question" lets
it pass until Charley asks something and listens; "#" begins a comment; "press KEY" is a key or
touch (start, stop, next, yes, no, better, worse, repeat, pause, resume, slower, louder, quieter,
help). End with Ctrl+D.

A line with "@" tells about the person, the house or the diary (without @diary there is none):
  {circumstances}

  --script FILE  read the lines from FILE, or from standard input with "-"
  --json         print each line as an object with atMs, kind (you, say, show) and text
  --help         print this`,
  misused: '{why} Try "npx charley rehearse --help".',
  fault: 'Line {number}: {fault}',
  /** In one column, each as wide as the others. */
  who: { you: 'you   ', say: 'says  ', show: 'shows ' },
};

/** The lines of a script that tell about the person, and what is wrong with a line. */
export const simulation = {
  circumstances: {
    profile: '@profile FLAG… ({flags}), or @profile none',
    holds: '@holds thirty, or @holds tens',
    number: '@number DIGITS',
    diary: '@diary [cramps=N] [helped=STEP] [nights=N] [yesterday=done|missed|never]',
    reminder: '@reminder',
  },
  unknownCircumstance: 'There is no "@{name}". Write {usages}.',
  badCircumstance: 'Write {usage}.',
  /** Stands before what is said below the usual volume. */
  loudness: { soft: '(softly)', softest: '(very softly)' },
  noQuestion: 'Charley asks nothing any more.',
  unknownKey: 'There is no key "{key}". Known: {keys}.',
  badTime: '"{line}" is no time. Write "wait 30s" or "wait 2m".',
};
