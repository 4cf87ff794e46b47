import { nightOf } from '../../../shared/diary/night.ts';
import { sheetStyle } from '../../../shared/diary/sheet/sheet-style.ts';
import { button, buttonRow, element } from '../../elements/elements.ts';
import type { DiaryContext, DiaryPage, ShownDiary } from '../page.ts';
import { pdfFile, saveFile, textFile } from '../save-file.ts';
import './sheet.css';

/** The doctor's sheet as main makes it, on the screen, for print and as a file. */
export function createSheetPage(diary: DiaryContext): DiaryPage {
  const words = diary.words.diaryPages;
  let isLeft = false;
  let isPrinting = false;

  function build({ now }: ShownDiary): HTMLElement {
    isLeft = false;
    const paper = element('section', { class: 'sheet', 'aria-label': words.sheet.region });
    const page = element('div', { class: 'sheet-page' }, element('p', {}, words.sheet.why));
    void diary.bridge.ask('diary:sheet', undefined).then(
      ({ html }) => {
        if (isLeft) return;
        lay(html, paper);
        page.append(buttons(html, `charley-sheet-${nightOf(now)}`), paper);
      },
      () => page.append(element('p', { class: 'trouble' }, words.unreadable)),
    );
    return page;
  }

  function buttons(html: string, name: string): HTMLElement {
    return buttonRow(
      button(words.sheet.print, () => window.print(), { class: 'wanted' }),
      button(words.sheet.pdf, () => void savePdf(`${name}.pdf`)),
      button(words.sheet.save, () => saveFile(`${name}.html`, textFile('text/html', html))),
    );
  }

  async function savePdf(fileName: string): Promise<void> {
    if (isPrinting) return;
    isPrinting = true;
    diary.say(words.sheet.printing);
    const printed = await diary.bridge.ask('diary:print', undefined).catch(() => null);
    isPrinting = false;
    if (printed?.ok) saveFile(fileName, pdfFile(printed.base64));
    if (isLeft) return;
    if (printed === null) diary.say(words.unanswered);
    else diary.say(printed.ok ? words.sheet.printed : printed.words);
  }

  return {
    build,
    leave() {
      isLeft = true;
    },
  };
}

/**
 * Lays the sheet's document on the paper, in a tree of its own with its own style: the page's policy allows neither
 * a frame nor style within the text (the head stays away), and needs no loosening for this. Nothing parsed here runs.
 */
function lay(html: string, paper: HTMLElement): void {
  const style = new CSSStyleSheet();
  style.replaceSync(sheetStyle);
  const tree = paper.attachShadow({ mode: 'open' });
  tree.adoptedStyleSheets = [style];
  const headless = html.replace(/<head>.*?<\/head>/s, '');
  tree.replaceChildren(...new DOMParser().parseFromString(headless, 'text/html').body.children);
}
