import type { Content } from '../../shared/content/content.ts';
import { type PageWords, pageWordsOf } from '../../shared/content/page-words.ts';
import type { TellPage } from '../../shared/ipc/bridge.ts';
import { readerLocale } from '../../shared/reader-locale.ts';
import { systemLocale } from '../lib/system/system-locale.ts';

/** Keeps a page's words in the person's language. */
interface PageWordsTeller {
  /** For a page that joins. */
  read(): PageWords;
  /** Tells a page that has joined, if the language is another one now. */
  look(): void;
}

export function createPageWordsTeller(content: () => Content, tellPage: TellPage): PageWordsTeller {
  let told: string | null = null;
  const read = (): PageWords => {
    const words = content();
    told = words.language;
    return pageWordsOf(words, readerLocale(words.language, systemLocale()));
  };
  return {
    read,
    look() {
      if (told !== null && told !== content().language) tellPage('page:words', read());
    },
  };
}
