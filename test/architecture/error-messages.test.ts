import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../support/documents/imports.ts';

/** What they read goes to the log, or into a failure's detail: both are for a supporter. */
const forSupporters = [
  'main/recognition/engine/engine-code.ts',
  'main/recognition/engine/engine-worker.ts',
  'main/recognition/models/model.ts',
  'main/shells/after-fault.ts',
  'main/shells/browser/power.ts',
  'main/shells/browser/server/page-link.ts',
  'main/shells/browser/window/window-place.ts',
  'main/shells/electron/window/print-to-pdf.ts',
  'main/shells/page-gate.ts',
  'main/storage/files/disk-failure.ts',
];

describe("an error's own message, in the words of a library or of the system", () => {
  it('is read where it goes to a supporter, and never becomes a sentence for a person', () => {
    const reading = ['main', 'shared', 'renderer']
      .flatMap(filesUnder)
      .filter((file) =>
        /\b(error|fault|cause)\.message\b|String\((error|fault|cause)\)/.test(readFileSync(file, 'utf8')),
      );
    expect(reading.toSorted()).toEqual(forSupporters);
  });

  it('is in no sentence of a command: none prints the detail of a failure', () => {
    const printing = filesUnder('main/cli').filter((file) =>
      /failure\.detail/.test(readFileSync(file, 'utf8')),
    );
    expect(printing).toEqual([]);
  });
});
