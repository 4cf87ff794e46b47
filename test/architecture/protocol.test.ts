import { describe, expect, it } from 'vitest';
import { createPageRequests } from '../../main/pages/requests.ts';
import { createDiaryFile } from '../../main/storage/diary-file.ts';
import { createSettingsFile } from '../../main/storage/settings/settings-file.ts';
import { contentFor } from '../../shared/content/languages.ts';
import { pageAsksChannels } from '../../shared/ipc/page-asks.ts';
import { readAnswer } from '../../shared/ipc/reading.ts';
import { decodeMainMessage, decodePageMessage } from '../../shared/ipc/wire.ts';
import { ownFolder } from '../main/storage/folder.ts';
import { asked } from '../support/documents/protocol-examples.ts';
import { examples, protocolPage } from '../support/documents/protocol-page.ts';
import { noOffers } from '../support/no-offers.ts';
import { paperlessPrinter } from '../support/printer.ts';

describe('docs/protocol.md', () => {
  it('says what shared/ipc/ holds (-u writes it anew)', async () => {
    await expect(protocolPage()).toMatchFileSnapshot('../../docs/protocol.md');
  });

  it('shows messages that the other end takes', () => {
    const refused = examples.filter(({ from, message }) => {
      const read = from === 'page' ? decodePageMessage(message) : decodeMainMessage(message);
      return !read.ok;
    });
    expect(refused).toEqual([]);
  });

  it('shows what the real host answers to what is asked of the diary', async () => {
    const diary = createDiaryFile(ownFolder());
    const settings = createSettingsFile(ownFolder());
    const desk = createPageRequests({
      nights: async () => [],
      content: () => contentFor('en'),
      settings,
      diary,
      clock: { wallMs: () => Date.parse('2026-11-20T09:00:00+01:00') },
      printToPdf: paperlessPrinter,
      settingOptions: noOffers,
      settingsChanged: async () => {},
      diaryChanged: async () => {},
    });
    const save = asked['diary:save'];
    expect(await desk['diary:save'](save.question)).toEqual(save.answer);
    expect(await desk['diary:read'](undefined)).toMatchObject({
      entries: asked['diary:read'].answer.entries,
    });
    for (const channel of ['diary:import', 'diary:remove', 'diary:erase', 'settings:change'] as const) {
      const { question, answer } = asked[channel];
      expect(await desk[channel](question as never), channel).toEqual(answer);
    }
  });

  it('shows answers that the page takes', () => {
    const refused = pageAsksChannels.filter((channel) => !readAnswer(channel, asked[channel].answer).ok);
    expect(refused).toEqual([]);
  });
});
