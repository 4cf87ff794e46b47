import { describe, expect, it } from 'vitest';
import { pageAsksSchemas, pageTellsSchemas } from '../../shared/ipc-schemas.ts';
import { asked, pageTold } from '../support/protocol-examples.ts';
import { protocolPage } from '../support/protocol-page.ts';

describe('docs/protocol.md', () => {
  it('says what shared/ipc.ts holds (-u writes it anew)', async () => {
    await expect(protocolPage()).toMatchFileSnapshot('../../docs/protocol.md');
  });

  it('shows questions that the host would take', () => {
    const refused = Object.entries(pageAsksSchemas).filter(
      ([channel, schema]) => !schema.safeParse(asked[channel as keyof typeof asked].question).success,
    );
    expect(refused.map(([channel]) => channel)).toEqual([]);
  });

  it('shows messages that the host would take', () => {
    const refused = Object.entries(pageTellsSchemas).filter(
      ([channel, schema]) => !schema.safeParse(pageTold[channel as keyof typeof pageTold]).success,
    );
    expect(refused.map(([channel]) => channel)).toEqual([]);
  });
});
