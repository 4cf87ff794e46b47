import type { BrowserContext } from 'playwright';

/** What can be pressed or filled in on the pages of the day, and what of it a test has pressed or filled in. */
export interface Controls {
  /** Those with such a name that were on a page and that nothing used. */
  unused(names: RegExp): readonly string[];
  /** Watches every page of this context from now on. */
  watch(context: BrowserContext): Promise<void>;
}

type Note = (kind: 'shown' | 'used', name: string) => void;

export function createControls(): Controls {
  const shown = new Set<string>();
  const used = new Set<string>();
  return {
    unused: (names) => [...shown].filter((name) => names.test(name) && !used.has(name)).toSorted(),
    async watch(context) {
      await context.exposeFunction('noteControl', ((kind, name) => {
        (kind === 'shown' ? shown : used).add(name);
      }) satisfies Note);
      await context.addInitScript(watchPage);
    },
  };
}

/**
 * Runs in the page. A control is named by its page, its part of the page, its group and its label; figures and dates
 * count as one another, so that the cramps of two nights have one button "Delete the entry of #".
 */
function watchPage(): void {
  const { noteControl } = window as unknown as { readonly noteControl: Note };
  const controls =
    'button, a[href], input, select, textarea, summary, [role="button"], [role="link"], [role="switch"]';
  const noted = new Set<string>();

  const note = (kind: 'shown' | 'used', control: HTMLElement): void => {
    const name = nameOf(control);
    if (name === null || noted.has(kind + name)) return;
    noted.add(kind + name);
    noteControl(kind, name);
  };
  /** "Night of 31 Oct to 1 Nov" as "Night of #". */
  const dateless = (text: string): string =>
    text.replace(/\d.*\d|\d/g, '#').replace(/# [A-Z][a-z]{2}\b/, '#');
  const textOf = (element: Element | null | undefined): string => {
    const copy = element?.cloneNode(true) as Element | undefined;
    for (const inner of copy?.querySelectorAll('select, textarea, button') ?? []) inner.remove();
    return dateless((copy?.textContent ?? '').trim());
  };

  function nameOf(control: HTMLElement): string | null {
    const page = control.closest('main.page, nav#pages');
    if (page === null) return null;
    const isAroundAll = control.closest('nav, header') !== null;
    const tab = isAroundAll ? null : page.querySelector('nav [aria-current="page"]');
    // The calendar's heading is the month, of which every button is the same.
    const group = control.closest('nav, fieldset, form, [role="group"], section:not(:has([role="grid"]))');
    const labelling = document.getElementById(group?.getAttribute('aria-labelledby') ?? '');
    return [
      textOf(page.querySelector('h1')),
      textOf(tab),
      group?.ariaLabel ?? textOf(labelling ?? group?.querySelector('legend, h2, h3')),
      control.closest('[role="grid"]') === null ? labelOf(control) : 'a cell',
    ]
      .filter((part) => part !== '')
      .join(' > ');
  }
  function labelOf(control: HTMLElement): string {
    const [label] = 'labels' in control ? ((control.labels ?? []) as HTMLLabelElement[]) : [];
    const words = control.ariaLabel ?? (label === undefined ? null : textOf(label)) ?? textOf(control);
    // This one button is named by what it undoes.
    return dateless(words).replace(/^Undo: .*/, 'Undo');
  }

  const look = (): void => {
    for (const control of document.querySelectorAll<HTMLElement>(controls))
      if (control.checkVisibility()) note('shown', control);
  };
  const use = ({ type, target }: Event): void => {
    const control = target instanceof Element ? target.closest<HTMLElement>(controls) : null;
    // A click into a field of text changes nothing yet.
    if (control === null || (type === 'click' && control.matches('select, textarea, input'))) return;
    note('used', control);
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  for (const type of ['click', 'input', 'change']) window.addEventListener(type, use, { capture: true });
}
