import type { PreparedLines } from '../../../main/speech/prepared/prepared-lines.ts';

/** For a machine on which nothing can be rendered ahead: every line is spoken live. */
export const nothingPrepared: PreparedLines = {
  find: () => undefined,
  progress: () => ({ ready: 0, total: 0, voiceName: null }),
  onProgress: () => () => {},
};
