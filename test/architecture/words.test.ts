import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../support/documents/imports.ts';
import { sentencesIn } from '../support/documents/user-words.ts';

const outside = ['main', 'renderer', 'shared']
  .flatMap(filesUnder)
  .filter((file) => !file.startsWith('shared/content/'));

/** Sentences that no person reads, by file, and why. */
const notForPeople: Readonly<Record<string, readonly string[]>> = {
  // Rejects a question over IPC: the page shows words of its own.
  'main/shells/page-gate.ts': ['There is no answer.'],
  // The reason in a WebSocket's closing frame: the page goes by its code.
  'main/shells/browser/server/page-link.ts': ['Another page took over.'],
  // What a schema says to a developer: a form and a command have their own words.
  'shared/diary/entry.ts': ['The end is before the start.'],
};

describe('the words of one language', () => {
  it('are imported by nobody but the content itself, whose doors are contentFor(language) and understandingFor(language)', () => {
    const importing = outside.filter((file) =>
      /from '[^']*content\/[a-z]{2}(-[A-Z]{2})?\//.test(readFileSync(file, 'utf8')),
    );
    expect(importing).toEqual([]);
  });

  it('stand nowhere else', () => {
    const found = outside.flatMap((file) =>
      sentencesIn(readFileSync(file, 'utf8'))
        .filter(({ text }) => !notForPeople[file]?.includes(text))
        .map(({ line, text }) => `${file}:${line}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});

describe('a sentence in the source', () => {
  it.each([
    ["print('Charley is running already.')", 'Charley is running already.'],
    ['const a = "Is it easing?";', 'Is it easing?'],
    ['return `The file is gone.`;', 'The file is gone.'],
    ['const help = `Usage: charley listen\n\nHears WAV files as Charley would.`', 'Hears WAV files'],
  ])('is found: %s', (source, text) => {
    expect(sentencesIn(source)).toEqual([{ line: 1, text: expect.stringContaining(text) }]);
  });

  it.each([
    '// It is said here. "Nothing else is."',
    "throw new Error('There is no such page.')",
    "log.note('Something has happened.')",
    "element('p', { class: 'wanted' })",
    "kind: 'not for Charley'",
    "text.replace(/['`]/g, '').replace(/x/, one); // It's late. Go.",
    "'Google Chrome.app/Contents/MacOS/Google Chrome'",
  ])('is no sentence for a person: %s', (source) => {
    expect(sentencesIn(source)).toEqual([]);
  });
});
