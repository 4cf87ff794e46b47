import type { CDPSession, Page } from 'playwright';
import { untilSo } from '../until-so.ts';

interface Node {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly backendDOMNodeId?: number;
}

/** The page as a screen reader has it: Chromium's own accessibility tree, and nothing else of the page. */
export interface ScreenReader {
  /** The names of everything with this role, in reading order. */
  names(role: string): Promise<readonly string[]>;
  /** Waits until something with this role has a name that contains these words. */
  untilNamed(role: string, words: string): Promise<void>;
  /** Does what a screen reader's "press" does. */
  press(name: string): Promise<void>;
}

export async function openScreenReader(page: Page): Promise<ScreenReader> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const reader: ScreenReader = {
    names: async (role) => (await nodesOf(session, role)).map((node) => node.name?.value ?? ''),
    async untilNamed(role, words) {
      const isThere = async () => (await reader.names(role)).some((name) => name.includes(words));
      // Chromium offers no event for a changed name, and the whole tree takes it a while.
      await untilSo(`${role} "${words}"`, isThere);
    },
    async press(name) {
      const button = (await nodesOf(session, 'button')).find((node) => node.name?.value === name);
      if (button?.backendDOMNodeId === undefined) throw new Error(`There is no button "${name}".`);
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: button.backendDOMNodeId });
      await session.send('Runtime.callFunctionOn', {
        ...(object.objectId !== undefined && { objectId: object.objectId }),
        functionDeclaration: 'function () { this.click(); }',
      });
    },
  };
  return reader;
}

async function nodesOf(session: CDPSession, role: string): Promise<readonly Node[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return (nodes as readonly Node[]).filter((node) => !node.ignored && node.role?.value === role);
}
