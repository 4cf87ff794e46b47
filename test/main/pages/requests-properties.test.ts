import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPageRequests, type PageRequests } from '../../../main/pages/requests.ts';
import { createDiaryFile } from '../../../main/storage/diary-file.ts';
import { createSettingsFile } from '../../../main/storage/settings/settings-file.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import type { DiaryEntry } from '../../../shared/diary/entry.ts';
import { diaryJson } from '../../../shared/diary/exchange/document.ts';
import { anyEntry } from '../../shared/diary/arbitraries.ts';
import { noOffers } from '../../support/no-offers.ts';
import { paperlessPrinter } from '../../support/printer.ts';
import { ownFolder } from '../storage/folder.ts';

function openDesk(folder: string): PageRequests {
  return createPageRequests({
    nights: async () => [],
    content: () => contentFor('en'),
    settings: createSettingsFile(folder),
    diary: createDiaryFile(folder),
    clock: { wallMs: () => Date.UTC(2045, 0, 1) },
    printToPdf: paperlessPrinter,
    settingOptions: noOffers,
    settingsChanged: async () => {},
    diaryChanged: async () => {},
  });
}

/** What a person does to one entry, seen from the pages; each may be undone at once. */
const anyDeed = fc.record({
  kind: fc.constantFrom('save', 'remove', 'take in'),
  entry: fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), anyEntry()).map(([id, entry]) => ({ ...entry, id })),
  isUndone: fc.boolean(),
  /** Whether Charley was started again before. */
  isAnew: fc.boolean(),
});
type Deed = typeof anyDeed extends fc.Arbitrary<infer One> ? One : never;

type Diary = ReadonlyMap<string, DiaryEntry>;

async function diaryOf(desk: PageRequests): Promise<Diary> {
  const { entries } = await desk['diary:read'](undefined);
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Brings one entry back to what it was, as the pages' "Undo" does. */
async function undo(desk: PageRequests, id: string, before: DiaryEntry | undefined): Promise<void> {
  if (before === undefined) await desk['diary:remove']({ id });
  else await desk['diary:save'](before);
}

/** Does one deed, and gives the diary that should be there afterwards. */
async function carryOut({ kind, entry, isUndone }: Deed, desk: PageRequests, diary: Diary): Promise<Diary> {
  const { id } = entry;
  const withEntry: Diary = new Map([...diary, [id, entry]]);
  if (kind === 'save') await desk['diary:save'](entry);
  if (kind === 'remove') await desk['diary:remove']({ id });
  if (kind === 'take in') await desk['diary:import']({ text: diaryJson([...withEntry.values()]) });
  if (isUndone) {
    await undo(desk, id, diary.get(id));
    return diary;
  }
  return new Map([...withEntry].filter(([key]) => kind !== 'remove' || key !== id));
}

describe('whatever is added, corrected, deleted, undone and taken in', () => {
  it('changes that entry alone, also where Charley begins anew in between', async () => {
    const folder = ownFolder();
    await fc.assert(
      fc.asyncProperty(fc.array(anyDeed, { maxLength: 12 }), async (deeds) => {
        await openDesk(folder)['diary:erase'](undefined);
        let desk = openDesk(folder);
        let diary: Diary = new Map();
        for (const deed of deeds) {
          if (deed.isAnew) desk = openDesk(folder);
          diary = await carryOut(deed, desk, diary);
          expect(await diaryOf(desk)).toEqual(diary);
        }
      }),
      { numRuns: 30 },
    );
  });
});
