import { diaryPages } from './diary-pages.ts';
import { names } from './names.ts';
import { sheet } from './sheet.ts';

/** The words of the diary's pages, for the pages that import them until they are given them. */
export const diaryWords = { ...names, sheet, pages: diaryPages };
