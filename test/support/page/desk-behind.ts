import type { Page } from 'playwright';
import type { PageRequests } from '../../../main/pages/requests.ts';
import type { PageAsk } from '../../../shared/ipc/page-asks.ts';
import { readPageAsk } from '../../../shared/ipc/reading.ts';

declare global {
  interface Window {
    askDesk(channel: string, question: unknown): Promise<unknown>;
  }
}

/** Puts main's real answers behind a page's bridge, for all that it asks of these areas (`diary`, `settings`). */
export async function putDeskBehind(page: Page, desk: PageRequests, areas: readonly string[]): Promise<void> {
  await page.exposeFunction('askDesk', (channel: string, question: unknown) => {
    const read = readPageAsk(channel, question ?? undefined);
    if (!read.ok) throw new Error(`The contract knows no such question on ${channel}.`);
    return answer(desk, read.message);
  });
  await page.addInitScript((areas) => {
    const bridge = window.charley;
    if (bridge === undefined) return;
    const askOther = bridge.ask;
    bridge.ask = ((channel: never, question: never) =>
      areas.includes(String(channel).split(':')[0] ?? '')
        ? window.askDesk(channel, question)
        : askOther(channel, question)) as typeof bridge.ask;
  }, areas);
}

function answer(desk: PageRequests, { channel, question }: PageAsk): unknown {
  const answers: Partial<Record<string, (question: never) => unknown>> = desk;
  return answers[channel]?.(question as never);
}
