import type { Server } from 'node:http';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { PageConnections } from '../../../main/shells/page-files.ts';
import type { Joined } from '../../../shared/ipc/answers.ts';
import { openChromium } from '../chromium.ts';
import { type FakeAnswers, type FakeBridge, installFakeBridge } from './fake-bridge.ts';
import { type PageServer, servePage } from './server.ts';
import { idleJoined } from './views.ts';

export interface PagesOptions {
  /** Chromium's arguments, asked for once the tests have prepared what they name. */
  readonly args?: () => readonly string[];
  readonly connections?: PageConnections;
}

export interface OpenOptions {
  readonly joined?: Partial<Joined>;
  readonly answers?: FakeAnswers;
  readonly context?: BrowserContextOptions;
  /** Runs before the page's scripts. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

export interface OpenedPage {
  readonly page: Page;
  readonly bridge: FakeBridge;
}

export interface Pages {
  browser(): Browser;
  origin(): string;
  server(): Server;
  /** Opens a page without a bridge and without going anywhere. */
  blank(context?: BrowserContextOptions): Promise<Page>;
  /** Opens Charley's page with a fake main behind it and waits until its view is painted. */
  open(options?: OpenOptions): Promise<OpenedPage>;
  /** Console errors, script errors and violations of the content security policy; each test must end with none. */
  readonly troubles: string[];
}

/** One Chromium and one page server for the tests of a file. */
export function usePages(options: PagesOptions = {}): Pages {
  const troubles: string[] = [];
  let browser: Browser;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePage(options.connections);
    browser = await openChromium({ args: [...(options.args?.() ?? [])] });
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(troubles.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function blank(context: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage({ reducedMotion: 'reduce', ...context });
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
        console.error(`${violatedDirective} is violated by ${sourceFile}`),
      );
    });
    return page;
  }
  return {
    browser: () => browser,
    origin: () => server.origin,
    server: () => server.server,
    troubles,
    blank,
    async open({ joined, answers, context, prepare } = {}) {
      const page = await blank(context);
      const bridge = await installFakeBridge(page, { ...idleJoined, ...joined }, answers);
      await prepare?.(page);
      await page.goto(server.origin);
      return { page, bridge };
    },
  };
}
