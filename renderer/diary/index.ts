import './diary.css';
import './nights/nights.css';
import { diaryWords } from '../../shared/content/en/diary.ts';
import { filled } from '../../shared/diary/filled.ts';
import type { Bridge } from '../../shared/ipc.ts';
import { createChartsPage } from './charts/charts-page.ts';
import { createDataPage } from './data/data-page.ts';
import { button, element } from './elements.ts';
import { createNightsPage } from './nights/nights-page.ts';
import type { Change, DiaryHouse, DiaryPage, Reading } from './page.ts';
import { createSheetPage } from './sheet/sheet-page.ts';

const words = diaryWords.pages;

type PageName = keyof typeof words.names;
const pageNames = Object.keys(words.names) as readonly PageName[];

/** Shows the diary in `root`, by day: its nights, charts, the doctor's sheet and the data itself. Returns its undo. */
export function openDiary(root: HTMLElement, bridge: Bridge): () => void {
  const diary = new Diary(root, bridge);
  return () => diary.close();
}

class Diary {
  readonly #root: HTMLElement;
  readonly #bridge: Bridge;
  readonly #status = element('div', { role: 'status', class: 'diary-status' });
  readonly #body = element('div', { class: 'diary-body', tabindex: '-1' });
  readonly #tabs: Readonly<Record<PageName, HTMLButtonElement>>;
  readonly #pages: Readonly<Record<PageName, DiaryPage>>;
  #shown: PageName = 'nights';
  #reading: Reading | null = null;
  #isClosed = false;

  constructor(root: HTMLElement, bridge: Bridge) {
    this.#root = root;
    this.#bridge = bridge;
    const house: DiaryHouse = {
      bridge,
      locale: navigator.language,
      change: (change) => this.#change(change),
      rebuild: (focusId) => this.#build(focusId),
      say: (text) => this.#say(text),
    };
    this.#pages = {
      nights: createNightsPage(house),
      charts: createChartsPage(house),
      sheet: createSheetPage(house),
      data: createDataPage(house),
    };
    this.#tabs = Object.fromEntries(
      pageNames.map((name) => [name, button(words.names[name], () => this.#turnTo(name))]),
    ) as Record<PageName, HTMLButtonElement>;
    const nav = element('nav', { 'aria-label': words.nav }, ...Object.values(this.#tabs));
    root.replaceChildren(element('div', { class: 'diary' }, nav, this.#body, this.#status));
    void this.#read();
  }

  close(): void {
    this.#isClosed = true;
    this.#pages[this.#shown].leave();
    this.#root.replaceChildren();
  }

  async #read(): Promise<void> {
    const reading = await this.#bridge.ask('diary:read', undefined).catch(() => null);
    if (this.#isClosed) return;
    this.#reading = reading;
    this.#build();
  }

  #turnTo(name: PageName): void {
    this.#pages[this.#shown].leave();
    this.#shown = name;
    this.#say('');
    this.#build();
  }

  /** The focus stays on the element with the same id, or goes to the page where that one is gone. */
  #build(focusId?: string): void {
    const { activeElement } = document;
    const focused = this.#body.contains(activeElement) ? activeElement?.id : null;
    for (const name of pageNames)
      this.#tabs[name].setAttribute('aria-current', name === this.#shown ? 'page' : 'false');
    this.#pages[this.#shown].leave();
    this.#body.replaceChildren(...this.#parts());
    const wanted = focusId ?? focused;
    if (wanted === null || wanted === undefined) return;
    const found = wanted === '' ? null : this.#body.querySelector<HTMLElement>(`#${CSS.escape(wanted)}`);
    (found ?? this.#body).focus();
  }

  #parts(): readonly HTMLElement[] {
    if (this.#reading === null) {
      const again = button(words.tryAgain, () => void this.#read());
      return [element('p', { class: 'diary-trouble' }, words.unreadable), again];
    }
    const { damagedLines } = this.#reading;
    const damaged = element(
      'p',
      { class: 'diary-trouble' },
      filled(words.damagedLines, { count: damagedLines }),
    );
    return [...(damagedLines > 0 ? [damaged] : []), this.#pages[this.#shown].build(this.#reading)];
  }

  async #change({ ask, done, undo }: Change): Promise<boolean> {
    const saved = await ask().catch(() => null);
    if (this.#isClosed) return saved !== null;
    if (saved === null) {
      this.#say(words.unanswered);
      return false;
    }
    await this.#read();
    this.#say(saved.ok ? done() : saved.words);
    if (undo === undefined || !saved.ok) return true;
    const back = button(words.undo, () => void this.#change({ ask: undo, done: () => words.undone }));
    this.#status.append(back);
    if (document.activeElement === this.#body) back.focus();
    return true;
  }

  #say(text: string): void {
    const hadFocus = this.#status.contains(document.activeElement);
    this.#status.replaceChildren(...(text === '' ? [] : [element('p', {}, text)]));
    if (hadFocus) this.#body.focus();
  }
}
