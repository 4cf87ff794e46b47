import type { Content } from './content.ts';
import { firstStepsOf } from './first-steps.ts';
import { stepName } from './step-name.ts';

/** What the pages by day say, in the one language of the person: they get it from main and hold no words themselves. */
export interface PageWords
  extends Pick<Content, 'language' | 'pages' | 'settingsPage' | 'firstRun' | 'diaryPages' | 'names'> {
  /** What a diary calls each step, by its name: what helped, and what was done. */
  readonly steps: Readonly<Record<string, string>>;
  /** How dates and times are written amid these words (BCP 47). */
  readonly locale: string;
  /** What the page shows by itself, one after another, while main does not answer. */
  readonly firstSteps: readonly string[];
}

/** The part of the content that the pages of the day show. `locale` is for dates and times: that of the machine. */
export function pageWordsOf(content: Content, locale: string): PageWords {
  const { language, pages, settingsPage, firstRun, diaryPages, names, lines } = content;
  const steps = Object.fromEntries(Object.keys(lines).map((step) => [step, stepName(step, content)]));
  return {
    language,
    pages,
    settingsPage,
    firstRun,
    diaryPages,
    names,
    steps,
    locale,
    firstSteps: firstStepsOf(content),
  };
}
