import type { Content } from '../content.ts';
import { answers } from './answers.ts';
import { commands } from './commands/index.ts';
import { diaryPages } from './diary-pages.ts';
import { drawings } from './drawings.ts';
import { failures } from './failures.ts';
import { firstRun } from './first-run.ts';
import { functionWords } from './function-words.ts';
import { linesUnheard, linesUnvoiced } from './lines/unheard.ts';
import { lines } from './lines.ts';
import { modelWords } from './models.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { pages } from './pages.ts';
import { requests } from './requests.ts';
import { screen } from './screen.ts';
import { settingRules } from './setting-rules.ts';
import { settingsPage } from './settings-page.ts';
import { sheet } from './sheet.ts';
import { storing } from './storing.ts';
import { tray } from './tray.ts';

/** English, the reference language. */
export const english: Content = {
  language: 'en',
  lines,
  linesUnheard,
  linesUnvoiced,
  answers,
  functionWords,
  numbers,
  drawings,
  failures,
  ...screen,
  names,
  pages,
  settingsPage,
  firstRun,
  diaryPages,
  sheet,
  requests,
  settingRules,
  storing,
  models: modelWords,
  tray,
  commands,
};
