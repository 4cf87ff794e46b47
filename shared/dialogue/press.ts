/** What a key or a touch can mean. `start` is what any key means while Charley waits. */
export const presses = [
  'start',
  'stop',
  'next',
  'yes',
  'no',
  'better',
  'worse',
  'repeat',
  'pause',
  'resume',
  'slower',
  'louder',
  'quieter',
  'help',
] as const;
export type Press = (typeof presses)[number];
