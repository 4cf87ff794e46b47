import { describe, expect, it } from 'vitest';
import { pageAsksChannels } from '../../shared/ipc.ts';
import { readAnswer } from '../../shared/ipc-reading.ts';
import { decodeMainMessage, decodePageMessage } from '../../shared/wire.ts';
import { asked } from '../support/protocol-examples.ts';
import { examples, protocolPage } from '../support/protocol-page.ts';

describe('docs/protocol.md', () => {
  it('says what shared/ipc.ts holds (-u writes it anew)', async () => {
    await expect(protocolPage()).toMatchFileSnapshot('../../docs/protocol.md');
  });

  it('shows messages that the other end takes', () => {
    const refused = examples.filter(({ from, message }) => {
      const read = from === 'page' ? decodePageMessage(message) : decodeMainMessage(message);
      return !read.ok;
    });
    expect(refused).toEqual([]);
  });

  it('shows answers that the page takes', () => {
    const refused = pageAsksChannels.filter((channel) => !readAnswer(channel, asked[channel].answer).ok);
    expect(refused).toEqual([]);
  });
});
