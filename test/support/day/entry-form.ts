import type { Locator } from 'playwright';
import type { Episode } from '../../../shared/diary/entry.ts';

/** The answers that `answerAll` gives, as the diary keeps them. */
export const allAnswers = {
  location: 'foot',
  side: 'right',
  helped: 'pullToesBack',
  pain: 4,
  soreNextDay: true,
  sleepLost: false,
  tags: ['hard day', 'long standing', 'long sitting', 'little water', 'tight bedding', 'new medicine'],
} satisfies Partial<Episode>;

/** Uses every control of a form that asks what is known of a cramp; some more than once, to end with `allAnswers`. */
export async function answerAll(form: Locator): Promise<void> {
  await form.getByLabel('Where').selectOption('foot');
  await form.getByLabel('Which leg').selectOption('right');
  await form.getByLabel('What helped').selectOption('pullToesBack');
  await form.getByLabel('Pain, 0 to 10').selectOption('4');
  for (const answer of ['No', 'not known', 'Yes']) await choose(form, 'Sore the next day', answer);
  for (const answer of ['Yes', 'not known', 'No']) await choose(form, 'Sleep lost', answer);
  await form.getByLabel('nothing special').check();
  for (const tag of allAnswers.tags) await form.getByLabel(tag).check();
}

async function choose(form: Locator, question: string, answer: string): Promise<void> {
  await form.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check();
}
