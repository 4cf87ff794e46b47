import type { Page } from 'playwright';

/** What goes over the page's socket, by the clock of this process. */
export interface PageWatch {
  /** When the conversation left the waiting screen. */
  readonly startsMs: readonly number[];
  /** When "Cramp? Say yes" stood on it. */
  readonly askingsMs: readonly number[];
  /** From the page's sign to the host's answer. */
  readonly answersMs: readonly number[];
  longestGapMs(): number;
  isWaiting(): boolean;
}

interface ShownView {
  readonly scene?: string;
  readonly choices?: readonly { readonly press: string }[];
}

export function watchPage(page: Page): PageWatch {
  const startsMs: number[] = [];
  const askingsMs: number[] = [];
  const answersMs: number[] = [];
  let askedMs = 0;
  let lastFrameMs: number | null = null;
  let longestGapMs = 0;
  let shown: 'waiting' | 'asking' | 'begun' = 'waiting';
  const viewed = ({ scene, choices = [] }: ShownView): void => {
    const before = shown;
    const asks = choices.some(({ press }) => press === 'no');
    shown = scene !== 'idle' ? 'begun' : asks ? 'asking' : 'waiting';
    if (shown === 'begun' && before !== 'begun') startsMs.push(performance.now());
    if (shown === 'asking' && before === 'waiting') askingsMs.push(performance.now());
  };
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => {
      const nowMs = performance.now();
      if (typeof payload === 'string') {
        if (payload.includes('page:alive')) askedMs = nowMs;
        return;
      }
      longestGapMs = Math.max(longestGapMs, lastFrameMs === null ? 0 : nowMs - lastFrameMs);
      lastFrameMs = nowMs;
    });
    socket.on('framereceived', ({ payload }) => {
      const message = JSON.parse(String(payload)) as { channel?: string; payload?: ShownView };
      if (message.channel === 'main:alive') answersMs.push(performance.now() - askedMs);
      if (message.channel === 'screen:view') viewed(message.payload ?? {});
    });
  });
  return {
    startsMs,
    askingsMs,
    answersMs,
    longestGapMs: () => longestGapMs,
    isWaiting: () => shown !== 'begun',
  };
}
