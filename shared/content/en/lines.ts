import { aftercareLines } from './lines/aftercare.ts';
import { bedtime } from './lines/bedtime.ts';
import { danger } from './lines/danger.ts';
import { readiness } from './lines/readiness.ts';
import { relief } from './lines/relief.ts';
import { talk } from './lines/talk.ts';

/** What Charley says and shows, by line. Why each: docs/relief-content.md §2 to §5; how to change a word: docs/content.md. */
export const lines = { ...relief, ...aftercareLines, ...bedtime, ...danger, ...talk, ...readiness };
