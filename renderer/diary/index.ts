import './diary.css';
import './nights/nights.css';
import './nights/entry-form.css';
import './charts/charts.css';
import './data/data.css';
import type { PageWords } from '../../shared/content/page-words.ts';
import { laterBy } from '../../shared/diary/night.ts';
import { filled } from '../../shared/filled.ts';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import { button, element } from '../elements/elements.ts';
import { createDiaryChanges } from './changes.ts';
import { createChartsPage } from './charts/charts-page.ts';
import { createDataPage } from './data/data-page.ts';
import { createNightsPage } from './nights/nights-page.ts';
import type { DiaryContext, DiaryPage, ShownDiary } from './page.ts';
import { createSheetPage } from './sheet/sheet-page.ts';

const pageNames = ['nights', 'charts', 'sheet', 'data'] as const;
type PageName = (typeof pageNames)[number];

/** Shows the diary in `root`, by day: its nights, charts, the doctor's sheet and the data itself. Returns its undo. */
export function openDiary(root: HTMLElement, bridge: Bridge, pageWords: PageWords): () => void {
  const words = pageWords.diaryPages;
  const body = element('div', { class: 'diary-body', tabindex: '-1' });
  const changes = createDiaryChanges(words, read, body);
  const diary: DiaryContext = {
    bridge,
    words: pageWords,
    locale: pageWords.locale,
    change: changes.change,
    now,
    rebuild: build,
    say: changes.say,
  };
  const pages: Readonly<Record<PageName, DiaryPage>> = {
    nights: createNightsPage(diary),
    charts: createChartsPage(diary),
    sheet: createSheetPage(diary),
    data: createDataPage(diary),
  };
  const tabs = Object.fromEntries(
    pageNames.map((name) => [name, button(words.names[name], () => turnTo(name))]),
  ) as Record<PageName, HTMLButtonElement>;
  let shown: PageName = 'nights';
  let reading: ShownDiary | null = null;
  /** By this page's own clock. */
  let readAtMs = 0;
  let isClosed = false;

  async function read(): Promise<void> {
    const answer = await bridge.ask('diary:read', undefined).catch(() => null);
    if (isClosed) return;
    reading = answer;
    readAtMs = Date.now();
    build();
  }

  function now(): string {
    return laterBy(reading?.now ?? '', Date.now() - readAtMs);
  }

  function turnTo(name: PageName): void {
    pages[shown].leave();
    shown = name;
    changes.say('');
    build();
  }

  /** The focus stays on the element with the same id, or goes to the page where that one is gone. */
  function build(focusId?: string): void {
    const { activeElement } = document;
    const focused = body.contains(activeElement) ? activeElement?.id : null;
    for (const name of pageNames) tabs[name].setAttribute('aria-current', name === shown ? 'page' : 'false');
    pages[shown].leave();
    body.replaceChildren(...parts());
    const wanted = focusId ?? focused;
    if (wanted === null || wanted === undefined) return;
    const found = wanted === '' ? null : body.querySelector<HTMLElement>(`#${CSS.escape(wanted)}`);
    (found ?? body).focus();
  }

  function parts(): readonly HTMLElement[] {
    if (reading === null) {
      const again = button(words.tryAgain, () => void read());
      return [element('p', { class: 'trouble' }, words.unreadable), again];
    }
    const counts = { ...reading, now: now() };
    const left = (['damagedLines', 'newerLines'] as const)
      .filter((kind) => counts[kind] > 0)
      .map((kind) => element('p', { class: 'trouble' }, filled(words[kind], { count: counts[kind] })));
    return [...left, pages[shown].build(counts)];
  }

  const nav = element('nav', { 'aria-label': words.nav }, ...Object.values(tabs));
  root.replaceChildren(element('div', { class: 'diary' }, nav, body, changes.element));
  void read();
  return () => {
    isClosed = true;
    changes.close();
    pages[shown].leave();
    root.replaceChildren();
  };
}
