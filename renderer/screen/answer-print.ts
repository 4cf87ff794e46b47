import { sentences } from '../../shared/dialogue/rendering/spoken-text.ts';
import { speakingMs } from '../../shared/speaking-time.ts';
import { isScrolled, isScrolledWithout } from './crowding.ts';

/** What is read in the dark without glasses, as large as there is room for it. */
interface AnswerPrint {
  /**
   * To be told of each text that may be too long for its largest print, before it is fitted; null where there is none. Only an
   * answer may go by in parts: whom to call, and how to end it, stands whole.
   */
  show(text: string | null, kind: 'answer' | 'stands whole'): void;
  /** To be called whenever the text or its room have changed; says whether there is a text that takes more or less of it now. */
  fitToRoom(): boolean;
}

/** Parts of the largest print; less than the last is no longer read from a pillow. [PJ] */
const sizes = [1, 0.85, 0.7];
/** A tired eye in the dark is slower than a calm reader. [PJ] */
const readingRate = 0.7;

/**
 * Prints an answer whole where it fits, the larger the better; else sentence by sentence, each for as long as it takes to
 * read, and round again. It stays where it is while the same answer is shown.
 */
export function createAnswerPrint(page: Document, frame: HTMLElement): AnswerPrint {
  let shown: string | null = null;
  let isPartible = false;
  /** Where what Charley is not, and the links, have no room even beside one sentence, no answer gives way to them. */
  let mayReachFurther = false;
  let parts: readonly string[] = [];
  let at = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Prints a text in the largest size with which the page is not too long; says whether there is one. */
  const fits = (text: string, isTooLong: (page: Document) => boolean): boolean => {
    if (frame.textContent !== text) frame.textContent = text;
    return sizes.some((size) => {
      frame.style.setProperty('--fit', String(size));
      return !isTooLong(page);
    });
  };
  const print = (text: string): boolean =>
    fits(text, isScrolled) ||
    (mayReachFurther && fits(text, (page) => isScrolledWithout(page, 'disclaimer', 'pages')));
  const showPart = (): void => {
    const part = parts[at % parts.length] ?? '';
    frame.dataset.part = `${(at % parts.length) + 1} / ${parts.length}`;
    print(part);
  };
  const turn = (): void => {
    timer = setTimeout(
      () => {
        at += 1;
        showPart();
        turn();
      },
      speakingMs(parts[at % parts.length] ?? '', readingRate),
    );
  };
  const fitToRoom = (): boolean => {
    if (shown === null) return false;
    const isPaged = parts.length > 0;
    parts = [];
    delete frame.dataset.part;
    const [first = ''] = sentences(shown);
    mayReachFurther = !isPartible || !fits(first, isScrolled);
    if (print(shown) || !isPartible) {
      clearTimeout(timer);
      return true;
    }
    parts = sentences(shown);
    showPart();
    if (!isPaged) turn();
    return true;
  };
  return {
    fitToRoom,
    show(text, kind) {
      isPartible = kind === 'answer';
      if (text !== shown) {
        clearTimeout(timer);
        parts = [];
        at = 0;
        delete frame.dataset.part;
      }
      shown = text;
    },
  };
}
