import type { PageWords } from '../../../shared/content/page-words.ts';
import { diaryCsv } from '../../../shared/diary/exchange/csv.ts';
import { diaryJson } from '../../../shared/diary/exchange/document.ts';
import { nightOf } from '../../../shared/diary/night.ts';
import { filled } from '../../../shared/filled.ts';
import { button, buttonRow, element, labelled, section } from '../../elements/elements.ts';
import type { DiaryContext, DiaryPage, ShownDiary } from '../page.ts';
import { saveFile, textFile } from '../save-file.ts';

/** The largest file that main takes, in bytes: the same as `largestImportCharacters`, which no text of fewer bytes exceeds. */
const largestImportBytes = 10_000_000;

/** Export, import and deleting everything. */
export function createDataPage(diary: DiaryContext): DiaryPage {
  const words = diary.words.diaryPages.data;
  let isAsking = false;

  function turn(asking: 'asking' | 'not asking', focusId: string): void {
    isAsking = asking === 'asking';
    diary.rebuild(focusId);
  }

  function erasing({ entries }: ShownDiary): readonly HTMLElement[] {
    if (entries.length === 0) return [element('p', {}, words.empty)];
    if (!isAsking)
      return [
        element('p', {}, words.eraseWhy),
        button(words.erase, () => turn('asking', 'erase-no'), { id: 'erase' }),
      ];
    return [
      element('p', { id: 'erase-question' }, filled(words.eraseQuestion, { count: entries.length })),
      element(
        'div',
        { class: 'buttons', role: 'group', 'aria-labelledby': 'erase-question' },
        button(words.eraseNo, () => turn('not asking', 'erase'), { id: 'erase-no', class: 'wanted' }),
        button(words.eraseYes, erase),
      ),
    ];
  }

  function erase(): void {
    isAsking = false;
    const { bridge } = diary;
    void diary.change({ ask: () => bridge.ask('diary:erase', undefined), done: () => words.erased });
  }

  return {
    build: (reading) =>
      element(
        'div',
        { class: 'data' },
        section(words.exportTitle, element('p', {}, words.exportWhy), exporting(reading, words)),
        section(words.importTitle, element('p', {}, words.importWhy), importing(diary)),
        section(words.eraseTitle, ...erasing(reading)),
      ),
    leave() {},
  };
}

function exporting({ entries, now }: ShownDiary, words: PageWords['diaryPages']['data']): HTMLElement {
  const name = `charley-diary-${nightOf(now)}`;
  return buttonRow(
    button(words.csv, () => saveFile(`${name}.csv`, textFile('text/csv', diaryCsv(entries)))),
    button(words.json, () => saveFile(`${name}.json`, textFile('application/json', diaryJson(entries)))),
  );
}

function importing(diary: DiaryContext): HTMLElement {
  const input = element('input', {
    type: 'file',
    id: 'import',
    accept: '.json,.csv,application/json,text/csv',
  });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file !== undefined) void take(file, diary);
  });
  return labelled(diary.words.diaryPages.data.importFile, input);
}

async function take(file: File, { bridge, change, say, words }: DiaryContext): Promise<void> {
  const { tooLarge, imported } = words.diaryPages.data;
  if (file.size > largestImportBytes) return say(tooLarge);
  const text = await file.text();
  let added = 0;
  await change({
    async ask() {
      const taken = await bridge.ask('diary:import', { text });
      if (taken.ok) added = taken.added;
      return taken;
    },
    done: () => filled(imported, { count: added }),
  });
}
